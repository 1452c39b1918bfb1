import { expect, test } from "vitest";
import { withoutRings } from "../../../../src/ingest/ocr/ink/without-rings.js";
import type { Raster } from "../../../../src/ingest/raster/raster.js";

const SIZE = 400;
const MIDDLE = 200;
const RADIUS = 130;

function page(paint: (x: number, y: number) => boolean): Raster {
  const data = new Uint8Array(SIZE * SIZE);
  for (let at = 0; at < data.length; at++) data[at] = paint(at % SIZE, Math.floor(at / SIZE)) ? 0 : 255;
  return { width: SIZE, height: SIZE, channels: 1, data, dpi: 200 };
}

const away = (x: number, y: number): number => Math.hypot(x - MIDDLE, y - MIDDLE);
const isRing = (x: number, y: number): boolean =>
  Math.abs(away(x, y) - RADIUS) < 2 || Math.abs(away(x, y) - RADIUS * 0.93) < 1.5;
const isStem = (x: number, y: number): boolean => x >= 196 && x < 202 && y > 290 && y < 360;
const inkOf = ({ data }: Raster): number => data.filter((level) => level < 160).length;

test("the circles of a seal go, its place known within some pixels, and a stem that crosses them stays", () => {
  const stamped = page((x, y) => isRing(x, y) || isStem(x, y));
  const bare = page(isStem);
  const cleared = withoutRings(stamped, [{ x: MIDDLE + 3, y: MIDDLE - 2, radius: RADIUS + 4 }]);
  const lost = bare.data.filter((level, at) => level === 0 && (cleared.data[at] ?? 255) > 160).length;
  expect(inkOf(stamped) - inkOf(bare)).toBeGreaterThan(4000);
  expect(inkOf(cleared)).toBeLessThan(inkOf(bare) * 1.5);
  expect(lost).toBeLessThan(inkOf(bare) * 0.1);
});

test("letters in the seal stay, and a page without a seal is the same picture", () => {
  const lettered = page((x, y) => isRing(x, y) || (x > 150 && x < 250 && y > 195 && y < 205 && x % 12 < 5));
  const cleared = withoutRings(lettered, [{ x: MIDDLE, y: MIDDLE, radius: RADIUS }]);
  expect(cleared.data[200 * SIZE + 158]).toBe(0);
  expect(withoutRings(lettered, [])).toBe(lettered);
});
