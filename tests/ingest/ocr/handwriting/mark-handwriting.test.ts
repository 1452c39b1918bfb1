import { describe, expect, test } from "vitest";
import { markHandwriting } from "../../../../src/ingest/ocr/handwriting/mark-handwriting.js";
import { pageOf } from "../../../../src/ingest/ocr/ink/place-lines.js";
import type { OcrPage, OcrWord } from "../../../../src/ingest/ocr/engine.js";
import type { PixelBox } from "../../../../src/ingest/raster/raster.js";
import { drawn, letterBoxes, lineOf, wordOver } from "../drawn-letters.js";

/** A line of words with their letters drawn from left to right; `heights` of the letters of one word, which stand on the line. */
function lineAt(
  top: number,
  ...words: readonly (readonly [text: string, confidence?: number, heights?: readonly number[], drop?: number])[]
) {
  const ink: PixelBox[] = [];
  let left = 60;
  const read = words.map(([text, confidence = 0.95, heights, drop = 0]): OcrWord => {
    const boxes = letterBoxes(left, top, Array.from(text).length).map((box, index) => {
      const height = heights?.[index] ?? box.height;
      return { ...box, height, top: top + 22 - height + drop };
    });
    ink.push(...boxes);
    left += boxes.length * 16 + 20;
    return wordOver(text, boxes, confidence);
  });
  return { ink, line: lineOf(...read) };
}

function marked(...lines: ReturnType<typeof lineAt>[]): { page: OcrPage; hand: string[]; texts: string[] } {
  const { page } = markHandwriting(
    pageOf(lines.map(({ line }) => line)),
    drawn(
      1200,
      500,
      lines.flatMap(({ ink }) => ink),
    ),
  );
  const words = page.lines.flatMap((line) => line.words);
  return {
    page,
    hand: words.filter(({ isHandwritten }) => isHandwritten === true).map(({ text }) => text),
    texts: words.map(({ text }) => text),
  };
}

describe("handwriting", () => {
  test("figures taller than the print beside them, in a place that is filled in by hand", () => {
    const number = lineAt(100, ["Số:"], ["44", 0.4, [28, 27]], ["/CT-UBND"]);
    const date = lineAt(200, ["Hà"], ["Nội,"], ["ngày"], ["11", 0.3, [29, 33]], ["tháng"], ["9"], ["năm"], ["2024"]);
    expect(marked(number, date).hand).toEqual(["44", "11"]);
  });

  test("a word that print and handwriting share is parted", () => {
    const { hand, texts, page } = marked(lineAt(100, ["Số:20/TB-STTTT", 0.2, [22, 22, 22, 31, 28]]));
    expect(hand).toEqual(["20"]);
    expect(texts).toEqual(["Số:", "20", "/TB-STTTT"]);
    const [head, figure, tail] = page.lines[0]?.words ?? [];
    expect((head?.box.left ?? 0) + (head?.box.width ?? 0)).toBeLessThan(figure?.box.left ?? 0);
    expect((figure?.box.left ?? 0) + (figure?.box.width ?? 0)).toBeLessThan(tail?.box.left ?? 0);
  });

  test("uneven figures that dance on the line, read with doubt", () => {
    expect(marked(lineAt(100, ["ngày"], ["17", 0.4, [22, 17]], ["tháng"], ["3"], ["năm"], ["2012"])).hand).toEqual([
      "17",
    ]);
  });

  test("printed figures are no handwriting, however unsure the engine is, and wherever they stand", () => {
    const printed = lineAt(100, ["Số:"], ["565", 0.1], ["/TB-UBND"]);
    const raised = lineAt(200, ["ngày"], ["15", 0.5, [23, 23], -4], ["tháng"], ["11"], ["năm"], ["2024"]);
    expect(marked(printed, raised).hand).toEqual([]);
  });

  test("words in such a place, and tall figures elsewhere, are left alone", () => {
    const words = lineAt(100, ["ngày"], ["làm", 0.4, [30, 22, 22]], ["tháng"], ["nào"], ["năm"]);
    const elsewhere = lineAt(200, ["đạt"], ["15", 0.4, [30, 33]], ["tiêu"], ["chí"]);
    expect(marked(words, elsewhere).hand).toEqual([]);
  });

  test("printed figures that fell to pieces on a worn copy are no handwriting where they are read surely", () => {
    const date = (confidence: number): ReturnType<typeof lineAt> =>
      lineAt(200, ["Sơn"], ["Hà,"], ["ngày"], ["17", confidence, [22, 14], 4], ["tháng"], ["4"], ["năm"], ["2023"]);
    expect(marked(date(0.96)).hand).toEqual([]);
    expect(marked(date(0.4)).hand).toEqual(["17"]);
  });

  test("a blank place is no handwriting", () => {
    expect(marked(lineAt(100, ["Số:"], ["/CT-UBND"], ["ngày"], ["tháng"], ["năm"])).hand).toEqual([]);
  });
});
