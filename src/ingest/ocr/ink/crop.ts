import type { PixelBox, Raster } from "../../raster/raster.js";
import type { OcrLine, OcrWord } from "../engine.js";
import { clipped } from "./boxes.js";

/** A piece of a page as a picture of its own, and where it was cut out. */
export interface Crop {
  readonly picture: Raster;
  /** On the page, in its pixels. */
  readonly box: PixelBox;
  /** Pixels of the crop to one of the page. */
  readonly scale: number;
}

/**
 * Cuts `box` out of a grey page and enlarges it `scale` times (between pixels evenly). What lies beyond the page, and the boxes in
 * `hidden`, is white. Null where the box lies beside the page.
 */
export function cropOf(page: Raster, box: PixelBox, scale: number, hidden: readonly PixelBox[] = []): Crop | null {
  const cut = clipped(box, page);
  if (!cut) return null;
  const piece = new Uint8Array(cut.width * cut.height);
  for (let y = 0; y < cut.height; y++)
    for (let x = 0; x < cut.width; x++)
      piece[y * cut.width + x] = page.data[((cut.top + y) * page.width + cut.left + x) * page.channels] ?? 255;
  for (const box of hidden) {
    const inside = clipped({ ...box, left: box.left - cut.left, top: box.top - cut.top }, cut);
    if (!inside) continue;
    for (let y = inside.top; y < inside.top + inside.height; y++)
      piece.fill(255, y * cut.width + inside.left, y * cut.width + inside.left + inside.width);
  }
  return { picture: enlarged(piece, cut.width, cut.height, scale, page.dpi), box: cut, scale };
}

function enlarged(data: Uint8Array, width: number, height: number, scale: number, dpi: number): Raster {
  if (scale === 1) return { width, height, channels: 1, data, dpi };
  const [wide, high] = [Math.round(width * scale), Math.round(height * scale)];
  const large = new Uint8Array(wide * high);
  for (let y = 0; y < high; y++) {
    const fromY = Math.min(height - 1, Math.max(0, (y + 0.5) / scale - 0.5));
    const [y0, dy] = [Math.floor(fromY), fromY - Math.floor(fromY)];
    const y1 = Math.min(height - 1, y0 + 1);
    for (let x = 0; x < wide; x++) {
      const fromX = Math.min(width - 1, Math.max(0, (x + 0.5) / scale - 0.5));
      const [x0, dx] = [Math.floor(fromX), fromX - Math.floor(fromX)];
      const x1 = Math.min(width - 1, x0 + 1);
      const upper = (data[y0 * width + x0] ?? 255) * (1 - dx) + (data[y0 * width + x1] ?? 255) * dx;
      const lower = (data[y1 * width + x0] ?? 255) * (1 - dx) + (data[y1 * width + x1] ?? 255) * dx;
      large[y * wide + x] = Math.round(upper * (1 - dy) + lower * dy);
    }
  }
  return { width: wide, height: high, channels: 1, data: large, dpi: Math.round(dpi * scale) };
}

/** A line recognised in a crop, in the pixels of the page. */
export function onPage(line: OcrLine, { box, scale }: Pick<Crop, "box" | "scale">): OcrLine {
  const back = (inCrop: PixelBox): PixelBox => ({
    left: box.left + inCrop.left / scale,
    top: box.top + inCrop.top / scale,
    width: inCrop.width / scale,
    height: inCrop.height / scale,
  });
  const word = (read: OcrWord): OcrWord => ({
    ...read,
    box: back(read.box),
    symbols: read.symbols.map((symbol) => ({ ...symbol, box: back(symbol.box) })),
  });
  const { x0, y0, x1, y1 } = line.baseline;
  return {
    words: line.words.map(word),
    box: back(line.box),
    baseline: {
      x0: box.left + x0 / scale,
      y0: box.top + y0 / scale,
      x1: box.left + x1 / scale,
      y1: box.top + y1 / scale,
    },
    rowHeight: line.rowHeight === null ? null : line.rowHeight / scale,
  };
}
