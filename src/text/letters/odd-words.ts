import { kindOf, LETTER, REPAIRED, TABLE_SIZE } from "./letters.js";
import { isVietnameseSyllable } from "./syllables.js";
import { formNumber, moreNumbers, UNNUMBERED } from "../word-forms.js";

/** The words of letters of a text: how many there are, and how many of them are no Vietnamese syllables. */
export interface LettersOfText {
  readonly words: number;
  /** Abbreviations in capitals are none of these. */
  readonly odd: number;
}

const LONGEST_WORD = 40;
const UNASKED = 0;
const SYLLABLE = 1;
const ODD = 2;

// By the number of a word's form: a document says the same syllables again and again.
let known = new Uint16Array(1 << 13);

// Letters that a capital letter is written otherwise than.
const SMALL = new Uint8Array(TABLE_SIZE);
for (let code = 0; code < TABLE_SIZE; code++) {
  const letter = String.fromCharCode(code);
  if (letter !== letter.toUpperCase()) SMALL[code] = 1;
}

function isOdd(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  return word !== word.toUpperCase() && !isVietnameseSyllable(word.toLowerCase());
}

function isOddForm(text: string, start: number, end: number): boolean {
  const number = formNumber(text, start, end);
  if (number === UNNUMBERED) return isOdd(text, start, end);
  if (number >= known.length) known = moreNumbers(known, number);
  if (known[number] === UNASKED) known[number] = isOdd(text, start, end) ? ODD : SYLLABLE;
  return known[number] === ODD;
}

/** Counts them. Empty text has none. Linear in its length. */
export function lettersOf(text: string): LettersOfText {
  let words = 0;
  let odd = 0;
  for (let at = 0; at < text.length;) {
    const end = wordEnd(text, at);
    if (end === at) {
      at++;
      continue;
    }
    words++;
    if (isOddWord(text, at, end)) odd++;
    at = end;
  }
  return { words, odd };
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < LONGEST_WORD && kindOf(text.charCodeAt(end)) === LETTER) end++;
  return end;
}

function isOddWord(text: string, start: number, end: number): boolean {
  let isSmall = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    // Letters beyond the table, and those that are put right in the form of a word, are looked at as they are written.
    if (code >= TABLE_SIZE || REPAIRED[code] !== code) return isOdd(text, start, end);
    if (SMALL[code] === 1) isSmall = true;
  }
  return isSmall && isOddForm(text, start, end);
}
