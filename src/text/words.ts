import { KIND_OF, kindOf, LETTER, SPACE, TABLE_SIZE } from "./letters/letters.js";
import { matchForm } from "./letters/vietnamese.js";
import { formNumber, formOfNumber, UNNUMBERED } from "./word-forms.js";

/** A syllable, a number or a punctuation mark of a text. */
export interface Word {
  /** Match form: lower case, one tone style (see `matchForm`); a number's digits with OCR's "l" and "I" put right. */
  readonly form: string;
  /** Number of the form (see `formNumber`), by which phrases are looked up. */
  readonly number: number;
  readonly kind: "letters" | "number" | "mark";
  readonly start: number;
  /** Exclusive, UTF-16 units. */
  readonly end: number;
  /** True where the first letter is upper case. */
  readonly isCapital: boolean;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at)) === LETTER;
}

function lettersEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if ((code < TABLE_SIZE ? KIND_OF[code] : kindOf(code)) !== LETTER) break;
    at++;
  }
  return at;
}

function numberEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  // "13.2", "17,5": digits on both sides
  while ((text[at] === "." || text[at] === ",") && isDigit(text.charCodeAt(at + 1))) {
    at++;
    while (isDigit(text.charCodeAt(at))) at++;
  }
  return at;
}

/** "l5/19", "15/I9": OCR reads 1 as a letter; only beside the stroke of a ratio is it surely a digit. */
function isMisreadOne(text: string, at: number): boolean {
  if (!"lI|".includes(text.charAt(at)) || !isDigit(text.charCodeAt(at + 1))) return false;
  if (at > 0 && (isLetter(text, at - 1) || isDigit(text.charCodeAt(at - 1)))) return false;
  const next = text.slice(at + 2, at + 4).trimStart();
  const before = text.slice(Math.max(0, at - 2), at).trimEnd();
  return next.startsWith("/") || before.endsWith("/");
}

function wordAt(text: string, kind: Word["kind"], start: number, end: number): Word {
  const number = formNumber(text, start, end);
  const form = number === UNNUMBERED ? matchForm(text.slice(start, end)) : formOfNumber(number);
  const isCapital = kind === "letters" && form.charCodeAt(0) !== text.charCodeAt(start);
  return { form, number, kind, start, end, isCapital };
}

function misreadNumber(text: string, start: number, end: number): Word {
  const form = matchForm(text.slice(start, end)).replace(/^[li|]/u, "1");
  return { form, number: formNumber(form, 0, form.length), kind: "number", start, end, isCapital: false };
}

/** The words of a text from left to right; white space is none. Empty text gives none. Linear in its length. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  const { length } = text;
  for (let at = 0; at < length;) {
    const start = at;
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === SPACE) at++;
    else if (isDigit(code)) {
      at = numberEnd(text, at);
      words.push(wordAt(text, "number", start, at));
    } else if (isDigit(text.charCodeAt(at + 1)) && isMisreadOne(text, at)) {
      at = numberEnd(text, at + 1);
      words.push(misreadNumber(text, start, at));
    } else if (kind === LETTER) {
      at = lettersEnd(text, at + 1);
      words.push(wordAt(text, "letters", start, at));
    } else {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      words.push(wordAt(text, "mark", start, at));
    }
  }
  return words;
}
