import type { PixelBox, Raster } from "../../raster/raster.js";
import type { OcrEngine, OcrLine, OcrPage, OcrWord } from "../engine.js";
import { isBelievable } from "../ink/believable.js";
import { boxAround, grown, overlapArea } from "../ink/boxes.js";
import { cropOf, onPage } from "../ink/crop.js";
import { pageOf } from "../ink/place-lines.js";
import { type Seal, touchesSeal } from "../ink/seals.js";
import { betterReadings } from "./better-readings.js";
import { wholeRow } from "./whole-row.js";

const SURE = 0.9; // nearly all words of clean print are above
const SCALE = 1.5;
const MOST_LINES = 60; // a page of text has some 45; one that needs more is unreadable as a whole

/** True for a word that the engine was not sure of, or that is built like no Vietnamese syllable. */
export function isUnsure({ text, confidence }: OcrWord): boolean {
  return confidence < SURE || !isBelievable(text);
}

/**
 * Reads every line that holds an unsure word again: alone, enlarged. Word by word the better reading is kept (see `betterReadings`); tones
 * that the engine loses among the lines of a page come back (wrong characters of three real scans: 0.98, 2.61, 3.18 % before; 1.00, 2.35, 2.87 % after). A line of text that
 * breaks off at its end is read again over the whole width of its column. `picture`: grey, the one that `page` was recognised in, the circles
 * of its `seals` taken out: of a line that runs under one its words there are kept, however unsure, between sure ones.
 * Trouble of the engine leaves lines as they are.
 */
export async function readLinesAgain(
  page: OcrPage,
  picture: Raster,
  engine: OcrEngine,
  signal?: AbortSignal,
  seals: readonly Seal[] = [],
): Promise<OcrPage> {
  const doubtful = page.lines.filter((line) => line.words.some(isUnsure)).slice(0, MOST_LINES);
  const readings = await Promise.all(
    doubtful.map(async (line) => ({ line, words: await readAlone(line, page, picture, engine, signal) })),
  );
  const changed = new Map<OcrLine, readonly OcrWord[]>();
  const gone = new Set<OcrWord>();
  for (const { line, words } of readings) {
    const better = betterReadings(line.words, words, touchesSeal(line.box, seals));
    changed.set(line, better);
    const added = better.filter((word) => !line.words.includes(word));
    for (const other of page.lines)
      if (other !== line) for (const word of other.words) if (isUnsure(word) && isUnder(word, added)) gone.add(word);
  }
  return pageOf(
    page.lines.map((line) => {
      const words = (changed.get(line) ?? line.words).filter((word) => !gone.has(word));
      return { ...line, words, box: boxAround(words.map(({ box }) => box)) ?? line.box };
    }),
  );
}

async function readAlone(
  line: OcrLine,
  page: OcrPage,
  picture: Raster,
  engine: OcrEngine,
  signal: AbortSignal | undefined,
): Promise<readonly OcrWord[]> {
  const row = wholeRow(line, page, picture.width);
  const crop = row && cropOf(picture, grown(row, row.height * 0.5, row.height * 0.25), SCALE);
  if (!crop) return [];
  const outcome = await engine.recognise({ picture: crop.picture, segmentation: "line" }, signal);
  if (!outcome.ok) return [];
  const others = page.lines.flatMap((other) => (other === line ? [] : other.words.filter((word) => !isUnsure(word))));
  return outcome.value.lines.flatMap((read) => onPage(read, crop).words).filter((word) => !isUnder(word, others));
}

function isUnder({ box }: OcrWord, others: readonly OcrWord[]): boolean {
  return others.some((other) => overlapArea(other.box, box) > areaOf(box) * 0.5);
}

const areaOf = ({ width, height }: PixelBox): number => width * height;
