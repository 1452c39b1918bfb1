import { diagnose } from "../../model/diagnostic-codes.js";
import { failed, succeeded, type Outcome } from "../../model/outcome.js";
import type { SourceFile, SourceText } from "../../model/source.js";
import { assemblePages } from "../layout/assemble-pages.js";
import { runningMatter } from "../layout/running-matter.js";
import { signatureOfStamp } from "../layout/stamp-signature.js";
import { sourceTextOf } from "../layout/write-source-text.js";
import { judgedScan } from "../ocr/page/judged-scan.js";
import { ocrReaderVersion } from "../ocr/page/ocr-version.js";
import { readScannedPages, remarksOn } from "../ocr/page/read-scanned-pages.js";
import { openPicture } from "../raster/picture-file.js";
import type { ReadLimits } from "../reader.js";
import type { ReadingTools } from "../reading-tools.js";

/** Reads a picture file by OCR, page by page. Not ok where no engine is to be had; a page that cannot be read is "needs-ocr". */
export async function readPictureFile(
  file: SourceFile,
  bytes: Uint8Array,
  limits: ReadLimits,
  reader: SourceText["reader"],
  tools: ReadingTools,
): Promise<Outcome<SourceText>> {
  const picture = await openPicture(bytes);
  if (!picture.ok) return picture;
  const { pages: count } = picture.value;
  if (count > limits.maxPages) return failed(diagnose("pdf-too-many-pages", { pages: count, limit: limits.maxPages }));
  if (tools.openOcr === null) return failed(diagnose("needs-ocr"));
  const opened = await tools.openOcr();
  if (!opened.ok) return failed(diagnose("needs-ocr"), ...opened.diagnostics);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const scans = await readScannedPages(numbers, (page) => picture.value.readPage(page), opened.value, tools);
  const pages = numbers.flatMap((page) => {
    const scan = scans.get(page);
    return scan ? [judgedScan(page, scan)] : [];
  });
  const parts = pages.map((page) => page.parts);
  const source = sourceTextOf(assemblePages(pages, runningMatter(parts)), {
    file,
    reader: { name: reader.name, version: ocrReaderVersion(reader.version, opened.value) },
    signatures: parts.flatMap(({ stamps }) => stamps.map(signatureOfStamp)).filter((one) => one !== null),
  });
  return succeeded(source, [...picture.diagnostics, ...opened.diagnostics, ...remarksOn(scans)]);
}
