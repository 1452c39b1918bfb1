import {
  DIGIT,
  FOLDED,
  isChangedBy,
  KIND_OF,
  LETTER,
  OTHER_NUMBER,
  REPAIRED,
  TABLE_SIZE,
  translated,
} from "./letters/letters.js";
import { lower, repairGlyphs, toneStyle } from "./letters/vietnamese.js";
import {
  foldedFormNumber,
  foldedNumber,
  formNumber,
  formOfNumber,
  phraseFormNumber,
  UNNUMBERED,
} from "./word-forms.js";

/** A text in the forms in which words are compared, each of its length, and where its words begin. */
export interface MatchForms {
  /** As `matchForm` gives it. */
  readonly form: string;
  /** As `fold` gives it; made when first asked for. */
  readonly folded: () => string;
  /** Where each word begins, ascending. A number that continues another ("4" in "15/4") begins nothing. */
  readonly starts: readonly number[];
  /** The number of each word's form (`formNumber`); `ANY_NUMBER` for one that begins with a digit. */
  readonly numbers: readonly number[];
  /** True where a word that begins with a letter ends with a digit: "quý1". */
  readonly isMixed: boolean;
  /** The word at an index, "#" for one that begins with a digit; "" beyond the last. */
  readonly word: (index: number) => string;
}

/** The form that stands for every word that begins with a digit. */
export const ANY_NUMBER = phraseFormNumber("#");

const SIGNS = '<≤“"';

function formOf(text: string): string {
  const lowered = lower(text);
  return toneStyle(isChangedBy(lowered, REPAIRED) ? repairGlyphs(lowered) : lowered);
}

/** True where the letter is part of a word: a letter, mark or digit. */
export function isWordCode(code: number): boolean {
  if (code >= TABLE_SIZE) return false;
  const kind = KIND_OF[code];
  return kind === LETTER || kind === DIGIT || kind === OTHER_NUMBER;
}

/** True for a letter or a combining mark. */
export function isLetterCode(code: number): boolean {
  return code < TABLE_SIZE && KIND_OF[code] === LETTER;
}

function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The forms and the words of a text. One pass; linear. */
export function matchForms(text: string): MatchForms {
  const form = formOf(text);
  const { starts, numbers, isMixed } = beginnings(form);
  let folded: string | null = null;
  return {
    form,
    folded: () => (folded ??= translated(form, FOLDED)),
    starts,
    numbers,
    isMixed,
    word: (index) => {
      const known = numbers[index] ?? UNNUMBERED;
      if (known !== UNNUMBERED) return formOfNumber(known);
      const start = starts[index];
      return start === undefined ? "" : form.slice(start, endOfWord(form, start));
    },
  };
}

function beginnings(form: string): Pick<MatchForms, "starts" | "numbers" | "isMixed"> {
  const starts: number[] = [];
  const numbers: number[] = [];
  let isMixed = false;
  const { length } = form;
  for (let at = 0; at < length;) {
    const start = at++;
    const code = form.charCodeAt(start);
    if (code === 32) continue;
    if (isWordCode(code)) {
      at = endOfWord(form, start);
      if (isDigitCode(code)) {
        if (continuesNumber(form, start)) continue;
      } else if (isDigitCode(form.charCodeAt(at - 1))) isMixed = true;
    } else if (!SIGNS.includes(form.charAt(start))) continue;
    starts.push(start);
    numbers.push(isDigitCode(code) ? ANY_NUMBER : formNumber(form, start, at));
  }
  return { starts, numbers, isMixed };
}

function endOfWord(form: string, start: number): number {
  let end = start + 1;
  while (end < form.length) {
    const code = form.charCodeAt(end);
    const kind = code < TABLE_SIZE ? KIND_OF[code] : 0;
    if (kind !== LETTER && kind !== DIGIT && kind !== OTHER_NUMBER) break;
    end++;
  }
  return end;
}

function continuesNumber(form: string, at: number): boolean {
  if (at < 2 || !"/.-,".includes(form.charAt(at - 1))) return false;
  return isDigitCode(form.charCodeAt(at - 2));
}

/**
 * The number of the form of the word at an index with its tones off; `ANY_NUMBER` for one that begins with a digit. A word that
 * has no number of its own can still be a slip of one that has.
 */
export function foldedAt({ numbers, word }: MatchForms, index: number): number {
  const number = index < numbers.length ? (numbers[index] ?? UNNUMBERED) : UNNUMBERED;
  return number === UNNUMBERED ? foldedFormNumber(word(index)) : foldedNumber(number);
}
