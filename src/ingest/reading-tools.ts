import type { Outcome } from "../model/outcome.js";
import type { OcrEngine } from "./ocr/engine.js";

/** How far the reading of a file is. */
export interface PageProgress {
  /** Pages that are done, 0..pages. */
  readonly done: number;
  readonly pages: number;
}

/** What a reader may use besides the bytes. */
export interface ReadingTools {
  /** The engine that recognises pictures of pages, opened when first asked for; null: pictures are not to be read. */
  readonly openOcr: (() => Promise<Outcome<OcrEngine>>) | null;
  /** Pages that may be in work at once: each takes some 50 MB besides the engine. */
  readonly pagesAtOnce: number;
  /** Told when a page that takes long is done. */
  readonly onPage: (progress: PageProgress) => void;
  readonly signal?: AbortSignal;
}

/** For readers that shall not recognise pictures. */
export const WITHOUT_OCR: ReadingTools = { openOcr: null, pagesAtOnce: 1, onPage: () => undefined };
