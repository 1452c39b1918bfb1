import { describe, expect, it } from "vitest";
import { drawnLines, type DrawnLine } from "../../../../src/ingest/ocr/page/drawn-lines.js";
import { tableLines } from "../../../../src/ingest/ocr/page/table-lines.js";
import { withoutLines } from "../../../../src/ingest/ocr/page/without-lines.js";
import type { Raster } from "../../../../src/ingest/raster/raster.js";
import { expectLinear } from "../../../growth.js";
import { drawn, letterBoxes } from "../drawn-letters.js";
import { drawnText } from "../drawn-text.js";

const SIZE = 900;
const across = (top: number, left = 100, width = 600, height = 3) => ({ left, top, width, height });
const down = (left: number, top = 100, height = 600, width = 3) => ({ left, top, width, height });

function kinds(lines: readonly DrawnLine[]): readonly string[] {
  return lines.map(({ direction, at }) => `${direction[0] ?? ""}${Math.round(at)}`);
}

describe("ruling lines of a picture", () => {
  it("are long and thin, in both directions", () => {
    expect(kinds(drawnLines(drawn(SIZE, SIZE, [across(200), down(300)])))).toEqual(["h202", "v302"]);
  });
  it("may have gaps and be a little bent", () => {
    const gappy = Array.from({ length: 12 }, (_, index) => across(200, 100 + index * 50, 48));
    const bent = Array.from({ length: 12 }, (_, index) => across(400 + Math.floor(index / 2), 100 + index * 50, 50));
    const lines = drawnLines(drawn(SIZE, SIZE, [...gappy, ...bent]));
    expect(kinds(lines)).toEqual(["h202", "h404"]);
    for (const { from, to } of lines) expect(to - from).toBeGreaterThan(590);
  });
  it("are not letters, dashes, filled areas or the feet of a line of bold type", () => {
    const bold = Array.from({ length: 30 }, (_, index) => ({
      left: 100 + index * 18,
      top: 500,
      width: 12,
      height: 24,
    }));
    const feet = across(522, 100, 540, 4);
    const shapes = [...letterBoxes(100, 100, 30), across(200, 100, 30), across(300, 100, 500, 60), ...bold, feet];
    expect(kinds(drawnLines(drawn(SIZE, SIZE, shapes)))).toEqual([]);
  });
  it("are not the bars of capitals side by side, an underline below them is one", async () => {
    const page = await drawnText("CNTT, TTTT, 20/TB-STTTT, Trang TTĐT\n<i>Sở TTTT, phòng CNTT</i>\n<b>TTTTT</b>");
    expect(kinds(drawnLines(page))).toEqual([]);
    const { width } = page;
    const data = page.data.slice();
    for (let x = 60; x < 160; x++) for (let y = 91; y < 93; y++) data[y * width + x] = 0;
    expect(drawnLines({ ...page, data })).toHaveLength(1);
  });
  it("are the sides of narrow cells of a table too", () => {
    const cells = [
      across(200, 100, 100),
      across(280, 100, 100),
      down(100, 200, 83),
      down(150, 200, 83),
      down(197, 200, 83),
    ];
    expect(drawnLines(drawn(SIZE, SIZE, cells))).toHaveLength(5);
  });
  it.each<[string, (height: number) => ReturnType<typeof across>[]]>([
    ["nothing but ink", (height) => [across(0, 0, SIZE, height)]],
    ["nothing but paper", () => []],
    ["stripes", (height) => Array.from({ length: height / 4 }, (_, index) => across(index * 4, 0, SIZE, 2))],
  ])("are found in time that grows with the page: %s", (_, boxesOf) => {
    expectLinear((height) => {
      const page = drawn(SIZE, height, boxesOf(height));
      return () => drawnLines(page);
    });
  });
});

describe("lines of a table", () => {
  it("are kept, what a copier drew through the page is not", () => {
    const table = [
      across(200),
      across(300),
      across(400),
      down(100, 200, 203),
      down(400, 200, 203),
      down(697, 200, 203),
    ];
    const lines = drawnLines(drawn(SIZE, SIZE, [...table, down(500, 0, SIZE)]));
    expect(lines).toHaveLength(7);
    expect(kinds(tableLines(lines, 200))).toEqual(["h202", "h302", "h402", "v102", "v402", "v699"]);
  });
  it("are kept where the end of the page leaves all columns open", () => {
    const open = [across(200), down(100, 200, 500), down(400, 200, 500), down(697, 200, 500)];
    expect(tableLines(drawnLines(drawn(SIZE, SIZE, open)), 200)).toHaveLength(4);
  });
});

describe("a picture without its lines", () => {
  const inkOf = ({ data }: Raster): number => data.reduce((sum, value) => sum + (value === 0 ? 1 : 0), 0);
  it("keeps its letters, those that a line crosses too", () => {
    const letters = letterBoxes(120, 190, 20);
    const page = drawn(SIZE, SIZE, [...letters, across(200)]);
    const line = { ...across(200), right: 700 };
    const clean = withoutLines(page, drawnLinesAt(line));
    for (const letter of letters) expect(clean.data[201 * SIZE + letter.left + 5]).toBe(0);
    expect(clean.data[201 * SIZE + 110]).toBe(255);
    expect(inkOf(clean)).toBeLessThan(inkOf(page));
  });
  it("is the picture itself where there are none", () => {
    const page = drawn(300, 300, letterBoxes(20, 20, 10));
    expect(withoutLines(page, drawnLines(page)).data).toEqual(page.data);
  });
});

/** A line as it would be found if no letter crossed it. */
function drawnLinesAt({ left, top, width }: { left: number; top: number; width: number }): readonly DrawnLine[] {
  return drawnLines(drawn(SIZE, SIZE, [across(top, left, width)]));
}
