import type { Raster } from "../../raster/raster.js";

const TILE = 64; // pixels; a tile holds paper beside its letters
const DARK = 0.7; // of the paper's own brightness: pale photocopies are at 0.6, scanner noise at 0.85
const LEAST_PAPER = 96; // a tile without paper (a black border) is taken as dark, not as dark paper
const LONGEST_RUN = 26; // points: a straight run longer than this is a ruling or an underline, no letter

/** Which pixels of a picture are ink. */
export interface InkMask {
  readonly width: number;
  readonly height: number;
  /** 1: ink; `width * height` of them. */
  readonly ink: Uint8Array;
}

/**
 * The ink of a grey picture: pixels clearly darker than the paper around them, so that shadows and grey paper are none. Rulings and
 * underlines (straight runs longer than any letter) are left out, which also parts letters that touch them. Linear in the pixels.
 */
export function inkMask(picture: Raster): InkMask {
  const { width, height, channels, data } = picture;
  const ink = new Uint8Array(width * height);
  const columns = Math.ceil(width / TILE);
  const paper = paperBrightness(picture, columns, Math.ceil(height / TILE));
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / TILE) * columns;
    for (let x = 0; x < width; x++) {
      const level = data[(y * width + x) * channels] ?? 255;
      if (level < (paper[row + Math.floor(x / TILE)] ?? 255) * DARK) ink[y * width + x] = 1;
    }
  }
  const longest = Math.max(8, Math.round((LONGEST_RUN * picture.dpi) / 72));
  const rulings = new Uint8Array(ink.length);
  for (let y = 0; y < height; y++) markLongRuns(ink, rulings, y * width, 1, width, longest);
  for (let x = 0; x < width; x++) markLongRuns(ink, rulings, x, width, height, longest);
  for (let at = 0; at < ink.length; at++) if (rulings[at] === 1) ink[at] = 0;
  return { width, height, ink };
}

/** The paper's brightness a tile: what nine in ten pixels stay under, or that of a brighter tile beside it. */
function paperBrightness({ width, height, channels, data }: Raster, columns: number, rows: number): Float64Array {
  const own = new Float64Array(columns * rows);
  const histogram = new Uint32Array(256);
  for (let tile = 0; tile < own.length; tile++) {
    histogram.fill(0);
    const [left, top] = [(tile % columns) * TILE, Math.floor(tile / columns) * TILE];
    let count = 0;
    for (let y = top; y < Math.min(height, top + TILE); y += 2)
      for (let x = left; x < Math.min(width, left + TILE); x += 2) {
        const level = data[(y * width + x) * channels] ?? 255;
        histogram[level] = (histogram[level] ?? 0) + 1;
        count++;
      }
    let [level, above] = [255, 0];
    while (level > 0 && (above += histogram[level] ?? 0) < count * 0.1) level--;
    own[tile] = level;
  }
  return own.map((_, tile) => {
    let best = LEAST_PAPER;
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++) {
        const [x, y] = [(tile % columns) + dx, Math.floor(tile / columns) + dy];
        if (x >= 0 && x < columns && y >= 0 && y < rows) best = Math.max(best, own[y * columns + x] ?? 0);
      }
    return best;
  });
}

function markLongRuns(
  ink: Uint8Array,
  marks: Uint8Array,
  first: number,
  step: number,
  count: number,
  longest: number,
): void {
  let start = 0;
  for (let at = 0; at <= count; at++) {
    if (at < count && ink[first + at * step] === 1) continue;
    if (at - start > longest) for (let k = start; k < at; k++) marks[first + k * step] = 1;
    start = at + 1;
  }
}
