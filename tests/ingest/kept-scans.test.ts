import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { OcrEngine } from "../../src/ingest/ocr/engine.js";
import { closeReaders, readFile } from "../../src/ingest/read-file.js";
import { keptReading } from "../../src/ingest/reading-cache.js";
import { makePdf } from "./pdf/make-pdf.js";
import { drawnPage, pageEngine } from "./ocr/page-engine.js";

const PAGE = drawnPage(["Các thôn nộp danh sách hộ trồng rừng", "trước ngày 05/3/2025."]);
const reader = pageEngine([PAGE]);
const installed: { engine: OcrEngine } = { engine: reader };
// The engine is a seam; everything else is the program's own.
vi.mock("../../src/ingest/ocr/engines.js", () => ({ openEngine: () => installed.engine }));

let folder = "";
let scan = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dondoc-scans-"));
  scan = join(folder, "quét.png");
  const { data, width, height } = PAGE.picture;
  await sharp(data, { raw: { width, height, channels: 1 } })
    .withMetadata({ density: 200 })
    .toFile(scan);
});
afterAll(async () => {
  await closeReaders();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await closeReaders();
  installed.engine = reader;
  reader.calls = 0;
});

describe("the kept reading of a scan", () => {
  it("spares the recognition, for reading again and for extracting anew", async () => {
    const cacheFolder = join(folder, "kept");
    const first = await readFile(scan, { cacheFolder });
    const again = await readFile(scan, { cacheFolder });
    expect(reader.calls).toBe(1);
    expect(again).toEqual(first);
    const sha256 = first.ok ? first.value.file.sha256 : "";
    expect((await keptReading(cacheFolder, sha256))?.value.text).toContain("trước ngày 05/3/2025.");
    expect(reader.calls).toBe(1);
  });
  it("is not used for another engine, or another version of it", async () => {
    const cacheFolder = join(folder, "versions");
    await readFile(scan, { cacheFolder });
    await closeReaders();
    installed.engine = { ...reader, version: "2" };
    await readFile(scan, { cacheFolder });
    expect(reader.calls).toBe(2);
    await readFile(scan, { cacheFolder });
    expect(reader.calls).toBe(2);
  });
  it("without an engine is replaced as soon as there is one", async () => {
    const cacheFolder = join(folder, "later");
    const path = join(folder, "quét.pdf");
    await writeFile(path, makePdf({ pages: [{ isScan: true }] }));
    const before = await readFile(path, { cacheFolder, ocrEngine: "none" });
    expect(before.ok && before.value.pages[0]?.status).toBe("needs-ocr");
    await readFile(path, { cacheFolder });
    expect(reader.calls).toBeGreaterThan(0);
  });
  it("of a file with a text layer stays whatever the engine", async () => {
    const cacheFolder = join(folder, "digital");
    const path = join(folder, "số.pdf");
    await writeFile(path, makePdf({ pages: [{ texts: [{ x: 80, y: 100, text: "Các thôn họp dân trong tháng 3" }] }] }));
    const first = await readFile(path, { cacheFolder });
    installed.engine = { ...reader, version: "9" };
    expect(await readFile(path, { cacheFolder })).toEqual(first);
    expect(first.ok && first.value.reader.version).not.toContain("+");
  });
});
