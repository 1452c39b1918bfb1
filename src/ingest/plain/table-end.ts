import { nextLine } from "./table-lines.js";
import { crosses, HEAD, isSpaced, namesGroup, NUMBERED, PAGE_NUMBER, partsOf, WIDEST } from "./spaced-lines.js";

/** How many lines may stand between a head and the first number. */
const MOST_BEFORE_NUMBER = 8;

/**
 * The line after the last of the table that begins at line `start` with heads at these offsets: its lines keep to the columns, or head a group
 * of rows that follow.
 */
export function endOf(lines: readonly string[], start: number, heads: readonly number[]): number {
  let end = start + 1;
  // A head stands over the middle of its column: the text below begins further left.
  const first = lines.slice(start + 1, start + 1 + MOST_BEFORE_NUMBER).find((line) => NUMBERED.test(line));
  const text = first === undefined ? WIDEST : (partsOf(first)[1] ?? WIDEST);
  let left = Math.min((heads[1] ?? 0) - 2, text);
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.trim() === "" || PAGE_NUMBER.test(line)) continue;
    if (HEAD.test(line.slice(0, 80))) break;
    if (NUMBERED.test(line) && isSpaced(line)) left = Math.min(left, partsOf(line)[1] ?? left);
    const isInside =
      !crosses(line, heads) &&
      (isSpaced(line) || line.search(/\S/u) >= left) &&
      !(lines[at - 1]?.trim() === "" && isParagraph(line, heads, text));
    const next = nextLine(lines, at);
    const isGroup = crosses(line, heads) || namesGroup(line, next);
    if (!isInside && !(isGroup && leadsToRow(lines, at))) break;
    end = at + 1;
  }
  return end;
}

/** "      IV. TỔ CHỨC THỰC HIỆN" behind an empty line: text that begins at none of the columns, or is numbered and runs over them. */
function isParagraph(line: string, heads: readonly number[], text: number): boolean {
  const from = line.search(/\S/u);
  if (isSpaced(line) || from >= (heads[2] ?? 0) - 2) return false;
  const isNumbered = /^\s{0,40}(?:[IVX]{1,5}|\d{1,2})[.)]\s\S/u.test(line);
  return (text !== WIDEST && from !== text) || (isNumbered && line.trimEnd().length > (heads[2] ?? 0));
}

/** True where a numbered row follows: on the next line, or further down where its number stands beside its middle. */
function leadsToRow(lines: readonly string[], at: number): boolean {
  const follow = lines.slice(at + 1, at + 1 + MOST_BEFORE_NUMBER).filter((line) => line.trim() !== "");
  const next = follow[0] ?? "";
  if (isSpaced(next) && NUMBERED.test(next)) return true;
  const row = follow.find((line) => NUMBERED.test(line));
  return row !== undefined && isSpaced(row) && partsOf(row)[1] === next.search(/\S/u);
}
