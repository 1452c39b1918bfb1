import { LineCounter, parseDocument, type Document } from "yaml";
import { writtenPhrase, type WrittenPhrase } from "./compile-phrase.js";
import type { PatternFault, Place } from "./pattern-book.js";
import { parsePhrase } from "./phrase.js";
import { RuleFileSchema } from "./schema.js";
import type { WrittenRule, WrittenRules } from "./written-rules.js";

/** Parses and checks one pattern file. `file` is its name as shown in faults. Pure. */
export function readRuleFile(file: string, yaml: string): WrittenRules {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const faults: PatternFault[] = document.errors.map((error) => ({
    file,
    ...positionOf(lines, error.pos[0]),
    message: `YAML: ${error.message.split("\n")[0] ?? ""}`,
  }));
  if (faults.length > 0) return { ...NOTHING, faults };
  const placeOf = (path: readonly PropertyKey[], at = 0): Place => ({
    file,
    ...positionOf(lines, offsetOf(document, path) + at),
  });
  const parsed = RuleFileSchema.safeParse(document.toJS());
  if (!parsed.success)
    return {
      ...NOTHING,
      faults: parsed.error.issues.map((issue) => ({ ...placeOf(issue.path), message: sentenceOf(issue) })),
    };
  const { field, vetoes = [], order = 0, rules: written } = parsed.data;
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

const NOTHING = { field: "", vetoes: [], order: 0, rules: [] } as const;

function positionOf(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** Where the value at `path` begins; of a missing value, where its nearest parent does. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range))
      return Number(node.range[0]);
  }
  return 0;
}

interface Issue {
  readonly code?: string | undefined;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

function sentenceOf(issue: Issue): string {
  const where = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys") return `${where}: khóa lạ ${(issue.keys ?? []).join(", ")}`;
  return `${where}: ${issue.message}`;
}
