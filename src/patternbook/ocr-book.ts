import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { wordingsOf } from "../text/phrase-table.js";
import { fold, matchForm } from "../text/letters/vietnamese.js";
import type { PatternFault, Place } from "./pattern-book.js";

/** Words that belong together ("đối với"): what a reader of a scan may have meant where one of them lost its marks. */
export interface KnownWords {
  /** Match forms, one a word. */
  readonly forms: readonly string[];
  /** The same with tones and marks off. */
  readonly folded: readonly string[];
}

/** A slip that makes other words than fold alike ("NIM" for "NTM"), or needs its neighbours ("phần đầu đạt"). */
export interface Slip {
  readonly id: string;
  /** Match forms of the words as a scanner reads them, and of those that stand on the paper; as many. */
  readonly read: readonly string[];
  readonly is: readonly string[];
  /** Match forms of the words one of which must follow, or go before; empty: anything may. */
  readonly before: readonly (readonly string[])[];
  readonly after: readonly (readonly string[])[];
  /** True where it is written in capitals only. */
  readonly isShouted: boolean;
}

/** A sentence as a scanner reads it, and as it is repaired; `is` equals `text` where nothing may be repaired. */
export interface OcrExample extends Place {
  readonly id: string;
  readonly text: string;
  readonly is: string;
}

/** What is known of the slips of text recognition: which words belong together, and which slips are usual. */
export interface OcrBook {
  /** Words that belong together, by the first two of them with tones off ("doi voi"). */
  readonly known: ReadonlyMap<string, readonly KnownWords[]>;
  /** Pairs of words that belong together, by their letters without a space between ("donvi"). */
  readonly joined: ReadonlyMap<string, readonly KnownWords[]>;
  /** The words that are known to stand right behind a word, and right before it; match forms. */
  readonly behind: ReadonlyMap<string, readonly string[]>;
  readonly ahead: ReadonlyMap<string, readonly string[]>;
  /** What belongs together of three words and more, by `pairKey` of each two of them that stand together or one apart; `start`: where the first of the two is in it. */
  readonly namesByPair: ReadonlyMap<string, readonly { readonly forms: readonly string[]; readonly start: number }[]>;
  /** Abbreviations in capitals, by their letters with marks off. */
  readonly abbreviations: ReadonlyMap<string, readonly string[]>;
  /** By the first word read. */
  readonly slips: ReadonlyMap<string, readonly Slip[]>;
  readonly examples: readonly OcrExample[];
}

const Text = z.string().min(1);
const Id = z.string().regex(/^ocr\/[a-z0-9][a-z0-9-]{1,60}$/u, "id phải có dạng ocr/ten-ngan");
const Examples = {
  yes: z.array(z.strictObject({ text: Text, is: Text })).min(1, "cần ít nhất một ví dụ yes"),
  no: z.array(z.strictObject({ text: Text, why: Text })).min(1, "cần ít nhất một ví dụ no"),
};
const OcrFile = z.strictObject({
  about: Text,
  /** Counts of slips on pages whose true text is known: evidence, not used. */
  seen: z
    .strictObject({ date: Text, pages: Text, words: z.number().int(), slips: z.record(Text, z.number().int()) })
    .optional(),
  words: z.array(z.strictObject({ id: Id, about: Text, words: z.array(Text).min(1), ...Examples })).default([]),
  slips: z
    .array(
      z.strictObject({
        id: Id,
        about: Text,
        read: Text,
        is: Text,
        before: z.array(Text).default([]),
        after: z.array(Text).default([]),
        ...Examples,
      }),
    )
    .default([]),
  /** Syllables that nobody says, each with the one that stands on the paper. */
  unsaid: z.array(z.strictObject({ id: Id, about: Text, syllables: z.record(Text, Text), ...Examples })).default([]),
});

type Written = z.infer<typeof OcrFile>;

/** The lists of `patterns/ocr`, or all their faults together. */
export type LoadedOcrBook =
  { readonly ok: true; readonly book: OcrBook } | { readonly ok: false; readonly faults: readonly PatternFault[] };

/**
 * Reads `patterns/ocr/*.yaml`. `names` are further words that belong together (names of bodies), `abbreviations` those in
 * capitals. A folder that is missing has no lists.
 */
