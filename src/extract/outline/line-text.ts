import type { Line } from "../../model/source.js";
import type { MarkerAt } from "./markers.js";
import { markerAt } from "./markers.js";

/** A line as the outline sees it: Markdown marks set aside, its list marker known. Offsets are in the source text. */
export interface PlainLine {
  readonly line: Line;
  /** Without leading and trailing space and Markdown marks at the beginning; marker included. */
  readonly text: string;
  /** Where `text` begins in the source text. */
  readonly start: number;
  readonly marker: MarkerAt | null;
  readonly bold: boolean;
  /** Heading level by Markdown `#` marks, 0 for none. */
  readonly headingMarks: number;
}

const LEADING = /^[\s>]{0,80}(#{1,6}(?=[ \t]))?[ \t]{0,8}/u;
const EMPHASIS = /^(?:\*{1,3}|_{1,3})(?=[^\s*_])/u;
const STAR_MARKER = /^\*[ \t]{1,8}(?:\*{1,3}(?=\S))?/u;

/** Reads one line for the outline. */
export function plainLine(source: string, line: Line): PlainLine {
  const raw = source.slice(line.span.start, line.span.end);
  const lead = LEADING.exec(raw);
  let at = lead?.[0].length ?? 0;
  const headingMarks = lead?.[1]?.length ?? 0;
  let bold = line.hints.bold || headingMarks > 0;
  if (!STAR_MARKER.test(raw.slice(at))) {
    const emphasis = EMPHASIS.exec(raw.slice(at))?.[0] ?? "";
    if (emphasis.length >= 2 && raw.trimEnd().endsWith(emphasis)) bold = true;
    at += emphasis.length;
  }
  const text = raw.slice(at).trimEnd();
  return { line, text, start: line.span.start + at, marker: markerAt(text), bold, headingMarks };
}

/** True where a sentence, clause or introduction ends with the line: ". ; : ! ?" perhaps before closing marks. */
export function isClosed(text: string): boolean {
  return /[.;:!?…][\s"”’')\]*_]{0,6}$/u.test(text);
}

/** True where the line begins in the middle of a sentence: lower case, a digit, a closing or joining mark. */
export function continues(text: string): boolean {
  return /^(?:["“(]{0,2}\p{Ll}|\d|[,;:)\]%/&]|[-–] \p{Ll})/u.test(text);
}
