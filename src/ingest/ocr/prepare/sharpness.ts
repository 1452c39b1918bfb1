import type { Raster } from "../../raster/raster.js";
import { levelsOf } from "./ink-level.js";

const LONGEST = 8; // pixels; a slower change is a shadow, no edge
const LEAST_EDGES = 500; // of some lines of text

/** How sharp a grey picture is. */
export interface Sharpness {
  /** Pixels that the edges of letters take on average; null where there are too few edges. */
  readonly edges: number | null;
  /** Mean difference of two pixels of paper side by side, in levels. */
  readonly grain: number;
}

/**
 * How many pixels the edges of letters take on a grey picture, on average, from a quarter to three quarters of the way between paper and ink
 * (at 200 dpi: 1.7 on clean renderings, up to 2.1 on real scans, 2.4 from a blur of one pixel on, 2.7 of one and a half), and how grainy its paper is.
 */
export function sharpnessOf(picture: Raster): Sharpness {
  const { width, height, data } = picture;
  const levels = levelsOf(picture);
  const paper = levels.reduce((best, count, level) => (count > (levels[best] ?? 0) ? level : best), 255);
  const black = levelBelow(levels, 0.01 * data.length);
  const [light, dark] = [paper - (paper - black) * 0.25, paper - (paper - black) * 0.75];
  let [edges, sum, pairs, grain] = [0, 0, 0, 0];
  for (let y = 0; y < height; y += 2) {
    let left = -1; // the last pixel that was light
    for (let x = 0; x < width; x++) {
      const level = data[y * width + x] ?? 255;
      if (level >= light) {
        if (left === x - 1 && x > 0) {
          pairs++;
          grain += Math.abs(level - (data[y * width + x - 1] ?? level));
        }
        left = x;
      }
      if (level <= dark && left >= 0) {
        if (x - left <= LONGEST) {
          edges++;
          sum += x - left;
        }
        left = -1;
      }
    }
  }
  return { edges: edges < LEAST_EDGES ? null : sum / edges, grain: pairs === 0 ? 0 : grain / pairs };
}

/** The level that `count` pixels are darker than. */
function levelBelow(levels: Uint32Array, count: number): number {
  let [level, below] = [0, 0];
  while (level < 255 && (below += levels[level] ?? 0) < count) level++;
  return level;
}
