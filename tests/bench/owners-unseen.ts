import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sameName } from "../../fixtures/word-forms.js";
import { extract } from "../../src/extract/extract.js";
import type { SourceText } from "../../src/model/source.js";
import type { Rules } from "../../src/patternbook/rules.js";
import { readingOf, rulesOfCheckout } from "../pipeline.js";
import { rulesWithout } from "./reduced-lexicon.js";
import { transcriptOf } from "./scan-text.js";

/** An owner as annotated: its name and the others that count as right. */
interface GoldOwner {
  readonly name: string;
  readonly accept?: readonly string[];
  readonly inferred?: boolean;
}
interface Gold {
  readonly tasks: readonly { readonly owners: readonly GoldOwner[] }[];
}

/** How many owners' names were found in their right extent. */
export interface Extents {
  readonly right: number;
  readonly wanted: number;
  readonly found: number;
}

/** What is printed for the documents together, and for each. */
export interface UnseenOwners {
  readonly f1: number;
  /** The same with the whole lexicon: what is lost before any name is unknown. */
  readonly f1WithLexicon: number;
  readonly removed: readonly string[];
  readonly documents: Readonly<
    Record<string, { readonly f1: number; readonly missed: readonly string[]; readonly extra: readonly string[] }>
  >;
}

const f1 = ({ right, wanted, found }: Extents): number => (wanted + found === 0 ? 1 : (2 * right) / (wanted + found));

function distinct(names: readonly string[]): string[] {
  return names.filter((name, index) => names.findIndex((other) => sameName(other, name)) === index);
}

const namesOf = ({ name, accept = [] }: GoldOwner): readonly string[] => [name, ...accept];
const meet = (a: GoldOwner, b: GoldOwner): boolean =>
  namesOf(a).some((one) => namesOf(b).some((other) => sameName(one, other)));

/** Annotations that accept a common name are of one owner; each owner once, with all its names. */
function merged(owners: readonly GoldOwner[]): GoldOwner[] {
  return owners.reduce<GoldOwner[]>((all, owner) => {
    const same = all.filter((other) => meet(other, owner));
    const accept = [...same, owner].flatMap(namesOf);
    return [...all.filter((other) => !same.includes(other)), { name: owner.name, accept: [...new Set(accept)] }];
  }, []);
}

function ownersIn(source: SourceText, rules: Rules): string[] {
  const { tasks } = extract(source, rules).directive;
  return distinct(tasks.flatMap(({ owners }) => owners.filter(({ inferred }) => !inferred).map(({ name }) => name)));
}

function compare(
  wanted: readonly GoldOwner[],
  found: readonly string[],
): { extents: Extents; missed: string[]; extra: string[] } {
  const missed: string[] = [];
  for (const owner of wanted) {
    if (!found.some((name) => namesOf(owner).some((other) => sameName(other, name)))) missed.push(owner.name);
  }
  const extra = found.filter((name) => !wanted.some((owner) => namesOf(owner).some((other) => sameName(other, name))));
  const right = wanted.length - missed.length;
  return { extents: { right, wanted: wanted.length, found: right + extra.length }, missed, extra };
}

/**
 * The names of all owners of the annotated documents with text of their own, each once a document, read with a lexicon from which
 * what it knows of them was taken: F1 over whole names.
 */
export async function ownersUnseen(corpus: string, gold: string): Promise<UnseenOwners> {
  const names = readdirSync(gold)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .filter((name) => transcriptOf(corpus, name) === null)
    .sort();
  const documents = names.map((name) => {
    const annotated = JSON.parse(readFileSync(join(gold, `${name}.json`), "utf8")) as Gold;
    const owners = annotated.tasks.flatMap((task) => task.owners.filter(({ inferred }) => inferred !== true));
    const wanted = merged(owners);
    return { name, file: readdirSync(corpus).find((file) => file.startsWith(`${name}.`)), wanted };
  });
  const { rules, removed } = rulesWithout(documents.flatMap(({ wanted }) => wanted.flatMap(namesOf)));
  const sums = { with: { right: 0, wanted: 0, found: 0 }, without: { right: 0, wanted: 0, found: 0 } };
  const result: Record<string, { f1: number; missed: string[]; extra: string[] }> = {};
  for (const { name, file, wanted } of documents) {
    if (file === undefined) continue;
    const source = await readingOf(join(corpus, file));
    const full = compare(wanted, ownersIn(source, rulesOfCheckout()));
    const reduced = compare(wanted, ownersIn(source, rules));
    for (const key of ["right", "wanted", "found"] as const) {
      sums.with[key] += full.extents[key];
      sums.without[key] += reduced.extents[key];
    }
    result[name] = { f1: f1(reduced.extents), missed: reduced.missed, extra: reduced.extra };
  }
  return { f1: f1(sums.without), f1WithLexicon: f1(sums.with), removed, documents: result };
}
