/** Half-open range [start, end) of UTF-16 code units in one text, most often `SourceText.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span from `start` up to but not including `end`; throws where it would be negative or backwards. */
export function span(start: number, end: number): Span {
  if (start < 0 || end < start) throw new RangeError(`not a span: [${start}, ${end})`);
  return { start, end };
}

/** The words a span covers. */
export function sliceOf(text: string, at: Span): string {
  return text.slice(at.start, at.end);
}

/** True where the two ranges share at least one unit; empty spans overlap nothing. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `outer` covers all of `inner` (equal spans included). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that covers both. */
export function hull(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The same range, counted from another origin. */
export function shift(at: Span, by: number): Span {
  return { start: at.start + by, end: at.end + by };
}
