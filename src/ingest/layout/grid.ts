import type { Ruling } from "./ruling.js";

/** A field of the grid that ruling lines make; rows and columns count from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Lines that cross each other, and the cells between them. */
export interface Grid {
  /** Edges of the columns from left to right, one more than columns. */
  readonly xs: readonly number[];
  /** Edges of the rows from top to bottom. */
  readonly ys: readonly number[];
  /** Row by row, from left to right; they cover the grid. */
  readonly cells: readonly GridCell[];
}

const TOGETHER = 3.5; // points: the two strokes of a double border
const REACH = 4; // points by which lines that belong together may miss each other
const MOST_RULINGS = 60_000; // a drawing, not a table; dotted borders take thousands
const SHORTEST = 7; // points: dots that make no line, parts of letters
const MOST_LINES = 1_500;

/** The grids on a page, top to bottom; a frame around text (one column, or one row of two) and loose lines are none. */
export function gridsOf(rulings: readonly Ruling[]): readonly Grid[] {
  if (rulings.length > MOST_RULINGS) return [];
  const lines = [...merged(rulings, "horizontal"), ...merged(rulings, "vertical")];
  return connected(lines.length > MOST_LINES ? [] : lines)
    .map(gridOf)
    .filter((grid) => grid !== null)
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

/** Lines on one axis within `TOGETHER` become one where they overlap or nearly touch. */
function merged(rulings: readonly Ruling[], direction: Ruling["direction"]): readonly Ruling[] {
  const done: Ruling[] = [];
  const axes: Ruling[][] = [];
  for (const ruling of rulings.filter((one) => one.direction === direction).sort((a, b) => a.at - b.at)) {
    const axis = axes.at(-1);
    if (axis && ruling.at - (axis[0]?.at ?? 0) <= TOGETHER) axis.push(ruling);
    else axes.push([ruling]);
  }
  for (const axis of axes) {
    const at = axis.reduce((sum, one) => sum + one.at, 0) / axis.length;
    let open: { from: number; to: number } | null = null;
    for (const { from, to } of axis.sort((a, b) => a.from - b.from)) {
      if (open && from <= open.to + REACH) open.to = Math.max(open.to, to);
      else {
        if (open) done.push({ direction, at, ...open });
        open = { from, to };
      }
    }
    if (open) done.push({ direction, at, ...open });
  }
  return done.filter((line) => line.to - line.from >= SHORTEST);
}

function connected(lines: readonly Ruling[]): readonly (readonly Ruling[])[] {
  const leader = lines.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (leader[at] !== at) at = leader[at] = leader[leader[at] ?? at] ?? at;
    return at;
  };
  lines.forEach((a, i) => {
    if (a.direction !== "horizontal") return;
    lines.forEach((b, j) => {
      if (b.direction === "vertical" && crosses(a, b)) leader[find(j)] = find(i);
    });
  });
  const groups = new Map<number, Ruling[]>();
  lines.forEach((line, index) => {
    const group = groups.get(find(index));
    if (group) group.push(line);
    else groups.set(find(index), [line]);
  });
  return [...groups.values()].filter((group) => group.length >= 3);
}

function crosses(horizontal: Ruling, vertical: Ruling): boolean {
  return (
    within(vertical.at, horizontal.from - REACH, horizontal.to + REACH) &&
    within(horizontal.at, vertical.from - REACH, vertical.to + REACH)
  );
}

function within(value: number, from: number, to: number): boolean {
  return from <= value && value <= to;
}

/** Edges: where lines lie, and where the lines across them end (a side that is left open). */
function edges(along: readonly Ruling[], across: readonly Ruling[]): readonly number[] {
  const ends = [Math.min(...across.map((one) => one.from)), Math.max(...across.map((one) => one.to))];
  const result: number[] = [];
  for (const at of along.map((one) => one.at).sort((a, b) => a - b))
    if (at - (result.at(-1) ?? -Infinity) > TOGETHER) result.push(at);
  for (const end of ends)
    if (Number.isFinite(end) && result.every((at) => Math.abs(at - end) > 2 * REACH)) result.push(end);
  return result.sort((a, b) => a - b);
}

function gridOf(lines: readonly Ruling[]): Grid | null {
  const horizontal = lines.filter((line) => line.direction === "horizontal");
  const vertical = lines.filter((line) => line.direction === "vertical");
  const xs = edges(vertical, horizontal);
  const ys = edges(horizontal, vertical);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 2 || rows < 1 || (rows === 1 && columns < 3)) return null;
  return { xs, ys, cells: cellsOf(xs, ys, horizontal, vertical) };
}

function isDrawn(lines: readonly Ruling[], at: number, from: number, to: number): boolean {
  let covered = 0;
  for (const line of lines)
    if (Math.abs(line.at - at) <= TOGETHER) covered += Math.max(0, Math.min(line.to, to) - Math.max(line.from, from));
  return covered >= 0.5 * (to - from);
}

function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  horizontal: readonly Ruling[],
  vertical: readonly Ruling[],
): readonly GridCell[] {
  const columns = xs.length - 1;
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  const edge = (list: readonly number[], index: number): number => list[index] ?? 0;
  const opensRight = (row: number, column: number): boolean =>
    column + 1 < columns && !isDrawn(vertical, edge(xs, column + 1), edge(ys, row), edge(ys, row + 1));
  const opensDown = (row: number, column: number): boolean =>
    row + 2 < ys.length && !isDrawn(horizontal, edge(ys, row + 1), edge(xs, column), edge(xs, column + 1));
  for (let row = 0; row + 1 < ys.length; row++)
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue;
      let columnSpan = 1;
      while (opensRight(row, column + columnSpan - 1) && !taken.has(row * columns + column + columnSpan)) columnSpan++;
      let rowSpan = 1;
      const all = Array.from({ length: columnSpan }, (_, index) => column + index);
      while (all.every((at) => opensDown(row + rowSpan - 1, at) && !taken.has((row + rowSpan) * columns + at)))
        rowSpan++;
      for (let down = row; down < row + rowSpan; down++) for (const at of all) taken.add(down * columns + at);
      cells.push({ row, column, rowSpan, columnSpan });
    }
  return cells;
}
