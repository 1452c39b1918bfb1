import { readdirSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { disagreements, type Disagreement } from "../fixtures/disagreements.js";
import { readExpected } from "../fixtures/expected.js";
import { RENDERERS } from "../fixtures/renderers.js";
import { readDirectiveSource } from "../fixtures/source.js";
import { wordForm } from "../fixtures/word-forms.js";
import { closeReaders } from "../src/ingest/read-file.js";
import { extractionOf, readingOf } from "./pipeline.js";

// The whole way from a file to its record, for every synthetic directive and every format it is rendered to.

const SOURCES = new URL("../fixtures/directives/", import.meta.url);
const RENDERED = new URL("../fixtures/rendered/", import.meta.url);
const NAMES = readdirSync(SOURCES)
  .filter((file) => file.endsWith(".expected.yaml"))
  .map((file) => file.slice(0, -".expected.yaml".length))
  .sort();

const FORMAT = /^(?:txt|docx|pdf): /u;
const inWords = ({ at, expected, got }: Disagreement): string => `${at}\n    expected ${expected}\n    got      ${got}`;

afterAll(() => closeReaders());

describe.each(NAMES)("%s", (name) => {
  const source = readDirectiveSource(SOURCES, name);

  test("its rendered files are those of its source", async () => {
    for (const format of source.formats) {
      const committed = readFileSync(new URL(`${name}.${format}`, RENDERED));
      const isSame = committed.equals(await RENDERERS[format](source));
      expect(isSame, `fixtures/rendered/${name}.${format} is stale: run npm run fixtures`).toBe(true);
    }
  });

  test("every format is read to the same words", async () => {
    const words = async (format: string): Promise<string[]> => {
      const { text } = await readingOf(new URL(`${name}.${format}`, RENDERED));
      return [...new Set(wordForm(text).split(" "))].sort();
    };
    const [first = "txt", ...others] = source.formats;
    for (const format of others) expect(await words(format), format).toEqual(await words(first));
  });

  const expected = readExpected(SOURCES, name);
  test.each(source.formats)("%s agrees with its annotation", async (format) => {
    const reading = await readingOf(new URL(`${name}.${format}`, RENDERED));
    const found = disagreements(expected, extractionOf(reading).directive);

    // A todo is "pdf: task 3 deadline" or, for every format, "task 3 deadline".
    const known = expected.todo.filter((todo) => !FORMAT.test(todo) || todo.startsWith(`${format}: `));
    const places = new Set(known.map((todo) => todo.replace(FORMAT, "")));
    const fresh = found.filter((one) => !places.has(one.at));
    expect(fresh.map(inWords).join("\n"), `${String(fresh.length)} disagreements`).toBe("");
    const mended = [...places].filter((place) => found.every((one) => one.at !== place));
    expect(mended, "these agree now: take them off the todo list").toEqual([]);
  });
});
