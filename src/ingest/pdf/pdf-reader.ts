import type { Diagnostic } from "../../model/diagnostic.js";
import { diagnose } from "../../model/diagnostic-codes.js";
import { failed, succeeded, type Outcome } from "../../model/outcome.js";
import type { SourceFile, SourceText } from "../../model/source.js";
import type { ReadLimits, Reader } from "../reader.js";
import { assemblePages, type JudgedPage } from "./assemble-pages.js";
import { openPdf, type OpenPdf } from "./open-pdf.js";
import { pageContentOf } from "./operators.js";
import { partsOf, type PageParts } from "./read-page.js";
import { layerDiagnostics } from "./layer-diagnostics.js";
import { runningMatter } from "./running-matter.js";
import { signaturesOf } from "./signatures.js";
import { signatureOfStamp } from "./stamp-signature.js";
import { judgeTextLayer } from "./text-layer.js";
import { sourceTextOf } from "./write-source-text.js";

const NAME = "pdf";
const VERSION = "1";

/**
 * Reads PDFs that have a text layer. Pages whose layer is missing or no believable Vietnamese are marked "needs-ocr", say why,
 * and give no text.
 */
export const pdfReader: Reader = {
  name: NAME,
  version: VERSION,
  kinds: ["pdf"],
  async read(file, bytes, limits) {
    const opened = await openPdf(bytes);
    if (!opened.ok) return opened;
    try {
      return await readOpen(file, bytes, opened.value, limits);
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
): Promise<Outcome<SourceText>> {
  if (pdf.pages === 0) return failed(diagnose("pdf-no-pages"));
  if (pdf.pages > limits.maxPages)
    return failed(diagnose("pdf-too-many-pages", { pages: pdf.pages, limit: limits.maxPages }));
  const diagnostics: Diagnostic[] = [];
  const parts: PageParts[] = [];
  for (let number = 1; number <= pdf.pages; number++) {
    try {
      parts.push(partsOf(pageContentOf(await pdf.operators(number))));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      diagnostics.push(diagnose("pdf-page-damaged", { page: number, reason }, { page: number }));
      parts.push(emptyPage(number));
    }
  }
  const running = runningMatter(parts);
  const runningWords = new Set([...running].flatMap((row) => row.segments.flatMap((segment) => segment.words)));
  const pages: readonly JudgedPage[] = parts.map((page) => ({
    parts: page,
    verdict: judgeTextLayer(
      page.words.filter((word) => !runningWords.has(word)),
      { ...page, tables: page.tables.length, stamps: page.stamps.length },
    ),
  }));
  const signed = signaturesOf(bytes);
  const printed = parts.flatMap((page) => page.stamps.map(signatureOfStamp)).filter((one) => one !== null);
  const source = sourceTextOf(assemblePages(pages, running), {
    file,
    reader: { name: NAME, version: VERSION },
    signatures: signed.length ? signed : printed,
  });
  if (source.text.length > limits.maxTextLength)
    return failed(diagnose("text-too-long", { length: source.text.length, limit: limits.maxTextLength }));
  return succeeded(source, [...diagnostics, ...layerDiagnostics(pages)]);
}

function emptyPage(number: number): PageParts {
  const nothing = { imageShare: 1, paths: 0, words: [], rows: [], tables: [], footnotes: [], stamps: [] };
  return { number, width: 0, height: 0, ...nothing };
}
