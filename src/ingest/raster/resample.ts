import type { Raster } from "./raster.js";
import { rasterOf, sharpOf } from "./sharp-raster.js";

/** The picture at another resolution; `dpi` changes with it, the paper keeps its size. */
export function scaledTo(raster: Raster, dpi: number): Promise<Raster> {
  const scale = dpi / raster.dpi;
  const width = Math.max(1, Math.round(raster.width * scale));
  const height = Math.max(1, Math.round(raster.height * scale));
  return rasterOf(sharpOf(raster).resize({ width, height, fit: "fill", kernel: "lanczos3" }), dpi, raster.channels);
}

/** The picture turned clockwise by any angle in degrees; it grows so that nothing is lost, its new corners are white. */
export function rotated(raster: Raster, degrees: number): Promise<Raster> {
  return rasterOf(sharpOf(raster).rotate(degrees, { background: "white" }), raster.dpi, raster.channels);
}

/** Blurred by a Gaussian; `sigma` in pixels, 0.3 to 100. */
export function blurred(raster: Raster, sigma: number): Promise<Raster> {
  return rasterOf(sharpOf(raster).blur(sigma), raster.dpi, raster.channels);
}

/** Edges made steeper (unsharp mask); `sigma` in pixels. */
export function sharpened(raster: Raster, sigma: number): Promise<Raster> {
  return rasterOf(sharpOf(raster).sharpen({ sigma }), raster.dpi, raster.channels);
}
