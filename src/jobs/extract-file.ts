import { diagnose } from "../model/diagnostic-codes.js";
import type { Directive } from "../model/directive.js";
import { failed, type Outcome } from "../model/outcome.js";
import type { SourceText } from "../model/source.js";

/** Reads one file; `readFile` of `ingest` with its limits and folder for readings. */
export type Read = (path: string) => Promise<Outcome<SourceText>>;

/** What `extract` makes of a text; the trace is of no concern here. */
export type Extract = (source: SourceText) => { readonly directive: Directive };

/** The record of a document that was read, with what its reader remarked put before what was found in it. */
export function recordOf(reading: Outcome<SourceText> & { readonly ok: true }, extract: Extract): Directive {
  const { directive } = extract(reading.value);
  const remarks = reading.diagnostics.map(({ code, severity, message, span, page }) => ({
    code,
    severity,
    message,
    span,
    page,
  }));
  return remarks.length === 0 ? directive : { ...directive, diagnostics: [...remarks, ...directive.diagnostics] };
}

/** A reading that found pictures of pages and no text counts as none: nothing can be extracted from it. */
export function withText(reading: Outcome<SourceText>): Outcome<SourceText> {
  if (!reading.ok) return reading;
  const { pages } = reading.value;
  const isScan = pages.some(({ status }) => status === "needs-ocr") && pages.every(({ status }) => status !== "read");
  if (!isScan) return reading;
  const wasTried = pages.some(({ status, textFrom }) => status === "needs-ocr" && textFrom === "ocr");
  return failed(diagnose(wasTried ? "ocr-nothing-read" : "needs-ocr"), ...reading.diagnostics);
}
