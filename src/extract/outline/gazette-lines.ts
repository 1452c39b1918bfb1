import { fold } from "../../text/letters/vietnamese.js";
import type { FlatLine } from "./flat-line.js";

// What the Công báo prints into the documents it publishes: a head on every page, and the seal of the office that publishes it.

const HEAD = String.raw`CÔNG BÁO(?: [\p{Lu} ]{2,40})?\s{0,3}[/|]\s{0,3}(?:S[ốô]\s{0,3})?\d{1,4}(?:\s{0,2}[+–-]\s{0,2}\d{1,4}){0,4}\s{0,3}[/|]?\s{0,3}(?:Ngày\s{0,3})?\d{1,2}\s{0,2}[-–./]\s{0,2}\d{1,2}\s{0,2}[-–./]\s{0,2}\d{4}`;
const RUNNING = new RegExp(`^\\s{0,40}(?:\\d{1,4}\\s{1,40})?${HEAD}(?:\\s{1,40}\\d{1,4})?\\s{0,40}$`, "u");
const WITHIN = new RegExp(`(?<=\\s)(?:\\d{1,3}\\s{1,4})?${HEAD}(?:\\s{1,4}\\d{1,3}(?![\\p{L}\\d./-]))?`, "gu");
const MAYBE = "CÔNG BÁO";

/** "CÔNG BÁO/Số 286/Ngày 27-05-2026", with or without the page's number: a page's head, no words of the document. */
export function isGazetteHead(text: string): boolean {
  return text.includes(MAYBE) && RUNNING.test(text);
}

/** The parts of a line between the heads of pages that were read into it; the line itself where there are none. */
export function betweenGazetteHeads(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!text.includes(MAYBE)) return [{ start: 0, end: text.length }];
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index, 0: head } of text.matchAll(WITHIN)) {
    parts.push({ start, end: index });
    start = index + head.length;
  }
  return [...parts, { start, end: text.length }];
}

const SEALED = /^(?:ky boi|nguoi ky|digitally signed(?: by)?|signed by)\s{0,3}:/u;
const DETAIL =
  /^(?:(?:thoi gian|ngay) ky|email|e-mail|co quan|don vi|dia chi|chuc vu|date|signing time|ly do|dia diem)\s{0,3}:/u;
const TIME = /\d{1,2}:\d{2}|@/u;
const LONGEST = 5; // lines of a seal

/**
 * Lines of page heads, and of digital seals ("Ký bởi: … ⏎ Cơ quan: … ⏎ Ngày ký: …") wherever a page's end put them; a label like
 * "Cơ quan:" is of a seal only under the line that says who signed, beside an hour or an address.
 */
export function gazetteLines(lines: readonly FlatLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  lines.forEach((line, at) => {
    if (line.cell) return;
    if (isGazetteHead(line.trimmed)) found.add(at);
    if (!/^[KNDS]/iu.test(line.trimmed) || !SEALED.test(line.folded)) return;
    let end = at + 1;
    while (end < at + LONGEST && DETAIL.test(fold(lines[end]?.trimmed.slice(0, 20) ?? ""))) end++;
    const seal = lines.slice(at, end);
    if (seal.some(({ trimmed }) => TIME.test(trimmed))) for (const { index } of seal) found.add(index);
  });
  return found;
}
