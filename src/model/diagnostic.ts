import type { DiagnosticCode } from "./diagnostic-codes.js";
import type { Span } from "./span.js";

/** Box on a page, in points (1/72 inch), origin at the top left corner of the page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Something a person should look at. `severity`: "error" = this value or file cannot be used, "warning" = look before
 * you use it, "info" = what was done. `details` fill the places of the message of `code` (see `diagnostic-codes.ts`).
 */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: "error" | "warning" | "info";
  /** The sentence for people, in Vietnamese: what is there, what was expected, what to do. */
  readonly message: string;
  /** Where in `SourceText.text`, if it has a place there. */
  readonly span: Span | null;
  /** 1-based page, if known. */
  readonly page: number | null;
  /** Where on that page, if known. */
  readonly box?: Box | null;
  /** The other place that it contradicts, if any. */
  readonly related?: Span | null;
  readonly details: Readonly<Record<string, string | number>>;
}
