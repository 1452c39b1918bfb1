import type { Outcome } from "../../../model/outcome.js";
import type { JudgedPage } from "../../layout/assemble-pages.js";
import { emptyParts, partsOf } from "../../layout/page-parts.js";
import type { PageWord } from "../../layout/page-words.js";
import type { ScannedPage } from "./read-scanned-page.js";

/**
 * A page that OCR has read, as a page of a document; `overlaid` are words that the file itself puts over the picture (signatures, a
 * number filled in). Where OCR failed it is "needs-ocr"; `size` is that of the page as far as known.
 */
export function judgedScan(
  page: number,
  scan: Outcome<ScannedPage>,
  overlaid: readonly PageWord[] = [],
  size: { readonly width: number; readonly height: number } = { width: 0, height: 0 },
): JudgedPage {
  if (!scan.ok)
    return {
      parts: emptyParts(page, size.width, size.height),
      status: "needs-ocr",
      textFrom: "ocr",
      layerConfidence: 0,
    };
  const { words, isBlank, shown } = scan.value;
  const parts = partsOf({ ...scan.value, words: [...words, ...overlaid] });
  const status = words.length + overlaid.length > 0 ? "read" : isBlank ? "blank" : "needs-ocr";
  return { parts, status, textFrom: "ocr", layerConfidence: 1, shown };
}
