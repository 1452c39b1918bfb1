import { PDFDocument } from "pdf-lib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import type { OcrEngine } from "../../../src/ingest/ocr/engine.js";
import { pdfReader } from "../../../src/ingest/pdf/pdf-reader.js";
import type { Raster } from "../../../src/ingest/raster/raster.js";
import { DEFAULT_LIMITS } from "../../../src/ingest/reader.js";
import type { PageProgress, ReadingTools } from "../../../src/ingest/reading-tools.js";
import { diagnose } from "../../../src/model/diagnostic-codes.js";
import type { Outcome } from "../../../src/model/outcome.js";
import { failed, succeeded } from "../../../src/model/outcome.js";
import type { SourceText } from "../../../src/model/source.js";
import { drawnPage, pageEngine } from "../ocr/page-engine.js";
import { makePdf } from "./make-pdf.js";

const FILE = { name: "quét.pdf", sha256: "", mediaType: "application/pdf", bytes: 0 };
const SCAN = drawnPage(["Trường tiểu học chủ trì quét dọn sân trường", "xong trước ngày 05/3/2025."]);
const DIGITAL = ["Các thôn họp dân trong tháng 3 năm 2025 về", "việc trồng cây, làm đường và dọn kênh mương."];
const digitalPage = { texts: DIGITAL.map((text, row) => ({ x: 85, y: 100 + row * 20, text })) };

/** The pages of a made PDF, with a picture over the whole page for each raster. */
async function mixedPdf(pages: readonly (Raster | typeof digitalPage)[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (const page of pages) {
    if ("texts" in page) {
      const made = await PDFDocument.load(makePdf({ pages: [page] }));
      const [copied] = await pdf.copyPages(made, [0]);
      if (copied) pdf.addPage(copied);
      continue;
    }
    const { data, width, height } = page;
    const image = await pdf.embedPng(
      await sharp(data, { raw: { width, height, channels: 1 } })
        .png()
        .toBuffer(),
    );
    const size = { width: (width * 72) / page.dpi, height: (height * 72) / page.dpi };
    pdf.addPage([size.width, size.height]).drawImage(image, { x: 0, y: 0, ...size });
  }
  return pdf.save();
}

function toolsWith(openOcr: ReadingTools["openOcr"], onPage: ReadingTools["onPage"] = () => undefined): ReadingTools {
  return { openOcr, pagesAtOnce: 2, onPage };
}
const withEngine = (engine: OcrEngine): ReadingTools => toolsWith(() => Promise.resolve(succeeded(engine)));
async function read(bytes: Uint8Array, tools?: ReadingTools): Promise<Outcome<SourceText> & { ok: true }> {
  const outcome = await pdfReader.read(FILE, bytes, DEFAULT_LIMITS, tools);
  if (!outcome.ok) throw new Error(outcome.diagnostics[0].message);
  return outcome;
}
const codesOf = ({ diagnostics }: Outcome<unknown>): readonly string[] => diagnostics.map(({ code }) => code);

describe("a PDF page by page", () => {
  it("is read by its text layer where there is one, by OCR where not", async () => {
    const engine = pageEngine([SCAN]);
    const told: PageProgress[] = [];
    const tools = toolsWith(
      () => Promise.resolve(succeeded(engine)),
      (progress) => told.push(progress),
    );
    const { value: source, diagnostics } = await read(await mixedPdf([digitalPage, SCAN.picture]), tools);
    expect(source.textFrom).toBe("mixed");
    expect(source.pages.map(({ status, textFrom }) => [status, textFrom])).toEqual([
      ["read", "text-layer"],
      ["read", "ocr"],
    ]);
    expect(source.lines.map(({ origin, page }) => [origin, page])).toEqual([
      ["digital", 1],
      ["digital", 1],
      ["ocr", 2],
      ["ocr", 2],
    ]);
    expect(source.text).toContain("chủ trì quét dọn sân trường\nxong trước ngày 05/3/2025.");
    expect(source.reader.version).toContain("+pages-1-");
    expect(engine.calls).toBe(1);
    expect(told).toEqual([{ done: 1, pages: 1 }]);
    expect(diagnostics).toEqual([]);
  });
  it("asks for no engine where all pages have a text layer, and its version is the reader's own", async () => {
    const tools = toolsWith(() => Promise.reject(new Error("asked")));
    const { value: source } = await read(await mixedPdf([digitalPage]), tools);
    expect(source).toMatchObject({ textFrom: "text-layer", reader: { version: pdfReader.version } });
  });
  it("keeps its scans for later where no engine is to be had, and says what to install", async () => {
    const trouble = diagnose("ocr-model-missing", { package: "p", file: "f" });
    const pdf = await mixedPdf([digitalPage, SCAN.picture]);
    const outcome = await read(
      pdf,
      toolsWith(() => Promise.resolve(failed(trouble))),
    );
    expect(outcome.value.pages.map(({ status }) => status)).toEqual(["read", "needs-ocr"]);
    expect(codesOf(outcome)).toEqual(["ocr-model-missing", "pdf-page-needs-ocr"]);
    expect(outcome.value.reader.version).toBe(`${pdfReader.version}+0`);
    expect(codesOf(await read(pdf))).toEqual(["pdf-page-needs-ocr"]);
  });
  it("says which scan could not be read, and reads the others", async () => {
    const other = drawnPage(["một trang khác hẳn"]);
    const outcome = await read(await mixedPdf([SCAN.picture, other.picture]), withEngine(pageEngine([SCAN])));
    expect(outcome.value.pages.map(({ status }) => status)).toEqual(["read", "needs-ocr"]);
    expect(outcome.diagnostics.filter(({ page }) => page === 2).map(({ code }) => code)).toContain("ocr-page-unread");
  });
});
