import { describe, expect, it } from "vitest";
import { partsOf } from "../../../../src/ingest/layout/page-parts.js";
import { drawnLines } from "../../../../src/ingest/ocr/page/drawn-lines.js";
import { readPicture } from "../../../../src/ingest/ocr/page/read-picture.js";
import { drawnTables } from "../../../../src/ingest/ocr/page/read-tables.js";
import { withoutLines } from "../../../../src/ingest/ocr/page/without-lines.js";
import { wordsOnPage } from "../../../../src/ingest/ocr/page/words-on-page.js";
import { drawn, letterBoxes, rowReader } from "../drawn-letters.js";

const [WIDTH, HEIGHT] = [1_000, 700];
const XS = [100, 250, 600, 900];
const YS = [200, 300, 400, 500];
const RULES = [
  ...YS.map((top) => ({ left: 100, top, width: 803, height: 3 })),
  ...XS.map((left) => ({ left, top: 200, width: 3, height: 303 })),
];
const RULINGS = drawnLines(drawn(WIDTH, HEIGHT, RULES)).map(({ direction, at, from, to }) => ({
  direction,
  at: at * 0.36,
  from: from * 0.36,
  to: to * 0.36,
}));
/** A word of letters in each cell, close under its upper ruling, and a line above the table. */
const LETTERS = [
  ...letterBoxes(120, 100, 30),
  ...YS.slice(0, 3).flatMap((top) => XS.slice(0, 3).flatMap((left) => letterBoxes(left + 12, top + 8, 6))),
];

describe("a table drawn on a page", () => {
  it("is read column by column, each word in its cell, the text around it as before", async () => {
    const picture = drawn(WIDTH, HEIGHT, [...RULES, ...LETTERS]);
    const clean = withoutLines(picture, drawnLines(drawn(WIDTH, HEIGHT, RULES)));
    const engine = rowReader((row, { segmentation }) => ({ text: `${segmentation}${row}`, confidence: 0.9 }));
    const read = await readPicture(clean, RULINGS, engine);
    if (!read.ok) throw new Error("not read");
    expect(engine.requests.map(({ segmentation }) => segmentation)).toEqual(["column", "block", "block", "block"]);
    const words = wordsOnPage(read.value, clean, 0, (box) => box);
    const parts = partsOf({ number: 1, width: 360, height: 252, words, rulings: RULINGS });
    expect(parts.rows.map((row) => row.segments[0]?.words[0]?.text)).toEqual(["column0"]);
    expect(
      parts.tables[0]?.cells.map(({ row, column, lines }) => [row, column, lines.map(({ text }) => text)]),
    ).toEqual([0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => [row, column, [`block${row}`]])));
  });
  it("is none where its fields are too small for text", () => {
    const tiny = [20, 25, 30, 35].flatMap((at) => [
      { direction: "horizontal" as const, at, from: 20, to: 35 },
      { direction: "vertical" as const, at, from: 20, to: 35 },
    ]);
    expect(drawnTables(tiny, 200)).toEqual([]);
    expect(drawnTables(RULINGS, 200)).toHaveLength(1);
  });
});
