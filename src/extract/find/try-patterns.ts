import type { Span } from "../../model/span.js";
import type { PatternBook } from "../../patternbook/pattern-book.js";
import { findAll } from "./find-all.js";
import { findForExample } from "./finders.js";

/** One match in a sentence that was tried, and what became of it. */
export interface Tried {
  readonly field: string;
  readonly rule: string;
  readonly words: string;
  readonly span: Span;
  /** What it means; null where it did not stand. */
  readonly value: Readonly<Record<string, unknown>> | null;
  /** "kept"; "vetoed" by a decoy; "lost" to a longer or surer match; "refused" by a check in code. */
  readonly state: "kept" | "vetoed" | "lost" | "refused";
  /** The rule that won against it. */
  readonly by: string | null;
}

/** Every match of every rule in a sentence: what stands, and what lost to what. In order of field and place. */
export function tryPatterns(book: PatternBook, sentence: string): readonly Tried[] {
  const fields = [...new Set(book.rules.filter((rule) => rule.vetoes.length === 0).map((rule) => rule.field))].sort();
  return fields.flatMap((field): Tried[] => {
    const findings = findForExample(field, sentence, {}, book);
    const { kept, lost } = findAll(sentence, book, field);
    const stands = kept.map((match): Tried => {
      const words = sentence.slice(match.span.start, match.span.end);
      const finding = findings.find((found) => found.rule === match.rule.id && found.words.includes(words));
      const state = finding === undefined ? "refused" : "kept";
      return { field, rule: match.rule.id, words, span: match.span, value: finding?.value ?? null, state, by: null };
    });
    const fell = lost.map(({ match, to, reason }): Tried => ({
      field,
      rule: match.rule.id,
      words: sentence.slice(match.span.start, match.span.end),
      span: match.span,
      value: null,
      state: reason === "decoy" ? "vetoed" : "lost",
      by: to.rule.id,
    }));
    return [...stands, ...fell].sort((a, b) => a.span.start - b.span.start);
  });
}
