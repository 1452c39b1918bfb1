import { describe, expect, it } from "vitest";
import { checkedPage } from "../../../src/ingest/ocr/checked-page.js";
import type { OcrLine, OcrWord } from "../../../src/ingest/ocr/engine.js";
import type { PixelBox } from "../../../src/ingest/raster/raster.js";

const PICTURE = { width: 100, height: 50 };
const boxAt = (left: number, top: number, width: number, height: number): PixelBox => ({ left, top, width, height });
const IN = boxAt(10, 10, 20, 10);
const wordAt = (box: PixelBox, confidence = 0.9): OcrWord => ({ text: "xã", box, confidence, symbols: [] });
const lineOf = (words: readonly OcrWord[], more: Partial<OcrLine> = {}): OcrLine => ({
  words,
  box: boxAt(10, 10, 80, 10),
  baseline: { x0: 10, y0: 18, x1: 90, y1: 18 },
  rowHeight: 12,
  ...more,
});
const checked = (...lines: readonly OcrLine[]) => checkedPage({ lines, confidence: 0.5 }, PICTURE);

describe("a page held to the picture", () => {
  it("leaves a good page as it is", () => {
    const line = lineOf([wordAt(IN)]);
    expect(checked(line)).toEqual({ page: { lines: [line], confidence: 0.9 }, rejected: 0 });
  });

  it("cuts a box to the picture", () => {
    const { page, rejected } = checked(lineOf([wordAt(boxAt(-5, 40, 20, 20)), wordAt(boxAt(90, -3, 50, 9))]));
    expect(page.lines[0]?.words.map(({ box }) => box)).toEqual([boxAt(0, 40, 15, 10), boxAt(90, 0, 10, 6)]);
    expect(rejected).toBe(0);
  });

  it.each([
    ["outside on the right", boxAt(100, 10, 20, 10)],
    ["above", boxAt(10, -30, 20, 10)],
    ["empty", boxAt(10, 10, 0, 10)],
    ["inside out", boxAt(30, 10, -20, 10)],
    ["no number", boxAt(NaN, 10, 20, 10)],
    ["without end", boxAt(-Infinity, 10, Infinity, 10)],
  ])("leaves out a word whose box is %s, and counts it", (_, box) => {
    expect(checked(lineOf([wordAt(box), wordAt(IN)]))).toMatchObject({
      page: { lines: [{ words: [{ box: IN }] }] },
      rejected: 1,
    });
    expect(checked(lineOf([wordAt(box)]))).toEqual({ page: { lines: [], confidence: 0 }, rejected: 1 });
  });

  it("keeps a word whose symbols are in impossible places, without those", () => {
    const symbols = [
      { text: "x", box: boxAt(NaN, 0, 1, 1), confidence: 0.9 },
      { text: "ã", box: IN, confidence: 7 },
    ];
    const { page, rejected } = checked(lineOf([{ ...wordAt(IN), symbols }]));
    expect(page.lines[0]?.words[0]).toMatchObject({ text: "xã", symbols: [{ text: "ã", confidence: 1 }] });
    expect(rejected).toBe(0);
  });

  it("keeps confidences within 0 and 1", () => {
    const words = [-1, 2, NaN, 0.4].map((confidence) => wordAt(IN, confidence));
    const { page } = checked(lineOf(words));
    expect(page.lines[0]?.words.map(({ confidence }) => confidence)).toEqual([0, 1, 0, 0.4]);
    expect(page.confidence).toBeCloseTo(0.35);
  });

  it("gives a line in an impossible place the place of its words", () => {
    const words = [wordAt(IN), wordAt(boxAt(40, 12, 20, 12))];
    const nowhere = { x0: NaN, y0: 1, x1: 2, y1: 3 };
    const { page } = checked(lineOf(words, { box: boxAt(500, 500, 9, 9), baseline: nowhere, rowHeight: -1 }));
    expect(page.lines[0]).toMatchObject({
      box: boxAt(10, 10, 50, 14),
      baseline: { x0: 10, y0: 24, x1: 60, y1: 24 },
      rowHeight: null,
    });
  });

  it("leaves out words without letters and composes the others; those are no loss to tell", () => {
    const words = [
      { ...wordAt(IN), text: " \u00a0" },
      { ...wordAt(IN), text: "xa\u0303 " },
    ];
    expect(checked(lineOf(words))).toMatchObject({ page: { lines: [{ words: [{ text: "xã" }] }] }, rejected: 0 });
  });
});
