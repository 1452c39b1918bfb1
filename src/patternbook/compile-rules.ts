import { compilePhrase, type WrittenPhrase } from "./phrase/compile-phrase.js";
import type { Rule } from "./pattern-book.js";
import { PhraseIndex } from "./phrase/phrase-index.js";
import type { WrittenRules } from "./written-rules.js";

/** The rules of one pattern file, ready to be tried. `file` is its name as shown in faults. */
export function compileRules(file: string, { field, vetoes, order, rules }: WrittenRules): readonly Rule[] {
  // Written out: what is spread has a hidden class of its own in each object, and whoever reads it later takes ten times as long.
  return rules.map((rule) => ({
    id: rule.id,
    field,
    about: rule.about,
    phrases: rule.say.map(compilePhrase),
    gives: rule.gives,
    weight: rule.weight,
    where: rule.where,
    needs: rule.needs,
    slips: rule.slips,
    unless: contextIndex(rule.unless),
    only: contextIndex(rule.only),
    vetoes,
    order,
    yes: rule.yes,
    no: rule.no,
    todo: rule.todo,
    at: { file, line: rule.line, column: rule.column },
  }));
}

function contextIndex(phrases: readonly WrittenPhrase[]): PhraseIndex | null {
  return phrases.length === 0
    ? null
    : new PhraseIndex(phrases.map((phrase) => ({ rule: null, phrase: compilePhrase(phrase) })));
}
