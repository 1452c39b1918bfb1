import { mkdtemp, readFile as readAll, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { disagreements } from "../../fixtures/disagreements.js";
import { readExpected } from "../../fixtures/expected.js";
import { degrade } from "../../fixtures/scans/degrade.js";
import { faxStream, jpegStream } from "../../fixtures/scans/scan-stream.js";
import { scannedPdf } from "../../fixtures/scans/scanned-pdf.js";
import { truePages, type TruePage } from "../../fixtures/scans/scanned-page.js";
import { toPng } from "../../src/ingest/raster/encode.js";
import type { Raster } from "../../src/ingest/raster/raster.js";
import { closeReaders, readFile } from "../../src/ingest/read-file.js";
import type { PageProgress } from "../../src/ingest/reading-tools.js";
import type { SourceText } from "../../src/model/source.js";
import { extractionOf, readingOf } from "../pipeline.js";

const SOURCES = new URL("../../fixtures/directives/", import.meta.url);
const RENDERED = new URL("../../fixtures/rendered/", import.meta.url);
const PLAIN = "tb-huyen-uy-di-tich";
const TABLES = "kh-so-hoc-ba-so";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dondoc-ocr-"));
});
afterAll(async () => {
  await closeReaders();
  await rm(folder, { recursive: true });
});

async function saved(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}
const pagesOf = (name: string): Promise<readonly TruePage[]> => truePages(new URL(`${name}.pdf`, RENDERED));

/** Share of the words of `truth` that stand in `text`, each as often as it is wanted. */
function wordsFound(truth: string, text: string): number {
  const left = new Map<string, number>();
  for (const word of text.split(/\s+/u)) left.set(word, (left.get(word) ?? 0) + 1);
  const words = truth.split(/\s+/u).filter((word) => word !== "");
  const found = words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return found.length / words.length;
}

/** What the record of a source says otherwise than the annotation of the fixture, by place. */
function wrongPlaces(name: string, source: SourceText): readonly string[] {
  return disagreements(readExpected(SOURCES, name), extractionOf(source).directive).map(({ at }) => at);
}

describe("a fixture that was printed and scanned", () => {
  test("gives the record that the digital file gives", async () => {
    const pages = await pagesOf(PLAIN);
    const [first, ...more] = pages;
    if (!first) throw new Error("no page");
    const scans = [
      { scan: await faxStream(first.picture) },
      ...(await Promise.all(more.map(async ({ picture }) => ({ scan: await jpegStream(picture) })))),
    ];
    const source = await readingOf(await saved("quét.pdf", await scannedPdf(scans)));
    expect(source).toMatchObject({ textFrom: "ocr" });
    expect(wordsFound(pages.map(({ truth }) => truth).join("\n"), source.text)).toBeGreaterThan(0.97);
    const digital = wrongPlaces(PLAIN, await readingOf(new URL(`${PLAIN}.pdf`, RENDERED)));
    const wrong = wrongPlaces(PLAIN, source).filter((at) => !digital.includes(at));
    expect(wrong.length, wrong.join("; ")).toBeLessThanOrEqual(2);
  });

  test("keeps its tables: rows, columns and what stands in them", async () => {
    const scans = await Promise.all(
      (await pagesOf(TABLES)).map(async ({ picture }) => ({
        scan: await jpegStream(await degrade(picture, "skew", 3)),
      })),
    );
    const source = await readingOf(await saved("bảng.pdf", await scannedPdf(scans)));
    const digital = await readingOf(new URL(`${TABLES}.pdf`, RENDERED));
    const cells = ({ text, tables }: SourceText): readonly string[] =>
      tables.flatMap((table) =>
        table.cells.map(
          ({ row, column, span }) => `${row}.${column} ${text.slice(span.start, span.end).replace(/\s+/gu, " ")}`,
        ),
      );
    const shape = ({ tables }: SourceText): readonly unknown[] => tables.map(({ rows, columns }) => [rows, columns]);
    expect(shape(source)).toEqual(shape(digital));
    const alike = cells(digital).filter((cell) => cells(source).includes(cell)).length;
    expect(alike / cells(digital).length).toBeGreaterThan(0.85);
  });

  test("may stand on its head, lie on its side, or be a photograph with a stamp", async () => {
    const [first] = await pagesOf(PLAIN);
    if (!first) throw new Error("no page");
    for (const kind of ["upside-down", "sideways", "red-stamp"] as const) {
      const picture = await degrade(first.picture, kind, 5);
      const source = await readingOf(await saved(`${kind}.png`, await toPng(picture)));
      expect(wordsFound(first.truth, source.text), kind).toBeGreaterThan(0.95);
      const [width, height] = [(picture.width * 72) / picture.dpi, (picture.height * 72) / picture.dpi];
      for (const { box } of source.lines.flatMap(({ words }) => words)) {
        if (!box) throw new Error("a recognised word without a place");
        expect(box.left).toBeGreaterThan(-3);
        expect(box.left + box.width).toBeLessThan(width + 3);
        expect(box.top + box.height).toBeLessThan(height + 3);
      }
    }
  });
});

