import type { Raster } from "../../raster/raster.js";
import { bitmapOf, inkRuns, inkThreshold, transposed, type Bitmap, type InkRun } from "./ink-runs.js";
import { isBarOfLetters } from "./letter-bars.js";

/** A long, thin, nearly straight stroke along an axis, as it lies in a picture; pixels. */
export interface DrawnLine {
  readonly direction: "horizontal" | "vertical";
  /** Middle of the stroke: y of a horizontal one, x of a vertical one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly thickness: number;
  /** The strokes it is made of; `row` is a column of the picture for vertical lines. */
  readonly runs: readonly InkRun[];
}

// In inches, so that they hold at any resolution.
const SHORTEST_RUN = 0.18; // no letter is so broad in one row of pixels, nor so high in one column
const SHORTEST_LINE = 0.24; // a cell of one line of text
const THICKEST = 0.035; // borders of 2¼ pt; folds and smears are thicker
const GAP = 0.012; // flaws of a photocopy
const NEIGHBOURS = 2; // rows between strokes of one line
const BENT = 0.02; // of its length
const BESIDE = 3; // pixels beside a stroke in which a letter that touches it shows
const TOUCHED = 0.3; // share of the length at which letters may touch; the feet of a line of bold type touch all along

/** The ruling lines of a picture: borders of tables, lines under headings. Letters ("TT" too), folds and filled areas are none. */
export function drawnLines(picture: Raster): readonly DrawnLine[] {
  const bitmap = bitmapOf(picture, inkThreshold(picture));
  return [...linesAlong(bitmap, "horizontal", picture.dpi), ...linesAlong(transposed(bitmap), "vertical", picture.dpi)];
}

function linesAlong(bitmap: Bitmap, direction: DrawnLine["direction"], dpi: number): readonly DrawnLine[] {
  const runs = inkRuns(bitmap, SHORTEST_RUN * dpi, Math.round(GAP * dpi));
  return strokesOf(runs)
    .flatMap((stroke) => lineOf(stroke, direction, dpi) ?? [])
    .filter((line) => touchedShare(line, bitmap) <= TOUCHED)
    .filter((line) => direction === "vertical" || !isBarOfLetters(line, bitmap, dpi));
}

/** Runs that touch from row to row, put together. */
function strokesOf(runs: readonly InkRun[]): readonly (readonly InkRun[])[] {
  const leader = runs.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (leader[at] !== at) at = leader[at] = leader[leader[at] ?? at] ?? at;
    return at;
  };
  let window = 0;
  runs.forEach((run, index) => {
    while ((runs[window]?.row ?? run.row) < run.row - NEIGHBOURS) window++;
    for (let other = window; other < index; other++) {
      const above = runs[other];
      if (above && above.row < run.row && above.from < run.to && run.from < above.to) leader[find(index)] = find(other);
    }
  });
  const strokes = new Map<number, InkRun[]>();
  runs.forEach((run, index) => {
    const stroke = strokes.get(find(index));
    if (stroke) stroke.push(run);
    else strokes.set(find(index), [run]);
  });
  return [...strokes.values()];
}

function lineOf(stroke: readonly InkRun[], direction: DrawnLine["direction"], dpi: number): DrawnLine | null {
  let [area, weight, from, to, first, last] = [0, 0, Infinity, -Infinity, Infinity, -Infinity];
  for (const run of stroke) {
    const length = run.to - run.from;
    area += length;
    weight += length * (run.row + 0.5);
    from = Math.min(from, run.from);
    to = Math.max(to, run.to);
    first = Math.min(first, run.row);
    last = Math.max(last, run.row);
  }
  const length = to - from;
  const thickness = area / length;
  if (length < SHORTEST_LINE * dpi || thickness > THICKEST * dpi || length < 4 * thickness) return null;
  if (last + 1 - first > 2 * THICKEST * dpi + BENT * length) return null;
  return { direction, at: weight / area, from, to, thickness, runs: stroke };
}

/** Share of its length at which ink stands out of a line on either side. */
function touchedShare({ runs, thickness, from, to }: DrawnLine, { width, height, data }: Bitmap): number {
  const touched = new Uint8Array(to - from);
  const depth = Math.ceil(thickness) + BESIDE;
  for (const { row, from: start, to: end } of runs)
    for (let at = start; at < end; at++) {
      if (data[row * width + at] !== 1 || touched[at - from] === 1) continue;
      let [top, bottom] = [row, row];
      while (row - top <= depth && top > 0 && data[(top - 1) * width + at] === 1) top--;
      while (bottom - row <= depth && bottom + 1 < height && data[(bottom + 1) * width + at] === 1) bottom++;
      if (bottom - top + 1 > depth) touched[at - from] = 1;
    }
  return touched.reduce((sum, one) => sum + one, 0) / touched.length;
}
