import type { Action, Lexeme, Lexicon } from "../../patternbook/lexicon.js";
import type { PhraseHit, PhraseTable } from "../../text/phrase-table.js";
import { UNNUMBERED } from "../../text/word-forms.js";
import { wordsOf, type Word } from "../../text/words.js";
import { Answers } from "./once-per-word.js";

/** A text cut into words, with the lexicon to look them up: what the readers of this folder share. Indices count words. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  /** What has been read in it so far. */
  readonly answers: Answers;
}

/** A text made ready for the readers of this folder. */
export function readingOf(text: string, lexicon: Lexicon): Reading {
  return { text, words: wordsOf(text), lexicon, answers: new Answers() };
}

// Rules look before the first word and past the last: an array that is asked for such places is slow at all others.
function wordOf({ words }: Reading, at: number): Word | undefined {
  return at >= 0 && at < words.length ? words[at] : undefined;
}

/** Match form of a word; empty before the first and past the last. */
export function form(r: Reading, at: number): string {
  return wordOf(r, at)?.form ?? "";
}

/** Number of a word's form (`formNumber`); `UNNUMBERED` before the first and past the last. */
export function formNumberAt(r: Reading, at: number): number {
  return wordOf(r, at)?.number ?? UNNUMBERED;
}

/** Index of the first word at or after an offset of the text. */
export function wordAt(r: Reading, offset: number): number {
  let low = 0;
  let high = r.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((r.words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Offset where a word begins; the text's length past the last. */
export function startOf(r: Reading, at: number): number {
  return wordOf(r, at)?.start ?? r.text.length;
}

/** Offset after the word before `end`, that is, where words [.., end) stop. */
export function endOf(r: Reading, end: number): number {
  return wordOf(r, end - 1)?.end ?? 0;
}

/** The text of words [from, to). */
export function slice(r: Reading, from: number, to: number): string {
  return to > from ? r.text.slice(startOf(r, from), endOf(r, to)) : "";
}

/** True where the word is one in capitals: "NTM", "UBND", not "Y". */
export function isShouted(r: Reading, at: number): boolean {
  const word = wordOf(r, at);
  if (word?.kind !== "letters" || word.end - word.start < 2) return false;
  const written = r.text.slice(word.start, word.end);
  return written === written.toUpperCase();
}

/** True where the word begins with a capital letter. */
export function isCapital(r: Reading, at: number): boolean {
  return wordOf(r, at)?.isCapital ?? false;
}

/** True where the word is made of letters. */
export function isLetters(r: Reading, at: number): boolean {
  return wordOf(r, at)?.kind === "letters";
}

/** True where no white space stands between a word and the one before it. */
export function isGlued(r: Reading, at: number): boolean {
  return at > 0 && r.words[at - 1]?.end === r.words[at]?.start;
}

const ROMAN = /^[ivx]{1,4}$/u;

/** The word behind the mark of a point of a list within a sentence, "(1)" or "(iv)"; `at` where there is none. */
export function pastInlinePoint(r: Reading, at: number): number {
  if (form(r, at) !== "(" || form(r, at + 2) !== ")") return at;
  return wordOf(r, at + 1)?.kind === "number" || ROMAN.test(form(r, at + 1)) ? at + 3 : at;
}

/** True for a hyphen or dash. */
export function isDash(r: Reading, at: number): boolean {
  const written = form(r, at);
  return written === "-" || written === "–" || written === "—";
}

/** Looks up a lexeme and holds it to its capitals. */
export function lookUp<T>(r: Reading, table: PhraseTable<Lexeme<T>>, at: number): PhraseHit<T> | null {
  const hit = table.at(r.words, at);
  if (!hit) return null;
  // A loop, as this is asked at most words: a closure would take memory for each.
  for (const index of hit.value.shouted) if (!isShouted(r, at + index)) return null;
  return { value: hit.value.entry, end: hit.end };
}

/** What the words at `at` do in a sentence: a verb, modal ... ; null where they are nothing of the kind. */
export function actionAt(r: Reading, at: number): PhraseHit<Action> | null {
  return r.lexicon.actions.at(r.words, at);
}

/** True where a name must end: a verb, a modal, a stop word. */
export function endsName(r: Reading, at: number): boolean {
  const action = actionAt(r, at);
  if (action?.value === "none") return false;
  return action !== null || r.lexicon.stops.at(r.words, at) !== null;
}

const TIMES = new Set("ngày tuần tháng quý năm kỳ ca buổi".split(" "));

/** The index after "mỗi tuần", "hằng tháng" at `at`, which may stand between a subject and its verb; `at` where there is none. */
export function recurrenceEnd(r: Reading, at: number): number {
  return ["mỗi", "hằng", "hàng"].includes(form(r, at)) && TIMES.has(form(r, at + 1)) ? at + 2 : at;
}

/** Words of a bracketed remark. */
const LONGEST_BRACKET = 60;

/** The index after a bracketed remark at `at`; `at` where there is none. */
export function pastBracket(r: Reading, at: number): number {
  if (form(r, at) !== "(") return at;
  let depth = 0;
  for (let next = at; next < Math.min(r.words.length, at + LONGEST_BRACKET); next++) {
    if (form(r, next) === "(") depth++;
    if (form(r, next) === ")" && --depth === 0) return next + 1;
  }
  return at;
}
