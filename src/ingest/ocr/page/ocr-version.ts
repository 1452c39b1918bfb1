import type { OcrEngine } from "../engine.js";
import { PREPARATION_VERSION } from "../prepare/preparation-version.js";

// Raised whenever the same picture and the same engine may give another text.
const PAGE_VERSION = "7";

/**
 * Version of a reading that needed OCR: that of the reader, and what else its text depends on. Readings without OCR carry the reader's own
 * version, so that another engine does not make them old. `engine` null: no engine could be had, its pages wait.
 */
export function ocrReaderVersion(readerVersion: string, engine: Pick<OcrEngine, "name" | "version"> | null): string {
  return engine === null
    ? `${readerVersion}+0`
    : `${readerVersion}+${engine.name}-${engine.version}-${PREPARATION_VERSION}.${PAGE_VERSION}`;
}
