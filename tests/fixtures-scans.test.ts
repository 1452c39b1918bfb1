import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DEGRADATIONS, degrade } from "../fixtures/scans/degrade.js";
import { faxStream, jpegStream } from "../fixtures/scans/scan-stream.js";
import { scannedPdf } from "../fixtures/scans/scanned-pdf.js";
import { truePages } from "../fixtures/scans/scanned-page.js";
import { pdfReader } from "../src/ingest/pdf/pdf-reader.js";
import { DEFAULT_LIMITS } from "../src/ingest/reader.js";

const PDF = new URL("../fixtures/rendered/tb-bo-y-te.pdf", import.meta.url);

test("a page of a fixture has its picture and its text", async () => {
  const pages = await truePages(PDF, 100);
  expect(pages.map(({ page }) => page)).toEqual(pages.map((_, at) => at + 1));
  expect(pages[0]?.truth).toMatch(/BỘ Y TẾ/u);
  expect(pages[0]?.picture).toMatchObject({ width: 827, height: 1169, channels: 1, dpi: 100 });
});

test("the same seed makes the same scan, another seed another one", async () => {
  const [page] = await truePages(PDF, 100, [1]);
  if (!page) throw new Error("no page");
  for (const kind of DEGRADATIONS) {
    const [once, again] = [await degrade(page.picture, kind, 1), await degrade(page.picture, kind, 1)];
    expect(Buffer.compare(once.data, again.data), kind).toBe(0);
    expect(Buffer.compare(once.data, page.picture.data), kind).not.toBe(0);
  }
  const [one, other] = [await degrade(page.picture, "noise", 1), await degrade(page.picture, "noise", 2)];
  expect(Buffer.compare(one.data, other.data)).not.toBe(0);
});

test("a scanned PDF has no text, a mixed one that of its digital page, and the same pages give the same bytes", async () => {
  const [page] = await truePages(PDF, 100, [1]);
  if (!page) throw new Error("no page");
  const [fax, jpeg] = [await faxStream(page.picture), await jpegStream(page.picture)];
  const make = (): Promise<Uint8Array> =>
    scannedPdf([{ digital: new Uint8Array(readFileSync(PDF)), page: 1 }, { scan: fax }, { scan: jpeg, turn: 180 }]);
  const bytes = await make();
  expect(Buffer.compare(bytes, await make())).toBe(0);
  const file = { name: "mixed.pdf", sha256: "", mediaType: "application/pdf", bytes: bytes.length };
  const source = await pdfReader.read(file, bytes, DEFAULT_LIMITS);
  if (!source.ok) throw new Error(source.diagnostics[0].message);
  expect(source.value.pages.map(({ status }) => status)).toEqual(["read", "needs-ocr", "needs-ocr"]);
  expect(source.value.text).toMatch(/BỘ Y TẾ/u);
});
