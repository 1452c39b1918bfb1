import type { OcrEngine, OcrLine, OcrPage, OcrWord, RecogniseRequest } from "../../../src/ingest/ocr/engine.js";
import { boxAround } from "../../../src/ingest/ocr/ink/boxes.js";
import { componentsOf } from "../../../src/ingest/ocr/ink/components.js";
import { inkMask } from "../../../src/ingest/ocr/ink/ink-mask.js";
import { rowsOf } from "../../../src/ingest/ocr/ink/missed-rows.js";
import { pageOf } from "../../../src/ingest/ocr/ink/place-lines.js";
import type { PixelBox, Raster } from "../../../src/ingest/raster/raster.js";
import { diagnose } from "../../../src/model/diagnostic-codes.js";
import { failed, type Outcome, succeeded } from "../../../src/model/outcome.js";

/** Draws black boxes on white paper of 200 dpi. */
export function drawn(width: number, height: number, boxes: readonly PixelBox[], paper = 255): Raster {
  const data = new Uint8Array(width * height).fill(paper);
  for (const box of boxes)
    for (let y = box.top; y < box.top + box.height; y++)
      data.fill(0, y * width + box.left, y * width + box.left + box.width);
  return { width, height, channels: 1, data, dpi: 200 };
}

/** Boxes of the size of letters, side by side: 10 wide, `height` high, 6 apart. */
export function letterBoxes(left: number, top: number, count: number, height = 22): PixelBox[] {
  return Array.from({ length: count }, (_, index) => ({ left: left + index * 16, top, width: 10, height }));
}

/** A word over these boxes, a symbol a box. */
export function wordOver(text: string, boxes: readonly PixelBox[], confidence = 0.95): OcrWord {
  const letters = Array.from(text);
  return {
    text,
    box: boxAround(boxes) ?? { left: 0, top: 0, width: 0, height: 0 },
    confidence,
    symbols: boxes.map((box, index) => ({ text: letters[index] ?? "", box, confidence })),
  };
}

/** A line of words; its baseline runs along the feet of its box. */
export function lineOf(...words: OcrWord[]): OcrLine {
  const box = boxAround(words.map((word) => word.box)) ?? { left: 0, top: 0, width: 0, height: 0 };
  const foot = box.top + box.height;
  return { words, box, baseline: { x0: box.left, y0: foot, x1: box.left + box.width, y1: foot }, rowHeight: null };
}

/** An engine that sees rows of letters and reads each as `read` says: one word a row, from top to bottom. */
export function rowReader(
  read: (row: number, request: RecogniseRequest) => { readonly text: string; readonly confidence: number } | null,
): OcrEngine & { readonly requests: RecogniseRequest[] } {
  const requests: RecogniseRequest[] = [];
  return {
    ...IDLE,
    requests,
    recognise: (request) => {
      requests.push(request);
      const rows = rowsOf(componentsOf(inkMask(request.picture)));
      const lines = rows.flatMap((row, index) => {
        const reading = read(index, request);
        const word = reading && { ...wordOver("", [row.box], reading.confidence), text: reading.text };
        return word ? [lineOf(word)] : [];
      });
      return Promise.resolve(succeeded(pageOf(lines)));
    },
  };
}

/** An engine that is in trouble with every picture. */
export function brokenEngine(): OcrEngine {
  return {
    ...IDLE,
    recognise: (): Promise<Outcome<OcrPage>> => Promise.resolve(failed(diagnose("ocr-crashed", { reason: "test" }))),
  };
}

const IDLE = {
  name: "drawn",
  version: "1",
  orientation: () => Promise.resolve(succeeded({ turn: 0 as const, confidence: 0 })),
  close: () => Promise.resolve(),
};
