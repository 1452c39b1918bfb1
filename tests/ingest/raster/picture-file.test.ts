import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { believableDpi } from "../../../src/ingest/raster/believable-dpi.js";
import { toJpeg, toPng } from "../../../src/ingest/raster/encode.js";
import { openPicture, type PictureLimits } from "../../../src/ingest/raster/picture-file.js";
import type { Raster } from "../../../src/ingest/raster/raster.js";

/** Left half black, right half white. */
function halves(width: number, height: number): Raster {
  const data = new Uint8Array(width * height).map((_, at) => (at % width < width / 2 ? 0 : 255));
  return { width, height, channels: 1, data, dpi: 200 };
}

async function read(bytes: Uint8Array, page = 1, limits?: PictureLimits): Promise<Raster> {
  const file = await openPicture(bytes, limits);
  if (!file.ok) throw new Error(file.diagnostics[0].code);
  const raster = await file.value.readPage(page);
  if (!raster.ok) throw new Error(raster.diagnostics[0].code);
  return raster.value;
}

const level = ({ data, width, channels }: Raster, x: number, y: number): number | undefined =>
  data[(y * width + x) * channels];

describe("a picture file", () => {
  test("PNG comes back as it went in, grey and with its resolution", async () => {
    const picture = halves(900, 1200);
    const again = await read(await toPng(picture));
    expect({ ...again, data: null }).toEqual({ ...picture, data: null });
    expect(Buffer.compare(again.data, picture.data)).toBe(0);
  });

  test("a photograph is set upright by its EXIF mark", async () => {
    const { data } = halves(400, 200);
    const sideways = await sharp(data, { raw: { width: 400, height: 200, channels: 1 } })
      .withMetadata({ orientation: 6 })
      .jpeg({ quality: 95 })
      .toBuffer();
    const upright = await read(new Uint8Array(sideways));
    expect([upright.width, upright.height]).toEqual([200, 400]);
    expect(level(upright, 100, 20)).toBeLessThan(30); // its left side became its top
    expect(level(upright, 100, 380)).toBeGreaterThan(225);
  });

  test("a TIFF of several pages in black and white, CCITT G4, is read page by page", async () => {
    const pages = [halves(160, 96), { ...halves(160, 96), data: halves(160, 96).data.map((sample) => 255 - sample) }];
    const strips = Buffer.concat(pages.map(({ data }) => Buffer.from(data)));
    const tiff = await sharp(strips, { raw: { width: 160, height: 192, channels: 1, pageHeight: 96 } })
      .toColourspace("b-w")
      .tiff({ compression: "ccittfax4", bitdepth: 1 })
      .toBuffer();
    const file = await openPicture(new Uint8Array(tiff));
    expect(file.ok && file.value.pages).toBe(2);
    const [first, second] = [await read(new Uint8Array(tiff), 1), await read(new Uint8Array(tiff), 2)];
    expect([first.width, first.height, first.channels]).toEqual([160, 96, 1]);
    expect([level(first, 10, 50), level(first, 150, 50)]).toEqual([0, 255]);
    expect([level(second, 10, 50), level(second, 150, 50)]).toEqual([255, 0]);
  });

  test("what is transparent is white, and 16 bits are 8", async () => {
    const clear = await sharp({
      create: { width: 30, height: 30, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .toColourspace("rgb16")
      .png()
      .toBuffer();
    const raster = await read(new Uint8Array(clear));
    expect([...new Set(raster.data)]).toEqual([255]);
  });

  test("of a file that is cut off, the upper part is read, with a diagnostic", async () => {
    const whole = await toJpeg(halves(800, 1000), 90);
    const file = await openPicture(whole.subarray(0, Math.floor(whole.length * 0.6)));
    if (!file.ok) throw new Error("not opened");
    const page = await file.value.readPage(1);
    expect(page.diagnostics.map(({ code }) => code)).toEqual(["picture-damaged"]);
    expect(page.ok && level(page.value, 10, 10)).toBeLessThan(30);
  });

  test.each([
    ["no picture at all", Buffer.from("%PDF-1.7 no picture")],
    ["a head without a body", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ["nothing", Buffer.alloc(0)],
  ])("%s is told, not thrown", async (_, bytes) => {
    const file = await openPicture(new Uint8Array(bytes));
    expect(file.ok ? [] : file.diagnostics.map(({ code }) => code)).toEqual(["picture-unreadable"]);
  });

  test("a page that was asked for and is not there is told", async () => {
    const file = await openPicture(await toPng(halves(20, 20)));
    const page = file.ok ? await file.value.readPage(2) : file;
    expect(page.ok).toBe(false);
  });

  test("a picture that states too many pixels is refused before it is unpacked", async () => {
    const limits = { maxPixels: 999_999, maxRasterPixels: 500_000 };
    const file = await openPicture(await toPng(halves(1000, 1000)), limits);
    const page = file.ok ? await file.value.readPage(1) : file;
    expect(page.ok ? [] : page.diagnostics.map(({ code }) => code)).toEqual(["picture-too-large"]);
  });

  test("a large one is made smaller on its way in; its paper keeps its size", async () => {
    const raster = await read(await toPng(halves(1000, 1000)), 1, { maxPixels: 2_000_000, maxRasterPixels: 250_000 });
    expect([raster.width, raster.height, raster.dpi]).toEqual([500, 500, 100]);
  });
});

describe("the resolution of a picture", () => {
  test.each([
    ["stated by the scanner", 300, 2480, 3508, 300],
    ["a camera says 72 of whatever it takes: the sheet is A4", 72, 1654, 2339, 200],
    ["nothing stated", null, 2480, 3508, 300],
    ["stated, but it would make a sheet of 2 metres", 100, 8000, 11000, 967],
    ["landscape", null, 3508, 2480, 300],
  ])("%s", (_, stated, width, height, dpi) => {
    expect(believableDpi(stated, width, height)).toBe(dpi);
  });
});
