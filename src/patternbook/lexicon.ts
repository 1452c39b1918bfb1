import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { LevelSchema, type Level } from "../model/directive.js";
import { FormSet } from "../text/form-set.js";
import { firstWordsOf, PhraseTable } from "../text/phrase-table.js";
import { fieldWordings, shortField } from "./field-wordings.js";
import { builtReadings, type KeptReadings } from "./kept-readings.js";

const phrases = z.array(z.string().min(1));
const Takes = z.enum(["nothing", "field", "words", "host", "host-only", "place-words", "place-required", "numbered"]);

const Organisations = z.strictObject({
  bodies: z.array(
    z.strictObject({
      name: z.string().min(2),
      also: phrases.default([]),
      takes: Takes.default("nothing"),
      seat: z.enum(["unit", "name", "none"]).default("none"),
      level: LevelSchema.optional(),
      loose: z.boolean().default(false),
      merge: z.boolean().default(false),
      never: z.boolean().default(false),
      /** Only the spellings of `also` are looked up: the name itself is read as a type and its field. */
      short: z.boolean().default(false),
    }),
  ),
  not: phrases,
});
const Fields = z.strictObject({
  fields: z.array(
    z.strictObject({
      name: z.string().min(2),
      short: phrases.default([]),
      also: phrases.default([]),
    }),
  ),
});
const Functions = z.strictObject({
  functions: z.array(
    z.strictObject({
      name: z.string().min(2),
      also: phrases.default([]),
      of: z.enum(["body", "optional", "none", "group", "inner"]),
      level: LevelSchema.optional(),
      drop: z.boolean().default(false),
    }),
  ),
  titles: phrases,
  persons: phrases,
});
const Places = z.strictObject({
  units: z.array(
    z.strictObject({
      word: z.string().min(2),
      level: LevelSchema,
      also: phrases.default([]),
      named: z.boolean().default(false),
      alone: z.boolean().default(false),
    }),
  ),
  notNames: phrases,
  notUnits: phrases,
  likePersons: phrases,
});
const Groups = z.strictObject({
  nouns: z.strictObject({ alone: phrases, afterMany: phrases }),
  many: phrases,
  people: phrases,
  tails: phrases,
  agents: phrases,
  clauses: phrases,
});
const Abbreviations = z.strictObject({ abbreviations: z.record(z.string(), z.string()) });
const Verbs = z.strictObject({
  verbs: phrases,
  adverbs: phrases,
  modals: phrases,
  adverbials: phrases,
  notVerbs: phrases,
  nameVerbs: phrases,
  deeds: phrases,
  stops: phrases,
  openingNouns: phrases,
  accounts: phrases,
  states: phrases,
  assign: phrases,
  coordinate: phrases,
  approve: phrases,
  prefaces: phrases,
  openers: phrases,
  speaks: phrases,
  offers: phrases,
  wishes: phrases,
  invite: phrases,
});

/** A kind of body: its full name, what may follow the name, and whose it is when nothing is said. */
export type BodyEntry = z.infer<typeof Organisations>["bodies"][number];
/** An office or function ("Giám đốc") and what must follow it. */
export type FunctionEntry = z.infer<typeof Functions>["functions"][number];
/** A word for an administrative unit ("xã") and its level. */
export interface UnitEntry {
  readonly word: string;
  readonly level: Level;
  /** Counts only with a name after it ("bản", "ấp" are common words too). */
  readonly named: boolean;
  /** Is complete by itself ("Trung ương"). */
  readonly alone: boolean;
}
/** What a word in a sentence does after an owner: it ends the name, and may begin the predicate. */
export type Action = "verb" | "adverb" | "modal" | "adverbial" | "none";

/** A looked-up meaning; `shouted` are the indices (from the hit's first word) of words that must be in capitals. */
export interface Lexeme<T> {
  readonly entry: T;
  readonly shouted: readonly number[];
}

