import { docReader } from "./doc/doc-reader.js";
import { docxReader } from "./docx/docx-reader.js";
import { pdfReader } from "./pdf/pdf-reader.js";
import { imageReader } from "./image/image-reader.js";
import { textReader } from "./plain/text-reader.js";
import type { FileKind, Reader } from "./reader.js";
import { rtfReader } from "./rtf/rtf-reader.js";

/** Every reader there is; each kind of file has one. */
export const READERS: readonly Reader[] = [pdfReader, docxReader, docReader, rtfReader, textReader, imageReader];

/** The reader of a kind; null where none reads it. */
export function readerOf(kind: FileKind): Reader | null {
  return READERS.find((reader) => reader.kinds.includes(kind)) ?? null;
}
