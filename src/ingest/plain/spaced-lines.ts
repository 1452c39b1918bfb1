// Lines of a table that a page sets with spaces: where their parts begin, and which of them head a group of rows.

/** The head of a table: the word over its numbers, and another behind a gap. */
export const HEAD = /^\s{0,40}(?:S?TT|Stt|Số TT|Số thứ tự|Đợt|Hạng|Bước|Lần|Vòng|Kỳ)\.?\s{2,}\S/u;
/** A line that is nothing but the number of a page. */
export const PAGE_NUMBER = /^\s{12,}[-–]?\s?\d{1,3}\s?[-–]?\s*$/u;
/** The first line of a row: its number, and a text behind a gap. */
export const NUMBERED = /^\s{0,40}\d{1,3}(?:\.\d{1,2})?[.)]?\s{2,}\S/u;
/** Letters; no line of a table set for paper is longer. */
export const WIDEST = 400;

/** Where a line has text between gaps of two spaces or more: offsets where each part begins. */
export function partsOf(line: string): readonly number[] {
  return [...line.matchAll(/(?:^\s{0,60}|\s{2})(?=\S)/gu)].map(({ index, 0: gap }) => index + gap.length);
}

/** True where two parts of a line stand apart. */
export function isSpaced(line: string): boolean {
  return /\S\s{2,}\S/u.test(line.slice(0, WIDEST));
}

/** "II   Cải cách thủ tục hành chính", "2   Kiểm tra" over "2.1   …": a numeral below "TT" and a text, nothing below the other columns. */
export function namesGroup(line: string, next: string): boolean {
  if (partsOf(line).length !== 2) return false;
  const number = /^\s{0,40}(\d{1,2})[.)]?\s{2,}/u.exec(line)?.[1];
  if (number !== undefined) return new RegExp(`^\\s{0,40}${number}\\.1[.)]?\\s{2}`, "u").test(next);
  return /^\s{0,40}(?:[IVX]{1,5}|[A-H])[.)]?\s{2,}\S/u.test(line);
}

/** True for a line without gaps that runs over the beginning of the third column or stands alone under none of them. */
export function crosses(line: string, heads: readonly number[]): boolean {
  if (isSpaced(line)) return false;
  const from = line.search(/\S/u);
  const to = line.trimEnd().length;
  const isNumbered = /^\s{0,40}(?:[IVX]{1,5}|[A-H]|\d{1,2})[.)]\s\S/u.test(line);
  return (isNumbered && from <= (heads[1] ?? 0)) || (from < (heads[1] ?? 0) && to > (heads[2] ?? 0));
}
