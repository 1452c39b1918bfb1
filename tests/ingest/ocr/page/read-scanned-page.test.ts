import { describe, expect, it } from "vitest";
import type { OcrEngine, OcrPage, Orientation } from "../../../../src/ingest/ocr/engine.js";
import { pageOf } from "../../../../src/ingest/ocr/ink/place-lines.js";
import { readScannedPage } from "../../../../src/ingest/ocr/page/read-scanned-page.js";
import { turned } from "../../../../src/ingest/raster/pieces.js";
import { diagnose } from "../../../../src/model/diagnostic-codes.js";
import { failed, succeeded, type Outcome } from "../../../../src/model/outcome.js";
import { brokenEngine, drawn, letterBoxes, lineOf, wordOver } from "../drawn-letters.js";

const [WIDTH, HEIGHT] = [900, 1_000];
const ROWS = Array.from({ length: 12 }, (_, row) =>
  [0, 1, 2, 3].map((word) => letterBoxes(200 + word * 150, 300 + row * 46, 8)),
);
const PAGE = drawn(WIDTH, HEIGHT, ROWS.flat(2));
const TEXT = pageOf(ROWS.map((row) => lineOf(...row.map((letters) => wordOver("trường", letters)))));

/** Reads whole pages as `read` says, pieces of them as nothing. */
function pageEngine(
  read: (call: number) => Outcome<OcrPage>,
  turn: Orientation["turn"] = 0,
): OcrEngine & { turns: number } {
  let calls = 0;
  const engine = {
    name: "page",
    version: "1",
    turns: 0,
    recognise: ({ segmentation }: { segmentation: string }) =>
      Promise.resolve(segmentation === "column" ? read(calls++) : succeeded(pageOf([]))),
    orientation: () => {
      engine.turns++;
      return Promise.resolve(succeeded({ turn, confidence: 15 }));
    },
    close: () => Promise.resolve(),
  };
  return engine;
}

const unsure = (page: OcrPage): OcrPage =>
  pageOf(page.lines.map((line) => ({ ...line, words: line.words.map((word) => ({ ...word, confidence: 0.3 })) })));

describe("a page that is a picture", () => {
  it("gives its words with boxes in points, and is not asked for its orientation when it reads well", async () => {
    const engine = pageEngine(() => succeeded(TEXT));
    const outcome = await readScannedPage(3, PAGE, engine);
    if (!outcome.ok) throw new Error(outcome.diagnostics[0].message);
    expect(outcome.value).toMatchObject({ number: 3, isBlank: false, shown: { width: 324 } });
    expect(outcome.value.words).toHaveLength(48);
    expect(outcome.value.words[0]?.recognised?.box.left).toBeCloseTo(72, 0);
    expect(engine.turns).toBe(0);
  });
  it("is turned where it stands on its head, and its boxes are those of the page as it lies", async () => {
    const engine = pageEngine((call) => succeeded(call === 0 ? unsure(TEXT) : TEXT), 180);
    const outcome = await readScannedPage(1, turned(PAGE, 180), engine);
    if (!outcome.ok) throw new Error(outcome.diagnostics[0].message);
    const first = outcome.value.words[0]?.recognised?.box;
    expect(outcome.value.confidence).toBeGreaterThan(0.9);
    expect((first?.left ?? 0) + (first?.width ?? 0)).toBeCloseTo(324 - 72, 0);
    expect(first?.top).toBeGreaterThan(240);
  });
  it("lies as it was where turning does not help", async () => {
    const outcome = await readScannedPage(
      1,
      PAGE,
      pageEngine(() => succeeded(unsure(TEXT)), 90),
    );
    expect(outcome.ok && outcome.value).toMatchObject({ width: 324, shown: { width: 324 } });
    expect(outcome.diagnostics.map(({ code }) => code)).toContain("ocr-page-poor");
  });
  it("is blank where there is no ink, and the engine need not say which way up it is", async () => {
    const engine = pageEngine(() => succeeded(pageOf([])));
    const outcome = await readScannedPage(1, drawn(WIDTH, HEIGHT, []), engine);
    expect(outcome.ok && outcome.value).toMatchObject({ isBlank: true, words: [] });
    expect(outcome.diagnostics).toEqual([]);
    expect(engine.turns).toBe(0);
  });
  it("is told where it has ink and no words", async () => {
    const outcome = await readScannedPage(
      1,
      PAGE,
      pageEngine(() => succeeded(pageOf([]))),
    );
    expect(outcome.ok && outcome.value.isBlank).toBe(false);
    expect(outcome.diagnostics.map(({ code }) => code)).toContain("ocr-page-unread");
  });
  it("is not read where the engine fails, and that says why", async () => {
    expect((await readScannedPage(1, PAGE, brokenEngine())).diagnostics.map(({ code }) => code)).toEqual([
      "ocr-crashed",
    ]);
    const slow = pageEngine(() => failed(diagnose("ocr-timeout", { seconds: 60 })));
    expect((await readScannedPage(1, PAGE, slow)).diagnostics.map(({ code }) => code)).toEqual(["ocr-timeout"]);
  });
});
