import { percentile } from "../../text/percentile.js";
import type { PlainLine } from "./line-text.js";

/** How full a page's lines are, so that a line that ended early can be told from one that was wrapped. */
export interface PageShape {
  /**
   * True where `line` ended although the first word of `next` would have had room on it; false where it was wrapped; null
   * where lines are whole paragraphs and nothing can be said.
   */
  readonly endedEarly: (line: PlainLine, next: PlainLine) => boolean | null;
  /** True where lines are wrapped at a width. */
  readonly wrapped: boolean;
  /** True where most lines have an empty one before them, so that an empty line says nothing. */
  readonly blankEverywhere: boolean;
  /** True where an empty line stands before each item and heading, but not before most lines: without one a paragraph goes on. */
  readonly blankBetween: boolean;
}

const AT_LEAST = 8;
const NEARLY_ALL = 0.95;

function firstWord(text: string): string {
  return /^\S{1,40}/u.exec(text)?.[0] ?? "";
}

function isPartedByBlanks(lines: readonly PlainLine[]): boolean {
  const marked = lines.filter(({ marker }) => marker !== null);
  const parted = marked.filter(({ line }) => line.hints.blankBefore);
  return marked.length >= AT_LEAST && parted.length >= marked.length * NEARLY_ALL;
}

/** Measures the lines of running text (no cells, no letterhead). */
export function pageShape(lines: readonly PlainLine[]): PageShape {
  const blankEverywhere = lines.filter(({ line }) => line.hints.blankBefore).length > lines.length * 0.6;
  const blankBetween = !blankEverywhere && isPartedByBlanks(lines);
  const boxed = lines.filter(({ line }) => line.box !== null);
  if (boxed.length >= AT_LEAST) {
    const right = percentile(
      boxed.map(({ line }) => (line.box ? line.box.left + line.box.width : 0)),
      0.9,
    );
    return {
      wrapped: true,
      blankEverywhere,
      blankBetween,
      endedEarly: ({ line, text }, next) => {
        if (!line.box) return null;
        const letter = line.box.width / Math.max(1, text.length);
        return line.box.left + line.box.width + letter * (firstWord(next.text).length + 1) < right - letter * 2;
      },
    };
  }
  const lengths = lines.map(({ text }) => text.length).filter((length) => length > 0);
  const width = percentile(lengths, 0.95);
  const wrapped =
    lengths.length >= AT_LEAST &&
    width <= 140 &&
    percentile(lengths, 1) <= width * 1.6 &&
    lengths.filter((length) => length >= width * 0.8).length >= lengths.length * 0.35;
  return {
    wrapped,
    blankEverywhere,
    blankBetween,
    // Letters differ in width: only a line clearly shorter than the others ended early.
    endedEarly: wrapped ? ({ text }, next) => text.length + 1 + firstWord(next.text).length < width * 0.85 : () => null,
  };
}
