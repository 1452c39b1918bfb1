import type { Diagnostic } from "../../model/diagnostic.js";
import { diagnose } from "../../model/diagnostic-codes.js";
import type { SourceText } from "../../model/source.js";
import { lettersOf } from "../../text/letters/odd-words.js";
import { isVietnameseSyllable } from "../../text/letters/syllables.js";
import { fold } from "../../text/letters/vietnamese.js";
import type { Repair } from "./find-repairs.js";
import { type ReadingSource, readingSource } from "./reading-source.js";

/** A text with the spaces put in that its words lack, and a remark on how many they are (none where there is none). */
export interface PartedText extends ReadingSource {
  readonly remarks: readonly Diagnostic[];
}

interface Glued {
  readonly word: string;
  /** Where its second word begins. */
  readonly cut: number;
  readonly start: number;
}

// "Êđê", "ôtô": too short to be told from a foreign word.
const WORD = /[\p{L}\p{M}]{5,40}/gu;
// "sgd2@anbinh.vn", "2024/QĐ": parts of addresses and symbols
const OF_ADDRESS = /[\d@_/]/u;
const MARKED = /[\u00c0-\u024f\u1ea0-\u1ef9]/u;
const VOWEL = /[aeiouyàáâãèéêìíòóôõùúýăĩũơưạ-ỹ]/u;
const SYMBOL = /^\p{Lu}{2,12}$/u;
/** "lĩnh vực.Ngày 17", "Phú Thọ,Yên Bái": a sentence or a name right behind a mark. */
const BEHIND_MARK = /[.;:,](?<=\p{L}{2}\p{Ll}.)(?=\p{Lu}\p{Ll})(?!\S{0,40}(?:@|\/\/|\.\p{Ll}))/gu;

/**
 * Puts a space between words that were written as one ("thôngbáo", "củaThủ tướng", "trườngTHPT"): copies from the web lose the ends of
 * lines. What may be a name or a foreign word ("Lênin", "makét") stays as it is. Null where no word lacks one.
 */
export function partedWords(source: SourceText): PartedText | null {
  const doubtful = lettersOf(source.text).odd === 0 ? [] : doubtfulWords(source.text);
  const glued = doubtful.length === 0 ? [] : gluedAmong(doubtful, source.text);
  const behindMarks = [...source.text.matchAll(BEHIND_MARK)].map(({ index }) => index + 1);
  const gaps = [...glued.map(({ start, cut }) => start + cut), ...behindMarks].sort((a, b) => a - b);
  if (gaps.length === 0) return null;
  const spaces = gaps.map((at): Repair => ({ start: at, end: at, read: "", is: " " }));
  return { ...readingSource(source, spaces), remarks: glued.length > 0 ? [remarkOn(glued)] : [] };
}

/** A word that is no syllable, and where it could be cut into two that are. */
interface Doubtful {
  readonly word: string;
  readonly start: number;
  readonly cuts: readonly number[];
}

function doubtfulWords(text: string): readonly Doubtful[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index: start }) => {
    if (OF_ADDRESS.test(text.charAt(start - 1) + text.charAt(start + word.length))) return [];
    if (word === word.toUpperCase() || isVietnameseSyllable(word.toLowerCase())) return [];
    const places = Array.from({ length: word.length - 3 }, (_, at) => at + 2);
    const cuts = places.filter((at) => areWords(word.slice(0, at), word.slice(at)));
    return cuts.length > 0 ? [{ word, start, cuts }] : [];
  });
}

function gluedAmong(doubtful: readonly Doubtful[], text: string): readonly Glued[] {
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{M}]{2,40}/gu));
  const found = (): readonly Glued[] =>
    doubtful.flatMap((one) => {
      const cut = cutOf(one, words);
      return cut === null ? [] : [{ ...one, cut }];
    });
  // "Kếhoạch" is two words where "hoạch" stands in "hoạchvà": those found first help to find more.
  for (const { word, cut } of found()) for (const part of partsOf(word, cut)) words.add(part);
  return found();
}

function partsOf(word: string, cut: number): readonly [string, string] {
  const form = word.toLowerCase();
  return [form.slice(0, cut), form.slice(cut)];
}

/** Where the second of two words begins that are written as one; null where it is one word, or may be parted in two ways. `words`: those of the text. */
function cutOf({ word, cuts }: Doubtful, words: ReadonlySet<string>): number | null {
  const known = cuts.filter((at) => partsOf(word, at).every((part) => words.has(part)));
  const [only, ...others] = known.length > 0 ? known : cuts;
  if (only === undefined || others.length > 0) return null;
  return known.length > 0 || isPlain(word, only, words) ? only : null;
}

// "ma" of "makét" stands in many a text by itself
const SHORTEST_KNOWN = 3;
// No foreign word in Vietnamese spelling is as long.
const LONG = 8;

/** "ĐứcMạnh", "báocáo", "triểnkhai": a capital within, or small letters that are plainly two words: both marked, one of them known, or long. */
function isPlain(word: string, cut: number, words: ReadonlySet<string>): boolean {
  if (/\p{Lu}/u.test(word[cut] ?? "")) return true;
  if (!/^\p{Ll}/u.test(word) || VOWEL.test(word[cut] ?? "")) return false;
  const parts = partsOf(word, cut);
  if (word.length >= LONG || parts.every((part) => MARKED.test(part))) return true;
  return parts.some((part) => part.length >= SHORTEST_KNOWN && words.has(part));
}

function areWords(first: string, second: string): boolean {
  // "trườngTHPT", "UBNDTỉnh": a symbol beside a word
  if (SYMBOL.test(first)) return /^\p{Lu}\p{Ll}/u.test(second) && MARKED.test(second) && isBuilt(second);
  if (SYMBOL.test(second)) return /\p{Ll}$/u.test(first) && MARKED.test(first) && isBuilt(first);
  return MARKED.test(first + second) && isBuilt(first) && isBuilt(second) && !/\p{Lu}/u.test(second.slice(1));
}

/** Built and spelt like a Vietnamese word: "cê", "ka", "nghá" are none. */
function isBuilt(word: string): boolean {
  const form = word.toLowerCase();
  return isVietnameseSyllable(form) && !/^(?:c[eiy]|k[aou]|n?gh[aou]|ng[ei]|ge)/u.test(fold(form));
}

const SHOWN = 5;

function remarkOn(glued: readonly Glued[]): Diagnostic {
  const examples = [...new Set(glued.map(({ word, cut }) => `${word} → ${word.slice(0, cut)} ${word.slice(cut)}`))];
  return diagnose("words-parted", { count: glued.length, examples: examples.slice(0, SHOWN).join(", ") });
}
