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
export async function rasterOf(work: Sharp, dpi: number, channels: 1 | 3): Promise<Raster> {
  // Left alone, sharp gives grey pictures back with three channels.
  const plainWork = work.toColourspace(channels === 1 ? "b-w" : "srgb").raw({ depth: "uchar" });
  const { data, info } = await plainWork.toBuffer({ resolveWithObject: true });
  if (info.channels !== channels) throw new Error(`${info.channels} channels instead of ${channels}`);
  return { width: info.width, height: info.height, channels, data: plain(data), dpi };
}

// A Buffer is a Uint8Array, but its `slice` and its text differ; a raster holds a plain one.
function plain(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}
