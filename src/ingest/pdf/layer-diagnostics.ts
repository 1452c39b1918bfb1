import type { Diagnostic } from "../../model/diagnostic.js";
import { diagnose, type DiagnosticCode } from "../../model/diagnostic-codes.js";
import type { LayerFault } from "./text-layer.js";

/** A page (1-based) whose text layer was not used, and why. */
export interface FaultyLayer {
  readonly page: number;
  readonly fault: LayerFault;
}

const CODES: Readonly<Record<LayerFault, DiagnosticCode>> = {
  scan: "pdf-page-needs-ocr",
  "stamp-only": "pdf-page-stamp-only",
  garbled: "pdf-page-garbled",
  "no-diacritics": "pdf-page-no-diacritics",
  outlines: "pdf-page-outlines",
};

/** What to say about pages that were not read: neighbours with the same fault in one diagnostic, on the first of them. */
export function layerDiagnostics(pages: readonly FaultyLayer[]): readonly Diagnostic[] {
  const groups: { fault: LayerFault; first: number; last: number }[] = [];
  for (const { page, fault } of pages) {
    const group = groups.at(-1);
    if (group && group.fault === fault && group.last === page - 1) group.last = page;
    else groups.push({ fault, first: page, last: page });
  }
  return groups.map(({ fault, first, last }) =>
    diagnose(CODES[fault], { pages: first === last ? first : `${first}–${last}` }, { page: first }),
  );
}
