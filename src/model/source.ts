import type { Box } from "./diagnostic.js";
import type { Span } from "./span.js";

/** One word as read, with its place on the page. */
export interface Word {
  readonly span: Span;
  /** Null where the reader has no geometry. */
  readonly box: Box | null;
  /** 0..1; digital text is 1. */
  readonly confidence: number;
  /** True for a number or day of a scan that was filled in by hand: what was read is a guess, and counts as a blank. */
  readonly isHandwritten?: boolean;
}

/** Which cell of which table a line stands in; rows and columns count from 0. */
export interface CellAddress {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/**
 * One printed line (PDF, OCR) or one paragraph or line of a file without geometry, as read. Lines are in reading order,
 * disjoint, and every non-blank part of the text belongs to exactly one. Two-column letterheads and signature blocks
 * are already split: all lines of the left column stand before those of the right one.
 */
export interface Line {
  readonly span: Span;
  /** 1-based. */
  readonly page: number;
  readonly box: Box | null;
  readonly words: readonly Word[];
  readonly origin: "digital" | "ocr";
  /** 0..1; digital text is 1. */
  readonly confidence: number;
  readonly hints: LineHints;
  readonly cell: CellAddress | null;
}

export interface LineHints {
  readonly blankBefore: boolean;
  /** True where (nearly) the whole line is bold. */
  readonly bold: boolean;
  /** Left edge in points from the left margin of the text; null without geometry. */
  readonly indent: number | null;
  /** True where the file itself says that a paragraph begins here (Word); null where only lines are known (PDF, OCR, text). */
  readonly startsParagraph: boolean | null;
  /** Which half of a two-column block this line was in. */
  readonly column: "left" | "right" | null;
  /** True for a footnote: footnotes stand at the end of the text, whatever their page. */
  readonly footnote?: boolean;
  /** True for a line of a stamp or signature that recognition read off the page: no text of the document, its date not the issue date. */
  readonly stamp?: boolean;
}

/** Hints of a line about which nothing is known. */
export const NO_HINTS: LineHints = {
  blankBefore: false,
  bold: false,
  indent: null,
  startsParagraph: null,
  column: null,
};

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** The cell's text, lines joined by `\n`; empty span for an empty cell. */
  readonly span: Span;
}

/** A ruled or Word table; a cell that spans several rows or columns is listed once, at its first. */
export interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Cell[];
  readonly span: Span;
  /** Page on which it begins, 1-based. */
  readonly page: number;
}

export interface Page {
  /** 1-based. */
  readonly number: number;
  /** In points; null without geometry. */
  readonly width: number | null;
  readonly height: number | null;
  readonly span: Span;
  /** "needs-ocr": its text layer is missing or not believable Vietnamese, and it was not read. */
  readonly status: "read" | "needs-ocr" | "blank";
  readonly textFrom: "text-layer" | "ocr" | "document";
}

/** A digital signature found in the file: never the issue date. */
export interface DigitalSignature {
  readonly signer: string | null;
  /** ISO 8601 with offset, as the signature states it. */
  readonly signedAt: string | null;
  readonly reason: string | null;
}

export interface SourceFile {
  /** Name without folder, NFC. */
  readonly name: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** What was read from a file: NFC text, and where each part of it stands. Never edited afterwards. */
export interface SourceText {
  readonly file: SourceFile;
  readonly text: string;
  readonly textFrom: "text-layer" | "ocr" | "docx" | "doc" | "text" | "mixed";
  readonly pages: readonly Page[];
  readonly lines: readonly Line[];
  readonly tables: readonly Table[];
  readonly signatures: readonly DigitalSignature[];
  readonly reader: { readonly name: string; readonly version: string };
}
