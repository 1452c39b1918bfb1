import type { Span } from "../../model/span.js";
import { citedNumbers, leadingNumber, strokesIn } from "../../text/document-numbers.js";

/** A cited document where it was read; `span` is a range of the text that was given. */
export interface FoundReference {
  readonly type: string | null;
  readonly number: string;
  readonly date: string | null;
  /** As written after "của", or the body that alone issues its kind ("Chính phủ" for a Nghị định). */
  readonly issuer: string | null;
  readonly span: Span;
}

/** The documents cited in the reading text of a block, in order of place. A law without number is none. */
export function findReferences(text: string): readonly FoundReference[] {
  return citedNumbers(text).map(({ type, number, date, issuer, start, end }) => ({
    type,
    number,
    date,
    issuer: issuer ?? issuerOf(type, number),
    span: { start, end },
  }));
}

function issuerOf(type: string | null, number: string): string | null {
  if (type === "NĐ" || number.endsWith("-CP")) return "Chính phủ";
  return number.endsWith("-TTg") ? "Thủ tướng Chính phủ" : null;
}

/**
 * True where two citations are of one document: the same number and symbol, or the same number, kind and date where one of
 * the symbols is spoilt ("73/TBHĐND"). "61-NQ/ĐU" and "61/NQ-HĐND" of different dates are two.
 */
export function isSameReference(a: FoundReference, b: FoundReference): boolean {
  if (a.number === b.number) return a.date === null || b.date === null || a.date === b.date;
  return (
    a.type === b.type && a.date !== null && a.date === b.date && leadingNumber(a.number) === leadingNumber(b.number)
  );
}

/** Citations of one document made one, in order of first mention: the date or body that one of them lacks is taken from another. */
export function mergeReferences<R extends FoundReference>(references: readonly R[]): readonly R[] {
  const merged: R[] = [];
  for (const reference of references) {
    const at = merged.findIndex((other) => isSameReference(other, reference));
    const first = merged[at];
    if (first === undefined) merged.push(reference);
    else {
      const number = strokesIn(reference.number) > strokesIn(first.number) ? reference.number : first.number;
      merged[at] = { ...first, number, date: first.date ?? reference.date, issuer: first.issuer ?? reference.issuer };
    }
  }
  return merged;
}
