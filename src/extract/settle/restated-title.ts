import type { Found } from "../../model/directive.js";
import type { Span } from "../../model/span.js";
import { collapse, fold } from "../../text/letters/vietnamese.js";

const PREAMBLE = 4000; // letters behind the title in which it may be said again
const RESTATED =
  /(?:xây\s+dựng|ban\s+hành|đề\s+ra|lập)\s+(?:kế\s+hoạch|chương\s+trình|phương\s+án|đề\s+án|hướng\s+dẫn)\s+([^.;:]{15,400}?),?\s+(?:như\s+sau|sau\s+đây|với\s+(?:các\s+|những\s+)?nội\s+dung|cụ\s+thể)/iu;
/** What is said again has at least this share of the words that could be read. */
const AGREEING = 0.5;

/**
 * The title as the preamble says it again ("… xây dựng Kế hoạch <title>, như sau:"), where the title at `unread` was read only in part;
 * null where it does not, or speaks of something else.
 */
export function restatedTitle(text: string, unread: Span): Found<string> | null {
  const preamble = text.slice(unread.end, unread.end + PREAMBLE);
  const found = RESTATED.exec(preamble);
  const words = found?.[1];
  if (!found || words === undefined) return null;
  const said = new Set(wordsOf(words));
  const read = wordsOf(text.slice(unread.start, unread.end));
  if (read.filter((word) => said.has(word)).length < AGREEING * read.length) return null;
  const start = unread.end + found.index + found[0].indexOf(words);
  return { value: collapse(words), span: { start, end: start + words.length }, confidence: 0.75, inferred: true };
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[a-z]{2,}/gu) ?? [];
}
