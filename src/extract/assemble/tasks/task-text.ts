import type { Span } from "../../../model/span.js";
import { pastInlineMark } from "../../../text/inline-mark.js";

/** "./.", "./" */
const END_MARK = /(?<=[^.])\.\s?\/\s?\.?$/u;

/** "; (2) …", "; (ii) …" */
const NEXT_NUMBER = /[;.,] \(\d{1,2}\) /u;
const NEXT_NUMERAL = /[;.,] \([ivx]{1,4}\) /u;

/**
 * A task's own words within a stretch: without space around, a final ";" or ",", or the "./." that ends a document. The mark of a
 * point ("(2) ") is left out where it stands alone; where more points follow, they are all of one task.
 */
export function ownWords(text: string, at: Span): Span {
  let { start, end } = at;
  while (start < end && /[\s\-–+*•;,.]/u.test(text.charAt(start))) start++;
  const point = pastInlineMark(text, start);
  const next = /\d/u.test(text.charAt(start + 1)) ? NEXT_NUMBER : NEXT_NUMERAL;
  if (point > start && point < end && !next.test(text.slice(point, end))) start = point;
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
