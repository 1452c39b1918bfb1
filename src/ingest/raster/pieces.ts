import type { PixelBox, Raster } from "./raster.js";

/** The picture turned clockwise by quarters; no sample changes. */
export function turned(raster: Raster, degrees: 0 | 90 | 180 | 270): Raster {
  if (degrees === 0) return raster;
  const { width, height, channels, data } = raster;
  const isSideways = degrees !== 180;
  const [wide, high] = isSideways ? [height, width] : [width, height];
  const result = new Uint8Array(data.length);
  for (let y = 0; y < high; y++)
    for (let x = 0; x < wide; x++) {
      const fromX = degrees === 90 ? y : width - 1 - (degrees === 180 ? x : y);
      const fromY = degrees === 90 ? height - 1 - x : degrees === 180 ? height - 1 - y : x;
      const [from, to] = [(fromY * width + fromX) * channels, (y * wide + x) * channels];
      for (let k = 0; k < channels; k++) result[to + k] = data[from + k] ?? 255;
    }
  return { ...raster, width: wide, height: high, data: result };
}

/** A piece of the picture; what lies beyond its edges is left out. Null where nothing of the box lies in the picture. */
export function cropped(raster: Raster, box: PixelBox): Raster | null {
  const { channels, data } = raster;
  const left = Math.max(0, Math.floor(box.left));
  const top = Math.max(0, Math.floor(box.top));
  const width = Math.min(raster.width, Math.ceil(box.left + box.width)) - left;
  const height = Math.min(raster.height, Math.ceil(box.top + box.height)) - top;
  if (width <= 0 || height <= 0) return null;
  const piece = new Uint8Array(width * height * channels);
  for (let y = 0; y < height; y++) {
    const from = ((top + y) * raster.width + left) * channels;
    piece.set(data.subarray(from, from + width * channels), y * width * channels);
  }
  return { ...raster, width, height, data: piece };
}
