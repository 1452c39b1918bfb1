import type { OcrBook } from "../../patternbook/ocr-book.js";
import { isOneEdit } from "../../text/one-edit.js";
import { isVietnameseSyllable } from "../../text/syllables.js";
import { fold } from "../../text/vietnamese.js";
import type { LineWord } from "./line-words.js";

// "ài" may be the rest of a word, a single letter of any.
const SHORTEST = 2;

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
  if (word.form.length < SHORTEST || isVietnameseSyllable(word.form)) return meantInLongName(words, at, book, formAt);
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
 * The word that was meant by one that may be said ("Bộ Tài nguyên và Mô trường"): that of the one long name whose other words all
 * stand around it as they are, and which is but for a letter the same.
 */
function meantInLongName(
  words: readonly LineWord[],
  at: number,
  book: OcrBook,
  formAt: (at: number) => string,
): string | null {
  const read = formAt(at);
  const known = (words[at]?.follows ? book.behind.get(formAt(at - 1)) : undefined) ?? [];
  if (known.includes(read)) return null;
  const meant = new Set<string>();
  // The name is found by two of its words beside this one: the two before it, or the two behind.
  for (const pairAt of [at - 2, at + 1]) {
    if (pairAt < 0 || !words[pairAt + 1]?.follows) continue;
    for (const { forms, start } of book.longNames.get(`${formAt(pairAt)} ${formAt(pairAt + 1)}`) ?? []) {
      const from = pairAt - start;
      const form = forms[at - from];
      if (form === undefined || !isOneEdit(fold(form), fold(read))) continue;
      const isRest = forms.every((one, index) =>
        from + index === at
          ? index === 0 || (words[at]?.follows ?? false)
          : formAt(from + index) === one && (index === 0 || (words[from + index]?.follows ?? false)),
      );
      if (isRest) meant.add(form);
    }
  }
  return meant.size === 1 ? ([...meant][0] ?? null) : null;
}
