import sharp, { type Sharp } from "sharp";
import type { Raster } from "./raster.js";

// Recognition has the processors; libvips must not start threads of its own beside it, nor keep pictures it has decoded.
sharp.concurrency(1);
sharp.cache(false);

/** A raster as the start of sharp's work. */
export function sharpOf({ width, height, channels, data }: Raster): Sharp {
  const work = sharp(data, { raw: { width, height, channels }, limitInputPixels: false });
  // Otherwise grey comes out as red, green and blue.
  return channels === 1 ? work.toColourspace("b-w") : work;
}

/** What sharp's work gives, as a raster of 1 (grey) or 3 channels. Rejects where the picture cannot be decoded. */
export async function rasterOf(work: Sharp, dpi: number): Promise<Raster> {
  const { data, info } = await work.raw({ depth: "uchar" }).toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  if (channels === 1 || channels === 3) return { width, height, channels, data: plain(data), dpi };
  // Grey with an alpha that flatten left, or CMYK: the first, or the first three.
  const kept = channels === 2 ? 1 : 3;
  const samples = new Uint8Array(width * height * kept);
  for (let at = 0; at < width * height; at++)
    for (let k = 0; k < kept; k++) samples[at * kept + k] = data[at * channels + k] ?? 255;
  return { width, height, channels: kept, data: samples, dpi };
}

// A Buffer is a Uint8Array, but its `slice` and its text differ; a raster holds a plain one.
function plain(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}
