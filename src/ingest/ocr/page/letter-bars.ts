import type { DrawnLine } from "./drawn-lines.js";
import type { Bitmap } from "./ink-runs.js";

// In inches, so that they hold at any resolution.
const LONGEST = 0.7; // "TTTTT" in 14 points
const WIDEST_LETTER = 0.2; // from stem to stem
const SHORTEST_STEM = 0.06; // the tails of letters above an underline are shorter
const LONGEST_STEM = 0.19; // capitals of 18 points; the sides of a table's cell are longer
const THICKEST_STEM = 0.045;
const FRAYED = 2; // pixels of ink above a bar

/**
 * True for a short level line that is the bars of capitals side by side ("TT" in "CNTT"): stems as high as a letter hang under it, one for each letter's
 * width, and nothing stands on it. An underline has no stems; the sides of a table's cell are longer than letters, or go on above.
 */
export function isBarOfLetters({ runs, from, to }: DrawnLine, bitmap: Bitmap, dpi: number): boolean {
  if (to - from > LONGEST * dpi) return false;
  const [top, bottom] = [new Int32Array(to - from).fill(-1), new Int32Array(to - from).fill(-1)];
  for (const { row, from: start, to: end } of runs)
    for (let at = start; at < end; at++) {
      if (top[at - from] === -1) top[at - from] = row;
      bottom[at - from] = row;
    }
  const [least, most] = [SHORTEST_STEM * dpi, LONGEST_STEM * dpi];
  let [stems, wide] = [0, 0];
  for (let at = from; at <= to; at++) {
    const [upper, lower] = [top[at - from] ?? -1, bottom[at - from] ?? -1];
    const below = lower < 0 ? 0 : inkFrom(bitmap, at, lower, 1, most);
    if (below >= least && below < most && inkFrom(bitmap, at, upper, -1, most) <= FRAYED) wide++;
    else {
      if (wide > 0 && wide <= THICKEST_STEM * dpi) stems++;
      wide = 0;
    }
  }
  return stems >= 2 && stems * WIDEST_LETTER * dpi >= to - from;
}

/** Pixels of ink that go on beyond a row, at most `most`. */
function inkFrom({ width, height, data }: Bitmap, x: number, row: number, step: 1 | -1, most: number): number {
  let count = 0;
  for (let y = row + step; count < most && y >= 0 && y < height && data[y * width + x] === 1; y += step) count++;
  return count;
}
