import { compilePhrase, type WrittenPhrase } from "./compile-phrase.js";
import type { Rule } from "./pattern-book.js";
import { PhraseIndex } from "./phrase-index.js";
import type { WrittenRules } from "./written-rules.js";

/** The rules of one pattern file, ready to be tried. `file` is its name as shown in faults. */
export function compileRules(file: string, { field, vetoes, order, rules }: WrittenRules): readonly Rule[] {
  return rules.map(({ say, unless, only, line, column, ...rule }) => ({
    ...rule,
    field,
    phrases: say.map(compilePhrase),
    unless: contextIndex(unless),
    only: contextIndex(only),
    vetoes,
    order,
    at: { file, line, column },
  }));
}

function contextIndex(phrases: readonly WrittenPhrase[]): PhraseIndex | null {
  return phrases.length === 0
    ? null
    : new PhraseIndex(phrases.map((phrase) => ({ rule: null, phrase: compilePhrase(phrase) })));
}
