import { beforeAll, describe, expect, test } from "vitest";
import { DEGRADATIONS, degrade, type Degradation } from "../../../../fixtures/scans/degrade.js";
import { truePages } from "../../../../fixtures/scans/scanned-page.js";
import { prepare, type PreparedPage } from "../../../../src/ingest/ocr/prepare/prepare.js";
import type { Raster } from "../../../../src/ingest/raster/raster.js";
import { scaledTo } from "../../../../src/ingest/raster/resample.js";

const PDF = new URL("../../../../fixtures/rendered/kh-tinh-tuan-le-doc-sach.pdf", import.meta.url);
const TABLE = new URL("../../../../fixtures/rendered/kh-so-hoc-ba-so.pdf", import.meta.url);

let page: Raster;
let table: Raster;
beforeAll(async () => {
  const [first, second] = [await truePages(PDF, 200, [1]), await truePages(TABLE, 200, [1])];
  if (!first[0] || !second[0]) throw new Error("the fixtures have no pages");
  [page, table] = [first[0].picture, second[0].picture];
});

const stepsOf = ({ steps }: PreparedPage): readonly string[] => steps.map(({ step }) => step);
const measureOf = ({ steps }: PreparedPage, wanted: string): number =>
  steps.find(({ step }) => step === wanted)?.measure ?? Number.NaN;
const inkOf = ({ data }: Raster): number => data.reduce((sum, level) => sum + (level < 128 ? 1 : 0), 0);

/** Share of the ink of `a` that is ink in `b` too, within a pixel. */
function keptInk(a: Raster, b: Raster): number {
  let [ink, kept] = [0, 0];
  for (let y = 1; y < a.height - 1; y++)
    for (let x = 1; x < a.width - 1; x++) {
      if ((a.data[y * a.width + x] ?? 255) >= 128) continue;
      ink++;
      for (let k = 0; k < 9; k++)
        if ((b.data[(y + Math.floor(k / 3) - 1) * b.width + x + (k % 3) - 1] ?? 255) < 128) {
          kept++;
          break;
        }
    }
  return kept / ink;
}

describe("preparation", () => {
  test("leaves a clean page untouched, to the sample, its tables too", async () => {
    for (const clean of [page, table]) {
      const prepared = await prepare(clean);
      expect(stepsOf(prepared)).toEqual([]);
      expect(Buffer.compare(prepared.picture.data, clean.data)).toBe(0);
    }
  });

  test("only scales a clean page of 300 dpi", async () => {
    const large = await scaledTo(page, 300);
    const prepared = await prepare(large);
    expect(stepsOf(prepared)).toEqual(["scale"]);
    expect([prepared.picture.width, prepared.picture.height, prepared.picture.dpi]).toEqual([
      page.width,
      page.height,
      200,
    ]);
  });

  const STEPS: Readonly<Record<Degradation, readonly string[]>> = {
    noise: [],
    blur: ["blur"],
    skew: ["deskew"],
    "jpeg-40": [],
    "low-contrast": [],
    shadow: ["uneven-light"],
    photocopy: ["speckle", "deskew"],
    "red-stamp": ["red-channel"],
    "copier-line": ["copier-lines"],
    "dark-border": ["dark-areas", "deskew"],
    smear: ["dark-areas"],
    "upside-down": [],
    sideways: [],
  };
  test.each(DEGRADATIONS)(
    "of a page with the fault %s runs the steps against that fault and no others",
    async (kind) => {
      expect(stepsOf(await prepare(await degrade(page, kind, 3)))).toEqual(STEPS[kind]);
    },
  );

  test("runs no step that it is told to leave out", async () => {
    const skewed = await degrade(page, "skew", 3);
    expect(stepsOf(await prepare(skewed, { without: ["deskew"] }))).toEqual([]);
  });

  test("gives the same samples each time", async () => {
    const copy = await degrade(page, "photocopy", 5);
    const [once, twice] = [await prepare(copy), await prepare(copy)];
    expect(Buffer.compare(once.picture.data, twice.picture.data)).toBe(0);
  });
});

