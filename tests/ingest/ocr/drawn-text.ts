import { fileURLToPath } from "node:url";
import sharp from "sharp";
import type { Raster } from "../../../src/ingest/raster/raster.js";

const FONT = fileURLToPath(
  new URL("../../../node_modules/@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf", import.meta.url),
);

/** Lines of text in 13 point Tinos on white paper of 200 dpi, `margin` pixels around them, turned clockwise by right angles. */
export async function drawnText(
  text: string,
  { turn = 0, margin = 60 }: { readonly turn?: 0 | 90 | 180 | 270; readonly margin?: number } = {},
): Promise<Raster> {
  const white = await sharp({ text: { text, font: "Tinos 13", fontfile: FONT, dpi: 200 } })
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background: "black" })
    .toColourspace("b-w")
    .png()
    .toBuffer();
  const { data, info } = await sharp(white)
    .negate({ alpha: false })
    .rotate(turn)
    .toColourspace("b-w")
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (info.channels !== 1) throw new Error(`${info.channels} channels`);
  return { width: info.width, height: info.height, channels: 1, data: new Uint8Array(data), dpi: 200 };
}

/** Paper without ink. */
export function whitePaper(width: number, height: number): Raster {
  return { width, height, channels: 1, data: new Uint8Array(width * height).fill(255), dpi: 200 };
}
