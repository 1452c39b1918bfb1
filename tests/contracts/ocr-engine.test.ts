import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OcrEngine, OcrPage, RecogniseRequest } from "../../src/ingest/ocr/engine.js";
import { ENGINES } from "../../src/ingest/ocr/engines.js";
import type { Raster } from "../../src/ingest/raster/raster.js";
import type { Outcome } from "../../src/model/outcome.js";
import { drawnText, whitePaper } from "../ingest/ocr/drawn-text.js";

// Engines that this machine lacks are shown as skipped, with what to install.
const engines = ENGINES.map((kind) => ({ wish: kind.wish, found: kind.find() }));
const LINES = ["Ủy ban nhân dân huyện Lạng Giang", "họp ngày 18/9/2012, có 14 tiêu chí đạt."];
const PARAGRAPH = Array.from({ length: 6 }, () => "Các phòng, ban chuyên môn của huyện báo cáo kết quả").join("\n");

for (const { wish, found } of engines) {
  if (!found.ok) it.skip(`${wish}: ${found.diagnostics[0].message}`);
  else
    describe(`every OCR engine: ${found.value.name}`, { timeout: 120_000 }, () => {
      let engine: OcrEngine;
      let picture: Raster;
      beforeAll(async () => {
        engine = found.value.open({ workers: 2 });
        picture = await drawnText(LINES.join("\n"));
      });
      afterAll(() => engine.close());

      it("says who it is", () => {
        expect([engine.name, engine.version]).toEqual([found.value.name, found.value.version]);
        // Part of a file name.
        expect(`${engine.name}-${engine.version}`).toMatch(/^[\w.-]{3,80}$/u);
      });

      it("reads Vietnamese, line by line, every box in the picture and every word made of its symbols", async () => {
        const page = pageOf(await engine.recognise({ picture, segmentation: "block" }));
        expect(textOf(page)).toEqual(LINES);
        expect(page.confidence).toBeGreaterThan(0.8);
        const words = page.lines.flatMap((line) => line.words);
        for (const { text, symbols } of words) expect(symbols.map((symbol) => symbol.text).join("")).toBe(text);
        for (const { box, confidence } of [...words, ...words.flatMap(({ symbols }) => symbols)]) {
          expect(confidence).toBeGreaterThan(0.3);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
          expect(Math.min(box.width, box.height)).toBeGreaterThan(0);
          expect(box.left + box.width).toBeLessThanOrEqual(picture.width);
          expect(box.top + box.height).toBeLessThanOrEqual(picture.height);
        }
      });

      it("tells where letters stand and how high they are", async () => {
        const [first, second] = pageOf(await engine.recognise({ picture, segmentation: "block" })).lines;
        // Drawn 13 points high at 200 dpi, the second line some 40 pixels below the first.
        const fall = (second?.baseline.y0 ?? 0) - (first?.baseline.y0 ?? 0);
        expect(fall).toBeGreaterThan(30);
        expect(fall).toBeLessThan(55);
        expect(first?.baseline.y0).toBeGreaterThan(first?.box.top ?? NaN);
        expect(second?.rowHeight).toBeGreaterThan(20);
        expect(second?.rowHeight).toBeLessThan(60);
      });

      it("reads the same picture the same, whatever was read before", async () => {
        const other = await drawnText("Số: 353/KH-BĐH\nNƠI NHẬN: các xã");
        const asked: readonly RecogniseRequest[] = [
          { picture, segmentation: "column" },
          { picture: other, segmentation: "block" },
          { picture, segmentation: "block", characters: "0123456789/" },
          { picture: other, segmentation: "sparse" },
        ];
        const single = found.value.open({ workers: 1 });
        const forwards = await inTurn(single, asked);
        const backwards = await inTurn(single, [...asked].reverse());
        await single.close();
        expect(backwards.reverse()).toEqual(forwards);
        expect(textOf(forwards[0])).toEqual(LINES);
      });

      it("reads only the characters that are allowed, for that request alone", async () => {
        const digits = await drawnText("18/9/2012");
        const only = await engine.recognise({ picture: digits, segmentation: "line", characters: "0123456789/" });
        expect(textOf(pageOf(only))).toEqual(["18/9/2012"]);
        const forced = textOf(
          pageOf(await engine.recognise({ picture, segmentation: "block", characters: "0123456789" })),
        );
        expect(forced.join(" ")).toMatch(/^[\d ]{1,200}$/u);
        expect(textOf(pageOf(await engine.recognise({ picture, segmentation: "block" })))).toEqual(LINES);
      });

      it("reads one word, and scattered pieces", async () => {
        // The mode takes the whole picture for the word: with wide margins it reads rubbish.
        const word = await drawnText("nghiệm", { margin: 10 });
        const [read, ...more] = pageOf(await engine.recognise({ picture: word, segmentation: "word" })).lines;
        expect(more).toEqual([]);
        // Debian's model adds a full stop.
        expect(read?.words.map(({ text }) => text.replace(".", ""))).toEqual(["nghiệm"]);
        const pieces = textOf(pageOf(await engine.recognise({ picture, segmentation: "sparse" })));
        expect(pieces.join(" ").split(" ").sort()).toEqual(LINES.join(" ").split(" ").sort());
      });

      it("gives each of many requests its own answer", async () => {
        const texts = ["một", "hai", "năm", "bảy", "tám"].map((word) => `Phòng ${word} báo cáo`);
        const pages = await Promise.all(
          texts.map(async (text) => engine.recognise({ picture: await drawnText(text), segmentation: "block" })),
        );
        expect(pages.map((page) => textOf(pageOf(page)).join(" "))).toEqual(texts);
      });

      it("finds nothing where there is nothing", async () => {
        for (const paper of [whitePaper(600, 300), whitePaper(3, 3), whitePaper(1, 1)]) {
          const page = pageOf(await engine.recognise({ picture: paper, segmentation: "block" }));
          expect(page).toEqual({ lines: [], confidence: 0 });
        }
      });

      it("tells which way up a page is", async () => {
        for (const turn of [0, 90, 180] as const) {
          const told = await engine.orientation(await drawnText(PARAGRAPH, { turn }));
          expect(told).toMatchObject({ ok: true, value: { turn: (360 - turn) % 360 } });
        }
        const unsure = await engine.orientation(whitePaper(600, 300));
        if (unsure.ok) expect(unsure.value.confidence).toBeLessThan(2);
      });

      it("refuses a picture that is none", async () => {
        const cut = { ...picture, data: picture.data.subarray(100) };
        expect(codeOf(await engine.recognise({ picture: cut, segmentation: "block" }))).toBe("ocr-crashed");
        expect(codeOf(await engine.orientation({ ...picture, width: 0 }))).toBe("ocr-crashed");
      });

      it("heeds a signal, before and while it reads, and reads on", async () => {
        const single = found.value.open({ workers: 1 });
        const stop = new AbortController();
        const asked = [1, 2, 3].map(() => single.recognise({ picture, segmentation: "block" }, stop.signal));
        stop.abort();
        expect((await Promise.all(asked)).map(codeOf)).toEqual(Array(3).fill("ocr-cancelled"));
        expect(codeOf(await single.recognise({ picture, segmentation: "block" }, stop.signal))).toBe("ocr-cancelled");
        expect(textOf(pageOf(await single.recognise({ picture, segmentation: "block" })))).toEqual(LINES);
        await single.close();
      });

      it("stops at its time limit", async () => {
        const hasty = found.value.open({ workers: 1, maxMilliseconds: 1 });
        expect(codeOf(await hasty.recognise({ picture, segmentation: "block" }))).toBe("ocr-timeout");
        await hasty.close();
      });

      it("ends what is under way when it is closed, and can be used again", async () => {
        const single = found.value.open({ workers: 1 });
        const asked = [1, 2].map(() => single.recognise({ picture, segmentation: "block" }));
        await single.close();
        expect((await Promise.all(asked)).map(codeOf)).toEqual(["ocr-cancelled", "ocr-cancelled"]);
        expect(textOf(pageOf(await single.recognise({ picture, segmentation: "block" })))).toEqual(LINES);
        await single.close();
      });

      it("replaces a worker that has read enough without anyone noticing", async () => {
        const brief = found.value.open({ workers: 1, maxPictures: 1 });
        const pages = await inTurn(
          brief,
          [1, 2].map(() => ({ picture, segmentation: "block" as const })),
        );
        await brief.close();
        expect(pages.map(textOf)).toEqual([LINES, LINES]);
      });
    });
}

async function inTurn(engine: OcrEngine, requests: readonly RecogniseRequest[]): Promise<OcrPage[]> {
  const pages: OcrPage[] = [];
  for (const request of requests) pages.push(pageOf(await engine.recognise(request)));
  return pages;
}

function pageOf(outcome: Outcome<OcrPage>): OcrPage {
  if (!outcome.ok) throw new Error(outcome.diagnostics[0].message);
  return outcome.value;
}

function textOf(page: OcrPage | undefined): readonly string[] {
  return page?.lines.map(({ words }) => words.map(({ text }) => text).join(" ")) ?? [];
}

function codeOf(outcome: Outcome<unknown>): string | undefined {
  return outcome.ok ? "ok" : outcome.diagnostics[0].code;
}