describe("a page after preparation", () => {
  test("has its letters but not the stamp over them", async () => {
    const stamped = await prepare(await degrade(page, "red-stamp", 1));
    expect(keptInk(page, stamped.picture)).toBeGreaterThan(0.99);
    expect(inkOf(stamped.picture) / inkOf(page)).toBeLessThan(1.03);
  });

  test("has its letters but not the lines through them", async () => {
    const dirty = await degrade(page, "copier-line", 1);
    const cleaned = await prepare(dirty);
    expect(measureOf(cleaned, "copier-lines")).toBe(2);
    expect(keptInk(page, cleaned.picture)).toBeGreaterThan(0.985);
    expect(inkOf(cleaned.picture) - inkOf(page)).toBeLessThan((inkOf(dirty) - inkOf(page)) * 0.05);
  });

  test("has the rulings of its tables when the lines of a copier cross them", async () => {
    const cleaned = await prepare(await degrade(table, "copier-line", 2));
    expect(measureOf(cleaned, "copier-lines")).toBe(2);
    expect(keptInk(table, cleaned.picture)).toBeGreaterThan(0.985);
  });

  test("has its letters in the shadow as black as in the light", async () => {
    const lit = await prepare(await degrade(page, "shadow", 1));
    expect(keptInk(page, lit.picture)).toBeGreaterThan(0.98);
    expect(inkOf(lit.picture) / inkOf(page)).toBeLessThan(1.05);
  });

  test("has neither the black beside the sheet nor the smear, and what the smear did not hide", async () => {
    const smeared = await degrade(page, "smear", 1);
    const cleaned = await prepare(smeared);
    expect(inkOf(cleaned.picture) / inkOf(page)).toBeLessThan(1.05);
    const border = await prepare(await degrade(page, "dark-border", 1), { without: ["deskew"] });
    expect(inkOf(border.picture) / inkOf(page)).toBeLessThan(1.05);
  });

  test("is level to a tenth of a degree", async () => {
    for (const seed of [1, 2, 3, 4]) {
      const again = await prepare((await prepare(await degrade(page, "skew", seed))).picture);
      expect(stepsOf(again)).toEqual([]);
    }
  });

  test("is white where there were only traces, as on the back of a stamped sheet", async () => {
    const data = new Uint8Array(page.data.length).fill(253);
    for (let at = 100_000; at < 100_030; at++) data[at] = 190;
    const back = await prepare({ ...page, data });
    expect(stepsOf(back)).toEqual(["empty"]);
    expect(inkOf(back.picture)).toBe(0);
  });

  test("a page all black and a page of one pixel come back", async () => {
    expect((await prepare({ ...page, data: new Uint8Array(page.data.length) })).picture.width).toBeGreaterThan(0);
    const dot: Raster = { width: 1, height: 1, channels: 1, data: Uint8Array.of(0), dpi: 200 };
    expect((await prepare(dot)).picture.width).toBe(1);
  });
});

describe("the way back to the page", () => {
  test("leads a box in the prepared picture to its place in points, and back", async () => {
    const skewed = await scaledTo(await degrade(page, "skew", 1), 300);
    const prepared = await prepare(skewed);
    expect(stepsOf(prepared)).toEqual(["scale", "deskew"]);
    const box = { left: 500, top: 700, width: 40, height: 20 };
    const there = prepared.toPage(box);
    const back = prepared.fromPage({
      left: there.left + there.width / 2,
      top: there.top + there.height / 2,
      width: 0,
      height: 0,
    });
    expect(back.left).toBeCloseTo(520, 3);
    expect(back.top).toBeCloseTo(710, 3);
  });

  test("a dot is found where it was", async () => {
    // A black square on a skewed page: where it lies in the prepared picture must lead to where it was drawn.
    const skewed = await degrade(page, "skew", 2);
    const [left, top, side] = [300, skewed.height - 150, 30];
    const data = Uint8Array.from(skewed.data);
    for (let y = top; y < top + side; y++) data.fill(0, y * skewed.width + left, y * skewed.width + left + side);
    const prepared = await prepare({ ...skewed, data }, { without: ["dark-areas"] });
    expect(stepsOf(prepared)).toEqual(["deskew"]);
    const wanted = prepared.fromPage({
      left: (left * 72) / 200,
      top: (top * 72) / 200,
      width: (side * 72) / 200,
      height: (side * 72) / 200,
    });
    const { picture } = prepared;
    const middle =
      Math.round(wanted.top + wanted.height / 2) * picture.width + Math.round(wanted.left + wanted.width / 2);
    expect(picture.data[middle]).toBeLessThan(30);
    const beside = Math.round(wanted.top + wanted.height / 2) * picture.width + Math.round(wanted.left - 6);
    expect(picture.data[beside]).toBeGreaterThan(225);
  });

  test("an untouched page is only measured in points", async () => {
    const { toPage } = await prepare(page);
    const box = toPage({ left: 200, top: 400, width: 100, height: 50 });
    expect([box.left, box.top, box.width, box.height].map((value) => Math.round(value * 10) / 10)).toEqual([
      72, 144, 36, 18,
    ]);
  });
});
