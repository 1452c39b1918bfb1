import type { PixelBox, Raster } from "../../raster/raster.js";
import type { OcrEngine, OcrLine, OcrPage } from "../engine.js";
import { boxAround } from "./boxes.js";
import { isDoubtful, isRubbishWord, isSurplus } from "./doubtful-words.js";
import { areasOf, isSurelyText } from "./missed-rows.js";
import { inkOf, missedRows, type PageInk } from "./page-ink.js";
import { pageOf, placeLines } from "./place-lines.js";
import { isReplaced, readArea } from "./read-area.js";
import { type Seal, sealsIn } from "./seals.js";

/** A page after its missed ink was read. */
export interface InkReading {
  readonly page: OcrPage;
  /** Areas that look like writing and could not be read, in pixels of the picture: to be told. */
  readonly unread: readonly PixelBox[];
  /** Words that were found by reading again. */
  readonly recovered: number;
  /** Words that were no writing and are left out, or were replaced by a better reading. */
  readonly dropped: number;
  /** What is drawn on the page. */
  readonly ink: PageInk;
  /** Round seals in the picture; empty too where nothing was missed or doubtful. */
  readonly seals: readonly Seal[];
}

const MOST_READINGS = 30; // of each round; a page that needs more is unreadable as a whole, and the rest is told

/**
 * Compares the ink of a page with the boxes of its words and reads again what no word covers: engines drop whole paragraphs beside
 * stamps. `picture`: grey, the one that `page` was recognised in. First paragraphs are read, then single lines of what is still
 * missing; what remains is in `unread`, never lost silently. Trouble of the engine leaves its area unread. Words without writing under
 * them, and those of round seals, are left out.
 */
export async function readMissedInk(
  page: OcrPage,
  picture: Raster,
  engine: OcrEngine,
  signal?: AbortSignal,
): Promise<InkReading> {
  const ink = inkOf(picture);
  const words = page.lines.flatMap((line) => line.words);
  const trusted = page.lines.flatMap((line) => line.words.filter((word) => !isDoubtful(word, line)));
  const isAllSound = page.lines.every((line) =>
    line.words.every((word) => !isSurplus(word, line, ink, []) && !isRubbishWord(word, line)),
  );
  if (trusted.length === words.length && isAllSound && missedRows(ink, words, []).length === 0)
    return { page, unread: [], recovered: 0, dropped: 0, ink, seals: [] };

  const seals = sealsIn(ink.mask, ink.components, picture.dpi);
  let known = trusted;
  const found: OcrLine[] = [];
  for (const round of ["areas", "lines"] as const) {
    const rows = missedRows(ink, known, seals);
    const areas = round === "areas" ? areasOf(rows) : rows.map((row) => [row]);
    for (const area of areas.slice(0, MOST_READINGS)) {
      const lines = await readArea(area, area.length > 1 ? "block" : "line", ink, seals, known, engine, signal);
      found.push(...lines);
      known = [...known, ...lines.flatMap((line) => line.words)];
    }
  }

  const better = found.flatMap((line) => line.words);
  const kept = page.lines.map((line) => ({
    ...line,
    words: line.words.filter(
      (word) => !(isDoubtful(word, line) && isReplaced(word, better)) && !isSurplus(word, line, ink, seals),
    ),
  }));
  const left = kept.flatMap((line) => line.words);
  const read = kept.flatMap((line) => line.words.filter((word) => !isRubbishWord(word, line)));
  const unread = missedRows(ink, [...read, ...better], seals).filter(isSurelyText);
  return {
    page: placeLines(pageOf(kept), found),
    unread: areasOf(unread).flatMap((area) => boxAround(area.map(({ box }) => box)) ?? []),
    recovered: better.length,
    dropped: words.length - left.length,
    ink,
    seals,
  };
}
