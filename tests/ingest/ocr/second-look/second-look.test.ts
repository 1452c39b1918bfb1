import { describe, expect, test } from "vitest";
import { pageOf } from "../../../../src/ingest/ocr/ink/place-lines.js";
import { secondLook } from "../../../../src/ingest/ocr/second-look/second-look.js";
import { readingsOf, stripOf } from "../../../../src/ingest/ocr/second-look/strip.js";
import { brokenEngine, drawn, letterBoxes, lineOf, rowReader, wordOver } from "../drawn-letters.js";

const BOXES = [letterBoxes(100, 100, 4), letterBoxes(200, 100, 9), letterBoxes(400, 100, 6)];
const PICTURE = drawn(700, 300, BOXES.flat());
const [WORD = [], DATE = [], COUNT = []] = BOXES;
const PAGE = pageOf([lineOf(wordOver("ngày", WORD), wordOver("18/9/2012", DATE, 0.9), wordOver("15/19;", COUNT, 0.9))]);

/** Reads the strip of numbers alone as `alone`, top to bottom, and a number among its neighbours as `third`. */
function reader(alone: readonly string[], third = "") {
  return rowReader((row, { segmentation }) => ({
    text: (segmentation === "line" ? third : alone[row]) ?? "",
    confidence: 0.9,
  }));
}

describe("the second look at numbers", () => {
  test("only numbers are read again, all pure ones at once, digits only", async () => {
    const engine = reader(["18/9/2012", "15/19"]);
    const { page, doubtful, looked } = await secondLook(PAGE, PICTURE, engine);
    expect(looked).toBe(2);
    expect(doubtful).toEqual([]);
    expect(engine.requests.map(({ characters }) => characters)).toEqual(["0123456789/.,-%:;() "]);
    const [word, date, count] = page.lines[0]?.words ?? [];
    expect(word).toBe(PAGE.lines[0]?.words[0]);
    expect([date?.text, count?.text]).toEqual(["18/9/2012", "15/19;"]);
    expect(date?.confidence).toBeGreaterThan(0.9);
  });

  test("a number with letters may be read as anything", async () => {
    const page = pageOf([lineOf(wordOver("12/QĐ-UB", DATE))]);
    const engine = reader(["12/QĐ-UB"]);
    await secondLook(page, PICTURE, engine);
    expect(engine.requests.map(({ characters }) => characters)).toEqual([undefined]);
  });

  test("what differs is looked at a third time and told with both readings and its box", async () => {
    const engine = reader(["13/9/2012", "15/19"], "16/9/2012");
    const { page, doubtful } = await secondLook(PAGE, PICTURE, engine);
    expect(engine.requests.map(({ segmentation }) => segmentation)).toEqual(["block", "line"]);
    expect(doubtful).toEqual([{ text: "18/9/2012", rival: "13/9/2012", box: PAGE.lines[0]?.words[1]?.box }]);
    expect(page.lines[0]?.words[1]?.confidence).toBeLessThanOrEqual(0.4);
  });

  test("an engine in trouble leaves every word as it is", async () => {
    const { page, doubtful } = await secondLook(PAGE, PICTURE, brokenEngine());
    expect(page).toEqual(PAGE);
    expect(doubtful).toEqual([]);
  });

  test("handwriting is not looked at, a page without numbers asks for nothing", async () => {
    const engine = reader([]);
    const byHand = pageOf([lineOf({ ...wordOver("44", COUNT), isHandwritten: true }, wordOver("ngày", WORD))]);
    expect((await secondLook(byHand, PICTURE, engine)).looked).toBe(0);
    expect(engine.requests).toEqual([]);
  });

  test("a page of a thousand numbers: a bounded number of looks", async () => {
    const many = Array.from({ length: 1000 }, (_, i) => lineOf(wordOver("12", letterBoxes(20, 20 + i, 2))));
    const engine = reader([], "7");
    await secondLook(pageOf(many), drawn(100, 1100, []), engine);
    expect(engine.requests.length).toBeLessThanOrEqual(4 + 16);
  });
});

test("a strip holds each crop at its place, and finds what was read there", () => {
  const boxes = [WORD, DATE, COUNT].flatMap(([box]) => box ?? []);
  const strip = stripOf(PICTURE, [...boxes, { left: 5000, top: 0, width: 9, height: 9 }], {
    scale: 2,
    width: 100,
    gap: 10,
  });
  expect(strip.places).toEqual([
    { left: 10, top: 10, width: 20, height: 44 },
    { left: 40, top: 10, width: 20, height: 44 },
    { left: 70, top: 10, width: 20, height: 44 },
    null,
  ]);
  expect(strip.picture).toMatchObject({ width: 100, height: 64, dpi: 400 });
  expect(strip.picture.data[20 * 100 + 45]).toBe(0);
  expect(strip.picture.data[20 * 100 + 35]).toBe(255);
  const read = pageOf([lineOf(wordOver("2", [{ left: 42, top: 12, width: 15, height: 40 }]))]);
  expect(readingsOf(strip, read).map((words) => words.map(({ text }) => text))).toEqual([[], ["2"], [], []]);
});
