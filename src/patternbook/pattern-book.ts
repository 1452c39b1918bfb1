import type { CompiledPhrase } from "./phrase/compile-phrase.js";
import { PhraseIndex } from "./phrase/phrase-index.js";
import type { Gives, No, Todo, Where, Yes } from "./schema.js";

/** Where a rule or a fault stands in the pattern files; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something wrong in a pattern file, with the sentence for people. */
export interface PatternFault extends Place {
  readonly message: string;
}

/** `patterns/tasks/deadline.yaml:14:7 …` */
export function describeFault(fault: PatternFault): string {
  return `${fault.file}:${fault.line}:${fault.column} ${fault.message}`;
}

/** One rule, its phrases compiled. */
export interface Rule {
  readonly id: string;
  readonly field: string;
  readonly about: string;
  readonly phrases: readonly CompiledPhrase[];
  readonly gives: Gives;
  readonly weight: number;
  readonly where: Where | null;
  readonly needs: "cell" | "label" | "cell-or-label" | null;
  /** False where it is not tried with tones off. */
  readonly slips: boolean;
  /** A finding is dropped where one of these overlaps it. */
  readonly unless: PhraseIndex | null;
  /** A finding is dropped where none of these overlaps it. */
  readonly only: PhraseIndex | null;
  /** Fields in which its findings veto what they overlap; empty for a rule that is no decoy. */
  readonly vetoes: readonly string[];
  readonly order: number;
  readonly yes: readonly Yes[];
  readonly no: readonly No[];
  readonly todo: readonly Todo[];
  readonly at: Place;
}

/** All rules of the pattern files. */
export interface PatternBook {
  /** Hash of the files: rows extracted by the same rules have the same version. */
  readonly version: string;
  readonly rules: readonly Rule[];
  /** The rules of each field, those that need a cell or a label left out. */
  readonly fields: ReadonlyMap<string, PhraseIndex>;
  /** All rules of each field. */
  readonly fieldsInCells: ReadonlyMap<string, PhraseIndex>;
  /** The decoys that veto each field; looked for only where something was found. */
  readonly decoys: ReadonlyMap<string, PhraseIndex>;
}

/** A book of rules, indexed by field. */
export function patternBook(version: string, rules: readonly Rule[]): PatternBook {
  const indexOf = (chosen: readonly Rule[]): PhraseIndex =>
    new PhraseIndex(chosen.flatMap((rule) => rule.phrases.map((phrase) => ({ rule, phrase }))));
  const byField = (
    names: readonly string[],
    belongs: (rule: Rule, name: string) => boolean,
  ): Map<string, PhraseIndex> =>
    new Map([...new Set(names)].map((name) => [name, indexOf(rules.filter((rule) => belongs(rule, name)))]));
  const isDecoy = (rule: Rule): boolean => rule.vetoes.length > 0;
  const names = rules.filter((rule) => !isDecoy(rule)).map((rule) => rule.field);
  return {
    version,
    rules,
    fields: byField(names, (rule, name) => rule.field === name && rule.needs === null),
    fieldsInCells: byField(names, (rule, name) => rule.field === name),
    decoys: byField(
      rules.flatMap((rule) => rule.vetoes),
      (rule, name) => rule.vetoes.includes(name),
    ),
  };
}
