import type { Diagnostic } from "../../model/diagnostic.js";
import { diagnose, type DiagnosticCode } from "../../model/diagnostic-codes.js";
import type { JudgedPage } from "./assemble-pages.js";
import type { LayerFault } from "./text-layer.js";

const CODES: Readonly<Record<LayerFault, DiagnosticCode>> = {
  scan: "pdf-page-needs-ocr",
  "stamp-only": "pdf-page-stamp-only",
  garbled: "pdf-page-garbled",
  "no-diacritics": "pdf-page-no-diacritics",
  outlines: "pdf-page-outlines",
};

/** What to say about pages that were not read: neighbours with the same fault in one diagnostic, on the first of them. */
export function layerDiagnostics(pages: readonly JudgedPage[]): readonly Diagnostic[] {
  const groups: { fault: LayerFault; first: number; last: number }[] = [];
  for (const { parts, verdict } of pages) {
    const group = groups.at(-1);
    if (verdict.fault === null) continue;
    if (group && group.fault === verdict.fault && group.last === parts.number - 1) group.last = parts.number;
    else groups.push({ fault: verdict.fault, first: parts.number, last: parts.number });
  }
  return groups.map(({ fault, first, last }) =>
    diagnose(CODES[fault], { pages: first === last ? first : `${first}–${last}` }, { page: first }),
  );
}
