import type { PixelBox } from "../../raster/raster.js";
import type { InkMask } from "./ink-mask.js";

/** A piece of ink that hangs together (also over corners): mostly a letter, a mark over one, or two letters that touch. */
export interface Component {
  readonly box: PixelBox;
  /** Pixels of ink. */
  readonly area: number;
  /** Mean length of its horizontal runs, in pixels: how thick it is drawn. */
  readonly stroke: number;
}

const MOST_RUNS = 2_000_000; // a page of text has some 60,000; beyond this the picture is noise, and its rest is not looked at

/** The connected pieces of ink, in order of their topmost run. Time is linear in pixels and runs. */
export function componentsOf({ width, height, ink }: InkMask): Component[] {
  // Runs of ink row by row, as start, end (exclusive), row; joined to a forest by `parent`.
  const starts: number[] = [];
  const ends: number[] = [];
  const rows: number[] = [];
  const parent: number[] = [];
  const rootOf = (run: number): number => {
    let root = run;
    while (parent[root] !== root) root = parent[root] = parent[parent[root] ?? root] ?? root;
    return root;
  };
  let before = 0; // first run of the row above
  for (let y = 0; y < height && starts.length < MOST_RUNS; y++) {
    const first = starts.length;
    let above = before;
    for (let x = 0; x < width; x++) {
      if (ink[y * width + x] !== 1) continue;
      const start = x;
      while (x < width && ink[y * width + x] === 1) x++;
      const run = starts.length;
      starts.push(start);
      ends.push(x);
      rows.push(y);
      parent.push(run);
      while (above < first && (ends[above] ?? 0) < start) above++;
      for (let other = above; other < first && (starts[other] ?? 0) <= x; other++) {
        const [a, b] = [rootOf(other), rootOf(run)];
        parent[Math.max(a, b)] = Math.min(a, b);
      }
    }
    before = first;
  }
  return gather(
    starts,
    ends,
    rows,
    starts.map((_, run) => rootOf(run)),
  );
}

function gather(
  starts: readonly number[],
  ends: readonly number[],
  rows: readonly number[],
  roots: readonly number[],
): Component[] {
  const pieces = new Map<
    number,
    { left: number; top: number; right: number; bottom: number; area: number; runs: number }
  >();
  for (const [run, root] of roots.entries()) {
    const [start, end, row] = [starts[run] ?? 0, ends[run] ?? 0, rows[run] ?? 0];
    const piece = pieces.get(root);
    if (piece) {
      piece.left = Math.min(piece.left, start);
      piece.right = Math.max(piece.right, end);
      piece.bottom = row + 1;
      piece.area += end - start;
      piece.runs++;
    } else pieces.set(root, { left: start, top: row, right: end, bottom: row + 1, area: end - start, runs: 1 });
  }
  return [...pieces.values()].map(({ left, top, right, bottom, area, runs }) => ({
    box: { left, top, width: right - left, height: bottom - top },
    area,
    stroke: area / runs,
  }));
}
