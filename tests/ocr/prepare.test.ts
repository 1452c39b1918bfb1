import { afterAll, beforeAll, expect, test } from "vitest";
import { degrade, type Degradation } from "../../fixtures/scans/degrade.js";
import { truePages, type TruePage } from "../../fixtures/scans/scanned-page.js";
import type { OcrEngine } from "../../src/ingest/ocr/engine.js";
import { openTesseractJs } from "../../src/ingest/ocr/engines/tesseract-js.js";
import { prepare, type PreparationStep } from "../../src/ingest/ocr/prepare/prepare.js";
import type { Raster } from "../../src/ingest/raster/raster.js";
import { characterErrors } from "../character-errors.js";

const PDF = new URL("../../fixtures/rendered/ct-tinh-phong-chay-rung.pdf", import.meta.url);

let page: TruePage;
let engine: OcrEngine;
beforeAll(async () => {
  const [first] = await truePages(PDF, 200, [1]);
  if (!first) throw new Error("the fixture has no page");
  page = first;
  engine = openTesseractJs({ maxMilliseconds: 250_000 });
});
afterAll(() => engine.close());

async function errorsOf(picture: Raster): Promise<number> {
  const read = await engine.recognise({ picture, segmentation: "column" });
  if (!read.ok) throw new Error(read.diagnostics[0].message);
  const text = read.value.lines.map(({ words }) => words.map((word) => word.text).join(" ")).join("\n");
  return characterErrors(page.truth, text);
}

const FAULTS: readonly (readonly [Degradation, PreparationStep])[] = [
  ["skew", "deskew"],
  ["red-stamp", "red-channel"],
  ["shadow", "uneven-light"],
  ["photocopy", "speckle"],
  ["copier-line", "copier-lines"],
];

test.each(FAULTS)(
  "a page with the fault %s reads as well as a clean one, and worse without %s",
  async (fault, step) => {
    const faulty = await degrade(page.picture, fault, 8);
    const [without, prepared] = [await prepare(faulty, { without: [step] }), await prepare(faulty)];
    const [before, after] = [await errorsOf(without.picture), await errorsOf(prepared.picture)];
    expect(after).toBeLessThanOrEqual(0.015);
    expect(after).toBeLessThan(before);
  },
);
