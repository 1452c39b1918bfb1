import type { Line, SourceText } from "../../model/source.js";
import { fold, matchForm } from "../../text/letters/vietnamese.js";

/** A word of letters on a scanned page, in the source text. */
export interface LineWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly form: string;
  /** The form with tones and marks off. */
  readonly folded: string;
  /** True where nothing but space (or the end of a line) parts it from the word before. */
  readonly follows: boolean;
}

const WORD = /[\p{L}\p{M}]{1,40}/gu;

/** The words of the lines that were recognised from pictures, in reading order. Words with digits in them are left out. */
export function wordsOfScans({ text, lines }: SourceText): readonly LineWord[] {
  const words: LineWord[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    if (line.origin === "ocr") {
      let end = before && goesOn(before, line) ? (words.at(-1)?.end ?? -1) : -1;
      for (const { index, 0: word } of text.slice(line.span.start, line.span.end).matchAll(WORD)) {
        const start = line.span.start + index;
        const isPlain = !/\d/u.test(text.charAt(start - 1) + text.charAt(start + word.length));
        const follows = end >= 0 && /^\s{1,3}$/u.test(text.slice(end, start));
        const form = matchForm(word);
        if (isPlain) words.push({ start, end: start + word.length, text: word, form, folded: fold(form), follows });
        end = isPlain ? start + word.length : -1;
      }
    }
    before = line;
  }
  return words;
}

/** A line may end within a phrase, but not where a column, a cell or a paragraph ends. */
function goesOn(before: Line, line: Line): boolean {
  const sameCell =
    before.cell === null
      ? line.cell === null
      : line.cell !== null &&
        before.cell.table === line.cell.table &&
        before.cell.row === line.cell.row &&
        before.cell.column === line.cell.column;
  return before.origin === "ocr" && sameCell && before.hints.column === line.hints.column && !line.hints.blankBefore;
}
