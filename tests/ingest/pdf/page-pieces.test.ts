import { describe, expect, it } from "vitest";
import { IDENTITY } from "../../../src/ingest/pdf/matrix.js";
import type { Glyph, TextRun } from "../../../src/ingest/pdf/page-content.js";
import { rulingsOfPath } from "../../../src/ingest/pdf/rulings.js";
import { wordsOf } from "../../../src/ingest/pdf/run-words.js";
import { hline, vline } from "../layout/placed-words.js";

const FONT = { name: "Serif", isBold: false };

describe("words", () => {
  const run = (text: string, left: number, step: number): TextRun => ({
    glyphs: Array.from(text, (letter, index): Glyph => ({
      text: letter,
      isSpace: letter === " ",
      left: left + index * step,
      right: left + index * step + 6,
      y: 100,
    })),
    baseline: 100,
    size: 12,
    angle: 0,
    font: FONT,
    isInvisible: false,
    annotation: null,
  });
  it("end at spaces and at gaps", () => {
    expect(wordsOf([run("xã An", 0, 6), run("Phú", 33, 6)]).map((word) => word.text)).toEqual(["xã", "An", "Phú"]);
  });
  it("hold a mark that is drawn back over its letter", () => {
    expect(wordsOf([run("hoa", 0, 6), run("\u0300", 13, 6)]).map((word) => word.text)).toEqual(["hoa\u0300"]);
  });
  it("leave slanting text out and take upright text as one", () => {
    expect(
      wordsOf([
        { ...run("BẢN SAO", 0, 6), angle: 45 },
        { ...run("Số thứ tự", 0, 0), angle: -90 },
      ]),
    ).toMatchObject([{ text: "Số thứ tự" }]);
  });
});

describe("ruling lines", () => {
  it("are strokes, thin rectangles and rows of dots", () => {
    const rectangle = [0, 10, 10, 1, 200, 10, 1, 200, 10.5, 1, 10, 10.5, 3];
    expect(rulingsOfPath(rectangle, "fill", IDENTITY)).toEqual([hline(10.25, 10, 200)]);
    expect(rulingsOfPath([0, 5, 5, 1, 5, 90], "stroke", IDENTITY)).toEqual([vline(5, 5, 90)]);
    expect(rulingsOfPath([0, 0, 0, 1, 80, 0, 1, 80, 40, 1, 0, 40, 3], "fill", IDENTITY)).toEqual([]);
    expect(rulingsOfPath([0, 0, 0, 2, 10, 0, 20, 0, 30, 0], "stroke", IDENTITY)).toEqual([]);
  });
});
