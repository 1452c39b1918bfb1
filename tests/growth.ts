import { expect } from "vitest";
import { cpuTime } from "./cpu-time.js";

/** Prepares an input of a size (pieces, lines, rows of a page) and gives the work on it. */
export type WorkOfSize = (size: number) => () => unknown;

/** A run shorter than this many milliseconds tells little: the size is doubled until the quickest of a few takes as long, or the input is huge. */
const LONG_ENOUGH = 5;
const FIRST_SIZE = 500;
const LAST_SIZE = 16_000;
/** Fourfold input takes four times as long where time grows with the input, sixteen times where it grows with its square. */
const FOURFOLD = 4;
const AT_MOST = 10;

/** How many times as long the work takes on fourfold input. What else the machine does only adds to it, so the least of a few tries counts. */
export function growthOf(workOn: WorkOfSize): number {
  let size = FIRST_SIZE;
  while (size < LAST_SIZE && cpuTime(workOn(size)) < LONG_ENOUGH) size *= 2;
  let least = Infinity;
  for (let attempt = 0; attempt < 5 && least >= AT_MOST; attempt++) {
    // The long run first: it leaves the engine as warm for the short one as for itself.
    const fourfold = cpuTime(workOn(size * FOURFOLD));
    least = Math.min(least, fourfold / Math.max(LONG_ENOUGH, cpuTime(workOn(size))));
  }
  return least;
}

/** Asks that the work grows with its input, not with the square of it: a ratio of one run, whatever the machine. */
export function expectLinear(workOn: WorkOfSize, what = ""): void {
  expect(growthOf(workOn), `${what}: times as long on four times the input`).toBeLessThan(AT_MOST);
}

/** The same of readers of text, on a nasty piece repeated. */
export function expectLinearOn(piece: string, ...readers: readonly ((text: string) => unknown)[]): void {
  for (const read of readers)
    expectLinear(
      (size) => {
        const text = piece.repeat(size);
        return () => read(text);
      },
      `${read.name || "the reader"} on ${JSON.stringify(piece)}`,
    );
}
