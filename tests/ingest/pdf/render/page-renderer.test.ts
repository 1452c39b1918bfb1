import { readFileSync } from "node:fs";
import { PDFDocument, PDFName, rgb } from "pdf-lib";
import { beforeAll, describe, expect, test } from "vitest";
import { scannedPdf } from "../../../../fixtures/scans/scanned-pdf.js";
import {
  faxStream,
  jbig2Stream,
  jpeg2000Stream,
  jpegStream,
  type ScanStream,
} from "../../../../fixtures/scans/scan-stream.js";
import { isBlank } from "../../../../src/ingest/pdf/render/blank.js";
import { openPageRenderer } from "../../../../src/ingest/pdf/render/page-renderer.js";
import type { OpenPdfDrawer } from "../../../../src/ingest/pdf/render/pdf-drawer.js";
import { openPdfium } from "../../../../src/ingest/pdf/render/pdfium-drawer.js";
import { openPdfjs } from "../../../../src/ingest/pdf/render/pdfjs-drawer.js";
import { channelOf } from "../../../../src/ingest/raster/channel.js";
import { scaledTo } from "../../../../src/ingest/raster/resample.js";
import type { Raster } from "../../../../src/ingest/raster/raster.js";
import type { Outcome } from "../../../../src/model/outcome.js";

