import { expect, test } from "vitest";
import { componentsOf } from "../../../../src/ingest/ocr/ink/components.js";
import { inkMask } from "../../../../src/ingest/ocr/ink/ink-mask.js";
import { drawn, letterBoxes } from "../drawn-letters.js";

test("a ruling is no ink, and letters that touch it are parted from it", () => {
  const letters = letterBoxes(100, 100, 3);
  const underline = { left: 90, top: 121, width: 200, height: 3 };
  const upright = { left: 300, top: 0, width: 3, height: 200 };
  const found = componentsOf(inkMask(drawn(400, 200, [...letters, underline, upright])));
  expect(found.map(({ box }) => box)).toEqual(letters.map((box) => ({ ...box, height: 21 })));
});

test("letters in a shadow are ink, the shadow is none", () => {
  const letters = letterBoxes(100, 100, 4);
  const page = drawn(400, 200, letters);
  const shaded = page.data.map((level, at) => Math.round(level * (1 - 0.5 * ((at % 400) / 400))));
  expect(componentsOf(inkMask({ ...page, data: shaded })).map(({ box }) => box)).toEqual(letters);
});

test("pale letters and light noise: only the letters are ink", () => {
  const letters = letterBoxes(60, 60, 4);
  const page = drawn(300, 150, letters);
  const noisy = page.data.map((level, at) => (level === 0 ? 140 : 235 - ((at * 7919) % 20)));
  expect(componentsOf(inkMask({ ...page, data: noisy })).map(({ box }) => box)).toEqual(letters);
});
