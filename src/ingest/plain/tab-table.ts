import { LEAST_COLUMNS, LEAST_ROWS, MOST_COLUMNS, nextLine, type SpacedCell, type SpacedTable } from "./table-lines.js";

/** A head line whose columns are parted by tabs. */
export const TAB_HEAD = /^ {0,20}(?:S?TT|Stt|Số TT|Số thứ tự)\.?\t/u;

/** The table set with tabs that begins at a line ("TT⇥Nội dung⇥Chủ trì"): a line a row, as a table is pasted; a line without tabs before a numbered one heads a group. Null where it is none. */
export function tabTableAt(lines: readonly string[], start: number): SpacedTable | null {
  const columns = (lines[start] ?? "").split("\t").length;
  if (columns < LEAST_COLUMNS || columns > MOST_COLUMNS) return null;
  const rows: (readonly SpacedCell[])[] = [];
  let end = start;
  let numbered = 0;
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.trim() === "") continue;
    if (at > start && TAB_HEAD.test(line)) break;
    const cells = line.split("\t").map((text) => text.trim());
    const next = nextLine(lines, at);
    const isGroup = cells.length === 1 && /^ {0,20}\d{1,3}[.)]?\t/u.test(next);
    if (cells.length === 1 && !isGroup) break;
    rows.push(
      cells.flatMap((text, column) =>
        text === "" || column >= columns ? [] : [{ column, columnSpan: isGroup ? columns : 1, lines: [text] }],
      ),
    );
    if (/^\d{1,3}[.)]?$/u.test(cells[0] ?? "")) numbered++;
    end = at + 1;
  }
  return numbered < LEAST_ROWS ? null : { start, end, rows };
}
