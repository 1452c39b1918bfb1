import { type MatchForms, WORD_KEYS, wordKey } from "../text/match-forms.js";
import { fold } from "../text/vietnamese.js";
import { foldedFormNumber, formOfNumber, phraseFormNumber, UNNUMBERED } from "../text/word-forms.js";
import type { CompiledPhrase } from "./compile-phrase.js";
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

export interface IndexEntry {
  readonly rule: Rule | null;
  readonly phrase: CompiledPhrase;
}

/** The phrases that can begin with one word: whatever follows, or where a certain word does (by the number of its form). */
export interface PhrasesOfWord {
  readonly always: readonly IndexEntry[];
  readonly before: ReadonlyMap<number, readonly IndexEntry[]>;
}

/** The phrases to try at a word: as it is written, and with tones off. */
export interface PhrasesAt {
  readonly exact: PhrasesOfWord | null;
  readonly folded: PhrasesOfWord | null;
}

/** Phrases by the words with which they can begin ("#": a number), so that no phrase is tried where it cannot match. */
export interface PhraseIndex {
  /** 1 for the keys (`wordKey`) of the words with which a phrase can begin. */
  readonly keys: Uint8Array;
  /** Those to try at the word with this index; null where no phrase begins so. */
  readonly at: (forms: MatchForms, index: number) => PhrasesAt | null;
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

interface Draft {
  readonly always: IndexEntry[];
  readonly before: Map<number, IndexEntry[]>;
}

/** Indexes phrases by their possible first words; made where it is first asked, since few documents need them all. */
export function indexPhrases(entries: readonly IndexEntry[]): PhraseIndex {
  let made: PhraseIndex | null = null;
  const index = (): PhraseIndex => (made ??= indexNow(entries));
  return {
    get keys() {
      return index().keys;
    },
    at: (forms, at) => index().at(forms, at),
  };
}

function indexNow(entries: readonly IndexEntry[]): PhraseIndex {
  const keys = new Uint8Array(WORD_KEYS);
  const exact = new Map<number, Draft>();
  const folded = new Map<number, Draft>();
  for (const entry of entries) {
    put(exact, entry.phrase.starts, entry);
    for (const start of entry.phrase.starts) keys[wordKey(start.split(" ")[0] ?? "")] = 1;
    if (entry.phrase.syllables > 1 && entry.rule?.slips === true) put(folded, entry.phrase.starts.map(fold), entry);
  }
  const phrasesAt = (number: number, form: string): PhrasesAt | null => {
    const [asWritten, tonesOff] = [exact.get(number) ?? null, folded.get(foldedFormNumber(form)) ?? null];
    return asWritten === null && tonesOff === null ? null : { exact: asWritten, folded: tonesOff };
  };
  const known = new Map<number, PhrasesAt | null>();
  return {
    keys,
    at: (forms, index) => {
      const number = forms.number(index);
      if (number === UNNUMBERED) return phrasesAt(number, forms.word(index));
      let phrases = known.get(number);
      if (phrases === undefined) {
        phrases = phrasesAt(number, formOfNumber(number));
        known.set(number, phrases);
      }
      return phrases;
    },
  };
}

function put(index: Map<number, Draft>, starts: readonly string[], entry: IndexEntry): void {
  const alone = new Set(starts.filter((start) => !start.includes(" ")));
  for (const start of new Set(starts)) {
    const [first = "", second] = start.split(" ");
    const number = phraseFormNumber(first);
    const draft = index.get(number) ?? { always: [], before: new Map<number, IndexEntry[]>() };
    index.set(number, draft);
    if (second === undefined) draft.always.push(entry);
    else if (!alone.has(first)) {
      const following = draft.before.get(phraseFormNumber(second));
      if (following) following.push(entry);
      else draft.before.set(phraseFormNumber(second), [entry]);
    }
  }
}

/** A book of rules, indexed by field. */
export function patternBook(version: string, rules: readonly Rule[]): PatternBook {
  const indexOf = (chosen: readonly Rule[]): PhraseIndex =>
    indexPhrases(chosen.flatMap((rule) => rule.phrases.map((phrase) => ({ rule, phrase }))));
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
