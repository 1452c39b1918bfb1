import type { Raster } from "../../raster/raster.js";

const MOST = 7; // degrees either way; more is no skew but a page that was laid askew on purpose
const COARSE = 0.25;
const FINE = 0.03;
const WORK_DPI = 100;
const MOST_FEET = 60_000;
const LEAST_FEET = 200; // of a few lines; a page with less has no lines to go by

/**
 * Clockwise turn in degrees that makes the lines of a grey picture level, -7 to 7; 0 where there are no lines. The feet of the letters
 * (ink with paper under it) are counted along slanting rows: where the slant is that of the lines, they stand together in few rows.
 */
export function skewOf(picture: Raster, ink: number): number {
  const step = Math.max(1, Math.round(picture.dpi / WORK_DPI));
  const feet = feetOf(picture, ink, step);
  if (feet.length < LEAST_FEET * 2) return 0;
  const width = picture.width / step;
  const height = picture.height / step;
  const rows = new Float64Array(Math.ceil(height + 2 * width * Math.tan((MOST * Math.PI) / 180)) + 8);
  const sharpness = (degrees: number): number => {
    const slope = Math.tan((degrees * Math.PI) / 180);
    const offset = (rows.length - height) / 2 - (width / 2) * slope;
    rows.fill(0);
    for (let at = 0; at < feet.length; at += 2) {
      const row = (feet[at + 1] ?? 0) + (feet[at] ?? 0) * slope + offset;
      const whole = Math.floor(row);
      rows[whole] = (rows[whole] ?? 0) + 1 - (row - whole);
      rows[whole + 1] = (rows[whole + 1] ?? 0) + (row - whole);
    }
    let sum = 0;
    for (let row = 1; row < rows.length; row++) sum += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
    return sum;
  };
  const coarse = bestOf(sharpness, -MOST, MOST, COARSE);
  if (Math.abs(coarse) > MOST - COARSE / 2) return 0;
  const fine = bestOf(sharpness, coarse - COARSE, coarse + COARSE, FINE);
  // Turning has a price: it must be clearly better than leaving the page as it is.
  return sharpness(fine) > sharpness(0) * 1.02 ? Math.round(fine * 100) / 100 : 0;
}

function bestOf(score: (degrees: number) => number, from: number, to: number, step: number): number {
  let [best, most] = [0, -1];
  for (let degrees = from; degrees <= to + step / 2; degrees += step) {
    const value = score(degrees);
    if (value > most) [best, most] = [degrees, value];
  }
  return best;
}

/** Pairs x, y (pixels divided by `step`) of ink that has paper under it; thinned out evenly where there are too many. */
function feetOf({ width, height, data }: Raster, ink: number, step: number): Float32Array {
  const feet: number[] = [];
  for (let y = 0; y < height - step; y++)
    for (let x = 0; x < width; x += step) {
      const at = y * width + x;
      if ((data[at] ?? 255) < ink && (data[at + width] ?? 255) >= ink && (data[at + step * width] ?? 255) >= ink)
        feet.push(x / step, y / step);
    }
  const keep = Math.ceil(feet.length / 2 / MOST_FEET);
  return Float32Array.from(keep <= 1 ? feet : feet.filter((_, at) => Math.floor(at / 2) % keep === 0));
}
