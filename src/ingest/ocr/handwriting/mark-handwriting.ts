import type { PixelBox, Raster } from "../../raster/raster.js";
import type { OcrPage, OcrWord } from "../engine.js";
import { boxAround } from "../ink/boxes.js";
import type { PageInk } from "../ink/page-ink.js";
import { inkOf } from "../ink/page-ink.js";
import { type BlankPlace, blankPlaces } from "./blank-places.js";
import { handwritingEvidence, isWrittenByHand } from "./handwriting-evidence.js";

/** What is written by hand on a page. */
export interface HandwrittenPlace {
  readonly kind: BlankPlace["kind"];
  /** In pixels of the picture. */
  readonly box: PixelBox;
  /** What the engine read: a guess. Empty where it read nothing. */
  readonly read: string;
}

/**
 * Marks the numbers, days and months that were filled in by hand (`isHandwritten`): engines guess at them, and a guess is worse than a
 * blank. A word that print and handwriting share ("Số:44", "ngày11") is parted. `picture`: grey, the one that `page` was recognised in.
 */
export function markHandwriting(
  page: OcrPage,
  picture: Raster,
  ink: PageInk = inkOf(picture),
): { readonly page: OcrPage; readonly places: readonly HandwrittenPlace[] } {
  const found = blankPlaces(page).filter((place) => {
    const evidence = handwritingEvidence(place, ink.letters);
    return evidence !== null && isWrittenByHand(evidence);
  });
  if (found.length === 0) return { page, places: [] };
  const parts = new Map<OcrWord, { from: number; to: number }[]>();
  for (const { word, from, to } of found.flatMap((place) => place.parts))
    parts.set(word, [...(parts.get(word) ?? []), { from, to }]);
  const lines = page.lines.map((line) => ({
    ...line,
    words: line.words.flatMap((word) => parted(word, parts.get(word) ?? [])),
  }));
  const places = found.map(({ kind, box, parts: read }) => ({
    kind,
    box,
    read: read.map(({ word, from, to }) => textOf(word.symbols.slice(from, to))).join(" "),
  }));
  return { page: { ...page, lines }, places };
}

/** Cuts a word before and after each of its handwritten parts. */
function parted(word: OcrWord, handwritten: readonly { readonly from: number; readonly to: number }[]): OcrWord[] {
  if (handwritten.length === 0) return [word];
  const cuts = [...new Set([0, ...handwritten.flatMap(({ from, to }) => [from, to]), word.symbols.length])].sort(
    (a, b) => a - b,
  );
  if (cuts.length === 2) return [{ ...word, isHandwritten: true }];
  return cuts.slice(1).flatMap((to, index): OcrWord[] => {
    const from = cuts[index] ?? 0;
    const symbols = word.symbols.slice(from, to);
    const box = boxAround(symbols.map((symbol) => symbol.box));
    if (!box) return [];
    const isHandwritten = handwritten.some((part) => from >= part.from && to <= part.to);
    // Print beside handwriting is as sure as its own symbols.
    const confidence = isHandwritten ? word.confidence : Math.min(...symbols.map((symbol) => symbol.confidence));
    return [{ text: textOf(symbols), box, confidence, symbols, ...(isHandwritten ? { isHandwritten } : {}) }];
  });
}

function textOf(symbols: OcrWord["symbols"]): string {
  return symbols.map(({ text }) => text).join("");
}
