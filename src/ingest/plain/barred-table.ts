import { MOST_COLUMNS, type SpacedCell, type SpacedTable } from "./table-lines.js";

// "| ⏎ Sở Y tế ⏎ | ⏎ Quý III ⏎ | ⏎ | ⏎ …": a page of the web turned into text, a bar alone on its line before each cell and behind each row.
// Nothing stands between the bars of an empty cell, and nothing between two rows.

const BAR = /^\s{0,20}\|\s{0,20}$/u;
/** A cell longer than this many lines is text between two tables. */
const LONGEST_CELL = 60;
/** A table of one row whose end nothing tells: a letterhead, "Kính gửi", recipients beside the signature. */
const USUAL_COLUMNS = 2;
/** Of bold and slanted words: in a cell it says nothing. */
const EMPHASIS = /\*{1,9}|_{2,3}/gu;

/** What stands between two bars, without empty lines; the line of the second; true where nothing stands there, not even marks. */
interface Chunk {
  readonly lines: readonly string[];
  readonly end: number;
  readonly isGap: boolean;
}

/** Rows as the places of their first and behind their last chunk. */
interface Row {
  readonly from: number;
  readonly to: number;
}

/** True where a line may begin such a table. */
export function isBar(line: string): boolean {
  return BAR.test(line);
}

/** The table that begins at a bar alone on its line; null where it has no row of two cells. */
export function barredTableAt(lines: readonly string[], start: number): SpacedTable | null {
  const chunks = chunksFrom(lines, start);
  const head = headOf(chunks);
  if (head < USUAL_COLUMNS) return null;
  const columns = columnsOf(chunks, head);
  // "Nơi nhận | Chữ ký |", then a title, then a table: one row to the bars alone.
  const rows =
    columns < head
      ? [{ from: 0, to: USUAL_COLUMNS }]
      : [{ from: 0, to: Math.min(head, chunks.length) }, ...rowsFrom(chunks, head + 1, columns)];
  const isAlone = rows.length === 1;
  const shown = isAlone ? [{ from: 0, to: Math.min(head, USUAL_COLUMNS) }] : rows;
  const width = isAlone ? USUAL_COLUMNS : columns;
  const last = chunks[(shown[shown.length - 1]?.to ?? 1) - 1];
  if (!last || width > MOST_COLUMNS) return null;
  return { start, end: last.end + 1, rows: shown.map(({ from, to }) => cellsOf(chunks.slice(from, to), width)) };
}

/** What stands between the bars from line `start` on; ends where no bar ends it. */
function chunksFrom(lines: readonly string[], start: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let from = start + 1;
  for (let at = from; at < Math.min(lines.length, from + LONGEST_CELL); at++) {
    if (!isBar(lines[at] ?? "")) continue;
    const own = lines.slice(from, at);
    const shown = own.map((line) => line.replace(EMPHASIS, "").trim()).filter((line) => line !== "");
    chunks.push({ lines: shown, end: at, isGap: own.every((line) => line.trim() === "") });
    from = at + 1;
  }
  return chunks;
}

const isEmpty = (chunk: Chunk | undefined): boolean => chunk === undefined || chunk.isGap;

/** How many chunks stand before the first empty one. */
function headOf(chunks: readonly Chunk[]): number {
  const empty = chunks.findIndex(isEmpty);
  return empty < 0 ? chunks.length : empty;
}

/** The columns of the table: as many as its head has chunks, or fewer where more rows below keep to that. */
function columnsOf(chunks: readonly Chunk[], head: number): number {
  let [best, most] = [head, fullRows(chunks, head, head)];
  for (let columns = Math.min(head - USUAL_COLUMNS - 1, MOST_COLUMNS); columns >= USUAL_COLUMNS; columns--) {
    const full = fullRows(chunks, head, columns);
    if (full > most) [best, most] = [columns, full];
  }
  return best;
}

function fullRows(chunks: readonly Chunk[], head: number, columns: number): number {
  return rowsFrom(chunks, head + 1, columns).filter(({ from, to }) => to - from === columns).length;
}

/** The rows below the head: of all columns, some perhaps empty, or of fewer cells that stand across them; behind the last is text, not the gap between rows. */
function rowsFrom(chunks: readonly Chunk[], first: number, columns: number): readonly Row[] {
  const rows: Row[] = [];
  for (let from = first; from < chunks.length;) {
    const to = from + columns;
    const filled = headOf(chunks.slice(from, to + 1));
    const isFull = to <= chunks.length && isEmpty(chunks[to]);
    if (!isFull && filled === 0) from++;
    else if (!isFull && filled < columns && isEmpty(chunks[from + filled])) {
      rows.push({ from, to: from + filled });
      from += filled + 1;
    } else {
      if (to <= chunks.length) rows.push({ from, to });
      if (!isFull) break;
      from = to + 1;
    }
  }
  return rows;
}

/** The last cell of a row with fewer stands across the columns that are left. */
function cellsOf(row: readonly Chunk[], columns: number): readonly SpacedCell[] {
  return row.flatMap(({ lines }, column) =>
    lines.length === 0 ? [] : [{ column, columnSpan: column === row.length - 1 ? columns - column : 1, lines }],
  );
}
