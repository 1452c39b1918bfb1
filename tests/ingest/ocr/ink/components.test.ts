import { expect, test } from "vitest";
import { componentsOf } from "../../../../src/ingest/ocr/ink/components.js";
import { inkMask } from "../../../../src/ingest/ocr/ink/ink-mask.js";
import { drawn } from "../drawn-letters.js";

test("ink that hangs together is one piece, over corners and around bends too", () => {
  const bend = [
    { left: 10, top: 10, width: 4, height: 20 },
    { left: 30, top: 10, width: 4, height: 20 },
    { left: 10, top: 26, width: 24, height: 4 },
  ];
  const corner = [
    { left: 60, top: 10, width: 5, height: 5 },
    { left: 65, top: 15, width: 5, height: 5 },
  ];
  const alone = [{ left: 90, top: 12, width: 6, height: 8 }];
  const found = componentsOf(inkMask(drawn(120, 60, [...bend, ...corner, ...alone])));
  expect(found.map(({ box }) => box)).toEqual([
    { left: 10, top: 10, width: 24, height: 20 },
    { left: 60, top: 10, width: 10, height: 10 },
    { left: 90, top: 12, width: 6, height: 8 },
  ]);
  expect(found.map(({ area }) => area)).toEqual([4 * 16 * 2 + 24 * 4, 50, 48]);
  expect(found[2]?.stroke).toBe(6);
});

test("nasty pictures: no ink, all ink, 10 000 specks, very wide", () => {
  expect(componentsOf(inkMask(drawn(300, 300, [])))).toEqual([]);
  expect(componentsOf(inkMask(drawn(300, 300, [{ left: 0, top: 0, width: 300, height: 300 }])))).toEqual([]);
  const specks = Array.from({ length: 10_000 }, (_, index) => ({
    left: (index % 100) * 8,
    top: Math.floor(index / 100) * 8,
    width: 2,
    height: 2,
  }));
  expect(componentsOf(inkMask(drawn(800, 800, specks)))).toHaveLength(10_000);
  expect(componentsOf(inkMask(drawn(10_000, 400, [{ left: 9_000, top: 200, width: 10, height: 20 }])))).toHaveLength(1);
});
