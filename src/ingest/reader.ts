import type { Outcome } from "../model/outcome.js";
import type { SourceFile, SourceText } from "../model/source.js";
import type { ReadingTools } from "./reading-tools.js";

/** What a file is by its content, whatever its name says. */
export type FileKind = "pdf" | "docx" | "doc" | "rtf" | "text" | "image";

/** Bounds on what is read; beyond them a file is refused with a diagnostic. */
export interface ReadLimits {
  /** Of the file on disk. */
  readonly maxBytes: number;
  /** Of what a zip container unpacks to. */
  readonly maxUnpackedBytes: number;
  readonly maxPages: number;
  /** Of the text, in UTF-16 units. */
  readonly maxTextLength: number;
  /** Of one line or paragraph, in UTF-16 units: no person writes such a one, and rules take long over it. */
  readonly maxLineLength: number;
  /** From the start, or from the last page done, in milliseconds; the worker that reads is stopped after it. */
  readonly maxMilliseconds: number;
  /** Old-space heap of the worker, in megabytes. */
  readonly maxHeapMegabytes: number;
}

export const DEFAULT_LIMITS: ReadLimits = {
  maxBytes: 200 * 2 ** 20,
  maxUnpackedBytes: 500 * 2 ** 20,
  maxPages: 2_000,
  maxTextLength: 20_000_000,
  maxLineLength: 100_000,
  maxMilliseconds: 120_000,
  maxHeapMegabytes: 1_024,
};

/**
 * Reads files of some kinds into a `SourceText`. Expected trouble (damaged, encrypted, empty) is an `Outcome`; only a broken
 * installation throws. `bytes` must not be changed. Same bytes, same result.
 */
export interface Reader {
  readonly name: string;
  /**
   * Raised whenever the same bytes may read differently: kept readings of other versions are read again. A reading that needed OCR names
   * the engine besides (see `ocrReaderVersion`).
   */
  readonly version: string;
  readonly kinds: readonly FileKind[];
  read(
    file: SourceFile,
    bytes: Uint8Array,
    limits: ReadLimits,
    /** Without them pictures are not recognised. */
    tools?: ReadingTools,
  ): Promise<Outcome<SourceText>>;
}
