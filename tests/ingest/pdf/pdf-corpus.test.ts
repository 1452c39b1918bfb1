import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { pdfReader } from "../../../src/ingest/pdf/pdf-reader.js";
import { DEFAULT_LIMITS } from "../../../src/ingest/reader.js";

// Real documents lie in the folder `shared` beside the checkout; without it these tests are skipped.
const CORPUS = fileURLToPath(new URL("../../../../shared/corpus/", import.meta.url));
const isHere = existsSync(CORPUS);
if (!isHere) console.warn(`skipped: no real documents at ${CORPUS}`);

async function read(name: string) {
  const bytes = new Uint8Array(readFileSync(CORPUS + name));
  const file = { name, sha256: "0", mediaType: "application/pdf", bytes: bytes.length };
  const outcome = await pdfReader.read(file, bytes, DEFAULT_LIMITS);
  if (!outcome.ok) throw new Error(outcome.diagnostics[0].message);
  return { source: outcome.value, codes: outcome.diagnostics.map((one) => one.code) };
}

describe.skipIf(!isHere)("real PDFs", () => {
  it.each([
    ["odd/watermark-text-layer-over-scan.pdf", ["pdf-page-needs-ocr"]],
    ["odd/signature-only-text-layer-over-scan.pdf", ["pdf-page-stamp-only"]],
    ["odd/garbage-text-layer.pdf", ["pdf-page-no-diacritics"]],
    ["odd/aes-encrypted-no-password.pdf", ["pdf-page-garbled", "pdf-page-no-diacritics"]],
    ["odd/urgent-stamp-in-header.pdf", ["pdf-page-needs-ocr"]],
  ])("%s is not read as text", async (name, expected) => {
    const { source, codes } = await read(name);
    expect(source.text).toBe("");
    expect(source.pages.every((page) => page.status === "needs-ocr")).toBe(true);
    expect(codes).toEqual(expected);
  });

  it.each(["tb-565-quangngai-2024.pdf", "more/tb-342-ubnd-quangngai-2024.pdf", "kh-173-hanoi-2026.pdf"])(
    "%s is read, its stamped number and date in their places",
    async (name) => {
      const { source, codes } = await read(name);
      expect(codes).toEqual([]);
      expect(source.tables).toEqual([]);
      expect(source.text).toMatch(/^Số: \d+\/(?:TB|KH)-UBND$/mu);
      expect(source.text).toMatch(/, ngày \d{1,2} tháng \d{1,2} năm 20\d\d$/mu);
      expect(source.text).not.toMatch(/^\d{1,2}$/mu);
      expect(source.signatures.length).toBeGreaterThan(0);
      const columns = source.lines.map((line) => line.hints.column);
      expect(columns.indexOf("left")).toBeLessThan(columns.indexOf("right"));
      for (const line of source.lines)
        for (const word of line.words) expect(source.text.slice(word.span.start, word.span.end)).toMatch(/^\S+$/u);
    },
  );
});
