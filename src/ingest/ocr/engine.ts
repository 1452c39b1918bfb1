import type { Box } from "../../model/diagnostic.js";
import type { Outcome } from "../../model/outcome.js";

/** A word as an engine recognised it. */
export interface OcrWord {
  readonly text: string;
  readonly box: Box;
  /** 0..1 */
  readonly confidence: number;
}

/** A page as an engine recognised it: lines in the engine's order, boxes in points. */
export interface OcrPage {
  readonly lines: readonly { readonly words: readonly OcrWord[]; readonly box: Box }[];
  /** 0..1, the mean of its words. */
  readonly confidence: number;
}

/** Turns pictures of pages into words. Trouble with one page is an `Outcome`; an engine that cannot start throws. Engines are opened once and closed. */
export interface OcrEngine {
  readonly name: string;
  /** Raised whenever the same picture may read differently. */
  readonly version: string;
  languages(): readonly string[];
  recognise(png: Uint8Array, page: number, signal: AbortSignal): Promise<Outcome<OcrPage>>;
  close(): Promise<void>;
}
