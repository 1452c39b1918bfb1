import type { Raster } from "../../raster/raster.js";
import type { CopierLine } from "./copier-lines.js";

const WHITE = 255;
const STEM = 0.014; // inches: less of a stem than this beside the line, and the rest of the stem lies under the line

/**
 * A grey picture without these lines. Where strokes of letters reach a line on both sides they are carried on through it, level or slanting
 * up to half a right angle; a stem that the line half covers keeps its whole width; any other stroke ends where it touches the line.
 */
export function withoutLines(picture: Raster, lines: readonly CopierLine[], ink: number): Raster {
  if (lines.length === 0) return picture;
  const data = Uint8Array.from(picture.data);
  for (const line of lines) erase({ ...picture, data }, line, ink);
  return { ...picture, data };
}

function erase(
  { width, height, dpi, data }: Raster & { readonly data: Uint8Array },
  line: CopierLine,
  ink: number,
): void {
  const isUpright = line.along === "height";
  const [alongStep, acrossStep, breadth, steps] = isUpright ? [width, 1, width, height] : [1, width, height, width];
  const at = (step: number, across: number): number => step * alongStep + across * acrossStep;
  const isInk = (step: number, across: number): boolean =>
    across >= 0 && across < breadth && (data[at(step, across)] ?? WHITE) < ink;
  const leftOf = (step: number): number => Math.round(line.start + line.slope * step - (line.width - 1) / 2);
  /** How far ink goes on beside the line; one pixel is the ragged edge of the line itself. */
  const depth = (step: number, from: number, away: -1 | 1, most: number): number => {
    let count = 0;
    while (count < most && isInk(step, from + (count + 1) * away)) count++;
    return count < 2 ? 0 : count;
  };
  const stem = Math.max(2, Math.round(dpi * STEM));
  const [left, right] = [new Uint8Array(steps), new Uint8Array(steps)];
  for (let step = 0; step < steps; step++) {
    left[step] = depth(step, leftOf(step), -1, stem + 1);
    right[step] = depth(step, leftOf(step) + line.width - 1, 1, stem + 1);
  }
  const bridges = bridgesOf(left, right, Math.ceil(line.width * 1.2 + 1));
  for (let step = 0; step < steps; step++) {
    const [from, to] = [leftOf(step), leftOf(step) + line.width - 1];
    const [before, after] = [left[step] ?? 0, right[step] ?? 0];
    const isHalfStem = line.width <= stem && (before === 0) !== (after === 0) && before + after <= stem;
    const first = before === 0 ? from - 1 : from;
    const last = after === 0 ? to + 1 : to;
    for (let across = Math.max(0, first); across <= Math.min(breadth - 1, last); across++)
      if (!isHalfStem || across < from || across > to) data[at(step, across)] = WHITE;
  }
  for (const [start, end] of bridges) {
    const from = leftOf(start);
    for (let across = Math.max(0, from); across <= Math.min(breadth - 1, from + line.width - 1); across++) {
      const step = Math.round(start + ((end - start) * (across - from)) / Math.max(1, line.width - 1));
      data[at(step, across)] = 0;
    }
  }
}

/** Pairs of steps, left and right, between which a stroke passes: each contact with the nearest one on the other side. */
function bridgesOf(left: Uint8Array, right: Uint8Array, reach: number): readonly (readonly [number, number])[] {
  const nearest = (depths: Uint8Array, from: number): number | null => {
    for (let away = 0; away <= reach; away++) {
      if ((depths[from - away] ?? 0) > 0) return from - away;
      if ((depths[from + away] ?? 0) > 0) return from + away;
    }
    return null;
  };
  const bridges: (readonly [number, number])[] = [];
  left.forEach((depth, step) => {
    const other = depth > 0 ? nearest(right, step) : null;
    if (other !== null) bridges.push([step, other]);
  });
  right.forEach((depth, step) => {
    const other = depth > 0 ? nearest(left, step) : null;
    if (other !== null && other !== step) bridges.push([other, step]);
  });
  return bridges;
}
