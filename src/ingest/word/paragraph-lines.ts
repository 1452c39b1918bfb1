import type { LineToAdd } from "../source-text-builder.js";
import { decodeRuns } from "./decode-runs.js";
import type { WordParagraph } from "./word-blocks.js";

/** Characters that a reader does not see: zero-width marks, soft hyphens, controls other than tab and line end. */
// These controls do stand in Word files.
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u2060\ufeff\ufffc]/gu;
const LINE_END = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/u;

/**
 * A paragraph as lines, one a soft break; blank ones are left out. The first line says that a paragraph begins; of those after
 * a soft break nothing is known, since people also end paragraphs with one. A paragraph without words gives no lines.
 */
export function linesOf(paragraph: WordParagraph): readonly LineToAdd[] {
  let text = paragraph.label;
  const bold: boolean[] = Array.from(text, () => false);
  for (const run of decodeRuns(paragraph.runs)) {
    const seen = run.text.replace(UNSEEN, "").replace(/\u2011/gu, "-");
    for (let at = 0; at < seen.length; at++) bold.push(run.bold);
    text += seen;
  }
  const lines: LineToAdd[] = [];
  let from = 0;
  let first = true;
  for (const piece of text.split(LINE_END)) {
    const line = piece.trim();
    if (line !== "") {
      lines.push({
        text: line,
        hints: { startsParagraph: first ? true : null, bold: isBold(piece, bold.slice(from, from + piece.length)) },
      });
      first = false;
    }
    from += piece.length + 1;
  }
  return lines;
}

// Nearly: a bold heading whose number, colon or one word is not.
function isBold(text: string, bold: readonly boolean[]): boolean {
  let letters = 0;
  let marked = 0;
  for (let at = 0; at < text.length; at++) {
    if (!/\p{L}/u.test(text.charAt(at))) continue;
    letters++;
    if (bold[at]) marked++;
  }
  return letters > 0 && marked / letters >= 0.9;
}
