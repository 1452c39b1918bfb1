import type { Span } from "../../model/span.js";

/** The first of the values that stand at one place: a count of two villages is two rows and one statement. */
export function distinctBySpan<T extends { readonly span: Span }>(values: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return values.filter(({ span }) => {
    const key = `${span.start}-${span.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
