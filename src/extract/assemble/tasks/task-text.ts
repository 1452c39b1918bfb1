import type { Span } from "../../../model/span.js";

/** "./.", "./" */
const END_MARK = /(?<=[^.])\.\s?\/\s?\.?$/u;

/** A task's own words within a stretch: without space around, a final ";" or ",", or the "./." that ends a document. */
export function ownWords(text: string, at: Span): Span {
  let { start, end } = at;
  while (start < end && /[\s\-–+*•;,.]/u.test(text.charAt(start))) start++;
  while (end > start) {
    if (/[\s;,]/u.test(text.charAt(end - 1))) end--;
    else {
      const mark = END_MARK.exec(text.slice(Math.max(start, end - 6), end));
      if (!mark) break;
      end -= mark[0].length;
    }
  }
  return { start, end };
}

/** Headings as they stand in a record: with their number, without final colon or full stop. */
export function headingWords(label: string, text: string): string {
  const words = text.replace(/[\s.:;,]{1,8}$/u, "");
  return label === "" ? words : `${label} ${words}`;
}
