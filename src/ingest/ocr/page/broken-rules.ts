import type { Raster } from "../../raster/raster.js";
import type { DrawnLine } from "./drawn-lines.js";
import { bitmapOf, inkThreshold, type Bitmap, type InkRun } from "./ink-runs.js";

// In inches, so that they hold at any resolution.
const LEVEL = 0.02; // by which the pieces of one rule lie higher or lower
const REACH = 0.06; // by which lines that meet may miss each other
const TALLEST_PIECE = 0.01; // a rule is no thicker on either side of its middle
const BESIDE = 0.02; // where the ink of a letter would go on, and that of a rule does not
const MANY_COLUMNS = 2; // with pieces of the rule: a word underlined in one cell is no rule
const RULED = 0.3; // of a column's width
const FAINT = 0.15;
const TRACE = 0.05;

/**
 * The lines of a picture with the level rules of a table that came out in pieces made whole: where three upright lines or more are crossed at
 * one height by pieces of a thin line in two columns at least, there is a rule across every column that has enough of its ink. Upright lines
 * are left as they are: pieces of them are long enough.
 */
export function withBrokenRules(lines: readonly DrawnLine[], picture: Raster): readonly DrawnLine[] {
  const uprights = lines.filter(({ direction }) => direction === "vertical").sort((a, b) => a.at - b.at);
  if (uprights.length < 3) return lines;
  const bitmap = bitmapOf(picture, inkThreshold(picture));
  const { dpi } = picture;
  return [...lines, ...levelsOf(lines, dpi).flatMap((pieces) => wholeRules(pieces, uprights, bitmap, dpi))];
}

/** The level lines, those of one height together, from top to bottom. */
function levelsOf(lines: readonly DrawnLine[], dpi: number): readonly (readonly DrawnLine[])[] {
  const levels: DrawnLine[][] = [];
  for (const line of lines.filter(({ direction }) => direction === "horizontal").sort((a, b) => a.at - b.at)) {
    const level = levels.at(-1);
    if (level && line.at - (level[0]?.at ?? 0) <= LEVEL * dpi) level.push(line);
    else levels.push([line]);
  }
  return levels;
}

interface Column {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

function wholeRules(
  pieces: readonly DrawnLine[],
  uprights: readonly DrawnLine[],
  bitmap: Bitmap,
  dpi: number,
): readonly DrawnLine[] {
  const at = pieces.reduce((sum, piece) => sum + piece.at, 0) / pieces.length;
  const slack = REACH * dpi;
  const edges = uprights
    .filter(({ from, to }) => from - slack <= at && at <= to + slack)
    .map((upright) => Math.round(upright.at));
  const columns = edges.slice(1).map((to, index): Column => {
    const from = edges[index] ?? to;
    return { from, to, share: thinInk(bitmap, at, from, to, dpi).length / Math.max(1, to - from) };
  });
  if (columns.length < MANY_COLUMNS || columns.every((column) => isWhole(column, pieces, slack))) return [];
  if (columns.filter(({ share }) => share >= RULED).length < MANY_COLUMNS) return [];
  const isAcross = columns.filter(({ share }) => share >= FAINT).length >= columns.length * 0.75;
  const least = isAcross ? TRACE : RULED;
  return stretchesOf(columns.map(({ share }) => share >= least)).flatMap(([first, last]) => {
    const [from, to] = [edges[first] ?? 0, edges[last + 1] ?? 0];
    const thickness = Math.max(...pieces.map((piece) => piece.thickness));
    return [{ direction: "horizontal", at, from, to, thickness, runs: runsOf(thinInk(bitmap, at, from, to, dpi)) }];
  });
}

/** True where one piece runs through the column. */
function isWhole({ from, to }: Column, pieces: readonly DrawnLine[], slack: number): boolean {
  return pieces.some((piece) => piece.from <= from + slack && piece.to >= to - slack);
}

/** Runs of neighbours that are true: first and last index of each. */
function stretchesOf(flags: readonly boolean[]): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  flags.forEach((flag, index) => {
    const open = stretches.at(-1);
    if (flag && open && open[1] === index - 1) open[1] = index;
    else if (flag) stretches.push([index, index]);
  });
  return stretches;
}

interface InkColumn {
  readonly x: number;
  readonly rows: readonly number[];
}

/** Where between two edges there is ink at a height that ends just above and below it. */
function thinInk({ width, height, data }: Bitmap, at: number, from: number, to: number, dpi: number): InkColumn[] {
  const [level, reach, beside] = [
    Math.round(at),
    Math.max(1, Math.round(TALLEST_PIECE * dpi)),
    Math.max(3, Math.round(BESIDE * dpi)),
  ];
  const isInk = (x: number, y: number): boolean => y >= 0 && y < height && data[y * width + x] === 1;
  const found: InkColumn[] = [];
  for (let x = Math.max(0, from); x < Math.min(width, to); x++) {
    if ([beside, beside + 1].some((far) => isInk(x, level - far) || isInk(x, level + far))) continue;
    const rows: number[] = [];
    for (let y = level - reach; y <= level + reach; y++) if (isInk(x, y)) rows.push(y);
    if (rows.length > 0) found.push({ x, rows });
  }
  return found;
}

function runsOf(ink: readonly InkColumn[]): readonly InkRun[] {
  const open = new Map<number, { row: number; from: number; to: number }>();
  const runs: InkRun[] = [];
  for (const { x, rows } of ink)
    for (const row of rows) {
      const run = open.get(row);
      if (run && run.to === x) run.to = x + 1;
      else {
        if (run) runs.push(run);
        open.set(row, { row, from: x, to: x + 1 });
      }
    }
  return [...runs, ...open.values()].sort((a, b) => a.row - b.row || a.from - b.from);
}
