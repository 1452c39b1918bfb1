import { describe, expect, test } from "vitest";
import { diceOf } from "../fixtures/generator/dice.js";
import { draftOf } from "../fixtures/generator/documents.js";
import { FIELDS } from "../fixtures/generator/field.js";
import { generated, type Generated } from "../fixtures/generator/generate.js";
import type { GoldCount } from "../fixtures/generator/gold.js";
import { sourceOf, type Spelling } from "../fixtures/generator/layout.js";
import { misreadsOf } from "../fixtures/generator/noise.js";
import { printed } from "../fixtures/generator/printed.js";
import { standingOf } from "../fixtures/generator/standing.js";
import { worldOf } from "../fixtures/generator/world.js";
import type { CriteriaCount, Directive } from "../src/model/directive.js";
import { matchForm } from "../src/text/letters/vietnamese.js";
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

/** A notice of a commune as it is read, its letters kept so. */
function communeNotice(spelling: Spelling) {
  const dice = diceOf(11);
  const [field] = FIELDS;
  if (!field) throw new Error("no field");
  const world = worldOf("commune", field, { year: 2024, month: 5, day: 6 }, dice);
  const standing = [3, 4, 5, 6].flatMap((seed) => standingOf(world, diceOf(seed)));
  const document = printed(draftOf("TB", world, standing, dice), "tb.txt", dice);
  return { standing, source: sourceOf(document, { layout: "text", spelling, misread: null }, dice) };
}

const countKey = ({ unit, met, total, unmet, status, asOf }: Omit<GoldCount | CriteriaCount, "subject" | "standard">) =>
  [unit, met, total, unmet, status, asOf].join(" ");

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

  test("letters kept apart from their marks are read as the same letters", () => {
    const composed = communeNotice("composed").source;
    expect(composed.text).toContain("tiêu chí");
    for (const spelling of ["decomposed", "tones apart"] as const)
      expect(communeNotice(spelling).source.text).toBe(composed.text);
  });

  test("what is said of criteria is found, nearly all of it, and nothing else", () => {
    const all = digital.filter(({ gold }) => gold.criteriaCounts.length > 0);
    const wanted = all.flatMap(({ name, gold }) => gold.criteriaCounts.map((count) => `${name} ${countKey(count)}`));
    const found = digital.flatMap(({ name, source }) =>
      extractionOf(source).directive.criteriaCounts.map((count) => `${name} ${countKey(count)}`),
    );
    expect(wanted.length).toBeGreaterThan(10);
    expect(found.filter((count) => !wanted.includes(count))).toEqual([]);
    expect(wanted.filter((count) => found.includes(count)).length / wanted.length).toBeGreaterThan(0.9);
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
