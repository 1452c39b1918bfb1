import { LEAST_COLUMNS, LEAST_ROWS, MOST_COLUMNS, nextLine, type SpacedCell, type SpacedTable } from "./table-lines.js";

/** What parts the columns of a line: tabs, as a table is pasted, or bars, as a page of the web or Markdown is turned into text. */
type Mark = "\t" | "|";

const TAB_HEAD = /^ {0,20}(?:S?TT|Stt|Số TT|Số thứ tự)\.?\t/u;
/** The line below the head of a table in Markdown. */
const RULE = /^[\s|]{0,4}:?-{2,80}:?\s{0,4}\|[\s|:-]{0,400}$/u;
const BREAK = /<br ?\/?>/iu;

/** True where a line may head a table whose columns are parted: "TT⇥Nội dung⇥Chủ trì", "TT | Nội dung | Chủ trì". */
export function isPartedHead(line: string): boolean {
  return markOf(line) !== null;
}

function markOf(line: string): Mark | null {
  if (TAB_HEAD.test(line)) return "\t";
  return line.split("|").length >= LEAST_COLUMNS && !RULE.test(line) ? "|" : null;
}

function cellsOf(line: string, mark: Mark): readonly string[] {
  const inside = mark === "|" ? line.trim().replace(/^\||\|$/gu, "") : line;
  return inside.split(mark).map((text) => text.trim());
}

/**
 * The table that begins at a line whose columns are parted: a line a row; a line without marks before a numbered one heads a group.
 * Null where it is none: too few columns or rows.
 */
export function partedTableAt(lines: readonly string[], start: number): SpacedTable | null {
  const mark = markOf(lines[start] ?? "");
  if (mark === null) return null;
  const columns = cellsOf(lines[start] ?? "", mark).length;
  if (columns < LEAST_COLUMNS || columns > MOST_COLUMNS) return null;
  const rows: (readonly SpacedCell[])[] = [];
  let end = start;
  let full = 0;
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.trim() === "" || (mark === "|" && RULE.test(line))) continue;
    if (at > start && TAB_HEAD.test(line)) break;
    const cells = cellsOf(line, mark);
    const next = cellsOf(nextLine(lines, at), mark);
    const isGroup = cells.length === 1 && next.length > 1 && /^\d{1,3}[.)]?$/u.test(next[0] ?? "");
    if (cells.length === 1 && !isGroup) break;
    rows.push(
      cells.flatMap((text, column) =>
        text === "" || column >= columns
          ? []
          : [{ column, columnSpan: isGroup ? columns : 1, lines: text.split(BREAK).map((part) => part.trim()) }],
      ),
    );
    // Below bars a row keeps to the columns of its head; one pasted with tabs has its number.
    if (mark === "|" ? at > start && cells.length >= columns - 1 : /^\d{1,3}[.)]?$/u.test(cells[0] ?? "")) full++;
    end = at + 1;
  }
  return full < LEAST_ROWS ? null : { start, end, rows };
}
