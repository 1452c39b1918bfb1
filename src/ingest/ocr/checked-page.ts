import type { PixelBox, Raster } from "../raster/raster.js";
import type { OcrLine, OcrPage, OcrWord } from "./engine.js";
import { recognisedPage } from "./recognised-page.js";

/** A page whose every box lies in the picture, and how many words had none that does. */
export interface CheckedPage {
  readonly page: OcrPage;
  readonly rejected: number;
}

/**
 * Holds a recognised page to the seam: boxes are cut to the picture; words whose box is outside it, empty or no number are left out;
 * confidences are within 0..1; a line without a box of its own has that of its words.
 */
export function checkedPage(page: OcrPage, picture: Pick<Raster, "width" | "height">): CheckedPage {
  const lines = page.lines.map((line) => checkedLine(line, picture));
  const count = (of: readonly OcrLine[]): number => of.reduce((sum, { words }) => sum + words.length, 0);
  return { page: recognisedPage(lines), rejected: count(page.lines) - count(lines) };
}

function checkedLine(line: OcrLine, picture: Pick<Raster, "width" | "height">): OcrLine {
  const words = line.words.flatMap((word) => checkedWord(word, picture));
  const box = within(line.box, picture) ?? around(words.map((word) => word.box));
  const { x0, y0, x1, y1 } = line.baseline;
  const bottom = box.top + box.height;
  const isLevel = [x0, y0, x1, y1].every((at) => Number.isFinite(at)) && x1 > x0;
  const height = line.rowHeight;
  return {
    words,
    box,
    baseline: isLevel ? line.baseline : { x0: box.left, y0: bottom, x1: box.left + box.width, y1: bottom },
    rowHeight: height !== null && Number.isFinite(height) && height > 0 ? height : null,
  };
}

function checkedWord(word: OcrWord, picture: Pick<Raster, "width" | "height">): readonly OcrWord[] {
  const box = within(word.box, picture);
  if (!box) return [];
  const symbols = word.symbols.flatMap((symbol) => {
    const place = within(symbol.box, picture);
    return place ? [{ ...symbol, box: place, confidence: share(symbol.confidence) }] : [];
  });
  return [{ ...word, box, symbols, confidence: share(word.confidence) }];
}

/** The part of a box that lies in the picture; null where there is none. */
function within({ left, top, width, height }: PixelBox, picture: Pick<Raster, "width" | "height">): PixelBox | null {
  const from = { x: Math.max(0, left), y: Math.max(0, top) };
  const to = { x: Math.min(picture.width, left + width), y: Math.min(picture.height, top + height) };
  // NaN fails every comparison
  return to.x > from.x && to.y > from.y
    ? { left: from.x, top: from.y, width: to.x - from.x, height: to.y - from.y }
    : null;
}

function around(boxes: readonly PixelBox[]): PixelBox {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}

function share(confidence: number): number {
  return Number.isFinite(confidence) ? Math.min(1, Math.max(0, confidence)) : 0;
}
