import type { Found, Organisation } from "../../../model/directive.js";
import type { Span } from "../../../model/span.js";
import type { CitedNumber } from "../../../text/document-numbers.js";
import { fold } from "../../../text/letters/vietnamese.js";
import { sentenceCase } from "../../organisations/capitals.js";
import { levelOfBody } from "./body-level.js";
import { nameOfOffice } from "./name-of-office.js";

/** What a text without a letterhead says of the document it is, in a sentence or a line of its own. */
export interface StatedHead {
  readonly from: "annex" | "page";
  /** Null where the line names the document that this one was issued with, and this one bears a kind of its own. */
  readonly type: Found<string> | null;
  readonly number: Found<string> | null;
  readonly issuer: Found<Organisation> | null;
  readonly issuedOn: Found<string> | null;
  /** Null where nothing but the number is said. */
  readonly title: Found<string> | null;
}

const CONFIDENCE = 0.85;

/** A text of one line that knows where its words stand in the source. */
export interface StatedText {
  readonly text: string;
  readonly toSource: (at: Span) => Span;
}

/** A head of what a text cites: its number, day and body, all `inferred`. `issuer` as written; null for none. */
export function headOf(
  stated: StatedText,
  cited: CitedNumber,
  issuer: { readonly text: string; readonly at: Span } | null,
  title: StatedHead["title"],
  from: StatedHead["from"],
): StatedHead {
  const span = stated.toSource(cited);
  const inferred = <T>(value: T, at: Span | null = span): Found<T> => ({
    value,
    span: at,
    confidence: CONFIDENCE,
    inferred: true,
  });
  const name = issuer ? nameOfOffice(sentenceCase(issuer.text)) : "";
  return {
    from,
    type: cited.type === null ? null : inferred(cited.type),
    number: inferred(cited.number),
    issuer: issuer ? inferred({ name, text: issuer.text, level: levelOfBody(name) }, stated.toSource(issuer.at)) : null,
    issuedOn: cited.date === null ? null : inferred(cited.date),
    title,
  };
}

/** Where a body stands in a text, after its citation. */
export function bodyIn(stated: StatedText, body: string | null, from: number): { text: string; at: Span } | null {
  const start = body === null ? -1 : stated.text.indexOf(body, from);
  return body === null || start < 0 ? null : { text: body, at: { start, end: start + body.length } };
}

/** Words of a text, folded, for comparing what two lines are about. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(fold(text).match(/[a-z0-9]{2,20}/gu) ?? []);
}
