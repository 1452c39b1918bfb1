import type { Raster } from "../../raster/raster.js";
import type { Seal } from "./seals.js";

const DARK = 160;
const PAPER = 255;
const ANGLES = 360;
const SHIFT = 4; // pixels by which a seal's middle may be out
const GROWTH = 8; // pixels by which its radius may be out
const INMOST = 0.55; // of its radius: the inner circle is at two thirds
const OUTMOST = 1.1;
const RING = 0.5; // of all directions in which there is ink at one radius: a circle is drawn there; writing reaches 0.3
const EDGE = 1; // pixels of grey beside a stroke
const STANDS_OUT = 3; // pixels of ink beyond a circle on both sides: a letter that crosses it

/** A grey picture without the circles of its seals, so that print under them can be read; letters that cross a circle keep their strokes. */
export function withoutRings(picture: Raster, seals: readonly Seal[]): Raster {
  if (seals.length === 0) return picture;
  const data = Uint8Array.from(picture.data);
  for (const seal of seals) eraseRings(picture, centred(picture, seal), data);
  return { ...picture, data };
}

function isInk({ width, height, data }: Raster, x: number, y: number): boolean {
  const [column, row] = [Math.round(x), Math.round(y)];
  return column >= 0 && row >= 0 && column < width && row < height && (data[row * width + column] ?? PAPER) < DARK;
}

/** In how many of all directions there is ink at a radius, 0 to 1. */
function shareAt(picture: Raster, x: number, y: number, radius: number, angles: number): number {
  let hits = 0;
  for (let step = 0; step < angles; step++) {
    const angle = (step * 2 * Math.PI) / angles;
    if (isInk(picture, x + radius * Math.cos(angle), y + radius * Math.sin(angle))) hits++;
  }
  return hits / angles;
}

/** The seal with its middle and its outer circle found to the pixel: it was found in coarse cells. */
function centred(picture: Raster, { x, y, radius }: Seal): Seal {
  let [best, most] = [{ x, y, radius }, -1];
  for (let grown = -GROWTH; grown <= GROWTH; grown++)
    for (let dx = -SHIFT; dx <= SHIFT; dx++)
      for (let dy = -SHIFT; dy <= SHIFT; dy++) {
        const share = shareAt(picture, x + dx, y + dy, radius + grown, ANGLES / 4);
        if (share > most) [best, most] = [{ x: x + dx, y: y + dy, radius: radius + grown }, share];
      }
  return best;
}

function eraseRings(picture: Raster, { x, y, radius }: Seal, data: Uint8Array): void {
  const { width, height } = picture;
  const isRing = new Set<number>();
  for (let r = Math.floor(radius * INMOST); r <= radius * OUTMOST; r++)
    if (shareAt(picture, x, y, r, ANGLES) >= RING) for (let near = r - EDGE; near <= r + EDGE; near++) isRing.add(near);
  const reach = Math.ceil(radius * OUTMOST) + EDGE;
  for (let row = Math.max(0, Math.floor(y - reach)); row <= Math.min(height - 1, y + reach); row++)
    for (let column = Math.max(0, Math.floor(x - reach)); column <= Math.min(width - 1, x + reach); column++) {
      const [dx, dy] = [column - x, row - y];
      const away = Math.hypot(dx, dy);
      if (!isRing.has(Math.round(away))) continue;
      let [inner, outer] = [Math.round(away), Math.round(away)];
      while (isRing.has(inner - 1)) inner--;
      while (isRing.has(outer + 1)) outer++;
      const inkAt = (r: number): boolean => isInk(picture, x + (dx / away) * r, y + (dy / away) * r);
      const crosses = (from: number, step: 1 | -1): boolean => {
        for (let out = 0; out < STANDS_OUT; out++) if (!inkAt(from + step * out)) return false;
        return true;
      };
      if (!crosses(inner - 1, -1) && !crosses(outer + 1, 1)) data[row * width + column] = PAPER;
    }
}
