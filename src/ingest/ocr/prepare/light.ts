import type { Raster } from "../../raster/raster.js";

const TILE = 0.25; // inches: paper shows between the lines of any text
const PAPER = 0.9; // of a tile's pixels are no brighter than its paper
const LEAST_PAPER = 50; // what is darker shows no paper
const SHADED = 0.02; // of the tiles: one dark picture is no shadow

/** How bright the paper of a page is from place to place. */
export interface Light {
  readonly tile: number;
  readonly columns: number;
  readonly rows: number;
  /** Level of the paper a tile, row by row. */
  readonly paper: Float32Array;
  /** Paper in the shadow (all but the darkest 2 % of tiles are brighter) to paper in the light, 0 to 1. */
  readonly darkest: number;
}

/** The light on a grey page: tiles without paper (a picture, a stamp) are given that of a tile beside them. */
export function lightOf({ width, height, data, dpi }: Raster): Light {
  const tile = Math.max(8, Math.round(dpi * TILE));
  const [columns, rows] = [Math.ceil(width / tile), Math.ceil(height / tile)];
  const own = new Float32Array(columns * rows);
  const levels = new Uint32Array(256);
  for (let index = 0; index < own.length; index++) {
    levels.fill(0);
    let count = 0;
    const [left, top] = [(index % columns) * tile, Math.floor(index / columns) * tile];
    for (let y = top; y < Math.min(height, top + tile); y += 2)
      for (let x = left; x < Math.min(width, left + tile); x += 2) {
        const level = data[y * width + x] ?? 255;
        levels[level] = (levels[level] ?? 0) + 1;
        count++;
      }
    let [level, above] = [255, 0];
    while (level > 0 && (above += levels[level] ?? 0) < count * (1 - PAPER)) level--;
    own[index] = level;
  }
  const brightest = around(own, columns, rows, (values) => Math.max(LEAST_PAPER, ...values));
  const paper = around(
    brightest,
    columns,
    rows,
    (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  );
  const sorted = Float32Array.from(paper).sort();
  const most = sorted[Math.floor(sorted.length * 0.95)] ?? 255;
  return {
    tile,
    columns,
    rows,
    paper,
    darkest: (sorted[Math.floor(sorted.length * SHADED)] ?? most) / Math.max(1, most),
  };
}

/** The page as if its light were even: its paper white everywhere, its ink as much darker than the paper as it was in proportion. */
export function evenlyLit(page: Raster, { tile, columns, rows, paper }: Light): Raster {
  const { width, height } = page;
  const data = new Uint8Array(width * height);
  const at = (column: number, row: number): number =>
    paper[Math.min(rows - 1, Math.max(0, row)) * columns + Math.min(columns - 1, Math.max(0, column))] ?? 255;
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / tile - 0.5);
    const down = y / tile - 0.5 - row;
    for (let x = 0; x < width; x++) {
      const column = Math.floor(x / tile - 0.5);
      const right = x / tile - 0.5 - column;
      const upper = at(column, row) * (1 - right) + at(column + 1, row) * right;
      const lower = at(column, row + 1) * (1 - right) + at(column + 1, row + 1) * right;
      const level = ((page.data[y * width + x] ?? 255) * 255) / (upper * (1 - down) + lower * down);
      data[y * width + x] = Math.min(255, Math.round(level));
    }
  }
  return { ...page, channels: 1, data };
}

/** Each tile made of itself and those beside it. */
function around(
  tiles: Float32Array,
  columns: number,
  rows: number,
  of: (values: readonly number[]) => number,
): Float32Array {
  return tiles.map((_, index) => {
    const values: number[] = [];
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++) {
        const [x, y] = [(index % columns) + dx, Math.floor(index / columns) + dy];
        if (x >= 0 && y >= 0 && x < columns && y < rows) values.push(tiles[y * columns + x] ?? 255);
      }
    return of(values);
  });
}
