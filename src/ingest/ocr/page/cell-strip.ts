import type { PixelBox, Raster } from "../../raster/raster.js";
import type { OcrLine } from "../engine.js";

const BETWEEN = 0.16; // inches of paper between two cells
const BORDER = 0.015; // inches from its edge in which a cell may hold what is left of a ruling
const PAPER = 255;

/** Cells of a table copied one under the other, and where each came from. */
export interface CellStrip {
  readonly picture: Raster;
  readonly places: readonly CellPlace[];
}

interface CellPlace {
  readonly cell: PixelBox;
  /** From the strip to the picture. */
  readonly move: { readonly x: number; readonly y: number };
  /** End of the cell's part of the strip. */
  readonly end: number;
}

/** The cells as a strip; what touches a cell's edge and does not reach into it is left out. `threshold`: darker is ink. */
export function cellStrip(picture: Raster, cells: readonly PixelBox[], threshold: number): CellStrip {
  const gap = Math.round(BETWEEN * picture.dpi);
  const width = Math.max(...cells.map((cell) => cell.width)) + 2 * gap;
  const height = cells.reduce((sum, cell) => sum + cell.height + gap, gap);
  const strip: Raster = { ...picture, width, height, data: new Uint8Array(width * height).fill(PAPER) };
  const places: CellPlace[] = [];
  let at = gap;
  for (const cell of cells) {
    for (let y = 0; y < cell.height; y++) {
      const from = (cell.top + y) * picture.width + cell.left;
      strip.data.set(picture.data.subarray(from, from + cell.width), (at + y) * width + gap);
    }
    clearBorder(strip, { left: gap, top: at, width: cell.width, height: cell.height }, threshold);
    places.push({ cell, move: { x: cell.left - gap, y: cell.top - at }, end: at + cell.height + gap / 2 });
    at += cell.height + gap;
  }
  return { picture: strip, places };
}

/** A line read in the strip, where it stands in the picture; its baseline never leaves its cell. Null where it stands in none. */
export function lineInPicture(line: OcrLine, { places }: CellStrip): OcrLine | null {
  const middle = (line.baseline.y0 + line.baseline.y1) / 2;
  const place = places.find(({ end }) => middle < end);
  if (!place) return null;
  const { cell, move } = place;
  const moved = (box: PixelBox): PixelBox => ({ ...box, left: box.left + move.x, top: box.top + move.y });
  const inCell = (y: number): number =>
    Math.min(cell.top + cell.height, Math.max(cell.top + line.box.height / 2, y + move.y));
  const { x0, y0, x1, y1 } = line.baseline;
  return {
    ...line,
    box: moved(line.box),
    baseline: { x0: x0 + move.x, y0: inCell(y0), x1: x1 + move.x, y1: inCell(y1) },
    words: line.words.map((word) => ({
      ...word,
      box: moved(word.box),
      symbols: word.symbols.map((symbol) => ({ ...symbol, box: moved(symbol.box) })),
    })),
  };
}

/** Whitens ink that begins and ends in the border of a box: remains of a ruling, feet of the neighbour's letters. */
function clearBorder({ data, width, dpi }: Raster, box: PixelBox, threshold: number): void {
  const depth = Math.max(2, Math.round(BORDER * dpi));
  const isInk = (index: number): boolean => (data[index] ?? PAPER) < threshold;
  /** From an edge inwards: strokes that reach beyond the border are a letter's. */
  const clear = (edge: number, inwards: number): void => {
    for (let at = 0; at < depth; at++) {
      const from = at;
      while (at <= depth && isInk(edge + at * inwards)) at++;
      if (at <= depth) for (let pixel = from; pixel < at; pixel++) data[edge + pixel * inwards] = PAPER;
    }
  };
  const { left, top } = box;
  const [right, bottom] = [left + box.width - 1, top + box.height - 1];
  for (let x = left; x <= right; x++) {
    clear(top * width + x, width);
    clear(bottom * width + x, -width);
  }
  for (let y = top; y <= bottom; y++) {
    clear(y * width + left, 1);
    clear(y * width + right, -1);
  }
}
