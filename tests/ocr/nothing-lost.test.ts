import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OcrEngine, OcrPage } from "../../src/ingest/ocr/engine.js";
import { openTesseractJs } from "../../src/ingest/ocr/engines/tesseract-js.js";
import { markHandwriting } from "../../src/ingest/ocr/handwriting/mark-handwriting.js";
import { pageOf } from "../../src/ingest/ocr/ink/place-lines.js";
import { readMissedInk } from "../../src/ingest/ocr/ink/read-missed-ink.js";
import { secondLook } from "../../src/ingest/ocr/second-look/second-look.js";
import type { Raster } from "../../src/ingest/raster/raster.js";
import { drawnText } from "../ingest/ocr/drawn-text.js";

const LINES = [
  "Số: 45/KH-UBND, Tân Thịnh, ngày 13 tháng 02 năm 2025",
  "Căn cứ Quyết định số 1342/QĐ-UBND ngày 26/9/2024 của phường,",
  "đến ngày 30/6/2025 có 14/19 tiêu chí đạt; chậm nhất 18/9/2025",
  "các tổ dân phố nộp danh sách; kinh phí 1.709.000 đồng (5%).",
  "Trạm Y tế chủ trì, phối hợp với 03 trường học thực hiện.",
];

describe("with a real engine", { timeout: 180_000 }, () => {
  let engine: OcrEngine;
  let picture: Raster;
  let page: OcrPage;
  beforeAll(async () => {
    engine = openTesseractJs({ workers: 1 });
    picture = await drawnText(LINES.join("\n"));
    const read = await engine.recognise({ picture, segmentation: "block" });
    page = read.ok ? read.value : pageOf([]);
  }, 180_000);
  afterAll(() => engine.close());

  test("every line that is taken away comes back, nearly word for word, and nothing is dropped", async () => {
    expect(page.lines).toHaveLength(LINES.length);
    for (const line of page.lines) {
      const rest = pageOf(page.lines.filter((other) => other !== line));
      const reading = await readMissedInk(rest, picture, engine);
      expect(reading.dropped).toBe(0);
      expect(reading.unread).toEqual([]);
      const back = new Set(reading.page.lines.flatMap(({ words }) => words.map(({ text }) => text)));
      const found = line.words.filter(({ text }) => back.has(text)).length;
      expect(found / line.words.length, line.words.map(({ text }) => text).join(" ")).toBeGreaterThanOrEqual(0.8);
    }
  });

  test("printed numbers agree with themselves, and none is taken for handwriting", async () => {
    const { doubtful, looked, page: surer } = await secondLook(page, picture, engine);
    expect(looked).toBeGreaterThanOrEqual(10);
    expect(doubtful).toEqual([]);
    const before = page.lines.flatMap((line) => line.words);
    for (const [index, word] of surer.lines.flatMap((line) => line.words).entries()) {
      expect(word.text).toBe(before[index]?.text);
      if (/\d/u.test(word.text)) expect(word.confidence).toBeGreaterThanOrEqual(before[index]?.confidence ?? 1);
    }
    expect(markHandwriting(page, picture).places).toEqual([]);
  });

  test("a wrong digit is found out", async () => {
    const wrong = pageOf(
      page.lines.map((line) => ({
        ...line,
        words: line.words.map((word) => (word.text.startsWith("18/9") ? { ...word, text: "13/9/2025" } : word)),
      })),
    );
    const { doubtful } = await secondLook(wrong, picture, engine);
    expect(doubtful.map(({ text, rival }) => [text, rival.replace(/\D+$/u, "")])).toEqual([["13/9/2025", "18/9/2025"]]);
  });
});
