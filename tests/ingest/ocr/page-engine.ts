import type { OcrEngine, OcrLine, OcrPage } from "../../../src/ingest/ocr/engine.js";
import { pageOf } from "../../../src/ingest/ocr/ink/place-lines.js";
import type { Raster } from "../../../src/ingest/raster/raster.js";
import { succeeded } from "../../../src/model/outcome.js";
import { drawn, letterBoxes, lineOf, wordOver } from "./drawn-letters.js";

/** A page that was drawn, and how an engine reads it. */
export interface DrawnPage {
  readonly picture: Raster;
  readonly reading: OcrPage;
}

/** A page of A4 at 200 dpi on which each line of `texts` is drawn as rows of letter-like boxes. */
export function drawnPage(texts: readonly string[], confidence = 0.95): DrawnPage {
  const placed = texts.map((text, row) => {
    let left = 200;
    return text.split(" ").map((word) => {
      const boxes = letterBoxes(left, 300 + row * 46, Math.max(2, word.length));
      left += boxes.length * 16 + 14;
      return { word, boxes };
    });
  });
  const lines = placed.map((row): OcrLine =>
    lineOf(...row.map(({ word, boxes }) => wordOver(word, boxes, confidence))),
  );
  return {
    picture: drawn(
      1_654,
      2_339,
      placed.flatMap((row) => row.flatMap(({ boxes }) => boxes)),
    ),
    reading: pageOf(lines),
  };
}

/** An engine that knows some pages by how much ink they have; pieces of pages it reads as nothing. `calls` counts whole pages. */
export function pageEngine(pages: readonly DrawnPage[]): OcrEngine & { calls: number } {
  const inkOf = ({ data }: Raster): number => data.reduce((sum, value) => sum + (value < 128 ? 1 : 0), 0);
  const known = pages.map(({ picture, reading }) => ({ ink: inkOf(picture), reading }));
  const engine: OcrEngine & { calls: number } = {
    name: "pages",
    version: "1",
    calls: 0,
    recognise: ({ picture, segmentation }) => {
      if (segmentation !== "column") return Promise.resolve(succeeded(pageOf([])));
      engine.calls++;
      const ink = inkOf(picture);
      const page = known.find((one) => Math.abs(one.ink - ink) < 0.03 * one.ink);
      return Promise.resolve(succeeded(page?.reading ?? pageOf([])));
    },
    orientation: () => Promise.resolve(succeeded({ turn: 0, confidence: 0 })),
    close: () => Promise.resolve(),
  };
  return engine;
}
