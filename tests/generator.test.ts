import { describe, expect, test } from "vitest";
import { generated, type Generated } from "../fixtures/generator/generate.js";
import { misreadsOf } from "../fixtures/generator/noise.js";
import type { Directive } from "../src/model/directive.js";
import { matchForm } from "../src/text/vietnamese.js";
import { rowsRight } from "./bench/rows-right.js";
import { characterErrors } from "./character-errors.js";
import { extractionOf } from "./pipeline.js";

// Directives that fixtures/generator writes, with the truth about them. All of one seed; `npm run score -- --generated 300` for more.

const FIRST = 4_000_000;
const COUNT = 40;
const seeds = Array.from({ length: COUNT }, (_, index) => FIRST + index);

/** F1 of task rows over all documents. */
function rowsF1(documents: readonly Generated[]): number {
  let [right, read, wanted] = [0, 0, 0];
  for (const { source, gold } of documents) {
    const record: Directive = extractionOf(source).directive;
    const rows = rowsRight(gold, record);
    right += rows.filter((row) => row === true).length;
    read += rows.filter((row) => row !== null).length;
    wanted += gold.tasks.length;
  }
  return (2 * right) / (read + wanted);
}

describe("the generator", () => {
  const digital = seeds.map((seed) => generated(seed));
  const scanned = seeds.map((seed) => generated(seed, misreadsOf("fair")));

  test("a seed writes the same document again, another seed another", () => {
    const [first, second] = [generated(FIRST), generated(FIRST + 1)];
    expect(generated(FIRST)).toEqual(first);
    expect(second.source.text).not.toBe(first.source.text);
  });

  test("types of documents and kinds of deadlines all occur", () => {
    const types = new Set(digital.map(({ gold }) => gold.type));
    expect([...types].sort()).toEqual(["CT", "CV", "KH", "QĐ", "TB"]);
    const kinds = new Set(digital.flatMap(({ gold }) => gold.tasks.flatMap(({ deadline }) => deadline?.kind ?? [])));
    expect([...kinds].sort()).toEqual(["before", "by", "event", "in", "range", "recurring", "within"]);
  });

  test("what it says of a document stands in it", () => {
    const words = (text: string): string => matchForm(text).replace(/[^\p{L}\d]+/gu, " ");
    for (const { source, gold } of digital.filter((one) => one.source.textFrom === "docx"))
      for (const { quote } of gold.tasks) expect(words(source.text)).toContain(words(quote));
  });

  test("a fair scan misreads about one letter in a hundred", () => {
    const rates = seeds.slice(0, 4).map((seed) => {
      const misread = misreadsOf("fair")(seed);
      const line = "Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh rà soát các cơ sở trước ngày 15/6/2025.";
      const lines = Array.from({ length: 40 }, () => misread(line).text);
      return lines.reduce((sum, read) => sum + characterErrors(line, read), 0) / lines.length;
    });
    const rate = rates.reduce((sum, one) => sum + one, 0) / rates.length;
    expect(rate).toBeGreaterThan(0.005);
    expect(rate).toBeLessThan(0.03);
  });

  test("rows of digital documents are right", () => {
    expect(rowsF1(digital)).toBeGreaterThanOrEqual(0.95);
  });

  test("rows of fair scans are right, most of them", () => {
    expect(rowsF1(scanned)).toBeGreaterThanOrEqual(0.8);
  });
});
