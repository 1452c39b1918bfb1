import { apply, type Matrix } from "./matrix.js";
import type { Ruling } from "../layout/ruling.js";

const THIN = 3; // points: borders of 1½ pt, drawn as filled rectangles, are 1.5 thick; double ones up to 3
const STRAIGHT = 0.75;
const SHORTEST = 3; // of stroked pieces; dots of dotted borders are shorter, and filled

type Segment = readonly [number, number, number, number];

function rulingOf([x0, y0, x1, y1]: Segment, shortest: number): Ruling | null {
  const width = Math.abs(x1 - x0);
  const height = Math.abs(y1 - y0);
  if (height <= STRAIGHT && width >= shortest)
    return { direction: "horizontal", at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) };
  if (width <= STRAIGHT && height >= shortest)
    return { direction: "vertical", at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) };
  return null;
}

interface Subpath {
  readonly segments: readonly Segment[];
  readonly isCurved: boolean;
}

/** Cuts pdfjs path data (0 move x y, 1 line x y, 2 curve of 6 numbers, 3 close) into subpaths on the page. */
function subpathsOf(data: ArrayLike<number>, toPage: Matrix): readonly Subpath[] {
  const subpaths: Subpath[] = [];
  let segments: Segment[] = [];
  let isCurved = false;
  let start: readonly [number, number] = [0, 0];
  let at = start;
  const finish = (): void => {
    if (segments.length) subpaths.push({ segments, isCurved });
    segments = [];
    isCurved = false;
  };
  const point = (index: number) => apply(toPage, data[index] ?? 0, data[index + 1] ?? 0);
  for (let index = 0; index < data.length;) {
    const kind = data[index];
    if (kind === 0) {
      finish();
      start = at = point(index + 1);
      index += 3;
    } else if (kind === 1) {
      const next = point(index + 1);
      segments.push([...at, ...next]);
      at = next;
      index += 3;
    } else if (kind === 2) {
      isCurved = true;
      at = point(index + 5);
      index += 7;
    } else {
      if (at[0] !== start[0] || at[1] !== start[1]) segments.push([...at, ...start]);
      at = start;
      index += 1;
    }
  }
  finish();
  return subpaths;
}

function boundsOf(segments: readonly Segment[]): Segment {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x0, y0, x1, y1] of segments) {
    left = Math.min(left, x0, x1);
    top = Math.min(top, y0, y1);
    right = Math.max(right, x0, x1);
    bottom = Math.max(bottom, y0, y1);
  }
  return [left, top, right, bottom];
}

/**
 * The straight lines that a painted path shows: each straight piece of a stroked one, and a filled shape that is at most
 * 3 points thick (Word and LibreOffice draw borders so); a dot of a dotted border is a tiny line both ways. Curves and filled areas
 * give none.
 */
export function rulingsOfPath(data: ArrayLike<number>, paint: "stroke" | "fill", toPage: Matrix): readonly Ruling[] {
  const rulings: Ruling[] = [];
  for (const { segments, isCurved } of subpathsOf(data, toPage)) {
    if (isCurved) continue;
    const [left, top, right, bottom] = boundsOf(segments);
    const [width, height] = [right - left, bottom - top];
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const across: Segment = [left, y, right, y];
    const down: Segment = [x, top, x, bottom];
    const isDot = width <= THIN && height <= THIN;
    const thin = isDot ? [across, down] : height <= THIN ? [across] : width <= THIN ? [down] : null;
    for (const segment of thin ?? (paint === "stroke" ? segments : [])) {
      const ruling = rulingOf(segment, paint === "fill" ? 0.1 : SHORTEST);
      if (ruling) rulings.push(ruling);
    }
  }
  return rulings;
}
