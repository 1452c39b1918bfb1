import type { Diagnostic } from "../../model/diagnostic.js";
import { diagnose } from "../../model/diagnostic-codes.js";
import { failed, succeeded, type Outcome } from "../../model/outcome.js";
import type { SourceFile, SourceText } from "../../model/source.js";
import { assemblePages, type JudgedPage } from "../layout/assemble-pages.js";
import { runningMatter } from "../layout/running-matter.js";
import { signatureOfStamp } from "../layout/stamp-signature.js";
import { sourceTextOf } from "../layout/write-source-text.js";
import type { ReadLimits, Reader } from "../reader.js";
import { WITHOUT_OCR, type ReadingTools } from "../reading-tools.js";
import { openPdf, type OpenPdf } from "./open-pdf.js";
import { pageContentOf } from "./operators.js";
import { damagedPage, readPage, type PdfPage } from "./read-page.js";
import { layerDiagnostics } from "./layer-diagnostics.js";
import type { LayerPage, PicturesRead } from "./read-pictures.js";
import { signaturesOf } from "./signatures.js";
import { judgeTextLayer } from "./text-layer.js";

const NAME = "pdf";
const VERSION = "3";

/**
 * Reads PDFs page by page: those with a believable text layer by it, the others by OCR. Where that is not possible they are marked
 * "needs-ocr", say why, and give no text.
 */
export const pdfReader: Reader = {
  name: NAME,
  version: VERSION,
  kinds: ["pdf"],
  async read(file, bytes, limits, tools = WITHOUT_OCR) {
    const opened = await openPdf(bytes);
    if (!opened.ok) return opened;
    try {
      return await readOpen(file, bytes, opened.value, limits, tools);
    } finally {
      await opened.value.close();
    }
  },
};

async function readOpen(
  file: SourceFile,
  bytes: Uint8Array,
  pdf: OpenPdf,
  limits: ReadLimits,
  tools: ReadingTools,
): Promise<Outcome<SourceText>> {
  if (pdf.pages === 0) return failed(diagnose("pdf-no-pages"));
  if (pdf.pages > limits.maxPages)
    return failed(diagnose("pdf-too-many-pages", { pages: pdf.pages, limit: limits.maxPages }));
  const diagnostics: Diagnostic[] = [];
  const drawn: PdfPage[] = [];
  for (let number = 1; number <= pdf.pages; number++) {
    try {
      drawn.push(readPage(pageContentOf(await pdf.operators(number))));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      diagnostics.push(diagnose("pdf-page-damaged", { page: number, reason }, { page: number }));
      drawn.push(damagedPage(number));
    }
  }
  const layers = judgedLayers(drawn);
  const read = await readPicturesOf(bytes, layers, tools);
  const pages: readonly JudgedPage[] = layers.map(
    ({ parts, verdict }) =>
      read.pages.get(parts.number) ?? {
        parts,
        status: verdict.status,
        textFrom: "text-layer",
        layerConfidence: verdict.evidence.valid,
      },
  );
  const unread = layers.flatMap(({ parts: { number: page }, verdict: { fault } }) =>
    fault !== null && pages[page - 1]?.status === "needs-ocr" ? [{ page, fault }] : [],
  );
  const signed = signaturesOf(bytes);
  const printed = pages.flatMap(({ parts }) => parts.stamps.map(signatureOfStamp)).filter((one) => one !== null);
  const source = sourceTextOf(assemblePages(pages, runningMatter(pages.map(({ parts }) => parts))), {
    file,
    reader: { name: NAME, version: read.version },
    signatures: signed.length ? signed : printed,
  });
  if (source.text.length > limits.maxTextLength)
    return failed(diagnose("text-too-long", { length: source.text.length, limit: limits.maxTextLength }));
  return succeeded(source, [...diagnostics, ...read.diagnostics, ...layerDiagnostics(unread)]);
}

async function readPicturesOf(
  bytes: Uint8Array,
  layers: readonly LayerPage[],
  tools: ReadingTools,
): Promise<PicturesRead> {
  if (layers.every(({ verdict }) => verdict.status !== "needs-ocr"))
    return { pages: new Map(), diagnostics: [], version: VERSION };
  // What draws and prepares pictures takes long to load; most files do not need it.
  const { readPictures } = await import("./read-pictures.js");
  return readPictures(bytes, layers, VERSION, tools);
}

/** The pages with what is to be thought of their text layers, running matter left aside. */
function judgedLayers(pages: readonly PdfPage[]): readonly LayerPage[] {
  const running = runningMatter(pages.map(({ parts }) => parts));
  const runningWords = new Set([...running].flatMap((row) => row.segments.flatMap((segment) => segment.words)));
  return pages.map((page) => ({
    ...page,
    verdict: judgeTextLayer(
      page.parts.words.filter((word) => !runningWords.has(word)),
      {
        imageShare: page.imageShare,
        paths: page.paths,
        tables: page.parts.tables.length,
        stamps: page.parts.stamps.length,
      },
    ),
  }));
}
