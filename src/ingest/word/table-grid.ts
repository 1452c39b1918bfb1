import type { WordBlock, WordTable } from "./word-blocks.js";

/** A cell as DOC and RTF state it: by its right edge. `merge` says whether it goes on from the cell before or above it. */
export interface EdgedCell {
  /** In twips, from a common origin. */
  readonly right: number;
  readonly horizontal: "first" | "continued" | null;
  readonly vertical: "first" | "continued" | null;
  readonly blocks: readonly WordBlock[];
}

export interface EdgedRow {
  /** Left edge of the first cell, in twips. */
  readonly left: number;
  readonly cells: readonly EdgedCell[];
}

// Edges that a hand dragged differ a little from row to row (1 mm = 57 twips).
const SAME_EDGE = 120;

/** Rows of cells with edges as a grid: spans counted, merged cells given once. An empty list gives a table without rows. */
export function gridOf(rows: readonly EdgedRow[]): WordTable {
  const edges = edgesOf(rows);
  const columnAt = (edge: number): number => {
    let best = 0;
    edges.forEach((known, index) => {
      if (Math.abs(known - edge) < Math.abs((edges[best] ?? 0) - edge)) best = index;
    });
    return best;
  };
  const joined = rows.map((row) => joinAcross(row.cells));
  // As many cells in every row: however crooked the edges are, these are the columns.
  const isPlain = joined.every((cells) => cells.length === joined[0]?.length);
  const placed = joined.map((cells, row): readonly PlacedCell[] => {
    if (isPlain) return cells.map((cell, column) => ({ ...cell, column, columnSpan: 1 }));
    let column = columnAt(rows[row]?.left ?? 0);
    return cells.map((cell) => {
      const from = column;
      column = Math.max(from + 1, columnAt(cell.right));
      return { ...cell, column: from, columnSpan: column - from };
    });
  });
  return {
    kind: "table",
    rows: placed.map((cells, row) =>
      cells
        .filter((cell) => !(cell.vertical === "continued" && startsAbove(placed, row, cell.column)))
        .map((cell) => ({
          column: cell.column,
          columnSpan: cell.columnSpan,
          rowSpan: cell.vertical === null ? 1 : 1 + continuedBelow(placed, row, cell.column),
          blocks: cell.blocks,
        })),
    ),
  };
}

interface PlacedCell extends EdgedCell {
  readonly column: number;
  readonly columnSpan: number;
}

function startsAbove(rows: readonly (readonly PlacedCell[])[], row: number, column: number): boolean {
  for (let above = row - 1; above >= 0; above--) {
    const cell = rows[above]?.find((candidate) => candidate.column === column);
    if (!cell || cell.vertical === null) return false;
    if (cell.vertical === "first") return true;
  }
  return false;
}

function continuedBelow(rows: readonly (readonly PlacedCell[])[], row: number, column: number): number {
  let count = 0;
  while (rows[row + count + 1]?.some((cell) => cell.column === column && cell.vertical === "continued")) count++;
  return count;
}

function joinAcross(cells: readonly EdgedCell[]): readonly EdgedCell[] {
  const joined: EdgedCell[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    if (cell.horizontal === "continued" && last)
      joined[joined.length - 1] = { ...last, right: cell.right, blocks: [...last.blocks, ...cell.blocks] };
    else joined.push(cell);
  }
  return joined;
}

function edgesOf(rows: readonly EdgedRow[]): readonly number[] {
  const all = rows.flatMap((row) => [row.left, ...row.cells.map((cell) => cell.right)]).sort((a, b) => a - b);
  const edges: number[] = [];
  for (const edge of all) if (edges.length === 0 || edge - (edges.at(-1) ?? 0) > SAME_EDGE) edges.push(edge);
  return edges;
}
