import type { Parsed } from "../organisations/read-body.js";
import { actionAt, form } from "../organisations/reading.js";
import { isLabel } from "./clause-start.js";
import { listAt, type Scan } from "./scan-state.js";

/** "Đối với Sở Y tế: Lập danh sách …" at the beginning of a sentence: for whom the deed behind the colon is; null for any other topic. */
export function forWhom(s: Scan, start: number): Parsed | null {
  const { r } = s;
  if (start !== s.sentence.from || form(r, start) !== "đối" || form(r, start + 1) !== "với") return null;
  const list = listAt(s, start + 2, true);
  if (!list || form(r, list.next) !== ":" || !isLabel(list)) return null;
  const action = actionAt(r, list.next + 1)?.value;
  return action === "verb" || action === "adverb" || action === "modal" ? list : null;
}
