import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { outline } from "../../src/extract/outline/outline.js";
import { zonedLines } from "../../src/extract/outline/zones.js";
import type { SourceText } from "../../src/model/source.js";
import { readFile } from "../../src/ingest/read-file.js";
import { tryPatterns } from "../../src/extract/find/try-patterns.js";
import type { PatternBook } from "../../src/patternbook/pattern-book.js";
import { PhraseTable } from "../../src/text/phrase-table.js";
import { wordsOf } from "../../src/text/words.js";

const LEXICON = fileURLToPath(new URL("../../patterns/lexicon/", import.meta.url));
/** The lists whose entries name bodies, fields, offices and groups; verbs and stop words are grammar. */
const FILES = ["organisations.yaml", "fields.yaml", "functions.yaml", "groups.yaml", "places.yaml"];

/** What fires in one document and in no other. */
export interface Lonely {
  readonly rules: readonly string[];
  readonly entries: readonly string[];
}

/** The phrases of a lexicon file, each with the name of its entry ("Sở", "Văn phòng"). */
function phrasesOf(file: string): readonly (readonly [phrase: string, entry: string])[] {
  const found: [string, string][] = [];
  const visit = (node: unknown, entry: string | null): void => {
    if (typeof node === "string") found.push([node, `${file}: ${entry ?? node}`]);
    else if (Array.isArray(node)) for (const item of node) visit(item, entry);
    else if (typeof node === "object" && node !== null) {
      const { name, word, also, short, ...rest } = node as Record<string, unknown>;
      const own = typeof name === "string" ? name : typeof word === "string" ? word : null;
      if (own === null) for (const value of Object.values(node)) visit(value, null);
      else {
        found.push([own, `${file}: ${own}`]);
        visit(also, own);
        if (Array.isArray(short)) found.push([short.join("&"), `${file}: ${own}`]);
        visit(rest.short, own);
      }
    }
  };
  const { not, notNames, notUnits, ...lists } = parse(readFileSync(join(LEXICON, file), "utf8")) as Record<
    string,
    unknown
  >;
  // What only looks like a name is none.
  if (not === undefined && notNames === undefined && notUnits === undefined && Object.keys(lists).length === 0)
    return [];
  visit(lists, null);
  return found;
}

/**
 * For each document the rules that find something in it and in no other, and the entries of the lexicon whose words stand in it and in
 * no other.
 */
export function lonelyOf(
  sources: Readonly<Record<string, SourceText>>,
  book: PatternBook,
): Readonly<Record<string, Lonely>> {
  const table = new PhraseTable<string>(FILES.flatMap((file) => phrasesOf(file)));
  const rules = new Map<string, Set<string>>();
  const entries = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, key: string, name: string): void =>
    void map.set(key, (map.get(key) ?? new Set()).add(name));
  for (const [name, source] of Object.entries(sources))
    for (const { text, zone } of outline(source, zonedLines(source)).blocks) {
      if (zone !== "body" && zone !== "annex" && zone !== "title") continue;
      for (const { rule, state } of tryPatterns(book, text)) if (state === "kept") note(rules, rule, name);
      const words = wordsOf(text);
      for (let at = 0; at < words.length; at++) {
        const hit = table.at(words, at);
        if (hit) note(entries, hit.value, name);
      }
    }
  const only = (map: ReadonlyMap<string, ReadonlySet<string>>, name: string): string[] =>
    [...map].filter(([, names]) => names.size === 1 && names.has(name)).map(([key]) => key);
  return Object.fromEntries(
    Object.keys(sources).map((name) => [name, { rules: only(rules, name), entries: only(entries, name) }]),
  );
}

/** What the documents with a text of their own were read as, by file name; those that need recognition are left out. */
export async function sourcesOf(files: readonly string[]): Promise<Readonly<Record<string, SourceText>>> {
  const sources: Record<string, SourceText> = {};
  for (const file of files) {
    const outcome = await readFile(file, { ocrEngine: "none" });
    if (outcome.ok) sources[basename(file)] = outcome.value;
  }
  return sources;
}

/** The documents of a folder that have text of their own: what `isRead` accepts, by their names. */
export function documentFiles(folder: string, isRead: (file: string) => boolean): readonly string[] {
  return readdirSync(folder)
    .filter((file) => /\.(?:txt|docx?|pdf|rtf)$/u.test(file) && isRead(file))
    .sort()
    .map((file) => join(folder, file));
}
