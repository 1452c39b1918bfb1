/** A cell of a table set with spaces: the lines of its text. */
export interface SpacedCell {
  readonly column: number;
  readonly columnSpan: number;
  /** Absent: one row. */
  readonly rowSpan?: number;
  readonly lines: readonly string[];
}

/** A table that a page of plain text sets with columns of spaces. Lines count from 0; `end` is the line after its last. */
export interface SpacedTable {
  readonly start: number;
  readonly end: number;
  /** Row by row, the head first; empty cells are left out. */
  readonly rows: readonly (readonly SpacedCell[])[];
}

export const LEAST_COLUMNS = 3;
export const LEAST_ROWS = 2;
export const MOST_COLUMNS = 12;
const MOST_EMPTY = 60;

/** The next line that is not empty; "" at the end. Looks no further than empty lines of a page go. */
export function nextLine(lines: readonly string[], at: number): string {
  for (let next = at + 1; next < Math.min(lines.length, at + MOST_EMPTY); next++)
    if ((lines[next] ?? "").trim() !== "") return lines[next] ?? "";
  return "";
}
