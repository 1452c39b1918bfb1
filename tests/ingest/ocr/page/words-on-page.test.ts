import { describe, expect, it } from "vitest";
import { rowsOf, textOfWords } from "../../../../src/ingest/layout/page-rows.js";
import type { OcrLine } from "../../../../src/ingest/ocr/engine.js";
import { pageOf } from "../../../../src/ingest/ocr/ink/place-lines.js";
import { residualSlope, wordsOnPage } from "../../../../src/ingest/ocr/page/words-on-page.js";
import { letterBoxes, lineOf, wordOver } from "../drawn-letters.js";

const PICTURE = { dpi: 200, width: 1654 };
const HEIGHT = 46; // of a line of 14 points at 200 dpi

/** A line of words of eight letters, its left end at (left, top); `slope` and `noise` move its words. */
function line(text: string, left: number, top: number, slope = 0, noise: (word: number) => number = () => 0): OcrLine {
  const words = text.split(" ").map((word, index) => {
    const x = left + index * 150;
    return wordOver(word, letterBoxes(x, Math.round(top + slope * (x - PICTURE.width / 2) + noise(index)), 8));
  });
  const made = lineOf(...words);
  const foot = (x: number): number => top + 22 + slope * (x - PICTURE.width / 2);
  const { x0, x1 } = made.baseline;
  return { ...made, baseline: { x0, y0: foot(x0), x1, y1: foot(x1) } };
}

function rowTexts(lines: readonly OcrLine[]): readonly string[] {
  const page = pageOf(lines);
  const words = wordsOnPage(page, PICTURE, residualSlope(page, PICTURE), ({ left, top, width, height }) => ({
    left,
    top,
    width,
    height,
  }));
  return rowsOf(words).map((row) => row.segments.map((segment) => textOfWords(segment.words)).join(" | "));
}

const TEXTS = [
  "mot hai ba bon nam sau bay tam",
  "chin muoi tram nghin van trieu ty so",
  "xa thon ap ban buon lang to khu",
];

describe("words of recognised lines", () => {
  it("stay in their rows however unsteady their boxes are", () => {
    const noise = (word: number): number => ((word * 7) % 13) - 6;
    expect(rowTexts(TEXTS.map((text, index) => line(text, 200, 300 + index * HEIGHT, 0, noise)))).toEqual(TEXTS);
  });
  it.each([-0.03, -0.01, 0.01, 0.03])("stay in their rows on a page that slopes by %d", (slope) => {
    expect(rowTexts(TEXTS.map((text, index) => line(text, 200, 300 + index * HEIGHT, slope)))).toEqual(TEXTS);
  });
  it("of two columns that the engine joined or cut stand on one row, apart", () => {
    const joined = line("uy ban", 150, 300);
    const right = line("cong hoa", 620, 304);
    const one = lineOf(...joined.words, ...right.words);
    expect(rowTexts([one])).toEqual(["uy ban | cong hoa"]);
    expect(rowTexts([right, joined])).toEqual(["uy ban | cong hoa"]);
  });
  it("have their confidence and their place on the page", () => {
    const page = pageOf([line("so", 200, 300)]);
    const [word] = wordsOnPage(page, PICTURE, 0, (box) => ({ ...box, left: box.left + 1_000 }));
    expect(word).toMatchObject({ text: "so", left: 72, recognised: { confidence: 0.95, box: { left: 1_200 } } });
    expect(word?.baseline).toBeCloseTo(115.9, 1);
  });
  it("are none on an empty page", () => {
    expect(rowTexts([])).toEqual([]);
  });
});
