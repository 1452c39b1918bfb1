import type { Box, Diagnostic } from "../../../model/diagnostic.js";
import { diagnose } from "../../../model/diagnostic-codes.js";
import type { PixelBox } from "../../raster/raster.js";
import type { OcrPage } from "../engine.js";
import type { HandwrittenPlace } from "../handwriting/mark-handwriting.js";
import type { DoubtfulNumber } from "../second-look/second-look.js";

const UNSURE = 0.75; // clean pages reach 0.93, folded and speckled ones 0.85

/** What was found out about a page beside its words; boxes in pixels. */
export interface PageFindings {
  readonly page: OcrPage;
  /** Areas that look like writing and could not be read. */
  readonly unread: readonly PixelBox[];
  readonly handwritten: readonly HandwrittenPlace[];
  readonly doubtful: readonly DoubtfulNumber[];
  /** True where there is nothing worth reading. */
  readonly isBlank: boolean;
}

/** What a person should know of a page (1-based) that was recognised. `toPage`: where a box lies on the page as shown, in points. */
export function pageRemarks(
  number: number,
  { page, unread, handwritten, doubtful, isBlank }: PageFindings,
  toPage: (box: PixelBox) => Box,
): readonly Diagnostic[] {
  const at = (box: PixelBox): { readonly page: number; readonly box: Box } => ({ page: number, box: toPage(box) });
  const remarks = [
    ...unread.map((box) => diagnose("ocr-area-unread", { page: number }, at(box))),
    ...handwritten.map(({ box, read }) => diagnose("ocr-handwritten", { page: number, read }, at(box))),
    ...doubtful.map(({ text, rival, box }) => diagnose("ocr-number-doubtful", { page: number, text, rival }, at(box))),
  ];
  const percent = Math.round(100 * page.confidence);
  if (isBlank) return remarks;
  if (page.lines.length === 0) return [...remarks, diagnose("ocr-page-unread", { page: number }, { page: number })];
  return percent < 100 * UNSURE
    ? [...remarks, diagnose("ocr-page-poor", { page: number, percent }, { page: number })]
    : remarks;
}
