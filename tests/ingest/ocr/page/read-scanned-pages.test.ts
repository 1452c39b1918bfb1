import { describe, expect, it } from "vitest";
import type { OcrEngine } from "../../../../src/ingest/ocr/engine.js";
import { pageOf } from "../../../../src/ingest/ocr/ink/place-lines.js";
import { readScannedPages, remarksOn } from "../../../../src/ingest/ocr/page/read-scanned-pages.js";
import type { PageProgress } from "../../../../src/ingest/reading-tools.js";
import { diagnose } from "../../../../src/model/diagnostic-codes.js";
import { failed, succeeded } from "../../../../src/model/outcome.js";
import { drawn } from "../drawn-letters.js";

const PICTURE = drawn(200, 200, []);
const engine = (recognise: OcrEngine["recognise"]): OcrEngine => ({
  name: "test",
  version: "1",
  recognise,
  orientation: () => Promise.resolve(succeeded({ turn: 0, confidence: 0 })),
  close: () => Promise.resolve(),
});

describe("many pages", () => {
  it("are read a few at once, all of them, and told as they are done", async () => {
    let [atWork, most] = [0, 0];
    const told: PageProgress[] = [];
    const numbers = Array.from({ length: 20 }, (_, index) => index + 1);
    const pages = await readScannedPages(
      numbers,
      () => {
        most = Math.max(most, ++atWork);
        return Promise.resolve(succeeded(PICTURE));
      },
      engine(async () => {
        await new Promise((resolve) => setTimeout(resolve, 1));
        atWork--;
        return succeeded(pageOf([]));
      }),
      { pagesAtOnce: 3, onPage: (progress) => told.push(progress) },
    );
    expect(most).toBe(3);
    expect([...pages.keys()].sort((a, b) => a - b)).toEqual(numbers);
    expect(told).toEqual(numbers.map((done) => ({ done, pages: 20 })));
  });
  it("go on where one cannot be drawn or read, and trouble of the engine as a whole is told once", async () => {
    const trouble = failed<never>(diagnose("ocr-model-missing", { package: "p", file: "f" }));
    const pages = await readScannedPages(
      [1, 2, 3],
      (page) =>
        Promise.resolve(
          page === 2 ? failed(diagnose("pdf-page-damaged", { page, reason: "x" }, { page })) : succeeded(PICTURE),
        ),
      engine(() => Promise.resolve(trouble)),
      { pagesAtOnce: 2, onPage: () => undefined },
    );
    expect([...pages.values()].map((page) => page.ok)).toEqual([false, false, false]);
    expect(remarksOn(pages).map(({ code, page }) => [code, page])).toEqual([
      ["ocr-model-missing", null],
      ["pdf-page-damaged", 2],
    ]);
  });
});
