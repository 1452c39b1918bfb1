import type { Parsed } from "../../organisations/body/read-body.js";
import { actionAt, form } from "../../organisations/reading.js";
import { isLabel } from "./clause-start.js";
import { listAt, type Scan } from "../scan-state.js";

const STAFF =
  /^(?:cán bộ|công chức|viên chức|giáo viên|giảng viên|nhân viên|sinh viên|học sinh|học viên|người lao động)(?!\p{L})/u;

/** "Đối với Sở Y tế: Lập danh sách …" at the beginning of a sentence: for whom the deed behind the colon is; null for any other topic. */
export function forWhom(s: Scan, start: number): Parsed | null {
  const { r } = s;
  if (start !== s.sentence.from || form(r, start) !== "đối" || form(r, start + 1) !== "với") return null;
  const list = listAt(s, start + 2, true);
  if (!list || !isLabel(list)) return null;
  // "Đối với sinh viên toàn trường thường xuyên đeo khẩu trang": no mark where the deed begins
  if (actionAt(r, list.next)?.value === "adverb" && STAFF.test(list.mentions[0]?.name ?? "")) return list;
  if (form(r, list.next) !== ":") return null;
  const action = actionAt(r, list.next + 1)?.value;
  return action === "verb" || action === "adverb" || action === "modal" ? list : null;
}
