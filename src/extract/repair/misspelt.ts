import { type OcrBook, pairKey } from "../../patternbook/ocr-book.js";
import { isOneEdit } from "../../text/likeness/one-edit.js";
import { isVietnameseSyllable } from "../../text/letters/syllables.js";
import { fold } from "../../text/letters/vietnamese.js";
import type { LineWord } from "./line-words.js";

// "ài" may be the rest of a word, a single letter of any.
const SHORTEST = 2;
// "Bộ Y tế" and "Sở Y tế" are two bodies.
const SHORTEST_MEANT = 3;
// Three words of which one is another known word may be meant so: "trao đổi với phụ huynh" is no "hội phụ huynh".
const LONG = 4;

/**
 * The word that was meant by one that is no Vietnamese syllable ("Công an phờng", "Ban ài chính"): the one word but for a letter the
 * same that is known to stand beside its neighbour. Null where there is none, or several. `formAt` gives words as repaired so far.
 */
export function meantBy(
  words: readonly LineWord[],
  at: number,
  book: OcrBook,
  formAt: (at: number) => string,
): string | null {
  const word = words[at];
  if (!word) return null;
  if (word.form.length < SHORTEST || isVietnameseSyllable(word.form)) return meantInName(words, at, book, formAt);
  const before = word.follows ? book.behind.get(formAt(at - 1)) : undefined;
  const after = words[at + 1]?.follows ? book.ahead.get(formAt(at + 1)) : undefined;
  // "Hội LHPN" is no "Hội LHTN": what is known beside its neighbour was read right
  if ((before?.includes(word.form) ?? false) || (after?.includes(word.form) ?? false)) return null;
  const near = (forms: readonly string[] = []): readonly string[] =>
    forms.filter((form) => form.length > SHORTEST && isOneEdit(fold(form), word.folded));
  const [left, right] = [near(before), near(after)];
  const both = left.filter((form) => right.includes(form));
  const meant = new Set(both.length > 0 ? both : [...left, ...right]);
  return meant.size === 1 ? ([...meant][0] ?? null) : null;
}

/**
 * The word that was meant by one that may be said ("Bộ Tài nguyên và Mô trường"): that of the one name whose other words all
 * stand around it as they are, and which is but for a letter the same.
 */
function meantInName(
  words: readonly LineWord[],
  at: number,
  book: OcrBook,
  formAt: (at: number) => string,
): string | null {
  const read = formAt(at);
  const isKnownBeside =
    (words[at]?.follows && book.behind.get(formAt(at - 1))?.includes(read)) ||
    (words[at + 1]?.follows && book.ahead.get(formAt(at + 1))?.includes(read));
  if (isKnownBeside) return null;
  const isKnown = book.behind.has(read) || book.ahead.has(read);
  const meant = new Set<string>();
  // A name is looked up by two of its words beside this one: both before it, both behind, or one on each side.
  for (const [first, second] of [
    [at - 2, at - 1],
    [at + 1, at + 2],
    [at - 1, at + 1],
  ] as const)
    for (const { forms, start } of book.namesByPair.get(pairKey(formAt(first), formAt(second), second - first)) ?? []) {
      const from = first - start;
      const form = forms[at - from] ?? "";
      if (form.length < SHORTEST_MEANT || !isOneEdit(fold(form), fold(read))) continue;
      if (forms.length < LONG && isKnown) continue;
      const isRest = forms.every(
        (one, index) =>
          (from + index === at || formAt(from + index) === one) &&
          (index === 0 || (words[from + index]?.follows ?? false)),
      );
      if (isRest) meant.add(form);
    }
  return meant.size === 1 ? ([...meant][0] ?? null) : null;
}
