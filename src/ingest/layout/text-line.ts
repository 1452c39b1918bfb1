import type { Box } from "../../model/diagnostic.js";
import { isSpaced, textOfWords, type PageRow } from "./page-rows.js";
import { bottomOf, topOf, type PageWord } from "./page-words.js";
import type { WordInLine } from "../source-text-builder.js";

/** A line of text in reading order. */
export interface TextLine {
  /** From left to right, not empty. */
  readonly words: readonly PageWord[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly column: "left" | "right" | null;
}

/** A line of the given words, which stand from left to right. */
export function lineOf(words: readonly PageWord[], column: TextLine["column"] = null): TextLine {
  const anchor = words.reduce(
    (largest, word) => (word.size > largest.size * 1.05 ? word : largest),
    words[0] ?? NO_WORD,
  );
  return {
    words,
    text: textOfWords(words),
    left: Math.min(...words.map((word) => word.left)),
    right: Math.max(...words.map((word) => word.right)),
    baseline: anchor.baseline,
    size: anchor.size,
    column,
  };
}

/** A row as one line, its segments in order. */
export function lineOfRow(row: PageRow): TextLine {
  return lineOf(row.segments.flatMap((segment) => segment.words));
}

/** True where at least four fifths of the letters are bold. */
export function isBold(line: TextLine): boolean {
  let bold = 0;
  let all = 0;
  for (const { text, font } of line.words) {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    all += letters;
    if (font.isBold) bold += letters;
  }
  return all > 0 && bold >= 0.8 * all;
}

/** Box of the line on the page as shown: for digital text from the tops of its letters to their descenders. */
export function boxOfLine(line: TextLine): Box {
  const boxes = line.words.map(boxOfWord);
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}

function boxOfWord(word: PageWord): Box {
  if (word.recognised) return word.recognised.box;
  return { left: word.left, top: topOf(word), width: word.right - word.left, height: bottomOf(word) - topOf(word) };
}

/** The words with their places in `line.text`, which must be NFC; `confidence` of words that were not recognised by OCR. */
export function wordsInLine(line: TextLine, confidence: number): readonly WordInLine[] {
  const placed: WordInLine[] = [];
  let at = 0;
  let last: PageWord | null = null;
  for (const word of line.words) {
    if (last && isSpaced(last, word)) at++;
    placed.push({
      start: at,
      end: at + word.text.length,
      box: boxOfWord(word),
      confidence: word.recognised?.confidence ?? confidence,
      ...(word.recognised?.isHandwritten === true ? { isHandwritten: true } : {}),
    });
    at += word.text.length;
    last = word;
  }
  return placed;
}

const NO_WORD: PageWord = {
  text: "",
  left: 0,
  right: 0,
  baseline: 0,
  size: 0,
  font: { name: null, isBold: false },
  isInvisible: false,
  annotation: null,
  order: 0,
  spaceBefore: true,
};
