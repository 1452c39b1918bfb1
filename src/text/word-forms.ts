import { LOWERED, TABLE_SIZE } from "./letters/letters.js";
import { fold, matchForm } from "./letters/vietnamese.js";

/** A form that is not numbered: it is too long, or the memory is full. No phrase has such a word. */
export const UNNUMBERED = 0;

// Vietnamese has some 7 000 syllables; names, numbers and OCR's slips come on top. What comes later is not kept.
const MOST_FORMS = 60_000;
const SLOTS = 1 << 18;
/** No word of a phrase is as long: what is longer is a line drawn with letters, or rubbish. */
const LONGEST_FORM = 100;

// Forms by number, and their numbers by the hash of their letters: open addressing, 0 is free.
const FORMS: string[] = [""];
const NUMBERS = new Int32Array(SLOTS);
// The number of the form as tone style has it ("thuỷ" → that of "thủy").
const STYLED: number[] = [UNNUMBERED];

function lowered(code: number): number {
  return code < TABLE_SIZE ? (LOWERED[code] ?? code) : code;
}

function isAt(form: string, text: string, start: number): boolean {
  for (let at = 0; at < form.length; at++) {
    const code = text.charCodeAt(start + at);
    // `lowered`, written out: this loop runs over every letter of every document
    if (form.charCodeAt(at) !== (code < TABLE_SIZE ? LOWERED[code] : code)) return false;
  }
  return true;
}

// By itself: a function with a closure in it takes memory whenever it is called, and `numberOf` is for every word.
function writtenForm(text: string, start: number, end: number): string {
  return String.fromCharCode(...Array.from({ length: end - start }, (_, at) => lowered(text.charCodeAt(start + at))));
}

function numberOf(text: string, start: number, end: number, isKept: boolean): number {
  let hash = end - start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    hash = (Math.imul(hash, 31) + (code < TABLE_SIZE ? (LOWERED[code] ?? 0) : code)) | 0;
  }
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (;;) {
    const number = NUMBERS[slot] ?? 0;
    if (number === 0) break;
    const form = FORMS[number] ?? "";
    if (form.length === end - start && isAt(form, text, start)) return number;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (!isKept && FORMS.length >= MOST_FORMS) return UNNUMBERED;
  const written = writtenForm(text, start, end);
  const number = FORMS.push(written) - 1;
  STYLED.push(number);
  NUMBERS[slot] = number;
  const styled = matchForm(written);
  if (styled !== written) STYLED[number] = numberOf(styled, 0, styled.length, isKept);
  return number;
}

/**
 * The number of the match form of a stretch of a text (a word, a number, a mark): equal forms have equal numbers as long as
 * the program runs. `UNNUMBERED` where it is over long, or too many forms have been met.
 */
export function formNumber(text: string, start: number, end: number): number {
  return end - start > LONGEST_FORM ? UNNUMBERED : (STYLED[numberOf(text, start, end, false)] ?? UNNUMBERED);
}

/** The same of a word of a phrase, which is always numbered. */
export function phraseFormNumber(form: string): number {
  return STYLED[numberOf(form, 0, form.length, true)] ?? UNNUMBERED;
}

/** The match form with a number; "" for `UNNUMBERED`. One string for all its places, so that comparing is quick. */
export function formOfNumber(number: number): string {
  return FORMS[number] ?? "";
}

/** A table by the numbers of forms with room for one more of them, and as many again; what it held stays. */
export function moreNumbers(table: Uint16Array, number: number): Uint16Array<ArrayBuffer> {
  const more = new Uint16Array(2 ** Math.ceil(Math.log2(number + 1)));
  more.set(table);
  return more;
}

// The number of each form with its tones off, by the number of the form; found when first asked for.
const FOLDED_NUMBERS: number[] = [];

/** The number of a form with its tones off ("trước" → that of "truoc"), by the number of the form. */
export function foldedNumber(number: number): number {
  return (FOLDED_NUMBERS[number] ??= foldedFormNumber(formOfNumber(number)));
}

/** The same by the form itself. */
export function foldedFormNumber(form: string): number {
  const folded = fold(form);
  return formNumber(folded, 0, folded.length);
}
