import { precisionOf, type DatePrecision } from "../../calendar/due.js";
import type { Directive } from "../../model/directive.js";
import { placeOf } from "../../model/place.js";
import type { SourceText } from "../../model/source.js";
import type { Span } from "../../model/span.js";
import { fold, toNfc } from "../../text/letters/vietnamese.js";
import type { Columns } from "../prepared-document.js";

/** The 1-based page of a range; null where it has none. */
export function pageOf(source: SourceText, at: Span | null): number | null {
  return placeOf(source, at)?.page ?? null;
}

/** 1 for true, 0 for false and for what is not said. */
export function flag(value: boolean | undefined): 0 | 1 {
  return value ? 1 : 0;
}

/** An ISO date with its precision; both null for anything else ("31/02/2024"), so that no junk is stored as a date. */
export function datedOrNull(date: string | null | undefined): {
  readonly date: string | null;
  readonly precision: DatePrecision | null;
} {
  const precision = date ? precisionOf(date) : null;
  return { date: precision ? (date ?? null) : null, precision };
}

/** The row of `documents`, without its id and what the run adds. */
export function documentRow(source: SourceText, directive: Directive): Columns {
  const issued = datedOrNull(directive.issuedOn?.value);
  const met = datedOrNull(directive.meeting?.date?.value);
  return {
    sha256: source.file.sha256,
    media_type: source.file.mediaType,
    pages: source.pages.length,
    text_from: source.textFrom,
    type: directive.type.value,
    number: directive.number?.value ?? null,
    issuer: directive.issuer?.value.name ?? null,
    issuer_as_written: directive.issuer?.value.text ?? null,
    issuer_level: directive.issuer?.value.level ?? null,
    issuer_inferred: flag(directive.issuer?.inferred),
    place: directive.place?.value ?? null,
    issued_on: issued.date,
    issued_on_precision: issued.precision,
    title: directive.title?.value ?? null,
    folded: fold(toNfc(`${directive.number?.value ?? ""}\n${directive.title?.value ?? ""}`)),
    meeting_on: met.date,
    meeting_on_precision: met.precision,
    meeting_chair: directive.meeting?.chair?.value ?? null,
    meeting_concluded_by: directive.meeting?.concludedBy?.value ?? null,
    meeting_about: directive.meeting?.about?.value ?? null,
    signer: directive.signer?.name ?? null,
    signer_position: directive.signer?.position ?? null,
    signer_authority: directive.signer?.authority ?? null,
    reader: source.reader.name,
    reader_version: source.reader.version,
  };
}

/** The rows of `header_values`: each value of the header, with the place where it was read. */
export function headerRows(source: SourceText, directive: Directive): readonly Columns[] {
  const { issuer, meeting, recipients } = directive;
  const fields = {
    type: [directive.type],
    number: [directive.number],
    issuer: [issuer && { ...issuer, value: issuer.value.name }],
    place: [directive.place],
    issuedOn: [directive.issuedOn],
    title: [directive.title],
    "meeting.date": [meeting?.date],
    "meeting.chair": [meeting?.chair],
    "meeting.concludedBy": [meeting?.concludedBy],
    "meeting.about": [meeting?.about],
    recipients,
  };
  return Object.entries(fields).flatMap(([field, values]) =>
    values.flatMap((found, position) =>
      found
        ? {
            field,
            position,
            value: toNfc(found.value),
            span_start: found.span?.start ?? null,
            span_end: found.span?.end ?? null,
            page: pageOf(source, found.span),
            confidence: found.confidence,
            inferred: flag(found.inferred),
          }
        : [],
    ),
  );
}

/** The rows of `cited_documents`. */
export function citedRows(source: SourceText, directive: Directive): readonly Columns[] {
  return directive.references.map((reference, position) => {
    const issued = datedOrNull(reference.date);
    return {
      position,
      type: reference.type,
      number: reference.number,
      issued_on: issued.date,
      issued_on_precision: issued.precision,
      issuer: reference.issuer,
      span_start: reference.span.start,
      span_end: reference.span.end,
      page: pageOf(source, reference.span),
    };
  });
}

/** The rows of `criteria_counts`. */
export function countRows(source: SourceText, directive: Directive): readonly Columns[] {
  return directive.criteriaCounts.map((count, position) => {
    const { span, asOf, ...stated } = count;
    const dated = datedOrNull(asOf);
    return {
      ...stated,
      position,
      as_of: dated.date,
      as_of_precision: dated.precision,
      span_start: span.start,
      span_end: span.end,
      page: pageOf(source, span),
    };
  });
}

/** The rows of `criterion_statuses`. */
export function statusRows(source: SourceText, directive: Directive): readonly Columns[] {
  return directive.criteria.map(({ span, ...stated }, position) => ({
    ...stated,
    position,
    span_start: span.start,
    span_end: span.end,
    page: pageOf(source, span),
  }));
}

/** The rows of `diagnostics`. */
export function diagnosticRows(source: SourceText, directive: Directive): readonly Columns[] {
  return directive.diagnostics.map(({ code, severity, message, span, page }, position) => ({
    position,
    code,
    severity,
    message,
    span_start: span?.start ?? null,
    span_end: span?.end ?? null,
    page: page ?? pageOf(source, span),
  }));
}