const file = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../../fixtures/${path}`, import.meta.url)));
const DIGITAL = file("rendered/kh-so-hoc-ba-so.pdf");
const JPEG_2000 = file("scans/made/page-100dpi.jp2"); // the first page of it

async function render(
  pdf: Uint8Array,
  page = 1,
  ways?: readonly OpenPdfDrawer[],
  dpi?: number,
): Promise<Outcome<Raster>> {
  const renderer = openPageRenderer(pdf, ways);
  const outcome = await renderer.renderPage(page, dpi);
  await renderer.close();
  return outcome;
}

function picture(outcome: Outcome<Raster>): Raster {
  if (!outcome.ok) throw new Error(outcome.diagnostics[0].message);
  return outcome.value;
}

const codes = (outcome: Outcome<Raster>): readonly string[] => outcome.diagnostics.map(({ code }) => code);

/** How alike two pictures of one page are: correlation of their grey levels in squares of a sixteenth of an inch, -1 to 1. */
async function likeness(a: Raster, b: Raster): Promise<number> {
  const [small, other] = [await scaledTo(channelOf(a, "green"), 16), await scaledTo(channelOf(b, "green"), 16)];
  const [width, height] = [Math.min(small.width, other.width), Math.min(small.height, other.height)];
  const pairs = Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    return [small.data[y * small.width + x] ?? 0, other.data[y * other.width + x] ?? 0] as const;
  });
  const mean = (of: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[of], 0) / pairs.length;
  const [m, n] = [mean(0), mean(1)];
  const sum = (value: (p: number, q: number) => number): number =>
    pairs.reduce((total, [p, q]) => total + value(p - m, q - n), 0);
  return sum((p, q) => p * q) / Math.sqrt(sum((p) => p * p) * sum((_, q) => q * q));
}

let page: Raster;
let streams: Readonly<Record<string, ScanStream>>;
beforeAll(async () => {
  page = channelOf(picture(await render(DIGITAL, 1, [openPdfium], 150)), "green");
  streams = {
    JPEG: await jpegStream(page),
    "CCITT G4": await faxStream(page),
    JBIG2: await jbig2Stream(page),
    "JPEG 2000": jpeg2000Stream(JPEG_2000, 100),
  };
});

/** A drawer that gives white pages, as pdfjs did of JPEG 2000, and knows nothing of images. */
const white: OpenPdfDrawer = () =>
  Promise.resolve({
    name: "white",
    look: () => Promise.resolve({ width: 595, height: 842, images: null }),
    draw: (_, dpi) => {
      const [width, height] = [Math.round(8.27 * dpi), Math.round(11.69 * dpi)];
      return Promise.resolve({ width, height, channels: 1, data: new Uint8Array(width * height).fill(255), dpi });
    },
    showsImages: () => Promise.resolve(null),
    close: () => Promise.resolve(),
  });

const broken: OpenPdfDrawer = () => Promise.reject(new Error("not installed"));

describe("a page of a PDF as a picture", () => {
  test.each([
    ["JPEG", "pdfium", openPdfium],
    ["CCITT G4", "pdfium", openPdfium],
    ["JBIG2", "pdfium", openPdfium],
    ["JPEG 2000", "pdfium", openPdfium],
    ["JPEG", "pdfjs", openPdfjs],
    ["CCITT G4", "pdfjs", openPdfjs],
    ["JBIG2", "pdfjs", openPdfjs],
    ["JPEG 2000", "pdfjs", openPdfjs],
  ] as const)("a scan in %s is drawn right by %s", async (format, _, way) => {
    const stream = streams[format];
    if (!stream) throw new Error(format);
    expect(await likeness(picture(await render(await scannedPdf([{ scan: stream }]), 1, [way])), page)).toBeGreaterThan(
      0.9,
    );
  });

  test("it has the resolution of its scan, no less than 150 and no more than 300; digital pages have what is asked for", async () => {
    const scan = streams.JPEG;
    if (!scan) throw new Error("no scan");
    const at = async (dpi: number): Promise<number> =>
      picture(await render(await scannedPdf([{ scan: { ...scan, dpi } }]))).dpi;
    expect(await at(150)).toBeCloseTo(150);
    expect(await at(100)).toBeCloseTo(150);
    expect(await at(220)).toBeCloseTo(220);
    expect(await at(600)).toBeCloseTo(300);
    expect(picture(await render(DIGITAL, 1, undefined, 72)).dpi).toBe(72);
  });

  test("it is as it is shown: a page turned by the viewer is upright", async () => {
    const scan = streams.JPEG;
    if (!scan) throw new Error("no scan");
    const turned = picture(await render(await scannedPdf([{ scan, turn: 90 }])));
    expect(turned.width).toBeGreaterThan(turned.height);
  });

  test("a sheet as large as a wall stays within the memory, a page of one point too", async () => {
    const document = await PDFDocument.create();
    document.addPage([10_000, 10_000]).drawSquare({ x: 1000, y: 1000, size: 5000, color: rgb(0, 0, 0) });
    document.addPage([1, 1]).drawSquare({ x: 0, y: 0, size: 1, color: rgb(0, 0, 0) });
    const pdf = await document.save();
    const wall = picture(await render(pdf, 1));
    expect(wall.width * wall.height).toBeLessThanOrEqual(40_100_000);
    expect(isBlank(wall)).toBe(false);
    expect((await render(pdf, 2)).ok).toBe(true);
  });

  test("stamps laid over the page as annotations are left out; colour is kept", async () => {
    const document = await PDFDocument.create();
    const sheet = document.addPage([300, 300]);
    sheet.drawSquare({ x: 10, y: 10, size: 100, color: rgb(0.8, 0, 0) });
    const { context } = document;
    const appearance = context.register(
      context.stream("0 0 1 rg 0 0 100 100 re f", { Type: "XObject", Subtype: "Form", BBox: [0, 0, 100, 100] }),
    );
    const stamp = { Type: "Annot", Subtype: "Stamp", Rect: [150, 150, 250, 250], F: 4, AP: { N: appearance } };
    sheet.node.set(PDFName.of("Annots"), context.obj([context.register(context.obj(stamp))]));
    const drawn = picture(await render(await document.save(), 1, [openPdfium], 72));
    const at = (x: number, y: number): readonly number[] => [
      ...drawn.data.slice((y * 300 + x) * 3, (y * 300 + x) * 3 + 3),
    ];
    expect(at(50, 250)).toEqual([204, 0, 0]);
    expect(at(200, 100)).toEqual([255, 255, 255]);
  });
});

describe("a page that comes out empty", () => {
  test("is drawn by the next drawer when the first gives white", async () => {
    const scan = streams["CCITT G4"];
    if (!scan) throw new Error("no scan");
    const drawn = picture(await render(await scannedPdf([{ scan }]), 1, [white, openPdfium]));
    expect(await likeness(drawn, page)).toBeGreaterThan(0.9);
  });

  test("is drawn by the next drawer when the first does not open", async () => {
    const drawn = picture(await render(DIGITAL, 1, [broken, openPdfjs], 150));
    expect(await likeness(drawn, page)).toBeGreaterThan(0.9);
  });

  test("is a failure when its image cannot be decoded, by anyone", async () => {
    const scan = streams["JPEG 2000"];
    if (!scan) throw new Error("no scan");
    // The codestream is rubbish after its head.
    const bytes = scan.bytes.map((byte, at) => (at > 200 ? (at * 37) & 255 : byte));
    const outcome = await render(await scannedPdf([{ scan: { ...scan, bytes } }]));
    expect(outcome.ok).toBe(false);
    expect(codes(outcome)[0]).toMatch(/^pdf-page-(?:renders-white|not-rendered)$/u);
    expect(outcome.diagnostics.map(({ message }) => message).join()).toContain("Trang 1");
  });

  test("is a failure when every drawer gives white of an image that is not", async () => {
    const scan = streams["CCITT G4"];
    if (!scan) throw new Error("no scan");
    const lookOnly: OpenPdfDrawer = async (bytes) => ({
      ...(await white(bytes)),
      look: async (n) => (await openPdfium(bytes)).look(n),
    });
    expect(codes(await render(await scannedPdf([{ scan }]), 1, [lookOnly, white]))).toEqual(["pdf-page-renders-white"]);
  });

  test("is simply empty where it paints nothing, or the white back of a sheet", async () => {
    const document = await PDFDocument.create();
    document.addPage([595, 842]);
    expect(isBlank(picture(await render(await document.save())))).toBe(true);
    const back = await faxStream({ ...page, data: new Uint8Array(page.data.length).fill(255) });
    expect(isBlank(picture(await render(await scannedPdf([{ scan: back }]))))).toBe(true);
  });

  test("is told when no drawer works", async () => {
    expect(codes(await render(DIGITAL, 1, [broken]))).toEqual(["pdf-page-not-rendered"]);
    expect(codes(await render(DIGITAL, 99))).toEqual(["pdf-page-not-rendered"]);
    expect(codes(await render(Uint8Array.from(Buffer.from("%PDF-1.4 torn"))))).toEqual(["pdf-page-not-rendered"]);
  });
});
