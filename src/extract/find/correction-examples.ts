import type { CandidateExample } from "../../patternbook/candidate-examples.js";
import type { PatternBook } from "../../patternbook/pattern-book.js";
import { tryPatterns } from "./try-patterns.js";

/** A correction as far as rules are concerned. */
export interface CorrectedTask {
  readonly field: "deadline" | "owner";
  /** The task's own words. */
  readonly text: string;
  /** The right day or names; null for no deadline. */
  readonly now: string | null;
  readonly why: string;
}

/**
 * Which rules a correction speaks against: every rule whose deadline stands in the task's words. A day that should be another is a `yes` with that
 * day, a deadline that should not be is a `no`; where no rule found anything, a `yes` without a rule. Owners are read by the lexicon, not by rules.
 */
export function correctionExamples(
  { field, text, now, why }: CorrectedTask,
  book: PatternBook,
): readonly CandidateExample[] {
  if (field === "owner") return [{ rule: null, field: "owner", text, finds: "", value: { lead: now ?? "" }, why }];
  const value = now === null ? null : { end: now, precision: "day" };
  const found = tryPatterns(book, text).filter((tried) => tried.field === "deadline" && tried.state === "kept");
  if (found.length === 0) return value ? [{ rule: null, field, text, finds: "", value, why }] : [];
  return found.map(({ rule, words }) => ({ rule, field, text, finds: words, value, why }));
}
