import { overlaps, type Span } from "../../model/span.js";

const BUCKET = 64;

/** Things by the span they cover, so that those which overlap a span are found without looking at all. */
export class SpanIndex<T> {
  readonly #buckets = new Map<number, { readonly span: Span; readonly item: T }[]>();

  add(span: Span, item: T): void {
    for (let bucket = Math.floor(span.start / BUCKET); bucket <= Math.floor(span.end / BUCKET); bucket++) {
      const there = this.#buckets.get(bucket);
      if (there === undefined) this.#buckets.set(bucket, [{ span, item }]);
      else there.push({ span, item });
    }
  }

  /** One of the things that overlap the span and pass the test, in the order in which they were added within a stretch of text. */
  find(span: Span, passes: (item: T) => boolean = () => true): T | undefined {
    for (let bucket = Math.floor(span.start / BUCKET); bucket <= Math.floor(span.end / BUCKET); bucket++)
      for (const entry of this.#buckets.get(bucket) ?? [])
        if (overlaps(entry.span, span) && passes(entry.item)) return entry.item;
    return undefined;
  }
}
