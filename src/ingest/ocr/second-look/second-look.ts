import type { PixelBox, Raster } from "../../raster/raster.js";
import type { OcrEngine, OcrLine, OcrPage, OcrWord } from "../engine.js";
import { overlapArea } from "../ink/boxes.js";
import { cropOf, onPage } from "../ink/crop.js";
import { type NumberWord, numberWords } from "./number-words.js";
import { isContested, type Reading, settleReadings } from "./settle-readings.js";
import { readingsOf, stripOf } from "./strip.js";

/** A number that two looks read differently. */
export interface DoubtfulNumber {
  /** As kept in the page. */
  readonly text: string;
  /** The other reading. */
  readonly rival: string;
  /** In pixels of the picture. */
  readonly box: PixelBox;
}

/** A page after its numbers were looked at again. */
export interface NumberLook {
  readonly page: OcrPage;
  readonly doubtful: readonly DoubtfulNumber[];
  /** Numbers that were looked at. */
  readonly looked: number;
}

// Measured on three scans: one number a row; side by side the engine loses short ones.
const LAYOUT = { scale: 2, width: 1, gap: 40 };
const MOST_A_STRIP = 60; // a strip is one picture: bounded in height
const MOST_NUMBERS = 240; // a page of figures has some 200; the rest keeps its confidence
const MOST_THIRD_LOOKS = 16;
const NOTHING: Reading = { text: "", confidence: 0 };

/**
 * Reads every number of a page again from its crop: alone, enlarged, digits only where it is nothing but digits. Agreement raises the
 * word's confidence; what differs is read a third time among its neighbours, and remains doubtful where no two readings carry it
 * (see `settleReadings`). `picture`: grey, the one that `page` was recognised in. Trouble of the engine leaves words as they are.
 */
export async function secondLook(
  page: OcrPage,
  picture: Raster,
  engine: OcrEngine,
  signal?: AbortSignal,
): Promise<NumberLook> {
  const numbers = numberWords(page).slice(0, MOST_NUMBERS);
  const seconds = new Map<NumberWord, Reading>();
  for (const characters of new Set(numbers.map((number) => number.characters))) {
    const kind = numbers.filter((number) => number.characters === characters);
    for (let at = 0; at < kind.length; at += MOST_A_STRIP)
      await lookAlone(kind.slice(at, at + MOST_A_STRIP), characters, picture, engine, seconds, signal);
  }
  const changed = new Map<OcrWord, OcrWord>();
  const doubtful: DoubtfulNumber[] = [];
  let thirds = 0;
  for (const number of numbers) {
    const { word } = number;
    const second = seconds.get(number);
    if (!second) continue;
    const isThird = isContested(word, second) && thirds < MOST_THIRD_LOOKS;
    if (isThird) thirds++;
    const third = isThird ? await lookAmongNeighbours(number, picture, engine, signal) : null;
    const { text, confidence, rival } = settleReadings(word, second, third);
    changed.set(word, { ...word, text, confidence, symbols: text === word.text ? word.symbols : [] });
    if (rival !== null) doubtful.push({ text, rival, box: word.box });
  }
  const lines = page.lines.map((line): OcrLine => ({
    ...line,
    words: line.words.map((word) => changed.get(word) ?? word),
  }));
  return { page: { ...page, lines }, doubtful, looked: numbers.length };
}

async function lookAlone(
  numbers: readonly NumberWord[],
  characters: string | null,
  picture: Raster,
  engine: OcrEngine,
  readings: Map<NumberWord, Reading>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const strip = stripOf(picture, numbers.map(cropBox), LAYOUT);
  const outcome = await engine.recognise(
    { picture: strip.picture, segmentation: "block", ...(characters === null ? {} : { characters }) },
    signal,
  );
  if (!outcome.ok) return;
  for (const [index, words] of readingsOf(strip, outcome.value).entries()) {
    const number = numbers[index];
    if (number) readings.set(number, readingOf(words));
  }
}

// The number between its neighbours, as one line of any characters: the engine knows the size of the letters then.
async function lookAmongNeighbours(
  { word, before, after }: NumberWord,
  picture: Raster,
  engine: OcrEngine,
  signal: AbortSignal | undefined,
): Promise<Reading> {
  const { box } = word;
  const reach = box.height * 6;
  const left = before ? Math.max(before.box.left, box.left - reach) : box.left;
  const end = box.left + box.width;
  const right = after ? Math.min(after.box.left + after.box.width, end + reach) : end;
  const margin = box.height * 0.3;
  const wide = {
    left: left - margin,
    top: box.top - margin,
    width: right - left + 2 * margin,
    height: box.height + 2 * margin,
  };
  const crop = cropOf(picture, wide, 1.5);
  if (!crop) return NOTHING;
  const outcome = await engine.recognise({ picture: crop.picture, segmentation: "line" }, signal);
  if (!outcome.ok) return NOTHING;
  return readingOf(
    outcome.value.lines
      .flatMap((line) => onPage(line, crop).words)
      .filter((read) => overlapArea(read.box, box) * 2 > read.box.width * read.box.height),
  );
}

function readingOf(words: readonly OcrWord[]): Reading {
  if (words.length === 0) return NOTHING;
  return {
    text: words.map(({ text }) => text).join(""),
    confidence: Math.min(...words.map(({ confidence }) => confidence)),
  };
}

function cropBox({ word: { box }, before, after }: NumberWord): PixelBox {
  const margin = box.height * 0.3;
  const gapBefore = before ? Math.max(0, box.left - before.box.left - before.box.width) : Infinity;
  const gapAfter = after ? Math.max(0, after.box.left - box.left - box.width) : Infinity;
  const [left, right] = [Math.min(margin, gapBefore / 2), Math.min(margin, gapAfter / 2)];
  return {
    left: box.left - left,
    top: box.top - margin,
    width: box.width + left + right,
    height: box.height + 2 * margin,
  };
}
