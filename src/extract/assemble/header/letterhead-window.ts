import type { Span } from "../../../model/span.js";
import { fold } from "../../../text/letters/vietnamese.js";
import type { FlatLine } from "../../outline/flat-line.js";

const LONGEST = 1000; // units of a line that are looked at: no head is longer

/**
 * Lines one after another as one text, so that what was broken over lines ("Hà Nội, ngày 28 ⏎ tháng 4") can be matched whole. Each
 * line keeps its length; line ends are "\n".
 */
export interface Window {
  readonly text: string;
  /** Tones off, lower case, same length. */
  readonly folded: string;
  readonly toSource: (at: Span) => Span;
}

/** The window over `lines`; empty for none. */
export function windowOf(lines: readonly FlatLine[]): Window {
  const starts: number[] = [];
  let text = "";
  for (const line of lines) {
    starts.push(text.length);
    text += `${line.text.slice(0, LONGEST)}\n`;
  }
  const place = (offset: number): number => {
    let index = starts.length - 1;
    while (index > 0 && (starts[index] ?? 0) > offset) index--;
    return (lines[index]?.start ?? 0) + offset - (starts[index] ?? 0);
  };
  return {
    text,
    folded: fold(text),
    toSource: ({ start, end }) => ({ start: place(start), end: end > start ? place(end - 1) + 1 : place(start) }),
  };
}
