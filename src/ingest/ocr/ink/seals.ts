import type { PixelBox } from "../../raster/raster.js";
import type { Component } from "./components.js";
import type { InkMask } from "./ink-mask.js";
import { sharedRows } from "./boxes.js";
import { type MissedRow, rowsOf } from "./missed-rows.js";

/** A round seal or emblem, in pixels of the page. */
export interface Seal {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

// In points: seals of Vietnamese bodies are 28 to 42 mm across (Circular 21/2012/TT-BCA); as pictures of digital signatures they are smaller.
const SMALLEST = 22;
const LARGEST = 62;
const ANGLES = 72;
const LEAST_RING = 0.65; // of all directions: broken and washed-out rings; lines of text reach 0.4
const SMALL = 35; // points: by chance more ink lies around a small circle
const LEAST_SMALL_RING = 0.85;
const MOST_CENTRES = 40; // tried for each radius
const MOST_FILL = 0.35; // of its box: rings and signatures, not words whose letters touch
const MOST_POINTS = 20_000;

/**
 * Round seals that are still in the picture (black copies: red ones are gone by its preparation): circles that large pieces of ink run
 * around. Letters are not looked at, nor is ink straight enough to be a ruling. At most 4, the surest first.
 */
export function sealsIn(mask: InkMask, components: readonly Component[], dpi: number): Seal[] {
  const step = dpi / 72; // a point of the paper is one cell
  const large = components.filter(({ box, area }) => {
    const [wide, high] = [box.width / step, box.height / step];
    return Math.max(wide, high) > SMALLEST && Math.min(wide, high) > 3 && area < box.width * box.height * MOST_FILL;
  });
  const [columns, rows] = [Math.ceil(mask.width / step), Math.ceil(mask.height / step)];
  const cells = new Uint8Array(columns * rows);
  for (const { box } of large)
    for (let y = box.top; y < box.top + box.height; y++)
      for (let x = box.left; x < box.left + box.width; x++)
        if (mask.ink[y * mask.width + x] === 1) cells[Math.floor(y / step) * columns + Math.floor(x / step)] = 1;
  const points: number[] = [];
  for (const [cell, isInk] of cells.entries()) if (isInk === 1 && points.length < MOST_POINTS) points.push(cell);
  const circles: (Seal & { readonly share: number })[] = [];
  for (let radius = SMALLEST; radius <= LARGEST && points.length > radius * 2; radius += 2) {
    const least = radius < SMALL ? LEAST_SMALL_RING : LEAST_RING;
    for (const cell of likeliestCentres(votesFor(points, columns, rows, radius))) {
      const [x, y] = [cell % columns, Math.floor(cell / columns)];
      const share = ringShare(cells, columns, rows, x, y, radius);
      if (share >= least) circles.push({ x, y, radius, share });
    }
  }
  // The inner rings of a seal, and circles through a signature over it, lie on a surer or larger circle.
  circles.sort((a, b) => b.share * b.radius - a.share * a.radius);
  const seals: Seal[] = [];
  for (const { x, y, radius } of circles)
    if (seals.length < 4 && seals.every((seal) => Math.hypot(seal.x - x, seal.y - y) > seal.radius + radius))
      seals.push({ x, y, radius });
  return seals.map(({ x, y, radius }) => ({ x: (x + 0.5) * step, y: (y + 0.5) * step, radius: (radius + 1) * step }));
}

function votesFor(points: readonly number[], columns: number, rows: number, radius: number): Uint16Array {
  const votes = new Uint16Array(columns * rows);
  for (let angle = 0; angle < ANGLES; angle++) {
    const dx = Math.round(radius * Math.cos((angle * 2 * Math.PI) / ANGLES));
    const dy = Math.round(radius * Math.sin((angle * 2 * Math.PI) / ANGLES));
    for (const point of points) {
      const [x, y] = [(point % columns) + dx, Math.floor(point / columns) + dy];
      if (x >= 0 && x < columns && y >= 0 && y < rows) votes[y * columns + x] = (votes[y * columns + x] ?? 0) + 1;
    }
  }
  return votes;
}

function likeliestCentres(votes: Uint16Array): number[] {
  const likely: number[] = [];
  for (let cell = 0; cell < votes.length; cell++) if ((votes[cell] ?? 0) >= ANGLES * 0.4) likely.push(cell);
  return likely.sort((a, b) => (votes[b] ?? 0) - (votes[a] ?? 0) || a - b).slice(0, MOST_CENTRES);
}

/** In how many of all directions ink lies on the circle, give or take one cell. */
function ringShare(cells: Uint8Array, columns: number, rows: number, x: number, y: number, radius: number): number {
  let hits = 0;
  for (let angle = 0; angle < ANGLES; angle++) {
    const [cos, sin] = [Math.cos((angle * 2 * Math.PI) / ANGLES), Math.sin((angle * 2 * Math.PI) / ANGLES)];
    for (let r = radius - 1; r <= radius + 1; r++) {
      const [cx, cy] = [Math.round(x + r * cos), Math.round(y + r * sin)];
      if (cx < 0 || cx >= columns || cy < 0 || cy >= rows || cells[cy * columns + cx] !== 1) continue;
      hits++;
      break;
    }
  }
  return hits / ANGLES;
}

/** True for a box whose middle lies in a seal. */
export function isInSeal(box: PixelBox, seals: readonly Seal[]): boolean {
  return seals.some(
    ({ x, y, radius }) => Math.hypot(box.left + box.width / 2 - x, box.top + box.height / 2 - y) <= radius * 1.03,
  );
}

/**
 * Rows of letters without the writing of the seals themselves. A line that runs on under a seal keeps those of its letters there that
 * are as high as it is.
 */
export function rowsBesideSeals(letters: readonly Component[], seals: readonly Seal[]): MissedRow[] {
  if (seals.length === 0) return rowsOf(letters);
  const inside = letters.filter(({ box }) => isInSeal(box, seals));
  const rows = rowsOf(letters.filter(({ box }) => !isInSeal(box, seals)));
  const under = inside.filter(({ box }) =>
    rows.some(
      (row) => row.letters.length >= 2 && sharedRows(row.box, box) >= Math.max(row.box.height * 0.6, box.height * 0.8),
    ),
  );
  return rowsOf([...rows.flatMap((row) => row.letters), ...under]);
}

/** True for a box that lies in a seal, on its ring or right beside it. */
export function touchesSeal(box: PixelBox, seals: readonly Seal[]): boolean {
  return seals.some(({ x, y, radius }) => {
    const dx = Math.max(box.left - x, x - box.left - box.width, 0);
    const dy = Math.max(box.top - y, y - box.top - box.height, 0);
    return Math.hypot(dx, dy) <= radius * 1.05;
  });
}
