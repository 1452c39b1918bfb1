import { z } from "zod";
import { DIAGNOSTIC_CODES, type DiagnosticCode } from "./diagnostic-codes.js";
import type { Diagnostic } from "./diagnostic.js";
import type { SourceText } from "./source.js";

const offset = z.number().int().nonnegative();
const span = z.object({ start: offset, end: offset });
const share = z.number().min(0).max(1);
const box = z.object({ left: z.number(), top: z.number(), width: z.number(), height: z.number() });
const cellAddress = z.object({ table: offset, row: offset, column: offset });
const column = z.enum(["left", "right"]).nullable();

/** A `SourceText` as it lies on disk: for readings that were kept. */
export const SourceTextSchema: z.ZodType<SourceText> = z.object({
  file: z.object({ name: z.string(), sha256: z.string(), mediaType: z.string(), bytes: offset }),
  text: z.string(),
  textFrom: z.enum(["text-layer", "ocr", "docx", "doc", "text", "mixed"]),
  pages: z.array(
    z.object({
      number: offset,
      width: z.number().nullable(),
      height: z.number().nullable(),
      span,
      status: z.enum(["read", "needs-ocr", "blank"]),
      textFrom: z.enum(["text-layer", "ocr", "document"]),
    }),
  ),
  lines: z.array(
    z.object({
      span,
      page: offset,
      box: box.nullable(),
      words: z.array(
        z.object({
          span,
          box: box.nullable(),
          confidence: share,
          isHandwritten: z.exactOptional(z.boolean()),
        }),
      ),
      origin: z.enum(["digital", "ocr"]),
      confidence: share,
      hints: z.object({
        blankBefore: z.boolean(),
        bold: z.boolean(),
        indent: z.number().nullable(),
        startsParagraph: z.boolean().nullable(),
        column,
        footnote: z.exactOptional(z.boolean()),
        stamp: z.exactOptional(z.boolean()),
      }),
      cell: cellAddress.nullable(),
    }),
  ),
  tables: z.array(
    z.object({
      rows: offset,
      columns: offset,
      cells: z.array(z.object({ row: offset, column: offset, rowSpan: offset, columnSpan: offset, span })),
      span,
      page: offset,
    }),
  ),
  signatures: z.array(
    z.object({ signer: z.string().nullable(), signedAt: z.string().nullable(), reason: z.string().nullable() }),
  ),
  reader: z.object({ name: z.string(), version: z.string() }),
});

/** A `Diagnostic` as it lies on disk; one of an unknown code is refused. */
export const StoredDiagnosticSchema: z.ZodType<Diagnostic> = z
  .object({
    code: z.custom<DiagnosticCode>((code) => typeof code === "string" && code in DIAGNOSTIC_CODES),
    severity: z.enum(["error", "warning", "info"]),
    message: z.string(),
    span: span.nullable(),
    page: offset.nullable(),
    box: box.nullish(),
    related: span.nullish(),
    details: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .transform(({ box: at, related, ...rest }) => ({ ...rest, box: at ?? null, related: related ?? null }));
