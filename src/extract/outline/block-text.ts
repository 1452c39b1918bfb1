import { kindOf, SPACE } from "../../text/letters/letters.js";
import { ReadingTextBuilder, type ReadingText } from "../../text/reading-text.js";
import { repairGlyphs } from "../../text/letters/vietnamese.js";

/** A stretch of the source that a block reads: [start, end). */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

// "34/NQ-⏎HĐND", "UBND-⏎KGVX": a symbol broken at its hyphen is one word; "Hà Nội -⏎Huế" is not.
const BROKEN_SYMBOL = /[\p{Lu}\d&]-$/u;

// "10/202⏎3", "Trước 30/12/⏎2025", "Quý IV/20⏎25": a month's or a quarter's year for which a column was too narrow.
const BROKEN_YEAR =
  /(?<!\d)(?:0?[1-9]|1[0-2]|I{1,3}|IV)\/(?:\n(?:19|20)\d\d|1\n9\d\d|2\n0\d\d|(?:19|20)\n\d\d|(?:19|20)\d\n\d)(?!\d)/u;

/**
 * The reading text of a block: its lines one after another on one line, Markdown marks out, glyphs repaired, white space
 * as single spaces. Only the lines of a table cell are broken within a year.
 */
export function blockText(source: string, stretches: readonly Stretch[], isCell = false): ReadingText {
  const builder = new ReadingTextBuilder();
  let before = "";
  for (const { start, end } of stretches) {
    const raw = source.slice(start, end);
    const isBroken =
      (BROKEN_SYMBOL.test(builder.tail) && /^\s{0,8}\p{Lu}/u.test(raw)) ||
      (isCell && BROKEN_YEAR.test(`${before.slice(-8)}\n${raw.slice(0, 5)}`));
    if (builder.length > 0 && !isBroken) builder.space(start > 0 ? start - 1 : 0);
    keepLine(builder, raw, start);
    before = raw;
  }
  return builder.build();
}

// Kept: words. Left out: emphasis marks, backslashes before punctuation. One space: runs of white space.
const PIECE = /\\[-.()*#+_[\]]|\*{1,3}|_{2,3}|`|#{1,6}(?= )|[\s\u00a0]{1,400}|[^\s\u00a0*_`\\#]{1,400}|[_\\#]/gu;

// What is neither a word nor a single space between two words.
const UNEVEN = /[*_`\\#\t\n\r\f\v\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]| {2}|^ | $/u;

function keepLine(builder: ReadingTextBuilder, raw: string, start: number): void {
  // Most lines are plain: they are kept whole.
  if (!UNEVEN.test(raw)) {
    builder.keep(repairGlyphs(raw), start);
    return;
  }
  for (const match of raw.matchAll(PIECE)) {
    const piece = match[0];
    const at = start + match.index;
    const first = piece.charCodeAt(0);
    if (kindOf(first) === SPACE) builder.space(at);
    else if (/^\\./u.test(piece)) builder.keep(piece.slice(1), at + 1);
    else if (/^(?:\*|__|`|#)/u.test(piece)) continue;
    else builder.keep(repairGlyphs(piece), at);
  }
}
