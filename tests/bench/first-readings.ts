import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { readMarked } from "../../fixtures/first-sight/marked.js";
import type { SourceText } from "../../src/model/source.js";
import { readingOf, readingOfText } from "../pipeline.js";
import { keepFirstReadings, type FirstReading } from "./kept-readings.js";
import { rowExamples } from "./row-examples.js";

// npx tsx tests/bench/first-readings.ts --round NAME [--prefix P] FOLDER
//
// Keeps what this checkout makes of documents that none of its rules was written for: the rows' features and whether they were right. To be
// run before anybody mends what was misread there; a round of the same name is replaced. FOLDER holds marked documents
// (fixtures/first-sight/marked.ts), or documents and a folder `gold` with an annotation each. Only numbers are kept, no word of a document.

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { round: { type: "string" }, prefix: { type: "string", default: "" } },
});
const [folder] = positionals;
if (folder === undefined || options.round === undefined) throw new Error("--round NAME FOLDER");

interface Unseen {
  readonly name: string;
  readonly source: SourceText;
  readonly gold: unknown;
}

async function annotated(from: string): Promise<readonly Unseen[]> {
  const names = readdirSync(join(from, "gold")).filter((name) => name.endsWith(".json"));
  return Promise.all(
    names.map(async (name) => {
      const gold: unknown = JSON.parse(readFileSync(join(from, "gold", name), "utf8"));
      const { file } = z.looseObject({ file: z.string() }).parse(gold);
      return { name, gold, source: await readingOf(join(from, file)) };
    }),
  );
}

async function marked(from: string): Promise<readonly Unseen[]> {
  return Promise.all(
    readdirSync(from)
      .filter((name) => name.endsWith(".txt"))
      .map(async (name) => {
        const { text, gold } = readMarked(name, readFileSync(join(from, name), "utf8"));
        const source = await readingOfText(text);
        if (source === null) throw new Error(`${name} cannot be read`);
        return { name, source, gold };
      }),
  );
}

const documents = existsSync(join(folder, "gold")) ? await annotated(folder) : await marked(folder);
const readings = documents
  .filter(({ name }) => name.startsWith(options.prefix))
  .map(({ name, source, gold }): FirstReading => ({
    document: name.replace(/\.(?:txt|json)$/u, ""),
    rows: rowExamples(source, gold).map(({ isRight, features }) => ({ isRight, features: withoutNothing(features) })),
  }));
keepFirstReadings(options.round, readings);

/** Zeros are left out, others are kept to three digits. */
function withoutNothing(features: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(features).flatMap(([name, value]) => (value === 0 ? [] : [[name, Math.round(value * 1000) / 1000]])),
  );
}
