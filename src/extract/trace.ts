import type { Outline } from "../model/outline.js";
import type { Trace } from "../model/trace.js";
import type { Rules } from "../patternbook/rules.js";
import { tryPatterns } from "./find/try-patterns.js";

/** The story behind a record: every finding of every rule in every block, and what became of it. */
export function traceOf({ blocks }: Outline, { book }: Rules): Trace {
  const weights = new Map(book.rules.map(({ id, weight }) => [id, weight]));
  return blocks.flatMap((block) =>
    tryPatterns(book, block.text).map(({ field, rule, words, span, state, by }) => ({
      field,
      rule,
      words,
      span: block.toSource(span),
      block: block.id,
      weight: weights.get(rule) ?? 1,
      outcome: state,
      by,
    })),
  );
}
