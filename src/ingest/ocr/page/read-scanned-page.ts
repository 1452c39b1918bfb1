import type { Box } from "../../../model/diagnostic.js";
import { succeeded, type Outcome } from "../../../model/outcome.js";
import { isVietnameseSyllable } from "../../../text/letters/syllables.js";
import type { WordsOnPage } from "../../layout/page-parts.js";
import type { Ruling } from "../../layout/ruling.js";
import { turned } from "../../raster/pieces.js";
import type { PixelBox, Raster } from "../../raster/raster.js";
import type { OcrEngine, OcrPage, OcrWord } from "../engine.js";
import { markHandwriting } from "../handwriting/mark-handwriting.js";
import { readMissedInk } from "../ink/read-missed-ink.js";
import { withoutRings } from "../ink/without-rings.js";
import { prepare, type PreparedPage } from "../prepare/prepare.js";
import { readLinesAgain } from "../second-look/read-lines-again.js";
import { secondLook } from "../second-look/second-look.js";
import { withBrokenRules } from "./broken-rules.js";
import { drawnLines, type DrawnLine } from "./drawn-lines.js";
import { bitmapOf, inkThreshold } from "./ink-runs.js";
import { pageRemarks } from "./page-remarks.js";
import { readPicture } from "./read-picture.js";
import { shownBox } from "./shown-box.js";
import { tableLines } from "./table-lines.js";
import { withoutLines } from "./without-lines.js";
import { residualSlope, wordsOnPage } from "./words-on-page.js";

/** A page as recognition read it; its words and rulings are those of the page set upright. */
export interface ScannedPage extends WordsOnPage {
  /** 0..1, the mean of its words; 0 without words. */
  readonly confidence: number;
  /** True where there is nothing worth reading. */
  readonly isBlank: boolean;
  /** Size of the page as shown, in points. */
  readonly shown: { readonly width: number; readonly height: number };
}

type Turn = 0 | 90 | 180 | 270;

const POINTS = 72;
const POOR = 0.6; // upside-down pages reach 0.4, sideways ones 0.3 (measured)
const SURE_TURN = 2;
const DARK = 160;
const LITTLE_INK = 0.003; // of the page: specks, a page number

/**
 * Reads a picture of a page: prepares it, recognises it (tables column by column), turns it where it does not stand upright, reads again
 * what was missed and the lines with unsure words, looks twice at numbers. The boxes of its words are those on the picture as given, in
 * points. Not ok where the engine cannot read it at all.
 */
export async function readScannedPage(
  number: number,
  raster: Raster,
  engine: OcrEngine,
  signal?: AbortSignal,
): Promise<Outcome<ScannedPage>> {
  const first = await firstLook(raster, 0, engine, signal);
  if (!first.ok) return first;
  const look = first.value.page.confidence >= POOR ? first.value : await bestTurn(raster, first.value, engine, signal);
  return closerLook(number, raster, look, engine, signal);
}

/** A page as recognised at first, and in what picture. */
interface FirstLook {
  readonly turn: Turn;
  readonly upright: Raster;
  readonly prepared: PreparedPage;
  /** The prepared picture without its rulings. */
  readonly clean: Raster;
  readonly lines: readonly DrawnLine[];
  readonly page: OcrPage;
}

async function firstLook(
  shown: Raster,
  turn: Turn,
  engine: OcrEngine,
  signal: AbortSignal | undefined,
): Promise<Outcome<FirstLook>> {
  const upright = turned(shown, turn);
  const prepared = await prepare(upright);
  const { picture } = prepared;
  const lines = tableLines(withBrokenRules(drawnLines(picture), picture), picture.dpi);
  const clean = withoutLines(picture, lines);
  const rulings = lines.map((line) => rulingOf(line, picture, 0));
  const page = await readPicture(clean, rulings, engine, signal);
  return page.ok ? succeeded({ turn, upright, prepared, clean, lines, page: page.value }, page.diagnostics) : page;
}

/** The look at the page turned as the engine says, where it is sure and the text gets better by it. */
async function bestTurn(
  shown: Raster,
  look: FirstLook,
  engine: OcrEngine,
  signal: AbortSignal | undefined,
): Promise<FirstLook> {
  if (inkShare(look.clean) < LITTLE_INK) return look;
  const orientation = await engine.orientation(shown, signal);
  if (!orientation.ok || orientation.value.turn === 0 || orientation.value.confidence < SURE_TURN) return look;
  const other = await firstLook(shown, orientation.value.turn, engine, signal);
  return other.ok && other.value.page.confidence > look.page.confidence ? other.value : look;
}

async function closerLook(
  number: number,
  shown: Raster,
  { turn, upright, prepared, clean, lines, page: first }: FirstLook,
  engine: OcrEngine,
  signal: AbortSignal | undefined,
): Promise<Outcome<ScannedPage>> {
  const { picture } = prepared;
  const ink = await readMissedInk(first, clean, engine, signal);
  const handwriting = markHandwriting(ink.page, clean, ink.ink);
  const open = withoutRings(clean, ink.seals);
  const again = await readLinesAgain(handwriting.page, open, engine, signal, ink.seals);
  const numbers = await secondLook(again, open, engine, signal);
  const isBlank = isNothing(numbers.page, ink.unread.length, clean);
  const page = isBlank ? { lines: [], confidence: 0 } : numbers.page;
  const slope = residualSlope(page, picture);
  const toPage = (box: PixelBox): Box => shownBox(prepared.toPage(box), shown, turn);
  const scale = POINTS / shown.dpi;
  const scanned: ScannedPage = {
    number,
    width: upright.width * scale,
    height: upright.height * scale,
    shown: { width: shown.width * scale, height: shown.height * scale },
    words: wordsOnPage(page, picture, slope, toPage),
    rulings: lines.map((line) => rulingOf(line, picture, slope)),
    confidence: page.confidence,
    isBlank,
  };
  const findings = isBlank
    ? { page, unread: [], handwritten: [], doubtful: [], isBlank }
    : { page, unread: ink.unread, handwritten: handwriting.places, doubtful: numbers.doubtful, isBlank };
  return succeeded(scanned, pageRemarks(number, findings, toPage));
}

/** True for an empty sheet: hardly any ink, and no words but what specks and the back of the sheet were taken for. */
function isNothing({ lines, confidence }: OcrPage, unread: number, picture: Raster): boolean {
  const isWord = ({ text, confidence: sure }: OcrWord): boolean =>
    sure >= POOR && text.length > 1 && isVietnameseSyllable(text);
  const hasWords = lines.some((line) => line.words.some(isWord));
  return unread === 0 && !hasWords && confidence < POOR && inkShare(picture) < LITTLE_INK;
}

/** In points; `slope` of the page is taken out around its middle. */
function rulingOf({ direction, at, from, to }: DrawnLine, picture: Raster, slope: number): Ruling {
  const scale = POINTS / picture.dpi;
  const level = direction === "horizontal" ? at - slope * ((from + to) / 2 - picture.width / 2) : at;
  return { direction, at: level * scale, from: from * scale, to: to * scale };
}

/** Share of the page that is clearly darker than white. */
function inkShare(picture: Raster): number {
  const { data } = bitmapOf(picture, Math.min(DARK, inkThreshold(picture)));
  return data.reduce((sum, bit) => sum + bit, 0) / data.length;
}
