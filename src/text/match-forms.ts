import { fold, lower, repairGlyphs, toneStyle } from "./vietnamese.js";

/** A text in the forms in which words are compared, each of its length, and where its words begin. */
export interface MatchForms {
  /** As `matchForm` gives it. */
  readonly form: string;
  /** As `fold` gives it; made when first asked for. */
  readonly folded: () => string;
  /** Where each word begins, ascending. A number that continues another ("4" in "15/4") begins nothing. */
  readonly starts: readonly number[];
  /** A key of each word, the same for all words that share their first two letters (tones off) and their length. */
  readonly keys: readonly number[];
  /** The word at an index, "#" for one that begins with a digit; "" beyond the last. */
  readonly word: (index: number) => string;
  /** The same with tones off. */
  readonly foldedWord: (index: number) => string;
}

// Kinds of code units, in one table: the loop below runs over every letter of every document.
const TABLE_SIZE = 0x2300;
const LETTER = 1;
const DIGIT = 2;
const SIGN = 3;
const KINDS = new Uint8Array(TABLE_SIZE);
const FOLDED = new Uint16Array(TABLE_SIZE);
for (let code = 0; code < TABLE_SIZE; code++) {
  const letter = String.fromCharCode(code);
  FOLDED[code] = fold(letter).charCodeAt(0);
  if (/[\p{L}\p{M}]/u.test(letter)) KINDS[code] = LETTER;
  else if (/\p{N}/u.test(letter)) KINDS[code] = DIGIT;
  else if ('<≤“"'.includes(letter)) KINDS[code] = SIGN;
}

const REPAIRABLE = /[ƣƢðÐ\u00a0\u2002\u2003\u2009\t]/u;
const NEW_STYLE = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/u;

function formOf(text: string): string {
  const lowered = lower(text);
  const repaired = REPAIRABLE.test(lowered) ? repairGlyphs(lowered) : lowered;
  return NEW_STYLE.test(repaired) ? toneStyle(repaired) : repaired;
}

// Vietnamese has some 7 000 syllables; beyond this many words the table is begun anew.
const MOST_WORDS = 20_000;
const FOLDED_WORDS = new Map<string, string>();

/** A word with its tones off, as `fold` gives it; words are remembered, since a document repeats few of them. */
export function foldWord(word: string): string {
  let folded = FOLDED_WORDS.get(word);
  if (folded === undefined) {
    folded = fold(word);
    if (FOLDED_WORDS.size >= MOST_WORDS) FOLDED_WORDS.clear();
    FOLDED_WORDS.set(word, folded);
  }
  return folded;
}

/** True where the letter is part of a word: a letter, mark or digit. */
export function isWordCode(code: number): boolean {
  const kind = code < TABLE_SIZE ? KINDS[code] : 0;
  return kind === LETTER || kind === DIGIT;
}

/** True for a letter or a combining mark. */
export function isLetterCode(code: number): boolean {
  return code < TABLE_SIZE && KINDS[code] === LETTER;
}

/** How many keys of words there are. */
export const WORD_KEYS = 1 << 14;
const NUMBER_KEY = 0;

function keyOf(form: string, start: number, end: number): number {
  const first = form.charCodeAt(start);
  if (first >= 48 && first <= 57) return NUMBER_KEY;
  const second = end - start > 1 ? form.charCodeAt(start + 1) : 0;
  const a = first < TABLE_SIZE ? (FOLDED[first] ?? 0) : first;
  const b = second < TABLE_SIZE ? (FOLDED[second] ?? 0) : second;
  return 1 + ((a * 961 + b * 31 + (end - start)) % (WORD_KEYS - 1));
}

/** The key of a word as `MatchForms.keys` has it; "#" is a number. */
export function wordKey(word: string): number {
  return word === "#" ? NUMBER_KEY : keyOf(word, 0, word.length);
}

/** The forms and the words of a text. One pass; linear. */
export function matchForms(text: string): MatchForms {
  const form = formOf(text);
  const starts: number[] = [];
  const ends: number[] = [];
  const keys: number[] = [];
  const { length } = form;
  for (let at = 0; at < length; at++) {
    const code = form.charCodeAt(at);
    const kind = code < TABLE_SIZE ? KINDS[code] : 0;
    if (kind === 0 || kind === undefined) continue;
    const start = at;
    if (kind !== SIGN) while (at + 1 < length && isWordCode(form.charCodeAt(at + 1))) at++;
    const key = keyOf(form, start, at + 1);
    if (key === NUMBER_KEY && continuesNumber(form, start)) continue;
    starts.push(start);
    ends.push(at + 1);
    keys.push(key);
  }
  const word = (index: number): string =>
    keys[index] === NUMBER_KEY ? "#" : form.slice(starts[index] ?? length, ends[index]);
  let folded: string | null = null;
  return {
    form,
    folded: () => (folded ??= foldedForm(form)),
    starts,
    keys,
    word,
    foldedWord: (index) => foldWord(word(index)),
  };
}

const CHUNK = 2048;

/** As `fold`, of a text in match form. */
function foldedForm(form: string): string {
  let folded = "";
  for (let from = 0; from < form.length; from += CHUNK) {
    const codes = new Array<number>(Math.min(CHUNK, form.length - from));
    for (let index = 0; index < codes.length; index++) {
      const code = form.charCodeAt(from + index);
      codes[index] = code < TABLE_SIZE ? (FOLDED[code] ?? code) : code;
    }
    folded += String.fromCharCode(...codes);
  }
  return folded;
}

function continuesNumber(form: string, at: number): boolean {
  if (at < 2 || !"/.-,".includes(form.charAt(at - 1))) return false;
  const code = form.charCodeAt(at - 2);
  return code >= 48 && code <= 57;
}