export function loadOcrBook(folder: string, names: Iterable<string>, abbreviations: Iterable<string>): LoadedOcrBook {
  const faults: PatternFault[] = [];
  const files: { readonly written: Written; readonly placeOf: (path: readonly PropertyKey[]) => Place }[] = [];
  for (const name of yamlFiles(folder)) {
    const file = `patterns/ocr/${name}`;
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(join(folder, name), "utf8"), { lineCounter: lines });
    const placeAt = (offset: number): Place => {
      const { line, col } = lines.linePos(offset);
      return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const placeOf = (path: readonly PropertyKey[]): Place => {
      const node: unknown = document.getIn(
        path.filter((key) => typeof key !== "symbol"),
        true,
      );
      return placeAt(hasRange(node) ? node.range[0] : 0);
    };
    for (const error of document.errors)
      faults.push({ ...placeAt(error.pos[0]), message: `YAML: ${error.message.split("\n")[0] ?? ""}` });
    if (document.errors.length > 0) continue;
    const parsed = OcrFile.safeParse(document.toJS());
    if (parsed.success) files.push({ written: parsed.data, placeOf });
    else
      faults.push(
        ...parsed.error.issues.map((issue) => ({
          ...placeOf(issue.path),
          message: `${issue.path.join(".")}: ${issue.message}`,
        })),
      );
  }
  const ids = new Set<string>();
  const examples: OcrExample[] = [];
  const slips: Slip[] = [];
  for (const { written, placeOf } of files)
    for (const kind of ["words", "slips", "unsaid"] as const)
      written[kind].forEach(({ id, yes, no }, index) => {
        const at = placeOf([kind, index]);
        if (ids.has(id)) faults.push({ ...at, message: `id ${id} đã có` });
        ids.add(id);
        examples.push(
          ...yes.map(({ text, is }) => ({ ...at, id, text, is })),
          ...no.map(({ text }) => ({ ...at, id, text, is: text })),
        );
      });
  for (const { written, placeOf } of files)
    written.slips.forEach(({ id, read, is, before, after }, index) => {
      if (formsOf(read).length === formsOf(is).length)
        slips.push({
          id,
          read: formsOf(read),
          is: formsOf(is),
          before: before.map(formsOf),
          after: after.map(formsOf),
          isShouted: read === read.toUpperCase(),
        });
      else faults.push({ ...placeOf(["slips", index]), message: `${id}: read và is phải có số từ bằng nhau` });
    });
  for (const { id, syllables } of files.flatMap(({ written }) => written.unsaid))
    for (const [read, is] of Object.entries(syllables))
      slips.push({ id, read: formsOf(read), is: formsOf(is), before: [], after: [], isShouted: false });
  if (faults.length > 0) return { ok: false, faults };
  const words = files.flatMap(({ written }) => written.words.flatMap((group) => group.words));
  const known = knownWords(words, [...names]);
  return {
    ok: true,
    book: {
      known: groupedBy(known, ({ folded }) => folded.slice(0, 2).join(" ")),
      joined: groupedBy(
        known.filter(({ folded }) => folded.length === 2 && folded.join("").length >= SHORTEST_JOINED),
        ({ folded }) => folded.join(""),
      ),
      namesByPair: namesByPair(known),
      behind: neighbours(known, 1),
      ahead: neighbours(known, -1),
      abbreviations: groupedBy(
        [...new Set(abbreviations)].filter((one) => /^\p{Lu}{3,12}$/u.test(one)),
        fold,
      ),
      slips: groupedBy(slips, ({ read }) => read[0] ?? ""),
      examples,
    },
  };
}

function yamlFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".yaml"))
      .sort();
  } catch {
    return [];
  }
}

function hasRange(node: unknown): node is { readonly range: readonly [number, ...number[]] } {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}

function formsOf(phrase: string): readonly string[] {
  return matchForm(phrase.normalize("NFC")).match(/[\p{L}\p{M}]{1,40}/gu) ?? [];
}

const MOST_WORDS = 8;
// "anan" may be anything.
const SHORTEST_JOINED = 5;

/**
 * Runs of words without a mark between them: "Giáo dục, Khoa học và Công nghệ" are two. A name that differs from a listed word by its
 * marks only ("đổi với", which some lists take for a spelling) is left out.
 */
function knownWords(listed: readonly string[], names: readonly string[]): readonly KnownWords[] {
  const runs = new Map<string, KnownWords>();
  const letters = new Set<string>();
  for (const phrases of [listed, names]) {
    const added = [...phrases.flatMap(wordingsOf).flatMap((wording) => wording.split(/[^\p{L}\p{M} ]/u))]
      .map(formsOf)
      .filter((forms) => forms.length > 1 && forms.length <= MOST_WORDS)
      .map((forms) => ({ forms, folded: forms.map(fold) }))
      .filter(({ folded }) => !letters.has(folded.join(" ")));
    for (const one of added) runs.set(one.forms.join(" "), one);
    for (const { folded } of added) letters.add(folded.join(" "));
  }
  return [...runs.values()];
}

/** The key of two words of a name that stand `apart` words from each other. */
export function pairKey(first: string, second: string, apart: number): string {
  return `${first}${" ".repeat(apart)}${second}`;
}

function namesByPair(known: readonly KnownWords[]): OcrBook["namesByPair"] {
  const pairs = known
    .filter(({ forms }) => forms.length > 2)
    .flatMap(({ forms }) =>
      [1, 2].flatMap((apart) =>
        forms.slice(apart).map((form, start) => ({ key: pairKey(forms[start] ?? "", form, apart), forms, start })),
      ),
    );
  return groupedBy(pairs, ({ key }) => key);
}

/** By each word those that stand `step` words from it in what belongs together. */
function neighbours(known: readonly KnownWords[], step: 1 | -1): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { forms } of known)
    forms.forEach((form, at) => {
      const other = forms[at + step];
      if (other === undefined) return;
      const others = found.get(form);
      if (others) others.add(other);
      else found.set(form, new Set([other]));
    });
  return new Map([...found].map(([form, others]) => [form, [...others]]));
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
