import { writtenPhrase, type WrittenPhrase } from "./phrase/compile-phrase.js";
import type { PatternFault } from "./pattern-book.js";
import { parsePhrase } from "./phrase/phrase.js";
import { RuleFileSchema } from "./schema.js";
import type { WrittenRule, WrittenRules } from "./written-rules.js";
import { readYaml } from "./yaml/yaml-file.js";

/** Parses and checks one pattern file. `file` is its name as shown in faults. Pure. */
export function readRuleFile(file: string, yaml: string): WrittenRules {
  const parsed = readYaml(file, yaml, RuleFileSchema);
  if (!parsed.ok) return { field: "", vetoes: [], order: 0, rules: [], faults: parsed.faults };
  const { placeOf } = parsed;
  const faults: PatternFault[] = [];
  const { field, vetoes = [], order = 0, rules: written } = parsed.value;
  if ((field === "decoy") !== vetoes.length > 0)
    faults.push({ ...placeOf(["field"]), message: "vetoes: chỉ dùng, và phải có, khi field là decoy" });

  const rules = written.map((rule, index): WrittenRule => {
    const read = (key: "say" | "unless" | "only", phrases: readonly string[]): WrittenPhrase[] =>
      phrases.flatMap((phrase, i) => {
        const result = parsePhrase(phrase);
        if (result.ok) return [writtenPhrase(phrase, result.parts)];
        for (const fault of result.faults)
          faults.push({ ...placeOf(["rules", index, key, i], fault.at + 1), message: `“${phrase}”: ${fault.message}` });
        return [];
      });
    const say = read("say", rule.say);
    const named = new Set(say.flatMap((phrase) => phrase.slots));
    for (const [key, value] of Object.entries(rule.gives))
      for (const [, name = ""] of String(value).matchAll(/\{([^{}]{0,60})\}/gu))
        if (!named.has(name))
          faults.push({
            ...placeOf(["rules", index, "gives", key]),
            message: `gives: không mẫu câu nào có ô {${name}}`,
          });
    if (!rule.id.startsWith(`${field}/`))
      faults.push({ ...placeOf(["rules", index, "id"]), message: `id phải bắt đầu bằng “${field}/”` });
    const { line, column } = placeOf(["rules", index, "id"]);
    return {
      ...rule,
      say,
      unless: read("unless", rule.unless),
      only: read("only", rule.only),
      where: rule.where ?? null,
      needs: rule.needs ?? null,
      // A decoy or a context that only sounds alike ("hợp" for "họp") must not take a finding away.
      slips: rule.slips && vetoes.length === 0,
      line,
      column,
    };
  });
  return { field, vetoes, order, rules, faults };
}
