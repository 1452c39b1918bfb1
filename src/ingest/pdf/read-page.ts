import { emptyParts, partsOf, type PageParts } from "../layout/page-parts.js";
import type { PageWord } from "../layout/page-words.js";
import { decodeWords } from "./decode-words.js";
import type { PageContent } from "./page-content.js";
import { wordsOf } from "./run-words.js";

/** A page of a PDF taken apart, and what else it paints. */
export interface PdfPage {
  readonly parts: PageParts;
  /** Share of the page that images cover, 0 to 1. */
  readonly imageShare: number;
  /** Painted paths. */
  readonly paths: number;
  /** Words of annotations: stamps of signatures, filled-in numbers. A drawing of the page leaves them out. */
  readonly overlaid: readonly PageWord[];
}

/** Takes a page apart by what it draws. */
export function readPage(content: PageContent): PdfPage {
  const { number, width, height, imageShare, paths, rulings } = content;
  const words = decodeWords(wordsOf(content.runs));
  const overlaid = words.filter((word) => word.annotation !== null);
  return { parts: partsOf({ number, width, height, words, rulings }), imageShare, paths, overlaid };
}

/** A page that cannot be taken apart: it counts as a picture. */
export function damagedPage(number: number): PdfPage {
  return { parts: emptyParts(number), imageShare: 1, paths: 0, overlaid: [] };
}
