import type { Raster } from "../../raster/raster.js";
import type { DrawnLine } from "./drawn-lines.js";
import { inkThreshold } from "./ink-runs.js";

const PAPER = 255;
const EDGE = 1; // pixels of grey beside a stroke
const STANDS_OUT = 3; // pixels of ink beyond a stroke: a letter that crosses it, not its frayed edge

/** The picture without the lines, where they meet too; letters that cross a line keep their strokes. */
export function withoutLines(picture: Raster, lines: readonly DrawnLine[]): Raster {
  if (lines.length === 0) return picture;
  const { width, height } = picture;
  const threshold = inkThreshold(picture);
  const isDrawn = new Uint8Array(width * height);
  for (const line of lines)
    for (const run of line.runs) {
      const [start, step] = line.direction === "horizontal" ? [run.row * width, 1] : [run.row, width];
      for (let at = run.from; at < run.to; at++) isDrawn[start + at * step] = 1;
    }
  const data = picture.data.slice();
  for (const line of lines) {
    const isLevel = line.direction === "horizontal";
    const [across, along, most] = isLevel ? [width, 1, height] : [1, width, width];
    /** Pixels of ink that stand out of the line from a row of it on, in one direction. */
    const outside = (row: number, at: number, step: 1 | -1): number => {
      let [near, out] = [row + step, 0];
      while (near >= 0 && near < most && isDrawn[near * across + at * along] === 1) near += step;
      while (out <= STANDS_OUT && near >= 0 && near < most && (data[near * across + at * along] ?? PAPER) < threshold) {
        near += step;
        out++;
      }
      return out;
    };
    for (const run of line.runs)
      for (let at = run.from; at < run.to; at++) {
        const [above, below] = [outside(run.row, at, -1), outside(run.row, at, 1)];
        if (Math.max(above, below) > STANDS_OUT) continue;
        const from = Math.max(0, run.row - above - EDGE);
        const to = Math.min(most - 1, run.row + below + EDGE);
        for (let row = from; row <= to; row++) data[row * across + at * along] = PAPER;
      }
  }
  return { ...picture, data };
}
