import type { OcrLine, OcrWord } from "../engine.js";
import { isBelievable, isWordless } from "./believable.js";
import { gapBetween, overlapArea } from "./boxes.js";
import type { PageInk } from "./page-ink.js";
import { looksLikeText, rowsOf } from "./missed-rows.js";
import { isInSeal, type Seal } from "./seals.js";

const UNSURE = 0.5; // measured: one printed word in 300 is below
const SURE = 0.9;
const TOO_WIDE = 2.5; // times its letters; capitals and a swash reach 1.7
const BULLET = /^[-–—+*•]$/u;

/** True for what may be no word at all: "ss" over a crease, "|" of a ruling, "~" of specks, all unsure words of a line of rubbish. */
export function isDoubtful(word: OcrWord, line: OcrLine): boolean {
  if (word.confidence >= UNSURE) return false;
  return !isBelievable(word.text) || isWordless(word.text) || isRubbish(line);
}

/** True for an unsure word of a line of rubbish, or one that stands for far more letters than it has: where writing stands under it, that counts as unread. */
export function isRubbishWord(word: OcrWord, line: OcrLine): boolean {
  return word.confidence < UNSURE && (isRubbish(line) || isTooWide(word, line));
}

// "HN" over "28/5/2008" under a smear: measured by the sure words of its line.
function isTooWide(word: OcrWord, { words }: OcrLine): boolean {
  const widths = words
    .filter(({ text, confidence }) => confidence >= SURE && text.length > 1)
    .map(({ text, box }) => box.width / text.length)
    .sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length / 2)];
  return usual !== undefined && word.box.width > TOO_WIDE * usual * word.text.length;
}

/** True for a line with hardly a letter in a word that is believable and sure: read out of a picture, a crease, a washed-out stamp. */
function isRubbish({ words }: OcrLine): boolean {
  let [all, sure] = [0, 0];
  for (const { text, confidence } of words) {
    const count = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    all += count;
    if (confidence >= 0.6 && count >= 2 && isBelievable(text)) sure += count;
  }
  return sure < all * 0.3;
}

/**
 * True for a word of `line` with nothing printed under it or only specks, one of a line of rubbish without writing under it, or one out of the writing of a
 * seal: no part of the text. A bullet before words is kept, and a word of a printed line that runs on under a seal.
 */
export function isSurplus(word: OcrWord, line: OcrLine, ink: PageInk, seals: readonly Seal[]): boolean {
  if (isInSeal(word.box, seals))
    return !isBelievable(word.text) || !(word.confidence >= 0.8 || isOfPrintedLine(word, line, seals));
  if (isOfSpecks(line, ink)) return true;
  if (!isDoubtful(word, line)) return false;
  const hasUnder = (pieces: PageInk["components"]): boolean =>
    pieces.some(({ box }) => overlapArea(box, word.box) * 2 > box.width * box.height);
  if (isWordless(word.text)) return !(BULLET.test(word.text) && line.words[0] === word && hasUnder(ink.components));
  return isRubbish(line) ? !isWritingUnder(line, ink) : !hasUnder(ink.letters);
}

// "h" and "*" out of specks, each a line by itself and however sure: no ink under them is as large as a letter.
function isOfSpecks({ words }: OcrLine, { letters }: PageInk): boolean {
  return (
    words.every(({ text }) => text.length <= 2 && text !== "./") &&
    !letters.some(({ box }) => words.some((word) => !isWordless(word.text) && overlapArea(box, word.box) > 0))
  );
}

function isWritingUnder({ words }: OcrLine, { letters }: PageInk): boolean {
  const under = letters.filter(({ box }) =>
    words.some((word) => overlapArea(box, word.box) * 2 > box.width * box.height),
  );
  return rowsOf(under).some(looksLikeText);
}

// "PHÓ" under the ring of a seal beside "GIÁM ĐỐC": as high as its sure neighbour, and unsure only because of the ring.
function isOfPrintedLine(word: OcrWord, line: OcrLine, seals: readonly Seal[]): boolean {
  return (
    word.confidence >= 0.35 &&
    line.words.some(
      (other) =>
        other.confidence >= 0.8 &&
        other.text.length > 1 &&
        !isInSeal(other.box, seals) &&
        gapBetween(other.box, word.box) <= word.box.height * 2 &&
        Math.abs(other.box.height - word.box.height) <= other.box.height * 0.35,
    )
  );
}
