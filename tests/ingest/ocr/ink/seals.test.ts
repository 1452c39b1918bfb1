import { expect, test } from "vitest";
import { componentsOf } from "../../../../src/ingest/ocr/ink/components.js";
import { inkMask } from "../../../../src/ingest/ocr/ink/ink-mask.js";
import { rowsBesideSeals, sealsIn } from "../../../../src/ingest/ocr/ink/seals.js";
import type { Raster } from "../../../../src/ingest/raster/raster.js";
import { drawn, letterBoxes } from "../drawn-letters.js";

const LINES = [100, 140, 180, 220].flatMap((top) => letterBoxes(60, top, 30));

/** A ring 4 pixels thick; `share` of it is drawn. */
function withRing(page: Raster, x: number, y: number, radius: number, share = 1): Raster {
  const data = page.data.slice();
  for (let step = 0; step < 4000 * share; step++)
    for (let r = radius - 4; r < radius; r++) {
      const angle = (step / 4000) * 2 * Math.PI;
      data[Math.round(y + r * Math.sin(angle)) * page.width + Math.round(x + r * Math.cos(angle))] = 0;
    }
  return { ...page, data };
}

function sealsOf(page: Raster) {
  const mask = inkMask(page);
  return sealsIn(mask, componentsOf(mask), page.dpi);
}

test("a ring of 36 mm is a seal, a broken one too; lines of text are none", () => {
  const page = drawn(900, 700, LINES);
  expect(sealsOf(page)).toEqual([]);
  for (const share of [1, 0.8]) {
    const [seal, ...others] = sealsOf(withRing(page, 600, 480, 140, share));
    expect(others).toEqual([]);
    expect(Math.hypot((seal?.x ?? 0) - 600, (seal?.y ?? 0) - 480)).toBeLessThan(15);
    expect(Math.abs((seal?.radius ?? 0) - 140)).toBeLessThan(15);
  }
  expect(sealsOf(withRing(page, 600, 480, 140, 0.4))).toEqual([]);
});

test("letters in a seal are its own, but those of a line that runs under it are the line's", () => {
  const own = letterBoxes(560, 470, 5);
  const line = letterBoxes(300, 520, 15);
  const page = withRing(drawn(900, 700, [...own, ...line]), 600, 480, 140);
  const seals = sealsOf(page);
  const letters = [...own, ...line].map((box) => ({ box, area: 220, stroke: 10 }));
  const rows = rowsBesideSeals(letters, seals);
  expect(rows.map((row) => row.letters.length)).toEqual([15]);
});
