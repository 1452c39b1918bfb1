import { availableParallelism } from "node:os";
import type { RecogniseRequest, Segmentation } from "../engine.js";

/** Bounds of an engine. */
export interface EngineOptions {
  /** Pictures recognised at once: a thread or a process each, some 200 to 350 MB. */
  readonly workers: number;
  /** For one picture; its worker is ended after it. */
  readonly maxMilliseconds: number;
  /** Pictures a worker recognises before it is replaced by a new one. */
  readonly maxPictures: number;
}

/**
 * One worker a processor, at most 4; a new worker every 200 pictures. A page takes some 3 s; the limit leaves room for a busy machine and
 * still ends a picture that hangs before the reading of its file is given up (120 s without a sign of life).
 */
export const DEFAULT_ENGINE_OPTIONS: EngineOptions = {
  workers: Math.min(4, availableParallelism()),
  maxMilliseconds: 100_000,
  maxPictures: 200,
};

// The numbers are tesseract's page segmentation modes.
const MODES: Readonly<Record<Segmentation, string>> = { column: "4", block: "6", line: "7", word: "8", sparse: "11" };

/** Tesseract's variables for one request; those of another request do not stay. */
export function tesseractVariables({ picture, segmentation, characters }: RecogniseRequest): Readonly<{
  tessedit_pageseg_mode: string;
  user_defined_dpi: string;
  tessedit_char_whitelist: string;
}> {
  return {
    tessedit_pageseg_mode: MODES[segmentation],
    user_defined_dpi: String(Math.round(picture.dpi)),
    tessedit_char_whitelist: characters ?? "",
  };
}
