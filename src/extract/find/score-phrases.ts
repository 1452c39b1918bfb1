import type { PatternBook } from "../../patternbook/pattern-book.js";
import { findDeadlines, type FoundDeadline } from "./deadlines.js";

/** A phrase with the deadlines that a reader finds in it; none marks a false alarm. */
export interface DeadlinePhrase {
  readonly id: number;
  readonly text: string;
  readonly reference: { readonly issuedOn: string | null; readonly year: number | null };
  readonly expect: readonly ExpectedDeadline[];
}

/** True for a list of phrases as the file of phrases holds them; looks at the parts that every phrase must have. */
export function isPhraseList(value: unknown): value is readonly DeadlinePhrase[] {
  return (
    Array.isArray(value) &&
    value.every(
      (one: unknown) =>
        typeof one === "object" &&
        one !== null &&
        "text" in one &&
        "reference" in one &&
        "expect" in one &&
        Array.isArray(one.expect),
    )
  );
}

export interface ExpectedDeadline {
  readonly text: string;
  readonly kind: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly rrule: string | null;
  readonly duration: string | null;
}

export interface PhraseMiss {
  readonly id: number;
  readonly text: string;
  readonly wanted: readonly string[];
  readonly got: readonly string[];
}

export interface PhraseScore {
  /** Share of the phrases with deadlines of which all kinds, bounds, rules and durations are right, with none beside them. */
  readonly valueAccuracy: number;
  /** Share of the false alarms in which a deadline was found. */
  readonly falseOnNegatives: number;
  readonly positives: number;
  readonly negatives: number;
  readonly misses: readonly PhraseMiss[];
}

const show = (one: Pick<ExpectedDeadline, "kind" | "start" | "end" | "rrule" | "duration">): string =>
  `${one.kind} ${one.start ?? ""}..${one.end ?? ""} ${one.rrule ?? ""}${one.duration ?? ""}`.trim();

const LONGEST_CELL = 40;

/** The deadlines of a phrase; its " | " are borders of table cells, of which the short ones may be time cells. */
function found({ text, reference }: DeadlinePhrase, book: PatternBook): readonly FoundDeadline[] {
  const cells = text.split(" | ");
  return cells.flatMap((cell) =>
    findDeadlines(cell, { ...reference, cell: cells.length > 1 && cell.length <= LONGEST_CELL }, book),
  );
}

/** Scores the deadline rules on single phrases. */
export function scorePhrases(phrases: readonly DeadlinePhrase[], book: PatternBook): PhraseScore {
  const misses: PhraseMiss[] = [];
  let right = 0;
  let alarms = 0;
  const positives = phrases.filter((phrase) => phrase.expect.length > 0);
  for (const phrase of phrases) {
    const got = found(phrase, book).map(show);
    const wanted = phrase.expect.map(show);
    const same = got.length === wanted.length && wanted.every((one) => got.includes(one));
    if (wanted.length > 0 && same) right += 1;
    if (wanted.length === 0 && !same) alarms += 1;
    if (!same) misses.push({ id: phrase.id, text: phrase.text, wanted, got });
  }
  const negatives = phrases.length - positives.length;
  return {
    valueAccuracy: positives.length === 0 ? 1 : right / positives.length,
    falseOnNegatives: negatives === 0 ? 0 : alarms / negatives,
    positives: positives.length,
    negatives,
    misses,
  };
}
