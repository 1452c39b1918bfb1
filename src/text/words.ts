import { matchForm } from "./vietnamese.js";

/** A syllable, a number or a punctuation mark of a text. */
export interface Word {
  /** Match form: lower case, one tone style (see `matchForm`); a number's digits with OCR's "l" and "I" put right. */
  readonly form: string;
  readonly kind: "letters" | "number" | "mark";
  readonly start: number;
  /** Exclusive, UTF-16 units. */
  readonly end: number;
  /** True where the first letter is upper case. */
  readonly isCapital: boolean;
}

const LETTER = /[\p{L}\p{M}]/u;
const SPACE = /\s/u;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return LETTER.test(text.charAt(at));
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 10 || (code > 127 && SPACE.test(text.charAt(at))) || code === 9 || code === 13;
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

/** The words of a text from left to right; white space is none. Empty text gives none. Linear in its length. */
export function wordsOf(text: string): readonly Word[] {
  const forms = matchForm(text);
  const words: Word[] = [];
  for (let at = 0; at < text.length;) {
    if (isSpace(text, at)) {
      at++;
      continue;
    }
    const start = at;
    if (isDigit(text.charCodeAt(at)) || isMisreadOne(text, at)) {
      at = numberEnd(text, isDigit(text.charCodeAt(at)) ? at : at + 1);
      const form = forms.slice(start, at);
      words.push({ form: form.replace(/^[li|]/u, "1"), kind: "number", start, end: at, isCapital: false });
    } else if (isLetter(text, at)) {
      while (at < text.length && isLetter(text, at)) at++;
      const form = forms.slice(start, at);
      words.push({ form, kind: "letters", start, end: at, isCapital: form.charCodeAt(0) !== text.charCodeAt(start) });
    } else {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      words.push({ form: forms.slice(start, at), kind: "mark", start, end: at, isCapital: false });
    }
  }
  return words;
}
