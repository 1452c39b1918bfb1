import type { Raster } from "../../raster/raster.js";

/** Share of the dark pixels of a grey picture that stand alone, 0 to 1: 0.001 on clean pages, 0.05 on worn photocopies. */
export function speckleShare(picture: Raster, ink: number): number {
  const { width, height, data } = picture;
  let [dark, lonely] = [0, 0];
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      if ((data[at] ?? 255) >= ink) continue;
      dark++;
      if (isAlone(data, at, width, ink)) lonely++;
    }
  return dark === 0 ? 0 : lonely / dark;
}

function isAlone(data: Uint8Array, at: number, width: number, ink: number): boolean {
  for (const from of [at - width - 1, at - 1, at + width - 1])
    for (let k = from; k < from + 3; k++) if (k !== at && (data[k] ?? 255) < ink) return false;
  return true;
}

const LARGEST = 3; // pixels at 200 dpi; a full stop and the dot under a letter have nine or more

/** A grey picture without spots of up to three pixels (at 200 dpi; as much paper at another resolution). */
export function withoutSpecks(picture: Raster, ink: number): Raster {
  const { width, height } = picture;
  const largest = LARGEST * Math.max(1, (picture.dpi / 200) ** 2);
  const data = Uint8Array.from(picture.data);
  const seen = new Uint8Array(data.length);
  for (let start = 0; start < data.length; start++) {
    if (seen[start] === 1 || (data[start] ?? 255) >= ink) continue;
    const spot = [start];
    seen[start] = 1;
    for (const at of spot) {
      const x = at % width;
      for (let y = Math.max(0, Math.floor(at / width) - 1); y <= Math.min(height - 1, Math.floor(at / width) + 1); y++)
        for (let k = Math.max(0, x - 1); k <= Math.min(width - 1, x + 1); k++) {
          const next = y * width + k;
          if (seen[next] === 1 || (data[next] ?? 255) >= ink) continue;
          seen[next] = 1;
          spot.push(next);
        }
    }
    if (spot.length <= largest) for (const at of spot) data[at] = 255;
  }
  return { ...picture, data };
}
