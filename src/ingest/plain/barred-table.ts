import { MOST_COLUMNS, type SpacedCell, type SpacedTable } from "./table-lines.js";

// "| ⏎ Sở Y tế ⏎ | ⏎ Quý III ⏎ | ⏎ | ⏎ …": a page of the web turned into text, a bar alone on its line before each cell and behind each row.
// Nothing stands between the bars of an empty cell, and nothing between two rows.

const BAR = /^\s{0,20}\|\s{0,20}$/u;
/** A cell longer than this many lines is text between two tables. */
const LONGEST_CELL = 60;
/** Chunks without a gap: more are no row, whatever stands behind them. */
const MOST_IN_ROW = 2 * MOST_COLUMNS + 6;
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
  const chunks = new Chunks(lines, start);
  const head = filledFrom(chunks, 0, MOST_IN_ROW);
  if (head < USUAL_COLUMNS) return null;
  const columns = head < MOST_IN_ROW ? columnsOf(chunks, head) : 0;
  // "Nơi nhận | Chữ ký |", then a title, then a table: one row to the bars alone.
  const below = columns === head ? rowsFrom(chunks, head + 1, columns) : [];
  const isAlone = below.length === 0;
  const rows = [{ from: 0, to: isAlone ? USUAL_COLUMNS : head }, ...below];
  const width = isAlone ? USUAL_COLUMNS : columns;
  const last = chunks.at((rows[rows.length - 1]?.to ?? 1) - 1);
  if (!last || width > MOST_COLUMNS) return null;
  return { start, end: last.end + 1, rows: rows.map(({ from, to }) => cellsOf(chunks.between(from, to), width)) };
}

/** What stands between the bars from a line on, looked for no farther than it is asked for; ends where no bar ends it. */
class Chunks {
  readonly #lines: readonly string[];
  readonly #found: Chunk[] = [];
  #from: number;

  constructor(lines: readonly string[], start: number) {
    this.#lines = lines;
    this.#from = start + 1;
  }

  at(index: number): Chunk | undefined {
    while (this.#found.length <= index) {
      const next = this.#next();
      if (!next) return undefined;
      this.#found.push(next);
      this.#from = next.end + 1;
    }
    return this.#found[index];
  }

  between(from: number, to: number): readonly Chunk[] {
    this.at(to - 1);
    return this.#found.slice(from, to);
  }

  #next(): Chunk | null {
    const end = Math.min(this.#lines.length, this.#from + LONGEST_CELL);
    for (let at = this.#from; at < end; at++) {
      if (!isBar(this.#lines[at] ?? "")) continue;
      const own = this.#lines.slice(this.#from, at);
      const shown = own.map((line) => line.replace(EMPHASIS, "").trim()).filter((line) => line !== "");
      return { lines: shown, end: at, isGap: own.every((line) => line.trim() === "") };
    }
    return null;
  }
}

const isEmpty = (chunk: Chunk | undefined): boolean => chunk === undefined || chunk.isGap;

/** "…........": between two rows, where some were left out. */
const isLeftOut = (chunk: Chunk | undefined): boolean =>
  chunk?.lines.every((line) => /^[.…\s]{3,200}$/u.test(line)) ?? false;

/** How many chunks stand one behind the other from a place on, counted up to a number. */
function filledFrom(chunks: Chunks, from: number, most: number): number {
  let count = 0;
  while (count < most && !isEmpty(chunks.at(from + count))) count++;
  return count;
}

/** The columns of the table: as many as its head has chunks, or fewer where more rows below keep to that. */
function columnsOf(chunks: Chunks, head: number): number {
  let [best, most] = [head, fullRows(chunks, head, head)];
  for (let columns = Math.min(head - USUAL_COLUMNS - 1, MOST_COLUMNS); columns >= USUAL_COLUMNS; columns--) {
    const full = fullRows(chunks, head, columns);
    if (full > most) [best, most] = [columns, full];
  }
  return best;
}

function fullRows(chunks: Chunks, head: number, columns: number): number {
  return rowsFrom(chunks, head + 1, columns).filter(({ from, to }) => to - from === columns).length;
}

/** The rows below the head: of all columns, some perhaps empty, or of fewer cells that stand across them; behind the last is text, not the gap between rows. */
function rowsFrom(chunks: Chunks, first: number, columns: number): readonly Row[] {
  const rows: Row[] = [];
  for (let from = first, gaps = 0; chunks.at(from) !== undefined && gaps <= columns;) {
    const to = from + columns;
    const isWhole = chunks.at(to - 1) !== undefined;
    const filled = filledFrom(chunks, from, columns + 1);
    const isFull = isWhole && filled > 0 && (isEmpty(chunks.at(to)) || isLeftOut(chunks.at(to)));
    if (filled === 0) {
      from++;
      gaps++;
    } else if (!isFull && filled < columns && isEmpty(chunks.at(from + filled))) {
      rows.push({ from, to: from + filled });
      from += filled + 1;
      gaps = 0;
    } else {
      if (isWhole) rows.push({ from, to });
      if (!isFull) break;
      from = to + 1;
      gaps = 0;
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
