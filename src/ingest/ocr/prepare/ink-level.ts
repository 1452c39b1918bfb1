import type { Raster } from "../../raster/raster.js";

/** Grey levels of a picture: how many pixels have each, 0 (black) to 255. */
export function levelsOf({ data, channels }: Raster): Uint32Array {
  const levels = new Uint32Array(256);
  for (let at = 0; at < data.length; at += channels) {
    const level = data[at] ?? 255;
    levels[level] = (levels[level] ?? 0) + 1;
  }
  return levels;
}

/** The level below which a pixel of this grey picture is ink rather than paper (Otsu), kept within 80 to 200: an empty page has no ink. */
export function inkLevel(picture: Raster): number {
  const levels = levelsOf(picture);
  let [all, sum] = [0, 0];
  levels.forEach((count, level) => {
    all += count;
    sum += count * level;
  });
  let [below, sumBelow, best, threshold] = [0, 0, -1, 128];
  levels.forEach((count, level) => {
    below += count;
    sumBelow += count * level;
    if (below === 0 || below === all) return;
    const distance = sumBelow / below - (sum - sumBelow) / (all - below);
    const apart = below * (all - below) * distance * distance;
    if (apart > best) [best, threshold] = [apart, level + 1];
  });
  return Math.min(200, Math.max(80, threshold));
}

/** Pixels of a grey picture that are darker than its paper by more than its grain, with their neighbours: all that could be strokes, however faint. */
export function faintestInk(picture: Raster): number {
  const { width, height, data } = picture;
  const levels = levelsOf(picture);
  const paper = levels.reduce((best, count, level) => (count > (levels[best] ?? 0) ? level : best), 255);
  const isInk = (at: number): boolean => (data[at] ?? 255) < paper * 0.85;
  let count = 0;
  for (let y = 0; y < height - 1; y++)
    for (let at = y * width; at < (y + 1) * width - 1; at++)
      if (isInk(at) && isInk(at + 1) && isInk(at + width) && isInk(at + width + 1)) count++;
  return count;
}
