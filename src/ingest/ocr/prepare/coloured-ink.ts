import type { Raster } from "../../raster/raster.js";

const COLOURED = 60; // levels between the strongest and the weakest channel
const CAST = 10; // levels by which grey itself is red in a scan

/** Share of pixels with a clear colour, 0 to 1: red stamps, blue signatures. Yellowed paper has none; a grey picture has 0. Every other pixel is asked. */
export function colouredShare({ data, channels }: Raster): number {
  if (channels === 1) return 0;
  let coloured = 0;
  for (let at = 0; at < data.length; at += 6) {
    const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > COLOURED) coloured++;
  }
  return (coloured * 6) / Math.max(1, data.length);
}

/**
 * A coloured picture in grey, its red ink gone: the red channel, in which bright red is paper, made lighter still by how red a pixel is, for
 * dark red leaves a shadow there. Black letters under a stamp stay: they are red by little.
 */
export function withoutRedInk(picture: Raster): Raster {
  if (picture.channels === 1) return picture;
  const { data } = picture;
  const grey = new Uint8Array(picture.width * picture.height);
  for (let at = 0; at < grey.length; at++) {
    const [red, green, blue] = [data[at * 3] ?? 255, data[at * 3 + 1] ?? 255, data[at * 3 + 2] ?? 255];
    grey[at] = Math.min(255, red + Math.max(0, red - Math.max(green, blue) - CAST));
  }
  return { ...picture, channels: 1, data: grey };
}