test("a PDF of a digital page and a scanned one is read by both ways, in order", async () => {
  const [, second] = await pagesOf(PLAIN);
  if (!second) throw new Error("no page");
  const digital = new Uint8Array(await readAll(new URL(`${PLAIN}.pdf`, RENDERED)));
  const pdf = await scannedPdf([{ digital, page: 1 }, { scan: await jpegStream(second.picture) }]);
  const source = await readingOf(await saved("lẫn.pdf", pdf));
  expect(source.textFrom).toBe("mixed");
  expect(source.pages.map(({ textFrom }) => textFrom)).toEqual(["text-layer", "ocr"]);
  const whole = await readingOf(new URL(`${PLAIN}.pdf`, RENDERED));
  const firstPage = whole.pages[0]?.span;
  expect(source.text.startsWith(whole.text.slice(0, firstPage?.end).slice(0, 500))).toBe(true);
  expect(wordsFound(second.truth, source.text)).toBeGreaterThan(0.95);
});

test("a TIFF of two pages is read in order, and never recognised again once it was kept", async () => {
  const pages = await pagesOf(PLAIN);
  const path = await saved("hai trang.tif", await tiffOf(pages.map(({ picture }) => picture)));
  const told: PageProgress[] = [];
  const options = { cacheFolder: join(folder, "kept"), onProgress: (page: PageProgress) => told.push(page) };
  const first = await readFile(path, options);
  if (!first.ok) throw new Error(first.diagnostics[0].message);
  expect(first.value.pages.map(({ status }) => status)).toEqual(["read", "read"]);
  for (const [index, { truth }] of pages.entries()) {
    const span = first.value.pages[index]?.span;
    expect(wordsFound(truth, first.value.text.slice(span?.start, span?.end))).toBeGreaterThan(0.95);
  }
  expect(told.map(({ done }) => done)).toEqual([1, 2]);
  const again = await readFile(path, options);
  expect(again).toEqual(first);
  expect(told).toHaveLength(2);
});

test("the same scan gives the same reading, whatever was read before", async () => {
  const [first] = await pagesOf(PLAIN);
  if (!first) throw new Error("no page");
  const path = await saved("một trang.png", await toPng(await degrade(first.picture, "photocopy", 2)));
  const once = await readingOf(path);
  await closeReaders();
  expect(await readingOf(path)).toEqual(once);
});

async function tiffOf(pages: readonly Raster[]): Promise<Buffer> {
  // sharp joins grey pages to a file of five channels; coloured ones it joins well.
  const coloured = async (page: Raster): Promise<Buffer> =>
    sharp(await toPng(page))
      .toColourspace("srgb")
      .png()
      .toBuffer();
  return sharp(await Promise.all(pages.map(coloured)), { join: { animated: true } })
    .withMetadata({ density: 200 })
    .tiff({ compression: "lzw" })
    .toBuffer();
}
