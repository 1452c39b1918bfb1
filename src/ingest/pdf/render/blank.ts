import type { Raster } from "../../raster/raster.js";

const UNEVEN = 8; // levels by which paper that was really scanned differs within a page

/** Is the picture all of one colour? Real paper never is; a page whose scan could not be decoded is white. */
export function isBlank({ data, channels }: Raster): boolean {
  for (let at = 0; at < data.length; at++)
    if (Math.abs((data[at] ?? 0) - (data[at % channels] ?? 0)) > UNEVEN) return false;
  return true;
}

/** Share of pixels that are dark, 0 to 1: red ink too, light paper not. Every other pixel of every other row is asked. */
export function inkShare({ data, width, height, channels }: Raster): number {
  let [dark, all] = [0, 0];
  for (let y = 0; y < height; y += 2)
    for (let x = 0; x < width; x += 2) {
      const at = (y * width + x) * channels;
      const level =
        channels === 1 ? (data[at] ?? 255) : Math.min(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255);
      if (level < 140) dark++;
      all++;
    }
  return dark / Math.max(1, all);
}
