import { describe, expect, test } from "vitest";
import type { OcrPage } from "../../../../src/ingest/ocr/engine.js";
import { pageOf } from "../../../../src/ingest/ocr/ink/place-lines.js";
import { readMissedInk } from "../../../../src/ingest/ocr/ink/read-missed-ink.js";
import { brokenEngine, drawn, letterBoxes, lineOf, rowReader, wordOver } from "../drawn-letters.js";

const TOPS = [100, 140, 180, 220, 260];
const LINES = TOPS.map((top) => letterBoxes(100, top, 20));
const PICTURE = drawn(600, 400, LINES.flat());
const PAGE = pageOf(LINES.map((boxes, index) => lineOf(wordOver(`dòng-${"abcde"[index] ?? ""}`, boxes))));
const without = (page: OcrPage, ...gone: number[]) => pageOf(page.lines.filter((_, index) => !gone.includes(index)));
const textsOf = (page: OcrPage) => page.lines.map((line) => line.words.map(({ text }) => text).join(" "));
const reader = () => rowReader(() => ({ text: "thấy", confidence: 0.9 }));

describe("what the engine missed is read again", () => {
  test.each([0, 1, 2, 3, 4])("line %i comes back at its place", async (gone) => {
    const reading = await readMissedInk(without(PAGE, gone), PICTURE, reader());
    expect(textsOf(reading.page)).toEqual(textsOf(PAGE).map((text, index) => (index === gone ? "thấy" : text)));
    expect(reading.page.lines[gone]?.box.top).toBe(TOPS[gone]);
    expect(reading).toMatchObject({ unread: [], recovered: 1, dropped: 0 });
  });

  test("a paragraph of several lines is read at once", async () => {
    const engine = reader();
    const reading = await readMissedInk(without(PAGE, 1, 2, 3), PICTURE, engine);
    expect(engine.requests.map(({ segmentation }) => segmentation)).toEqual(["block"]);
    expect(textsOf(reading.page)).toHaveLength(5);
  });

  test("a word missed within a line is put between its neighbours", async () => {
    const [first, second, third] = [letterBoxes(100, 100, 5), letterBoxes(200, 100, 5), letterBoxes(300, 100, 5)];
    const page = pageOf([lineOf(wordOver("trước", first), wordOver("cuối.", third))]);
    const reading = await readMissedInk(page, drawn(600, 200, [...first, ...second, ...third]), reader());
    expect(textsOf(reading.page)).toEqual(["trước thấy cuối."]);
  });

  test("a page with all its words is left alone, and the engine is not asked", async () => {
    const engine = reader();
    const reading = await readMissedInk(PAGE, PICTURE, engine);
    expect(reading.page).toBe(PAGE);
    expect(engine.requests).toEqual([]);
  });
});

describe("what cannot be read is told", () => {
  const place = { left: 100, top: 180, width: 314, height: 22 };

  test("rubbish is not taken for text", async () => {
    const rubbish = rowReader(() => ({ text: "xqz~ñ", confidence: 0.4 }));
    const reading = await readMissedInk(without(PAGE, 2), PICTURE, rubbish);
    expect(reading.unread).toEqual([place]);
    expect(textsOf(reading.page)).toEqual(textsOf(without(PAGE, 2)));
  });

  test("an engine in trouble loses nothing silently", async () => {
    expect((await readMissedInk(without(PAGE, 2), PICTURE, brokenEngine())).unread).toEqual([place]);
  });

  test("a cancelled reading asks no more and tells the rest", async () => {
    const engine = reader();
    const reading = await readMissedInk(without(PAGE, 2), PICTURE, engine, AbortSignal.abort());
    expect(engine.requests).toEqual([]);
    expect(reading.unread).toEqual([place]);
  });
});

describe("what is no writing is left out", () => {
  test("marks without ink, or out of specks; words and bullets stay", async () => {
    const bullet = { left: 70, top: 110, width: 12, height: 3 };
    const [boxes = []] = LINES;
    const dash = wordOver("-", [bullet], 0.3);
    const empty = { left: 500, top: 100, width: 8, height: 20 };
    const page = pageOf([
      lineOf(
        dash,
        wordOver("dòng", boxes),
        wordOver("|", [empty], 0.3),
        wordOver("ii", [{ ...empty, left: 520 }], 0.2),
      ),
    ]);
    const reading = await readMissedInk(page, drawn(600, 400, [bullet, ...boxes]), reader());
    expect(textsOf(reading.page)).toEqual(["- dòng"]);
    expect(reading.dropped).toBe(2);
  });
});

