import { fold } from "../../text/letters/vietnamese.js";
import { phraseFormNumber } from "../../text/word-forms.js";
import type { PhrasePart } from "./phrase.js";
import { slotShape } from "./slot-shape.js";
import { SLOTS } from "./slots.js";

/** Words that stand together, by the numbers of their forms. */
export type Wording = readonly number[];

/**
 * What a text must hold for a phrase to match anywhere in it, besides the words that the phrase begins with. Most texts lack
 * something that most phrases need, so that these are not tried.
 */
export interface Needs {
  /** Each of these slots (bits by their numbers) must be able to begin somewhere. */
  readonly slots: number;
  /** Of each list all words of one wording must stand somewhere. */
  readonly exact: readonly (readonly Wording[])[];
  /** The same with tones off. */
  readonly folded: readonly (readonly Wording[])[];
}

/** Longer lists say little, and take long to look for. */
const MOST_WORDINGS = 24;
const RUN = /[\p{L}\p{M}]{1,40}/gu;

/** What follows from the parts of a phrase. */
export function needsOf(parts: readonly PhrasePart[]): Needs {
  const lists: (readonly (readonly string[])[])[] = [];
  let slots = 0;
  const take = (part: PhrasePart): void => {
    if (part.kind === "slot" && SLOTS[part.slot]?.starts) slots |= 1 << slotShape(part.slot).number;
    else if (part.kind === "marked") part.parts.forEach(take);
    else {
      const wordings = firstWordings(part);
      if (wordings !== null && wordings.length <= MOST_WORDINGS) lists.push(wordings);
    }
  };
  // What it begins with is known to stand there.
  parts.slice(1).forEach(take);
  const numbered = (written: (word: string) => string): readonly (readonly Wording[])[] =>
    lists.map((list) => list.map((wording) => wording.map((word) => phraseFormNumber(written(word)))));
  return { slots, exact: numbered((word) => word), folded: numbered(fold) };
}

/** The words of a part, or of its first part: one of the wordings must stand where it matches. Null where that is not known. */
function firstWordings(part: PhrasePart | undefined): readonly (readonly string[])[] | null {
  if (part?.kind === "literal") {
    const words = part.text.match(RUN);
    return words === null ? null : [words];
  }
  if (part?.kind === "marked") return firstWordings(part.parts[0]);
  if (part?.kind !== "choice" || part.optional) return null;
  const wordings: (readonly string[])[] = [];
  for (const option of part.options) {
    const first = firstWordings(option[0]);
    if (first === null) return null;
    wordings.push(...first);
  }
  return wordings;
}
