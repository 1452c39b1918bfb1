import type { Raster } from "../../raster/raster.js";

/**
 * A picture as a binary PGM (grey) or PPM (colour) file: a header before the samples as they are. Measured on a page of 200 dpi: 2 ms
 * against 170 ms for the quickest PNG, and both engines read it alike. It cannot hold the resolution: tell that apart.
 */
export function portableMap({ width, height, channels, data }: Raster): Uint8Array<ArrayBuffer> {
  const header = new TextEncoder().encode(`P${channels === 1 ? 5 : 6}\n${width} ${height}\n255\n`);
  const file = new Uint8Array(header.length + data.length);
  file.set(header);
  file.set(data, header.length);
  return file;
}
