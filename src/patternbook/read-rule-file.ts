import { LineCounter, parseDocument } from "yaml";
import { compilePhrase, type CompiledPhrase } from "./compile-phrase.js";
import { indexPhrases, type PatternFault, type PhraseIndex, type Place, type Rule } from "./pattern-book.js";
import { parsePhrase } from "./phrase.js";
import { RuleFileSchema } from "./schema.js";
import { offsetOf, positionOf, sentenceOf } from "./yaml-faults.js";

/** The rules of one pattern file, and all its faults. Rules with faults are left out. */
export interface ReadRules {
  readonly rules: readonly Rule[];
  readonly faults: readonly PatternFault[];
}

/** Parses and compiles one pattern file. `file` is its name as shown in faults. Pure. */
export function readRuleFile(file: string, yaml: string): ReadRules {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const faults: PatternFault[] = document.errors.map((error) => ({
    file,
    ...positionOf(lines, error.pos[0]),
    message: `YAML: ${error.message.split("\n")[0] ?? ""}`,
  }));
  if (faults.length > 0) return { rules: [], faults };
  const placeOf = (path: readonly PropertyKey[], at = 0): Place => ({
    file,
    ...positionOf(lines, offsetOf(document, path) + at),
  });
  const parsed = RuleFileSchema.safeParse(document.toJS());
  if (!parsed.success)
    return {
      rules: [],
      faults: parsed.error.issues.map((issue) => ({ ...placeOf(issue.path), message: sentenceOf(issue) })),
    };
  const { field, vetoes = [], order = 0, rules: written } = parsed.data;
  if ((field === "decoy") !== vetoes.length > 0)
    faults.push({ ...placeOf(["field"]), message: "vetoes: chỉ dùng, và phải có, khi field là decoy" });

  const rules = written.map((rule, index): Rule => {
    const compile = (key: "say" | "unless" | "only", phrases: readonly string[]): CompiledPhrase[] =>
      phrases.flatMap((phrase, i) => {
        const result = parsePhrase(phrase);
        if (result.ok) return [compilePhrase(phrase, result.parts)];
        for (const fault of result.faults)
          faults.push({ ...placeOf(["rules", index, key, i], fault.at + 1), message: `“${phrase}”: ${fault.message}` });
        return [];
      });
    const phrases = compile("say", rule.say);
    const named = new Set(phrases.flatMap((phrase) => phrase.slots));
    for (const [key, value] of Object.entries(rule.gives))
      for (const [, name = ""] of String(value).matchAll(/\{([^{}]{0,60})\}/gu))
        if (!named.has(name))
          faults.push({
            ...placeOf(["rules", index, "gives", key]),
            message: `gives: không mẫu câu nào có ô {${name}}`,
          });
    if (!rule.id.startsWith(`${field}/`))
      faults.push({ ...placeOf(["rules", index, "id"]), message: `id phải bắt đầu bằng “${field}/”` });
    return {
      ...rule,
      field,
      phrases,
      unless: contextIndex(compile("unless", rule.unless)),
      only: contextIndex(compile("only", rule.only)),
      where: rule.where ?? null,
      needs: rule.needs ?? null,
      // A decoy or a context that only sounds alike ("hợp" for "họp") must not take a finding away.
      slips: rule.slips && vetoes.length === 0,
      vetoes,
      order,
      at: placeOf(["rules", index, "id"]),
    };
  });
  return { rules, faults };
}

function contextIndex(phrases: readonly CompiledPhrase[]): PhraseIndex | null {
  return phrases.length === 0 ? null : indexPhrases(phrases.map((phrase) => ({ rule: null, phrase })));
}
