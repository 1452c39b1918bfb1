import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readMarked, type Marked } from "../fixtures/first-sight/marked.js";
import type { Directive } from "../src/model/directive.js";
import { rowsRight } from "./bench/rows-right.js";
import { extractionOf, readingOfText } from "./pipeline.js";

// Directives written with their truth before the program read them (fixtures/first-sight); what it made of them at first is in the README
// there. They are read by now: floors, so that nothing that was learned is lost.

const FOLDER = new URL("../fixtures/first-sight/", import.meta.url);
const files = readdirSync(FOLDER).filter((name) => /^\d+-.*\.txt$/u.test(name));

interface Read extends Marked {
  readonly record: Directive;
}

const documents: readonly Read[] = await Promise.all(
  files.map(async (file) => {
    const marked = readMarked(file, readFileSync(new URL(file, FOLDER), "utf8"));
    const source = await readingOfText(marked.text);
    if (source === null) throw new Error(`${file} cannot be read`);
    return { ...marked, record: extractionOf(source).directive };
  }),
);

describe("directives met for the first time", () => {
  test("their marks are whole: each task stands in the text, each has an owner or is a target", () => {
    for (const { text, gold, marked } of documents) {
      const flat = text.replace(/\s+/gu, " ");
      expect(gold.tasks.length).toBeGreaterThan(3);
      for (const [index, task] of gold.tasks.entries()) {
        if (index < marked) expect(flat).toContain(task.quote);
        if (task.kind === "task" && !task.optional) expect(task.owners.some(({ role }) => role === "lead")).toBe(true);
      }
    }
  });

  test("type, number, date and signer are read", () => {
    let signed = 0;
    for (const { gold, record } of documents) {
      expect(record.type.value).toBe(gold.type);
      expect(record.number?.value).toBe(gold.number);
      expect(record.issuedOn?.value).toBe(gold.issuedOn);
      if (record.signer?.name === gold.signer.name) signed++;
    }
    expect(signed / documents.length).toBeGreaterThanOrEqual(0.95);
  });

  test("rows are right, nearly all of them", () => {
    let [right, read, wanted] = [0, 0, 0];
    for (const { gold, record } of documents) {
      const rows = rowsRight(gold, record);
      right += rows.filter((row) => row === true).length;
      read += rows.filter((row) => row !== null).length;
      wanted += gold.tasks.filter(({ optional }) => !optional).length;
    }
    expect((2 * right) / (read + wanted)).toBeGreaterThanOrEqual(0.93);
  });
});
