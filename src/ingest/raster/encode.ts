import type { Raster } from "./raster.js";
import { sharpOf } from "./sharp-raster.js";

/** The picture as a PNG file that states its resolution. */
export async function toPng(raster: Raster): Promise<Uint8Array> {
  return new Uint8Array(await sharpOf(raster).withDensity(raster.dpi).png({ compressionLevel: 3 }).toBuffer());
}

/** The picture as a JPEG file that states its resolution; `quality` 1 to 100. */
export async function toJpeg(raster: Raster, quality = 85): Promise<Uint8Array> {
  return new Uint8Array(await sharpOf(raster).withDensity(raster.dpi).jpeg({ quality }).toBuffer());
}