/** What the extractor knows about bodies, offices, places and the words around them. Built once, never changed. */
export interface Lexicon {
  /** `entry` null: looks like a body and is none ("ban hành"). */
  readonly bodies: PhraseTable<Lexeme<BodyEntry | null>>;
  /** Field of work → its full name ("NN&PTNT" → "Nông nghiệp và Phát triển nông thôn"). */
  readonly fields: PhraseTable<Lexeme<string>>;
  /** Field of work → its usual short form: "NN&PTNT". */
  readonly shortFields: ReadonlyMap<string, string>;
  readonly functions: PhraseTable<Lexeme<FunctionEntry>>;
  readonly titles: PhraseTable<true>;
  readonly persons: PhraseTable<true>;
  /** `null`: looks like a unit and is none ("xã hội"). */
  readonly units: PhraseTable<UnitEntry | null>;
  /** The same without what only looks like a unit. */
  readonly unitWords: PhraseTable<UnitEntry>;
  readonly notNames: PhraseTable<true>;
  /** Names of units that read like a person's: "Dương Minh Châu". */
  readonly likePersons: PhraseTable<true>;
  /** Nouns of unnamed groups; "alone" may stand without "các". */
  readonly nouns: PhraseTable<"alone" | "afterMany">;
  readonly many: PhraseTable<true>;
  readonly people: PhraseTable<true>;
  readonly tails: PhraseTable<true>;
  /** Nouns for those who act, whatever their name or field: "tiểu ban", "thợ", "thuyền trưởng". */
  readonly agents: PhraseTable<true>;
  readonly clauses: PhraseTable<true>;
  readonly actions: PhraseTable<Action>;
  readonly stops: PhraseTable<true>;
  /** First words of an item that names, counts or tells, and does not say what is to be done. */
  readonly openingNouns: PhraseTable<true>;
  /** Verbs of which who stands before them is told, not told to act: what was said and seen, or how it stands with a body. */
  readonly tells: PhraseTable<"account" | "state">;
  /** Verbs that name a field of work too, and so may stand inside a name: "quản lý", "đào tạo". */
  readonly nameVerbs: PhraseTable<true>;
  /** Plain verbs of doing, asked only where nothing else says what a sentence is about: "ghi", "dọn", "niêm phong". */
  readonly deeds: PhraseTable<true>;
  readonly assign: PhraseTable<true>;
  readonly coordinate: PhraseTable<true>;
  readonly approve: PhraseTable<true>;
  /** Words before the subject of a sentence, without a comma. */
  readonly prefaces: PhraseTable<true>;
  /** Words that open a subordinate part; the subject of the sentence follows its comma. */
  readonly openers: PhraseTable<true>;
  /** What one who orders does; `offers` also what one who is ordered may do. */
  readonly speaks: PhraseTable<true>;
  readonly offers: PhraseTable<true>;
  /** By which somebody is asked to do something: "kính mong". */
  readonly wishes: PhraseTable<true>;
  /** Orders in a heading only: "Mời X". */
  readonly invite: PhraseTable<true>;
  /** First words of whatever may name an owner: elsewhere no reader need be tried. */
  readonly starts: FormSet;
  /** First words of what gives a list of bodies its role inside a clause. */
  readonly cues: FormSet;
  /** Capital abbreviation → full words. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** Names, fields, functions and verbs as the files have them, `(a|b)` and `[a]` included. */
  readonly wordings: readonly string[];
}

/** The lexicon's files cannot be used; `faults` has one line a fault. */
export class LexiconError extends Error {
  override readonly name = "LexiconError";
  constructor(readonly faults: readonly string[]) {
    super(`lexicon: ${faults.length} fault(s)\n${faults.join("\n")}`);
  }
}

type Entries<T> = (readonly [phrase: string, value: T, shouted?: (words: readonly number[]) => T])[];

function lexemes<T>(phrase: string, entry: T): Entries<Lexeme<T>> {
  return [[phrase, { entry, shouted: [] }, (shouted) => ({ entry, shouted })]];
}

function marks<T>(list: readonly string[], value: T): Entries<T> {
  return list.map((phrase) => [phrase, value] as const);
}

function table<T>(...lists: readonly Entries<T>[]): PhraseTable<T> {
  return new PhraseTable(lists.flat());
}

function firstWords(list: readonly string[]): FormSet {
  return new FormSet(list.flatMap((phrase) => [...firstWordsOf(phrase)]));
}

