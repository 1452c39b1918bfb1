import type { PixelBox, Raster } from "../../raster/raster.js";
import type { OcrPage, OcrWord } from "../engine.js";
import { cropOf } from "../ink/crop.js";

/** Many small crops of a page on one picture, so that they are recognised at once. */
export interface Strip {
  readonly picture: Raster;
  /** Where each crop lies on the picture, in the order in which they were given; null for one beside the page. */
  readonly places: readonly (PixelBox | null)[];
}

/** How crops are laid out; lengths in pixels of the strip. */
export interface StripLayout {
  /** Enlargement of each crop. */
  readonly scale: number;
  /** Widest row. */
  readonly width: number;
  /** White between crops and between rows. */
  readonly gap: number;
}

/** Lays the boxes of a grey page out in rows on white paper, from left to right. */
export function stripOf(page: Raster, boxes: readonly PixelBox[], { scale, width, gap }: StripLayout): Strip {
  const places: (PixelBox | null)[] = [];
  const pieces: { readonly place: PixelBox; readonly picture: Raster }[] = [];
  let [x, y, high, wide] = [gap, gap, 0, 1];
  for (const box of boxes) {
    const picture = cropOf(page, box, scale)?.picture;
    if (!picture) {
      places.push(null);
      continue;
    }
    if (x > gap && x + picture.width + gap > width) [x, y, high] = [gap, y + high + gap, 0];
    const place = { left: x, top: y, width: picture.width, height: picture.height };
    places.push(place);
    pieces.push({ place, picture });
    x += picture.width + gap;
    high = Math.max(high, picture.height);
    wide = Math.max(wide, x);
  }
  const height = y + high + gap;
  const data = new Uint8Array(wide * height).fill(255);
  for (const { place, picture } of pieces)
    for (let row = 0; row < picture.height; row++)
      data.set(
        picture.data.subarray(row * picture.width, (row + 1) * picture.width),
        (place.top + row) * wide + place.left,
      );
  return { picture: { width: wide, height, channels: 1, data, dpi: Math.round(page.dpi * scale) }, places };
}

/** What was read on each place of a strip: its words from left to right; empty where nothing was read. */
export function readingsOf({ places }: Strip, read: OcrPage): readonly (readonly OcrWord[])[] {
  const words = read.lines.flatMap((line) => line.words);
  return places.map((place) =>
    place === null
      ? []
      : words
          .filter(({ box }) => {
            const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
            return x >= place.left && x < place.left + place.width && y >= place.top && y < place.top + place.height;
          })
          .sort((a, b) => a.box.left - b.box.left),
  );
}
