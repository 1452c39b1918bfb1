import { fold } from "../text/vietnamese.js";
import { phraseFormNumber } from "../text/word-forms.js";
import type { PhrasePart } from "./phrase.js";
import { slotShape } from "./slot-shape.js";
import { SLOTS } from "./slots.js";

/**
 * What a text must hold for a phrase to match anywhere in it, besides the words that the phrase begins with. Most texts lack
 * something that most phrases need, so that these are not tried.
 */
export interface Needs {
  /** Each of these slots (bits by their numbers) must be able to begin somewhere. */
  readonly slots: number;
  /** Of each list one word must stand somewhere, by the number of its form. */
  readonly exact: readonly (readonly number[])[];
  /** The same with tones off. */
  readonly folded: readonly (readonly number[])[];
}

/** Longer lists say little, and take long to look for. */
const MOST_WORDS = 10;
const RUN = /[\p{L}\p{M}]{1,40}/gu;
const FIRST_RUN = /^[\p{L}\p{M}]{1,40}/u;

/** What follows from the parts of a phrase. */
export function needsOf(parts: readonly PhrasePart[]): Needs {
  const words: (readonly string[])[] = [];
  let slots = 0;
  const take = (part: PhrasePart): void => {
    if (part.kind === "slot" && SLOTS[part.slot]?.starts) slots |= 1 << slotShape(part.slot).number;
    else if (part.kind === "marked") part.parts.forEach(take);
    else if (part.kind === "literal") for (const word of part.text.match(RUN) ?? []) words.push([word]);
    const first = part.kind === "choice" ? firstWords([part]) : null;
    if (first !== null && first.length <= MOST_WORDS) words.push(first);
  };
  // What it begins with is known to stand there.
  parts.slice(1).forEach(take);
  return {
    slots,
    exact: words.map((list) => list.map(phraseFormNumber)),
    folded: words.map((list) => list.map((word) => phraseFormNumber(fold(word)))),
  };
}

/** The words of which one must stand where the parts match; null where that is not known. */
function firstWords([part]: readonly PhrasePart[]): readonly string[] | null {
  if (part?.kind === "literal") {
    const word = FIRST_RUN.exec(part.text)?.[0];
    return word === undefined ? null : [word];
  }
  if (part?.kind === "marked") return firstWords(part.parts);
  if (part?.kind !== "choice" || part.optional) return null;
  const words: string[] = [];
  for (const option of part.options) {
    const first = firstWords(option);
    if (first === null) return null;
    words.push(...first);
  }
  return words;
}
