import type { Box } from "../../model/diagnostic.js";

/** A word of a page with its place, in points from the top left corner of the upright page. */
export interface PageWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of its letters' em square. */
  readonly size: number;
  readonly font: FontFace;
  readonly isInvisible: boolean;
  readonly annotation: string | null;
  /** Place in the order in which the file draws them. */
  readonly order: number;
  /** True where a space was drawn between the word before it in drawing order and this one. */
  readonly spaceBefore: boolean;
  /** How it was recognised; absent where the file itself states the text. */
  readonly recognised?: Recognition;
}

/** What recognition of characters knows about a word beyond its text. */
export interface Recognition {
  /** 0..1 */
  readonly confidence: number;
  /** On the page as it is shown, in points; the place in `PageWord` is that on the page set upright. */
  readonly box: Box;
  /** True where it was written by hand; absent counts as false. */
  readonly isHandwritten?: boolean;
}

export interface FontFace {
  /** Name in the file without the subset tag, e.g. "Times New Roman,Bold"; null where it has none. */
  readonly name: string | null;
  readonly isBold: boolean;
}

/** Top of a word's letters with their marks, as a distance from the top of the page. */
export function topOf(word: { readonly baseline: number; readonly size: number }): number {
  return word.baseline - 0.8 * word.size;
}

/** Bottom of its descenders. */
export function bottomOf(word: { readonly baseline: number; readonly size: number }): number {
  return word.baseline + 0.22 * word.size;
}
