import { describe, expect, test } from "vitest";
import { channelOf, greyOf } from "../../../src/ingest/raster/channel.js";
import { cropped, turned } from "../../../src/ingest/raster/pieces.js";
import type { Raster } from "../../../src/ingest/raster/raster.js";
import { blurred, rotated, scaledTo, sharpened } from "../../../src/ingest/raster/resample.js";

// 1 2 3
// 4 5 6
const six: Raster = { width: 3, height: 2, channels: 1, data: Uint8Array.of(1, 2, 3, 4, 5, 6), dpi: 100 };
const rows = ({ data, width, channels }: Raster): string =>
  Array.from({ length: data.length / (width * channels) }, (_, y) =>
    data.slice(y * width * channels, (y + 1) * width * channels).join(" "),
  ).join(" | ");

describe("pieces and turns of a picture", () => {
  test("it is turned clockwise by quarters", () => {
    expect(rows(turned(six, 90))).toBe("4 1 | 5 2 | 6 3");
    expect(rows(turned(six, 180))).toBe("6 5 4 | 3 2 1");
    expect(rows(turned(six, 270))).toBe("3 6 | 2 5 | 1 4");
    expect(turned(six, 0)).toBe(six);
  });

  test("four quarters make it whole, in colour too", () => {
    const colour: Raster = { ...six, width: 2, height: 1, channels: 3 };
    expect(rows(turned(colour, 180))).toBe("4 5 6 1 2 3");
    expect(turned(turned(turned(turned(colour, 90), 90), 90), 90)).toEqual(colour);
  });

  test("a crop ends at the edge of the picture, and beside it there is none", () => {
    expect(rows(cropped(six, { left: 1, top: 0, width: 9, height: 9 }) ?? six)).toBe("2 3 | 5 6");
    expect(cropped(six, { left: 3, top: 0, width: 2, height: 2 })).toBeNull();
  });

  test("channels: red ink is light in red, dark in green", () => {
    const ink: Raster = { width: 1, height: 1, channels: 3, data: Uint8Array.of(210, 40, 40), dpi: 200 };
    expect([channelOf(ink, "red").data[0], channelOf(ink, "green").data[0]]).toEqual([210, 40]);
    expect(greyOf(ink).data[0]).toBe(91); // 0.299 · 210 + 0.587 · 40 + 0.114 · 40
    expect(greyOf(six)).toBe(six);
  });
});

describe("resampling", () => {
  const page: Raster = { width: 300, height: 200, channels: 1, data: new Uint8Array(60_000).fill(255), dpi: 300 };

  test("scaling keeps the paper's size and the channels", async () => {
    const small = await scaledTo(page, 200);
    expect([small.width, small.height, small.dpi, small.channels]).toEqual([200, 133, 200, 1]);
    const colour = await scaledTo({ ...page, width: 100, channels: 3 }, 150);
    expect([colour.width, colour.channels]).toEqual([50, 3]);
  });

  test("the new corners of a turned page are white, and it loses nothing", async () => {
    const black = { ...page, data: new Uint8Array(60_000) };
    const askew = await rotated(black, 5);
    expect(askew.channels).toBe(1);
    expect([askew.data[0], askew.data.at(-1)]).toEqual([255, 255]);
    const dark = askew.data.reduce((sum, sample) => sum + (sample < 128 ? 1 : 0), 0);
    expect(dark / 60_000).toBeCloseTo(1, 1);
  });

  test("blur spreads a dot, sharpening steepens an edge", async () => {
    const dot = { ...page, data: page.data.map((_, at) => (at === 100 * 300 + 150 ? 0 : 255)) };
    expect((await blurred(dot, 1)).data[100 * 300 + 151]).toBeLessThan(250);
    const soft = { ...page, data: page.data.map((_, at) => Math.min(255, Math.max(0, ((at % 300) - 140) * 12))) };
    expect((await sharpened(soft, 2)).data[100 * 300 + 142]).toBeLessThan(soft.data[100 * 300 + 142] ?? 0);
  });
});
