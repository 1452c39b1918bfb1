import type { Span } from "../../../model/span.js";

/** A task's own words within a stretch: without space around, a final ";" or ",", or the "./." that ends a document. */
export function ownWords(text: string, at: Span): Span {
  let { start, end } = at;
  while (start < end && /[\s\-–+*•;,]/u.test(text.charAt(start))) start++;
  const ending = /(?:\s|[;,]|(?<=[^.])\.\s?\/\s?\.?)+$/u.exec(text.slice(start, end));
  if (ending) end = start + ending.index;
  return { start, end: Math.max(start, end) };
}

/** Headings as they stand in a record: with their number, without final colon or full stop. */
export function headingWords(label: string, text: string): string {
  const words = text.replace(/[\s.:;,]{1,8}$/u, "");
  return label === "" ? words : `${label} ${words}`;
}
