import type { Raster } from "../../raster/raster.js";

/** Ink as ones, paper as zeros, row by row. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const MANY = 100_000;

/** The grey value that parts ink from paper best (Otsu, 1979); a page of one shade gives a value that finds no ink. */
export function inkThreshold({ data }: Raster): number {
  const counts = new Float64Array(256);
  // One sample in seven is plenty on a page, and no width of a page is a multiple of its pattern for long.
  const step = data.length > MANY ? 7 : 1;
  for (let index = 0; index < data.length; index += step) {
    const value = data[index] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  const samples = Math.ceil(data.length / step);
  let sum = 0;
  counts.forEach((count, value) => (sum += count * value));
  let [below, belowSum, best, threshold] = [0, 0, 0, 0];
  counts.forEach((count, value) => {
    below += count;
    belowSum += count * value;
    const above = samples - below;
    if (below === 0 || above === 0) return;
    const apart = belowSum / below - (sum - belowSum) / above;
    const between = below * above * apart * apart;
    if (between > best) [best, threshold] = [between, value + 1];
  });
  return threshold;
}

/** What is darker than `threshold`. */
export function bitmapOf({ width, height, data }: Raster, threshold: number): Bitmap {
  const bits = new Uint8Array(width * height);
  for (let index = 0; index < bits.length; index++) bits[index] = (data[index] ?? 255) < threshold ? 1 : 0;
  return { width, height, data: bits };
}

/** The bitmap with rows as columns. */
export function transposed({ width, height, data }: Bitmap): Bitmap {
  const turned = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) turned[x * height + y] = data[y * width + x] ?? 0;
  return { width: height, height: width, data: turned };
}

/** Ink in one row from `from` up to, not including, `to`. */
export interface InkRun {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Runs of ink along the rows, at least `shortest` long; up to `gap` pixels of paper do not end one. */
export function inkRuns({ width, height, data }: Bitmap, shortest: number, gap: number): readonly InkRun[] {
  const runs: InkRun[] = [];
  for (let row = 0; row < height; row++) {
    const start = row * width;
    const first = data.subarray(start, start + width).indexOf(1);
    if (first < 0) continue;
    let from = -1;
    let last = -1;
    for (let x = first; x < width; x++) {
      if (data[start + x] !== 1) {
        if (from >= 0 && x - last > gap) {
          if (last + 1 - from >= shortest) runs.push({ row, from, to: last + 1 });
          from = -1;
        }
        continue;
      }
      if (from < 0) from = x;
      last = x;
    }
    if (from >= 0 && last + 1 - from >= shortest) runs.push({ row, from, to: last + 1 });
  }
  return runs;
}
