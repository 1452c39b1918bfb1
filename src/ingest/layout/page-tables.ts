import { fold } from "../../text/letters/vietnamese.js";
import { isFrameText } from "./column-cues.js";
import { gridsOf, type Grid, type GridCell } from "./grid.js";
import type { Ruling } from "./ruling.js";
import { rowsOf } from "./page-rows.js";
import type { PageWord } from "./page-words.js";
import { lineOfRow, type TextLine } from "./text-line.js";

export interface PageCell extends GridCell {
  readonly lines: readonly TextLine[];
}

/** A ruled table as it stands on one page. */
export interface PageTable {
  readonly top: number;
  readonly bottom: number;
  /** Edges of its columns, left to right. */
  readonly xs: readonly number[];
  readonly rows: number;
  /** Row by row, from left to right. */
  readonly cells: readonly PageCell[];
}

const MOST_FRAME_COLUMNS = 3; // a list of reports may have a column "Nơi nhận"
const MOST_FRAME_ROWS = 6;

/**
 * The ruled tables of a page and the words that stand in none. A grid that holds a letterhead or the block of recipients
 * and signature, a grid without text and one with text in a single cell (a frame) are no tables: their words stay free.
 */
export function takeTables(
  words: readonly PageWord[],
  rulings: readonly Ruling[],
): { readonly tables: readonly PageTable[]; readonly free: readonly PageWord[] } {
  const tables: PageTable[] = [];
  let free = words;
  for (const grid of gridsOf(rulings)) {
    const inside = new Map<GridCell, PageWord[]>();
    const outside: PageWord[] = [];
    for (const word of free) {
      const cell = cellAt(grid, word);
      if (!cell) outside.push(word);
      else (inside.get(cell) ?? put(inside, cell)).push(word);
    }
    const cells = grid.cells.map((cell) => ({ ...cell, lines: rowsOf(inside.get(cell) ?? []).map(lineOfRow) }));
    const { xs, ys } = grid;
    const isSmall = xs.length <= MOST_FRAME_COLUMNS + 1 && ys.length <= MOST_FRAME_ROWS + 1;
    const isFrame = isSmall && cells.some((cell) => cell.lines.some((line) => isFrameText(fold(line.text))));
    if (inside.size < 2 || isFrame) continue;
    free = outside;
    tables.push({ top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, xs, rows: ys.length - 1, cells });
  }
  return { tables, free };
}

function put(map: Map<GridCell, PageWord[]>, cell: GridCell): PageWord[] {
  const words: PageWord[] = [];
  map.set(cell, words);
  return words;
}

function cellAt(grid: Grid, word: PageWord): GridCell | null {
  const column = slotOf(grid.xs, (word.left + word.right) / 2);
  const row = slotOf(grid.ys, word.baseline - 0.3 * word.size);
  if (column === null || row === null) return null;
  return grid.cells.find((cell) => isIn(cell, row, column)) ?? null;
}

function isIn(cell: GridCell, row: number, column: number): boolean {
  return (
    cell.row <= row && row < cell.row + cell.rowSpan && cell.column <= column && column < cell.column + cell.columnSpan
  );
}

function slotOf(edges: readonly number[], value: number): number | null {
  if (value < (edges[0] ?? Infinity) || value >= (edges.at(-1) ?? -Infinity)) return null;
  return edges.findLastIndex((edge) => edge <= value);
}
