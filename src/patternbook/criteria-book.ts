import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { PhraseTable } from "../text/phrase-table.js";
import { builtReadings, type KeptReadings } from "./kept-readings.js";

/** A set of criteria that a place or body is measured against. */
export interface Standard {
  /** As it stands in the record: "NTM nâng cao". */
  readonly name: string;
  /** Kinds of subject it measures: "xã", "thôn", "huyện", "tỉnh", "trường", ...; empty where any. */
  readonly levels: readonly string[];
  /** True where its words often mean something else. */
  readonly isWeak: boolean;
}

/** The unit of a count, as the record names it. */
export type CriteriaUnit = "tiêu chí" | "chỉ tiêu";
/** What words beside a count say about it: achieved, lacking, or that it is no state of things at all. */
export type CountCue = "met" | "unmet" | "other";
/** What words before a count in its sentence say: a goal, a result, or (at the head of a sentence) an order. */
export type Mood = "target" | "result" | "order";

/** The vocabulary of criteria counts, compiled. */
export interface CriteriaBook {
  readonly standards: PhraseTable<Standard>;
  /** Names of criteria in every known standard, and other spellings of them. */
  readonly criterionNames: PhraseTable<true>;
  readonly units: PhraseTable<CriteriaUnit>;
  readonly before: PhraseTable<CountCue>;
  readonly after: PhraseTable<CountCue>;
  readonly mood: PhraseTable<Mood>;
}

const phrases = z.array(z.string().min(1)).min(1);
const StandardsFile = z.strictObject({
  standards: z.array(
    z.strictObject({ name: z.string(), levels: z.array(z.string()), weak: z.literal(true).optional(), say: phrases }),
  ),
  criteria: z.array(
    z.strictObject({
      standard: z.string(),
      period: z.string(),
      source: z.string(),
      names: z.record(z.string(), z.string()),
    }),
  ),
  spellings: phrases,
});
const cues = z.strictObject({ met: phrases, unmet: phrases, other: phrases });
const CuesFile = z.strictObject({
  units: z.strictObject({ "tiêu chí": phrases, "chỉ tiêu": phrases }),
  before: cues,
  after: cues,
  mood: z.strictObject({ target: phrases, result: phrases, order: phrases }),
});

function tableOf<T extends string>(groups: Readonly<Record<T, readonly string[]>>): PhraseTable<T>;
function tableOf(groups: Readonly<Record<string, readonly string[]>>): PhraseTable<string> {
  return new PhraseTable(
    Object.entries(groups).flatMap(([value, says]) => says.map((say): [string, string] => [say, value])),
  );
}

/**
 * Reads and compiles `standards.yaml` and `criteria-cues.yaml` of a lexicon folder. Throws where a file is missing or
 * does not fit its schema: a broken installation.
 */
export function loadCriteriaBook(folder: URL, readings: KeptReadings = builtReadings()): CriteriaBook {
  const read = <T extends object>(name: string, schema: z.ZodType<T>): T => {
    const text = readFileSync(new URL(name, folder), "utf8");
    return readings.of(name, text, () => schema.parse(parse(text)));
  };
  const { standards, criteria, spellings } = read("standards.yaml", StandardsFile);
  const { units, before, after, mood } = read("criteria-cues.yaml", CuesFile);
  const names = criteria.flatMap((set) => Object.values(set.names));
  return {
    standards: new PhraseTable(
      standards.flatMap(({ name, levels, weak, say }) =>
        say.map((phrase): [string, Standard] => [phrase, { name, levels, isWeak: weak === true }]),
      ),
    ),
    criterionNames: new PhraseTable([...names, ...spellings].map((phrase): [string, true] => [phrase, true])),
    units: tableOf(units),
    before: tableOf(before),
    after: tableOf(after),
    mood: tableOf(mood),
  };
}

let shipped: CriteriaBook | null = null;

/** The vocabulary that ships with the program, read once. */
export function criteriaBook(): CriteriaBook {
  shipped ??= loadCriteriaBook(new URL("../../patterns/lexicon/", import.meta.url));
  return shipped;
}
