import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { imageReader } from "../../../src/ingest/image/image-reader.js";
import type { OcrEngine } from "../../../src/ingest/ocr/engine.js";
import type { Raster } from "../../../src/ingest/raster/raster.js";
import { DEFAULT_LIMITS } from "../../../src/ingest/reader.js";
import type { ReadingTools } from "../../../src/ingest/reading-tools.js";
import { diagnose } from "../../../src/model/diagnostic-codes.js";
import { failed, succeeded } from "../../../src/model/outcome.js";
import { drawnPage, pageEngine } from "../ocr/page-engine.js";

const FILE = { name: "quét.tif", sha256: "", mediaType: "image/tiff", bytes: 0 };
const FIRST = drawnPage(["KẾ HOẠCH", "Về việc trồng cây đầu xuân", "Các thôn nộp danh sách trước ngày 05/3/2025"]);
const SECOND = drawnPage(["Trường tiểu học chủ trì quét dọn sân trường", "Nơi nhận"]);

function png({ data, width, height }: Raster): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 1 } })
    .withMetadata({ density: 200 })
    .png()
    .toBuffer();
}
async function tiff(...pages: readonly Raster[]): Promise<Buffer> {
  return sharp(await Promise.all(pages.map(png)), { join: { animated: true } })
    .withMetadata({ density: 200 })
    .tiff()
    .toBuffer();
}
const tools = (engine: OcrEngine): ReadingTools => ({
  openOcr: () => Promise.resolve(succeeded(engine)),
  pagesAtOnce: 2,
  onPage: () => undefined,
});

describe("a picture file", () => {
  it("of several pages is read page by page, in order", async () => {
    const engine = pageEngine([FIRST, SECOND]);
    const outcome = await imageReader.read(
      FILE,
      await tiff(FIRST.picture, SECOND.picture),
      DEFAULT_LIMITS,
      tools(engine),
    );
    if (!outcome.ok) throw new Error(outcome.diagnostics[0].message);
    const { value: source } = outcome;
    expect(source.text.split("\n").slice(0, 4)).toEqual([
      "KẾ HOẠCH",
      "Về việc trồng cây đầu xuân",
      "Các thôn nộp danh sách trước ngày 05/3/2025",
      "Trường tiểu học chủ trì quét dọn sân trường",
    ]);
    expect(source).toMatchObject({ textFrom: "ocr", reader: { name: "image" } });
    expect(source.reader.version).toContain("+pages-1-");
    expect(source.pages.map(({ status, textFrom }) => [status, textFrom])).toEqual([
      ["read", "ocr"],
      ["read", "ocr"],
    ]);
    for (const line of source.lines) {
      expect(line).toMatchObject({ origin: "ocr", confidence: 0.95 });
      for (const word of line.words) expect(word.box).not.toBe(null);
    }
    expect(engine.calls).toBe(2);
  });
  it("in which nothing can be read says so, page by page", async () => {
    const outcome = await imageReader.read(FILE, await png(FIRST.picture), DEFAULT_LIMITS, tools(pageEngine([])));
    expect(outcome.ok && outcome.value.pages[0]?.status).toBe("needs-ocr");
    expect(outcome.diagnostics.map(({ code }) => code)).toContain("ocr-page-unread");
  });
  it("is refused without an engine, with more pages than allowed, or damaged", async () => {
    const picture = await tiff(FIRST.picture, SECOND.picture);
    const none: ReadingTools = {
      ...tools(pageEngine([])),
      openOcr: () => Promise.resolve(failed(diagnose("ocr-model-missing", { package: "p", file: "f" }))),
    };
    const codes = async (...reading: Parameters<typeof imageReader.read>) =>
      (await imageReader.read(...reading)).diagnostics.map(({ code }) => code);
    expect(await codes(FILE, picture, DEFAULT_LIMITS)).toEqual(["needs-ocr"]);
    expect(await codes(FILE, picture, DEFAULT_LIMITS, none)).toEqual(["needs-ocr", "ocr-model-missing"]);
    expect(await codes(FILE, picture, { ...DEFAULT_LIMITS, maxPages: 1 }, tools(pageEngine([])))).toEqual([
      "pdf-too-many-pages",
    ]);
    expect(await codes(FILE, Uint8Array.of(0x49, 0x49, 0x2a, 0), DEFAULT_LIMITS, tools(pageEngine([])))).toEqual([
      "picture-unreadable",
    ]);
  });
});
