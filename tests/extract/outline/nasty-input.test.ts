import { describe, expect, it } from "vitest";
import { blockText } from "../../../src/extract/outline/block-text.js";
import { isClosingFormula } from "../../../src/extract/outline/closing-formula.js";
import { continues, isClosed, plainLine } from "../../../src/extract/outline/line-text.js";
import { markerAt } from "../../../src/extract/outline/markers.js";
import { pageShape } from "../../../src/extract/outline/page-shape.js";
import { paragraphsOf } from "../../../src/extract/outline/paragraphs.js";
import { parentsOf } from "../../../src/extract/outline/tree.js";
import { cpuTime, NASTY_LIMIT, REPEATS } from "../../cpu-time.js";
import { sourceOf } from "../source-of.js";

const PIECES = [
  " ",
  "*",
  "_",
  "#",
  ">",
  "\\",
  "\\*",
  "-",
  "- ",
  "1.",
  "1.1",
  "I",
  "X",
  "(1)",
  ":",
  "“",
  '"',
  "như sau:",
  "Trên đây là ",
  "Trong quá trình thực hiện ",
  "Sở thông báo ",
  "để biết ",
  "Phần ",
  "\u00a0",
  "ƣ",
];

describe("10 000 repeats of a nasty piece on one line", () => {
  it.each(PIECES)("%j", (piece) => {
    const source = sourceOf(`a${piece.repeat(REPEATS)}`);
    const [line] = source.lines;
    if (!line) throw new Error("no line");
    const text = source.text.slice(1, -1);
    for (const work of [markerAt, isClosed, continues, isClosingFormula])
      expect(
        cpuTime(() => work(text)),
        work.name,
      ).toBeLessThan(NASTY_LIMIT);
    const whole = { ...line, span: { start: 1, end: line.span.end } };
    expect(cpuTime(() => plainLine(source.text, whole))).toBeLessThan(NASTY_LIMIT);
    expect(cpuTime(() => blockText(source.text, [whole.span]))).toBeLessThan(NASTY_LIMIT);
  });
});

describe("10 000 lines of a nasty piece", () => {
  it.each(["- a", "1. a", "a:", "a", "Các việc như sau:", "(1) a", "**a**", "a) a:"])("%j", (piece) => {
    const source = sourceOf(`${piece}\n`.repeat(REPEATS));
    const lines = source.lines.map((line) => plainLine(source.text, line));
    expect(cpuTime(() => paragraphsOf(lines, pageShape(lines)))).toBeLessThan(NASTY_LIMIT);
    const items = lines.map(({ text, marker, bold }) => ({
      marker: marker?.marker ?? null,
      text: text.slice(marker?.length ?? 0),
      bold,
      startsPart: false,
      closes: false,
    }));
    expect(cpuTime(() => parentsOf(items))).toBeLessThan(NASTY_LIMIT);
  });
});
