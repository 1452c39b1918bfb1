import { describe, it } from "vitest";
import { blockText } from "../../../src/extract/outline/block-text.js";
import { isClosingFormula } from "../../../src/extract/outline/closing-formula.js";
import { continues, isClosed, plainLine } from "../../../src/extract/outline/line-text.js";
import { markerAt } from "../../../src/extract/outline/markers.js";
import { pageShape } from "../../../src/extract/outline/page-shape.js";
import { paragraphsOf } from "../../../src/extract/outline/paragraphs.js";
import { parentsOf } from "../../../src/extract/outline/tree.js";
import { expectLinear, expectLinearOn } from "../../growth.js";
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

/** The only line of a source, all but its first letter. */
function lineOf(text: string) {
  const source = sourceOf(`a${text}`);
  const [line] = source.lines;
  if (!line) throw new Error("no line");
  return { text: source.text, line: { ...line, span: { start: 1, end: line.span.end } } };
}

const linesOf = (piece: string, size: number) => {
  const source = sourceOf(`${piece}\n`.repeat(size));
  return source.lines.map((line) => plainLine(source.text, line));
};

describe("repeats of a nasty piece on one line take time that grows with them", () => {
  it.each(PIECES)("%j", (piece) => {
    expectLinearOn(piece, markerAt, isClosed, continues, isClosingFormula);
    expectLinear((size) => {
      const { text, line } = lineOf(piece.repeat(size));
      return () => [plainLine(text, line), blockText(text, [line.span])];
    });
  });
});

describe("lines of a nasty piece take time that grows with them", () => {
  it.each(["- a", "1. a", "a:", "a", "Các việc như sau:", "(1) a", "**a**", "a) a:"])("%j", (piece) => {
    expectLinear((size) => {
      const lines = linesOf(piece, size);
      return () => paragraphsOf(lines, pageShape(lines));
    }, "paragraphs");
    expectLinear((size) => {
      const items = linesOf(piece, size).map(({ text, marker, bold }) => ({
        marker: marker?.marker ?? null,
        text: text.slice(marker?.length ?? 0),
        bold,
        startsPart: false,
        closes: false,
      }));
      return () => parentsOf(items);
    }, "parents");
  });
});
