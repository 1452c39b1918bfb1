import { collapse, fold } from "../../text/letters/vietnamese.js";
import type { PageCell, PageTable } from "./page-tables.js";
import type { TextLine } from "./text-line.js";

/** A line of a cell and the page it stands on. */
export interface PlacedLine extends TextLine {
  readonly page: number;
}

export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly lines: readonly PlacedLine[];
}

/** A table of the document: one of a page, or several that go on over pages. */
export interface DocumentTable {
  readonly page: number;
  readonly xs: readonly number[];
  readonly rows: number;
  /** Row by row, from left to right. */
  readonly cells: readonly TableCell[];
}

/** A table of a page as one of the document. */
export function startTable(table: PageTable, page: number): DocumentTable {
  return { page, xs: table.xs, rows: table.rows, cells: table.cells.map((cell) => placed(cell, page)) };
}

function placed({ row, column, rowSpan, columnSpan, lines }: PageCell, page: number): TableCell {
  return { row, column, rowSpan, columnSpan, lines: lines.map((line) => ({ ...line, page })) };
}

const SAME_EDGE = 6; // points
const SHIFTED = 15; // points by which a sheet may lie elsewhere on the glass than the one before
const TURNED = 45; // the same for the backs of sheets, where there are columns enough to know the table by
const TELLING = 5; // columns

/** True where the columns of a page's table are those of the table before it, so that it goes on. */
export function goesOn(table: DocumentTable, next: PageTable): boolean {
  if (table.xs.length !== next.xs.length) return false;
  const apart = table.xs.map((x, index) => (next.xs[index] ?? Infinity) - x);
  const shift = apart.reduce((sum, one) => sum + one, 0) / apart.length;
  const most = table.xs.length > TELLING ? TURNED : SHIFTED;
  return Math.abs(shift) < most && apart.every((one) => Math.abs(one - shift) < SAME_EDGE);
}

/**
 * The table with the rows of the next page: a repeated head is left out, and a row that the page's end cut in two is made
 * one again (its second half begins in the middle of a sentence, or one of its halves has no entry in the first column where rows have one).
 */
export function continueTable(table: DocumentTable, next: PageTable, page: number): DocumentTable {
  const heads = repeatedHead(table, next);
  const fresh = next.cells
    .filter((cell) => cell.row >= heads)
    .map((cell) => ({ ...placed(cell, page), row: cell.row - heads }));
  if (fresh.length === 0) return table;
  const joins = isCutRow(table, fresh);
  const offset = table.rows - (joins ? 1 : 0);
  const halves = joins ? fresh.filter((cell) => cell.row === 0) : [];
  const cells = table.cells.map((cell) => {
    const half = cell.row + cell.rowSpan === table.rows ? halves.find((one) => one.column === cell.column) : undefined;
    return half ? { ...cell, rowSpan: cell.rowSpan + half.rowSpan - 1, lines: [...cell.lines, ...half.lines] } : cell;
  });
  const added = fresh.filter((cell) => !joins || cell.row > 0).map((cell) => ({ ...cell, row: cell.row + offset }));
  return { ...table, rows: offset + next.rows - heads, cells: [...cells, ...added] };
}

function wordsOfRow(
  cells: readonly { readonly row: number; readonly lines: readonly TextLine[] }[],
  row: number,
): string {
  return collapse(
    fold(
      cells
        .filter((cell) => cell.row === row)
        .map((cell) => cell.lines.map((line) => line.text).join(" "))
        .join("|"),
    ),
  );
}

function repeatedHead(table: DocumentTable, next: PageTable): number {
  let rows = 0;
  while (rows < Math.min(3, next.rows, table.rows)) {
    const head = wordsOfRow(table.cells, rows);
    if (!/\p{L}|\d/u.test(head) || head !== wordsOfRow(next.cells, rows)) break;
    rows++;
  }
  return rows;
}

function isCutRow(table: DocumentTable, fresh: readonly TableCell[]): boolean {
  const last = table.cells.filter((cell) => cell.row + cell.rowSpan === table.rows);
  const first = fresh.filter((cell) => cell.row === 0);
  // An empty cell that reaches down belongs to the one before it on the other page.
  if (first.some((cell) => cell.rowSpan > 1 && cell.lines.length > 0) || first.length !== last.length) return false;
  if (first.some((cell) => !last.some((one) => one.column === cell.column && one.columnSpan === cell.columnSpan)))
    return false;
  const filled = first.filter((cell) => cell.lines.length > 0);
  if (isNumberInHalf(last, first)) return filled.some(begunBefore(last));
  if (filled.length === 0 || filled.length === first.length)
    return filled.length > 0 && filled.every(begunBefore(last));
  // Far from the number and the words of a row a cell begins none: "Bộ Nội vụ; ⏎ Bộ Tài chính" goes on with its list.
  const [only] = filled;
  if (filled.length === 1 && only && only.column > 1 && isFilled(last, only.column)) return true;
  const numbered = table.cells.filter((cell) => cell.column === 0 && cell.lines.length > 0 && cell.columnSpan === 1);
  const isUnnumbered =
    first.some((cell) => cell.column === 0 && cell.lines.length === 0) && numbered.length >= table.rows / 2;
  return isUnnumbered || filled.some(begunBefore(last));
}

function isFilled(cells: readonly TableCell[], column: number): boolean {
  return cells.some((cell) => cell.column === column && cell.lines.length > 0);
}

/** True where the last row has no number and the first one has: a number in the middle of a tall row stands in one of its halves. */
function isNumberInHalf(last: readonly TableCell[], first: readonly TableCell[]): boolean {
  const textOf = (cells: readonly TableCell[]): string | undefined =>
    cells
      .find((cell) => cell.column === 0)
      ?.lines.map((line) => line.text)
      .join("");
  return textOf(last) === "" && /^\s{0,3}\d{1,3}\.?\s{0,3}$/u.test(textOf(first) ?? "");
}

/** Whether a cell's text goes on from the cell above it: it begins in lower case where that one did not end. */
function begunBefore(last: readonly TableCell[]): (cell: TableCell) => boolean {
  return (cell) => {
    const above = last.find((one) => one.column === cell.column)?.lines.at(-1)?.text ?? "";
    const text = cell.lines[0]?.text ?? "";
    return above !== "" && !/[.;:!?]\s{0,3}$/u.test(above) && /^\s{0,3}\p{Ll}/u.test(text);
  };
}
