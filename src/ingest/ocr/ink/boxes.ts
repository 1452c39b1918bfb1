import type { PixelBox } from "../../raster/raster.js";

/** Pixels that two boxes share; 0 where they do not meet. */
export function overlapArea(a: PixelBox, b: PixelBox): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** How many rows of pixels two boxes share; negative: how far they are apart. */
export function sharedRows(a: PixelBox, b: PixelBox): number {
  return Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
}

/** How many columns of pixels lie between two boxes; negative: how many they share. */
export function gapBetween(a: PixelBox, b: PixelBox): number {
  return Math.max(a.left, b.left) - Math.min(a.left + a.width, b.left + b.width);
}

/** A box with a margin on each side. */
export function grown({ left, top, width, height }: PixelBox, beside: number, above: number): PixelBox {
  return { left: left - beside, top: top - above, width: width + 2 * beside, height: height + 2 * above };
}

/** The smallest box around all; null for none. */
export function boxAround(boxes: readonly PixelBox[]): PixelBox | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.left + box.width);
    bottom = Math.max(bottom, box.top + box.height);
  }
  return boxes.length === 0 ? null : { left, top, width: right - left, height: bottom - top };
}

/** The part of a box that lies in a picture, in whole pixels; null where none does. */
export function clipped(
  box: PixelBox,
  { width, height }: { readonly width: number; readonly height: number },
): PixelBox | null {
  const left = Math.max(0, Math.floor(box.left));
  const top = Math.max(0, Math.floor(box.top));
  const right = Math.min(width, Math.ceil(box.left + box.width));
  const bottom = Math.min(height, Math.ceil(box.top + box.height));
  return right > left && bottom > top ? { left, top, width: right - left, height: bottom - top } : null;
}
