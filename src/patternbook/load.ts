import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileRules } from "./compile-rules.js";
import { builtReadings, type KeptReadings } from "./kept-readings.js";
import { patternBook, type PatternBook, type PatternFault, type Rule } from "./pattern-book.js";
import { readRuleFile } from "./read-rule-file.js";

export type LoadedBook =
  { readonly ok: true; readonly book: PatternBook } | { readonly ok: false; readonly faults: readonly PatternFault[] };

/** The folders of `patterns/` that hold rules. `lexicon/` and `documents/` have their own loaders. */
const RULE_FOLDERS = ["decoys", "fields", "tasks"] as const;

/**
 * Reads and compiles all rule files of a `patterns` folder, those that the build has read before from what it kept. Faults of all files are reported together, each as
 * `file:line:column message` (`describeFault`); a folder that is missing is a fault, not an exception. Synchronous: it runs
 * once, at the start.
 */
export function loadPatternBook(folder: string, readings: KeptReadings = builtReadings()): LoadedBook {
  const faults: PatternFault[] = [];
  const rules: Rule[] = [];
  const hash = createHash("sha256");
  for (const name of RULE_FOLDERS)
    for (const file of yamlFiles(folder, name, faults)) {
      const text = readFileSync(join(folder, file), "utf8");
      hash.update(file).update("\0").update(text).update("\0");
      const written = readings.of(file, text, () => readRuleFile(`patterns/${file}`, text));
      rules.push(...compileRules(`patterns/${file}`, written));
      faults.push(...written.faults);
    }
  faults.push(...repeatedIds(rules));
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, book: patternBook(hash.digest("hex").slice(0, 16), rules) };
}

function yamlFiles(folder: string, name: string, faults: PatternFault[]): string[] {
  try {
    return readdirSync(join(folder, name))
      .filter((file) => file.endsWith(".yaml"))
      .sort()
      .map((file) => `${name}/${file}`);
  } catch (error) {
    const message = `không đọc được thư mục: ${error instanceof Error ? error.message : String(error)}`;
    faults.push({ file: `patterns/${name}`, line: 1, column: 1, message });
    return [];
  }
}

function repeatedIds(rules: readonly Rule[]): PatternFault[] {
  const first = new Map<string, Rule>();
  const faults: PatternFault[] = [];
  for (const rule of rules) {
    const before = first.get(rule.id);
    if (before === undefined) first.set(rule.id, rule);
    else faults.push({ ...rule.at, message: `id ${rule.id} đã có ở ${before.at.file}:${before.at.line}` });
  }
  return faults;
}
