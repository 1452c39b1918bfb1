import { expect, test } from "vitest";
import type { Component } from "../../../../src/ingest/ocr/ink/components.js";
import { areasOf, isSurelyText, looksLikeText, rowsOf } from "../../../../src/ingest/ocr/ink/missed-rows.js";
import type { PixelBox } from "../../../../src/ingest/raster/raster.js";
import { letterBoxes } from "../drawn-letters.js";

const letter = (box: PixelBox): Component => ({ box, area: box.width * box.height, stroke: 4 });
const letters = (...boxes: PixelBox[]): Component[] => boxes.map(letter);

test("letters of one line are one row, also over wide spaces; the next line is another", () => {
  const rows = rowsOf(letters(...letterBoxes(100, 100, 5), ...letterBoxes(215, 100, 4), ...letterBoxes(100, 140, 3)));
  expect(rows.map((row) => row.letters.length)).toEqual([9, 3]);
  expect(rows[0]?.box).toEqual({ left: 100, top: 100, width: 173, height: 22 });
});

test("columns far apart are rows of their own", () => {
  expect(rowsOf(letters(...letterBoxes(100, 100, 5), ...letterBoxes(600, 100, 5)))).toHaveLength(2);
});

test("two letters, a scribble and specks of all sizes are no text; five even letters surely are", () => {
  const rowOf = (boxes: PixelBox[]) => rowsOf(letters(...boxes))[0] ?? { box: boxes[0] ?? NOWHERE, letters: [] };
  expect(looksLikeText(rowOf(letterBoxes(0, 0, 2)))).toBe(false);
  const steps = letterBoxes(0, 0, 5).map((box, index) => ({ ...box, top: index * 9 }));
  expect(isSurelyText(rowOf(steps))).toBe(false);
  const uneven = [9, 60, 14, 62, 65, 10].map((height, index) => ({
    left: index * 16,
    top: 70 - height,
    width: 10,
    height,
  }));
  expect(looksLikeText(rowOf(uneven))).toBe(false);
  expect(isSurelyText(rowOf(letterBoxes(0, 0, 5)))).toBe(true);
});

test("lines one under another are one area, a line far below is another", () => {
  const rows = rowsOf(letters(...letterBoxes(100, 100, 6), ...letterBoxes(100, 140, 6), ...letterBoxes(100, 400, 6)));
  expect(areasOf(rows).map((area) => area.length)).toEqual([2, 1]);
});

test("no letters, no rows", () => {
  expect(rowsOf([])).toEqual([]);
  expect(areasOf([])).toEqual([]);
});

const NOWHERE: PixelBox = { left: 0, top: 0, width: 1, height: 1 };
