import { readdirSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeReaders } from "../src/ingest/read-file.js";
import { DirectiveSchema, type Directive } from "../src/model/directive.js";
import type { SourceText } from "../src/model/source.js";
import { extractionOf, readingOf, readingOfText } from "./pipeline.js";

// What holds for every text, whatever is in it. fast-check makes the texts from pieces of our own fixtures and from rubbish.

const RENDERED = new URL("../fixtures/rendered/", import.meta.url);
const TEXTS = readdirSync(RENDERED).filter((file) => file.endsWith(".txt"));
const RUNS = { numRuns: 40 };

let readings: readonly SourceText[] = [];
beforeAll(async () => {
  readings = await Promise.all(TEXTS.map((file) => readingOf(new URL(file, RENDERED))));
});
afterAll(() => closeReaders());

interface Spanned {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** Every span anywhere in a record, with the way to it. */
function spansOf(value: unknown, path = ""): Spanned[] {
  if (typeof value !== "object" || value === null) return [];
  if ("start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number")
    return [{ path, start: value.start, end: value.end }];
  return Object.entries(value).flatMap(([key, inner]) => spansOf(inner, `${path}.${key}`));
}

function outside(directive: Directive): Spanned[] {
  return spansOf(directive).filter(({ start, end }) => start < 0 || end < start || end > directive.text.length);
}

/** A record without what is made of the file's bytes: its hash, and the ids of its tasks ("same bytes, same id"). */
function content(directive: Directive): unknown {
  return { ...directive, source: null, tasks: directive.tasks.map((task) => ({ ...task, id: null })) };
}

/** Pieces of the fixtures and rubbish, in any order: texts that look like directives and are none. */
const mangledText = (): fc.Arbitrary<string> => {
  const lines = readings.flatMap((reading) => reading.text.split("\n")).filter((line) => line !== "");
  const line = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...lines) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(...lines).chain((text) => fc.nat(text.length).map((cut) => text.slice(0, cut))),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "",
        "- ",
        "I.",
        "1.1.",
        "a)",
        "|||",
        "| a | b |",
        "\u00a0",
        "\ufeff",
        "ngày   tháng   năm",
        "Nơi nhận:",
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  );
  return fc.array(line, { maxLength: 40 }).map((parts) => parts.join("\n"));
};

const words = (text: string): string[] => text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

describe("for every text", () => {
  test("nothing throws, the record is a record, and every offset is inside the text", async () => {
    await fc.assert(
      fc.asyncProperty(mangledText(), async (text) => {
        const reading = await readingOfText(text);
        if (reading === null) return;
        const { directive } = extractionOf(reading);
        DirectiveSchema.parse(directive);
        expect(directive.text).toBe(reading.text);
        expect(outside(directive)).toEqual([]);
      }),
      RUNS,
    );
  });

  test("running again gives the same rows", async () => {
    await fc.assert(
      fc.asyncProperty(mangledText(), async (text) => {
        const reading = await readingOfText(text);
        if (reading === null) return;
        expect(extractionOf(reading).directive).toEqual(extractionOf(reading).directive);
      }),
      { numRuns: 15 },
    );
  });

  test("composed and decomposed letters give the same record", async () => {
    await fc.assert(
      fc.asyncProperty(mangledText(), async (text) => {
        const composed = await readingOfText(text.normalize("NFC"));
        const decomposed = await readingOfText(text.normalize("NFD"));
        if (composed === null || decomposed === null) return;
        expect(content(extractionOf(decomposed).directive)).toEqual(content(extractionOf(composed).directive));
      }),
      { numRuns: 15 },
    );
  });
});

describe.each(TEXTS)("%s", (file) => {
  const reading = (): SourceText => readings[TEXTS.indexOf(file)] ?? expect.fail("not read");

  test("a value's span shows the value's words", () => {
    const { directive } = extractionOf(reading());
    const shown = (span: { start: number; end: number } | null): string[] =>
      span === null ? [] : words(directive.text.slice(span.start, span.end));
    for (const task of directive.tasks) {
      const there = new Set(
        shown(task.span).map((word) => word.replace(/[ƣƢ]/gu, (glyph) => (glyph === "ƣ" ? "ư" : "Ư"))),
      );
      const lost = words(task.text).filter(
        (word) => !there.has(word.replace(/[ƣƢ]/gu, (glyph) => (glyph === "ƣ" ? "ư" : "Ư"))),
      );
      expect(lost, task.text).toEqual([]);
      if (task.deadline !== null)
        expect(words(task.deadline.text).length, task.deadline.text).toBe(shown(task.deadline.span).length);
      for (const owner of task.owners) if (owner.span !== null) expect(words(owner.text)).toEqual(shown(owner.span));
    }
    for (const reference of directive.references)
      expect(shown(reference.span).join("")).toContain(words(reference.number)[0] ?? "");
  });

  test("cut off anywhere, it is still a record", async () => {
    const { text } = reading();
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), fc.nat(text.length), async (a, b) => {
        const part = await readingOfText(text.slice(Math.min(a, b), Math.max(a, b)));
        if (part === null) return;
        const { directive } = extractionOf(part);
        DirectiveSchema.parse(directive);
        expect(outside(directive)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});
