import type { Span } from "../model/span.js";

/**
 * A text made from another one by leaving out and replacing, with the way back. `text` is what rules see;
 * `toSource` maps a range of it to the range of the source it was read from.
 *
 * Example: source "trước **ngày**\n30/6" gives text "trước ngày 30/6"; the range of "ngày 30/6" in it maps to
 * "ngày**\n30/6" in the source.
 */
export interface ReadingText {
  readonly text: string;
  readonly toSource: (at: Span) => Span;
}

/** Records pieces as they are kept. Offsets are UTF-16 units. */
export class ReadingTextBuilder {
  #text = "";
  // For each kept piece: where it begins in the reading text, where in the source. Pieces are copied unit by unit.
  readonly #at: number[] = [];
  readonly #from: number[] = [];
  // The last two units: asking a growing string for its end copies it whole each time.
  #tail = "";

  /** Keeps `text`, which has the length of the source range that begins at `from`. */
  keep(text: string, from: number): void {
    if (text.length === 0) return;
    this.#at.push(this.#text.length);
    this.#from.push(from);
    this.#text += text;
    this.#tail = text.length > 1 ? text.slice(-2) : (this.#tail + text).slice(-2);
  }

  /** Puts one space for a line end or run of white space at `from`, unless one is there already or the text is empty. */
  space(from: number): void {
    if (this.#text.length === 0 || this.#tail.endsWith(" ")) return;
    this.keep(" ", from);
  }

  get length(): number {
    return this.#text.length;
  }

  get text(): string {
    return this.#text;
  }

  /** The last two units of `text`, fewer where it is shorter. */
  get tail(): string {
    return this.#tail;
  }

  build(): ReadingText {
    const at = [...this.#at];
    const from = [...this.#from];
    const text = this.#text.trimEnd();
    const source = (offset: number): number => {
      let low = 0;
      let high = at.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((at[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return (from[low] ?? 0) + offset - (at[low] ?? 0);
    };
    return {
      text,
      // The end is exclusive: the place of the last kept unit, plus one.
      toSource: ({ start, end }) =>
        end <= start
          ? { start: source(start), end: source(start) }
          : { start: source(start), end: source(end - 1) + 1 },
    };
  }
}
