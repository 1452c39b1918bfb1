import { evidenceOfVietnamese, implausibilityOf, type VietnameseEvidence } from "../../text/letters/syllables.js";
import type { PageWord } from "../layout/page-words.js";

/** Why a page's text layer was not used. */
export type LayerFault = "scan" | "stamp-only" | "garbled" | "no-diacritics" | "outlines";

export interface LayerVerdict {
  readonly status: "read" | "needs-ocr" | "blank";
  readonly fault: LayerFault | null;
  readonly evidence: VietnameseEvidence;
}

const SCAN = 0.5; // share of the page that images cover
const FEW_WORDS = 12; // fewer cannot be judged by shares
const FEW_ON_SCAN = 40; // words on a scan: a stamp or a watermark; a page of OCR has some hundred
const LEAST_VALID = { scan: 0.85, digital: 0.6 }; // share of valid syllables: lists of highland places have fewer
const OUTLINES = 150; // painted paths without text: letters drawn as shapes

/**
 * Is the text layer of a page believable Vietnamese? `words` are the page's own, without running matter and without what
 * annotations (signatures, comments) draw over it.
 */
export function judgeTextLayer(
  words: readonly PageWord[],
  page: { readonly imageShare: number; readonly paths: number; readonly tables: number; readonly stamps: number },
): LayerVerdict {
  const evidence = evidenceOfVietnamese(words.map((word) => word.text).join(" "));
  const needsOcr = (fault: LayerFault): LayerVerdict => ({ status: "needs-ocr", fault, evidence });
  const isScan = page.imageShare >= SCAN;
  if (words.length === 0) {
    if (isScan) return needsOcr(page.stamps > 0 ? "stamp-only" : "scan");
    return page.paths >= OUTLINES && page.tables === 0
      ? needsOcr("outlines")
      : { status: "blank", fault: null, evidence };
  }
  if (isScan && words.length < FEW_ON_SCAN) return needsOcr("stamp-only");
  const fault = implausibilityOf(evidence, isScan ? LEAST_VALID.scan : LEAST_VALID.digital);
  const isJudged = evidence.words >= FEW_WORDS || evidence.strange > 0.3;
  if (fault === null || !isJudged) return { status: "read", fault: null, evidence };
  return needsOcr(fault === "no-diacritics" ? "no-diacritics" : "garbled");
}
