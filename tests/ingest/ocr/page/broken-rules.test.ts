import { describe, expect, it } from "vitest";
import { withBrokenRules } from "../../../../src/ingest/ocr/page/broken-rules.js";
import { drawnLines } from "../../../../src/ingest/ocr/page/drawn-lines.js";
import { tableLines } from "../../../../src/ingest/ocr/page/table-lines.js";
import { gridsOf } from "../../../../src/ingest/layout/grid.js";
import type { PixelBox } from "../../../../src/ingest/raster/raster.js";
import { expectLinear } from "../../../growth.js";
import { drawn, letterBoxes } from "../drawn-letters.js";

const SIZE = 900;
const UPRIGHTS = [100, 300, 500, 700];
const upright = (left: number): PixelBox => ({ left, top: 100, width: 3, height: 600 });
/** A rule in pieces, each `length` pixels of every 100. */
const pieces = (top: number, length: number, until = 700): readonly PixelBox[] =>
  Array.from({ length: (until - 100) / 100 }, (_, index) => ({
    left: 102 + index * 100,
    top,
    width: length,
    height: 2,
  }));

function rowsOf(boxes: readonly PixelBox[]): number | undefined {
  const picture = drawn(SIZE, SIZE, boxes);
  const lines = tableLines(withBrokenRules(drawnLines(picture), picture), picture.dpi);
  const scale = 72 / picture.dpi;
  const rulings = lines.map(({ direction, at, from, to }) => ({
    direction,
    at: at * scale,
    from: from * scale,
    to: to * scale,
  }));
  const [grid] = gridsOf(rulings);
  return grid && new Set(grid.cells.map(({ row, rowSpan }) => `${row}+${rowSpan}`)).size;
}

describe("a rule that came out in pieces", () => {
  const whole = (top: number): PixelBox => ({ left: 100, top, width: 603, height: 3 });

  it("parts the rows of its table", () => {
    const frame = [...UPRIGHTS.map(upright), whole(100), whole(698)];
    expect(rowsOf(frame)).toBe(1);
    expect(rowsOf([...frame, ...pieces(300, 55), ...pieces(500, 55)])).toBe(3);
  });

  it("is none where a word is underlined in one cell", () => {
    const underline = { left: 320, top: 400, width: 90, height: 2 };
    expect(rowsOf([...UPRIGHTS.map(upright), whole(100), whole(698), underline])).toBe(1);
  });

  it("is none where letters stand on a line", () => {
    const text = [...letterBoxes(110, 400, 10), ...letterBoxes(310, 400, 10), ...letterBoxes(510, 400, 10)];
    expect(rowsOf([...UPRIGHTS.map(upright), whole(100), whole(698), ...text])).toBe(1);
  });

  it("is found in time that grows with the page", () => {
    expectLinear((height) => {
      const lines = Array.from({ length: Math.floor(height / 50) }, (_, index) => pieces(index * 50, 55)).flat();
      const columns = UPRIGHTS.map((left) => ({ left, top: 0, width: 3, height }));
      const picture = drawn(SIZE, height, [...lines, ...columns]);
      const found = drawnLines(picture);
      return () => withBrokenRules(found, picture);
    });
  });
});