test("words read out of specks are left out, however sure; a lone digit stays", async () => {
  const speck = { left: 100, top: 50, width: 4, height: 5 };
  const digit = { left: 300, top: 340, width: 11, height: 24 };
  const [first = []] = LINES;
  const page = pageOf([
    lineOf(wordOver("h", [speck], 0.93)),
    lineOf(wordOver("dòng", first)),
    lineOf(wordOver("3", [digit])),
  ]);
  const reading = await readMissedInk(page, drawn(600, 400, [speck, digit, ...first]), reader());
  expect(textsOf(reading.page)).toEqual(["dòng", "3"]);
});

test("an unsure word that stands for far more letters than it has is kept, and told; a surer one is not", async () => {
  const [date, rest] = [letterBoxes(100, 100, 9), letterBoxes(300, 100, 10)];
  const picture = drawn(600, 200, [...date, ...rest]);
  const pageWith = (text: string, confidence: number): OcrPage =>
    pageOf([lineOf(wordOver(text, date, confidence), wordOver("cơ-quan-ấy", rest))]);
  const unreadIn = async (page: OcrPage) => (await readMissedInk(page, picture, brokenEngine())).unread;
  expect(await unreadIn(pageWith("HN", 0.2))).toEqual([{ left: 100, top: 100, width: 138, height: 22 }]);
  expect(await unreadIn(pageWith("HN", 0.8))).toEqual([]);
  expect(await unreadIn(pageWith("28/5/2012", 0.2))).toEqual([]);
});

describe("a line of rubbish", () => {
  test("is left out where no writing stands under it; else it is kept, unsure, and told", async () => {
    const [first = [], second = []] = LINES;
    const crease = [
      { left: 100, top: 240, width: 34, height: 60 },
      { left: 140, top: 250, width: 40, height: 9 },
    ];
    const page = pageOf([
      lineOf(wordOver("dòng", first)),
      lineOf(wordOver("xqz~ñ", second.slice(0, 10), 0.2), wordOver("62", second.slice(10), 0.4)),
      lineOf(wordOver("ng", crease.slice(0, 1), 0.3), wordOver("L", crease.slice(1), 0.3)),
    ]);
    const rubbish = rowReader(() => ({ text: "ñ#", confidence: 0.2 }));
    const reading = await readMissedInk(page, drawn(600, 400, [...first, ...second, ...crease]), rubbish);
    expect(textsOf(reading.page)).toEqual(["dòng", "xqz~ñ 62"]);
    expect(reading.dropped).toBe(2);
    expect(reading.unread).toEqual([{ left: 100, top: 140, width: 314, height: 22 }]);
  });
});

describe("nasty pictures take no engine time", () => {
  test.each([
    ["no ink", drawn(400, 400, [])],
    ["all black", drawn(400, 400, [{ left: 0, top: 0, width: 400, height: 400 }])],
    [
      "specks",
      drawn(
        800,
        800,
        Array.from({ length: 10_000 }, (_, i) => ({
          left: (i % 100) * 8,
          top: Math.floor(i / 100) * 8,
          width: 2,
          height: 2,
        })),
      ),
    ],
    ["very wide", drawn(10_000, 300, [{ left: 9_000, top: 100, width: 10, height: 22 }])],
  ])("%s", async (_, picture) => {
    const engine = reader();
    const reading = await readMissedInk({ lines: [], confidence: 0 }, picture, engine);
    expect(engine.requests).toEqual([]);
    expect(reading).toMatchObject({ unread: [], recovered: 0 });
  });

  test("1 000 letters nobody reads: a bounded number of tries", async () => {
    const scattered = Array.from({ length: 100 }, (_, i) =>
      letterBoxes((i % 8) * 400, Math.floor(i / 8) * 70, 10),
    ).flat();
    const engine = rowReader(() => null);
    const reading = await readMissedInk({ lines: [], confidence: 0 }, drawn(3300, 1000, scattered), engine);
    expect(engine.requests).toHaveLength(60);
    expect(reading.unread).toHaveLength(100);
  });
});