/** Reads and checks the lexicon's YAML files of a folder. Throws `LexiconError` with all faults together. */
export function loadLexicon(folder: string, readings: KeptReadings = builtReadings()): Lexicon {
  const faults: string[] = [];
  function read<T extends object>(file: string, schema: z.ZodType<T>): T | null {
    try {
      const text = readFileSync(join(folder, file), "utf8");
      return readings.of(file, text, () => schema.parse(parse(text)));
    } catch (cause) {
      if (cause instanceof z.ZodError)
        for (const issue of cause.issues) faults.push(`${file}: ${issue.path.join(".")}: ${issue.message}`);
      else faults.push(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
    return null;
  }
  const organisations = read("organisations.yaml", Organisations);
  const fields = read("fields.yaml", Fields);
  const functions = read("functions.yaml", Functions);
  const places = read("places.yaml", Places);
  const groups = read("groups.yaml", Groups);
  const abbreviations = read("abbreviations.yaml", Abbreviations);
  const verbs = read("verbs.yaml", Verbs);
  if (!organisations || !fields || !functions || !places || !groups || !abbreviations || !verbs)
    throw new LexiconError(faults);
  const names = <T extends { name: string; also: readonly string[] }>(list: readonly T[]): Entries<Lexeme<T>> =>
    list.flatMap((entry) => [entry.name, ...entry.also].flatMap((phrase) => lexemes(phrase, entry)));
  const unit = ({ word, level, named, alone }: UnitEntry): UnitEntry => ({ word, level, named, alone });
  return {
    bodies: table<Lexeme<BodyEntry | null>>(
      organisations.not.flatMap((phrase) => lexemes<BodyEntry | null>(phrase, null)),
      names<BodyEntry>(organisations.bodies.filter(({ short }) => !short)),
      organisations.bodies
        .filter(({ short }) => short)
        .flatMap((entry) => entry.also.flatMap((phrase) => lexemes<BodyEntry | null>(phrase, entry))),
    ),
    fields: table(
      fields.fields.flatMap((field) => fieldWordings(field).flatMap((phrase) => lexemes(phrase, field.name))),
    ),
    shortFields: new Map(
      fields.fields.flatMap((field) => {
        const short = shortField(field);
        return short === null ? [] : [[field.name, short] as const];
      }),
    ),
    functions: table(names(functions.functions)),
    titles: table(marks(functions.titles, true)),
    persons: table(marks(functions.persons, true)),
    units: table<UnitEntry | null>(
      marks(places.notUnits, null),
      places.units.flatMap((entry) => marks([entry.word, ...entry.also], unit(entry))),
    ),
    unitWords: table(places.units.flatMap((entry) => marks([entry.word, ...entry.also], unit(entry)))),
    notNames: table(marks(places.notNames, true)),
    likePersons: table(marks(places.likePersons, true)),
    nouns: table<"alone" | "afterMany">(marks(groups.nouns.alone, "alone"), marks(groups.nouns.afterMany, "afterMany")),
    many: table(marks(groups.many, true)),
    people: table(marks(groups.people, true)),
    tails: table(marks(groups.tails, true)),
    agents: table(marks(groups.agents, true)),
    clauses: table(marks(groups.clauses, true)),
    actions: table<Action>(
      marks(verbs.notVerbs, "none"),
      marks(verbs.modals, "modal"),
      marks(verbs.adverbials, "adverbial"),
      marks(verbs.verbs, "verb"),
      marks(verbs.adverbs, "adverb"),
    ),
    stops: table(marks(verbs.stops, true)),
    openingNouns: table(marks(verbs.openingNouns, true)),
    tells: table<"account" | "state">(marks(verbs.accounts, "account"), marks(verbs.states, "state")),
    nameVerbs: table(marks(verbs.nameVerbs, true)),
    deeds: table(marks(verbs.deeds, true)),
    assign: table(marks(verbs.assign, true)),
    coordinate: table(marks(verbs.coordinate, true)),
    approve: table(marks(verbs.approve, true)),
    prefaces: table(marks(verbs.prefaces, true)),
    openers: table(marks(verbs.openers, true)),
    speaks: table(marks(verbs.speaks, true)),
    offers: table(marks(verbs.offers, true)),
    wishes: table(marks(verbs.wishes, true)),
    invite: table(marks(verbs.invite, true)),
    cues: firstWords([...verbs.coordinate, "chủ trì", "trình", "giao", "chỉ đạo", "do", "kính", "trân trọng", "xin"]),
    starts: firstWords([
      ...organisations.bodies.flatMap(({ name, also }) => [name, ...also]),
      ...functions.functions.flatMap(({ name, also }) => [name, ...also]),
      ...functions.persons,
      ...places.units.flatMap(({ word, also }) => [word, ...also]),
      ...groups.nouns.alone,
      ...groups.many,
      ...groups.people,
      "cấp",
    ]),
    abbreviations: new Map(Object.entries(abbreviations.abbreviations)),
    wordings: [
      ...[...organisations.bodies, ...functions.functions, ...fields.fields].flatMap(({ name, also }) => [
        name,
        ...also,
      ]),
      ...[verbs.verbs, verbs.coordinate, verbs.approve, verbs.assign, verbs.nameVerbs, verbs.prefaces].flat(),
      ...[functions.titles, functions.persons, groups.nouns.alone, groups.nouns.afterMany, groups.tails].flat(),
    ],
  };
}
