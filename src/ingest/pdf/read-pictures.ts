import type { Diagnostic } from "../../model/diagnostic.js";
import type { JudgedPage } from "../layout/assemble-pages.js";
import { judgedScan } from "../ocr/page/judged-scan.js";
import { ocrReaderVersion } from "../ocr/page/ocr-version.js";
import { readScannedPages, remarksOn } from "../ocr/page/read-scanned-pages.js";
import type { ReadingTools } from "../reading-tools.js";
import type { PdfPage } from "./read-page.js";
import { openPageRenderer } from "./render/page-renderer.js";
import type { LayerVerdict } from "./text-layer.js";

/** A page and what is to be thought of its text layer. */
export interface LayerPage extends PdfPage {
  readonly verdict: LayerVerdict;
}

/** The pages that OCR was asked for, by number. */
export interface PicturesRead {
  readonly pages: ReadonlyMap<number, JudgedPage>;
  readonly diagnostics: readonly Diagnostic[];
  /** Of the reading as a whole. */
  readonly version: string;
}

/** Reads by OCR the pages whose text layer cannot be used; none where there are none, or no engine is to be had. */
export async function readPictures(
  bytes: Uint8Array,
  pages: readonly LayerPage[],
  readerVersion: string,
  tools: ReadingTools,
): Promise<PicturesRead> {
  const wanted = pages.filter(({ verdict }) => verdict.status === "needs-ocr");
  const none = new Map<number, JudgedPage>();
  const version = ocrReaderVersion(readerVersion, null);
  if (tools.openOcr === null) return { pages: none, diagnostics: [], version };
  const opened = await tools.openOcr();
  if (!opened.ok) return { pages: none, diagnostics: opened.diagnostics, version };
  const renderer = openPageRenderer(bytes);
  try {
    const numbers = wanted.map(({ parts }) => parts.number);
    const scans = await readScannedPages(numbers, (page) => renderer.renderPage(page), opened.value, tools);
    const read = new Map<number, JudgedPage>();
    for (const { parts, overlaid } of wanted) {
      const scan = scans.get(parts.number);
      if (scan) read.set(parts.number, judgedScan(parts.number, scan, overlaid, parts));
    }
    return {
      pages: read,
      diagnostics: [...opened.diagnostics, ...remarksOn(scans)],
      version: ocrReaderVersion(readerVersion, opened.value),
    };
  } finally {
    await renderer.close();
  }
}
