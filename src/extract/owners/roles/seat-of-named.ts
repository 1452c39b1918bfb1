import type { Parsed } from "../../organisations/body/read-body.js";
import { form, isDash } from "../../organisations/reading.js";
import type { Scan } from "../scan-state.js";

/** "Ông Phạm Nam: Trưởng ban, chỉ đạo chung": behind the person's colon the seat that he holds, not somebody else who acts. */
export function isSeatOfNamed(s: Scan, start: number, listed: Parsed): boolean {
  const named = s.findings.at(-1);
  const { r } = s;
  return (
    s.labelEnd === start &&
    named?.source === "label" &&
    named.mention.kind === "person" &&
    listed.mentions.every(({ kind }) => kind === "office") &&
    (isDash(r, listed.next) || [",", ";", "."].includes(form(r, listed.next)))
  );
}
