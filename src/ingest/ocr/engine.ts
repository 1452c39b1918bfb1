import type { Outcome } from "../../model/outcome.js";
import type { PixelBox, Raster } from "../raster/raster.js";

/** How the engine looks for text: a column of a page, one block of lines, one line, one word, or scattered pieces anywhere. */
export type Segmentation = "column" | "block" | "line" | "word" | "sparse";

/** What is to be recognised, and how. */
export interface RecogniseRequest {
  /** Grey, upright. */
  readonly picture: Raster;
  readonly segmentation: Segmentation;
  /** Only these characters may be read, e.g. "0123456789/.-"; absent: all. */
  readonly characters?: string;
}

/** A word as an engine recognised it. */
export interface OcrWord {
  readonly text: string;
  /** In pixels of the picture that was given. */
  readonly box: PixelBox;
  /** 0..1 */
  readonly confidence: number;
  /** Its characters from left to right, where the engine tells; boxes overlap at times. */
  readonly symbols: readonly { readonly text: string; readonly box: PixelBox; readonly confidence: number }[];
  /** True for a number or day filled in by hand: what was read is a guess (see `handwriting/`). */
  readonly isHandwritten?: boolean;
}

export interface OcrLine {
  readonly words: readonly OcrWord[];
  readonly box: PixelBox;
  /** Where the letters stand, as two points; pixels. */
  readonly baseline: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
  /** Height of the letters with ascenders and descenders, in pixels; null where the engine does not tell. */
  readonly rowHeight: number | null;
}

/** What an engine recognised in one picture: lines in the engine's own order. */
export interface OcrPage {
  readonly lines: readonly OcrLine[];
  /** 0..1, the mean of its words; 0 without words. */
  readonly confidence: number;
}

/** Clockwise turn that makes the page upright, and how sure the engine is (its own scale, above 2 is sure). */
export interface Orientation {
  readonly turn: 0 | 90 | 180 | 270;
  readonly confidence: number;
}

/**
 * Turns pictures into words. Trouble with one picture (time, memory, a crash) is an `Outcome`; an engine that cannot start
 * (its program or model is missing) is one too, with a code that says what to install. Same picture, same words.
 * Any number of calls may be made at once: the engine works off as many as it has workers.
 */
export interface OcrEngine {
  readonly name: string;
  /** Raised whenever the same picture may read differently; part of the key of kept readings. */
  readonly version: string;
  recognise(request: RecogniseRequest, signal?: AbortSignal): Promise<Outcome<OcrPage>>;
  orientation(picture: Raster, signal?: AbortSignal): Promise<Outcome<Orientation>>;
  close(): Promise<void>;
}
