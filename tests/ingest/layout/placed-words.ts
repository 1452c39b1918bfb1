import type { PageWord } from "../../../src/ingest/layout/page-words.js";
import type { Ruling } from "../../../src/ingest/layout/ruling.js";

const FONT = { name: "Serif", isBold: false };

/** Words as a file draws them, each letter half as wide as high. */
export function words(left: number, baseline: number, text: string, size = 12): readonly PageWord[] {
  let x = left;
  return text.split(" ").map((one, index) => {
    const word: PageWord = {
      text: one,
      left: x,
      right: x + (one.length * size) / 2,
      baseline,
      size,
      font: FONT,
      isInvisible: false,
      annotation: null,
      order: Math.round(baseline * 1000 + left) + index,
      spaceBefore: true,
    };
    x = word.right + size / 4;
    return word;
  });
}

/** A horizontal ruling. */
export const hline = (at: number, from: number, to: number): Ruling => ({ direction: "horizontal", at, from, to });
/** A vertical ruling. */
export const vline = (at: number, from: number, to: number): Ruling => ({ direction: "vertical", at, from, to });
