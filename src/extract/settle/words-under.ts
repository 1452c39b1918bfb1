import { firstLineAfter } from "../../model/place.js";
import type { Line, SourceText } from "../../model/source.js";
import { overlaps, type Span } from "../../model/span.js";

/** A word as it was recognised from a picture. */
export interface RecognisedWord {
  readonly text: string;
  /** 0..1, the engine's own. */
  readonly confidence: number;
}

/** The words under a span that were recognised from a picture; empty for digital text. */
export function wordsUnder({ text, lines }: SourceText, span: Span): readonly RecognisedWord[] {
  const found: RecognisedWord[] = [];
  for (let at = firstLineAfter(lines, span.start); at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.span.start >= span.end) break;
    found.push(...wordsOf(text, line, span));
  }
  return found;
}

function wordsOf(text: string, line: Line, span: Span): readonly RecognisedWord[] {
  if (line.origin !== "ocr") return [];
  const words = line.words.length > 0 ? line.words : [{ span: line.span, confidence: line.confidence }];
  return words
    .filter((word) => overlaps(word.span, span))
    .map(({ span: { start, end }, confidence }) => ({ text: text.slice(start, end), confidence }));
}
