import type { SourceText } from "../../model/source.js";
import { NO_HINTS } from "../../model/source.js";
import type { OcrBook } from "../../patternbook/ocr-book.js";
import type { PatternFault } from "../../patternbook/pattern-book.js";
import { findRepairs } from "./find-repairs.js";
import { wordsOfScans } from "./line-words.js";
import { readingSource } from "./reading-source.js";

/** What a sentence of a scan is read as. */
export function readAsScan(text: string, book: OcrBook): string {
  const source = scanOf(text);
  return readingSource(source, findRepairs(wordsOfScans(source), book)).source.text;
}

/** Checks every example of the slips: a `yes` is repaired as it says, a `no` not at all. */
export function checkOcrExamples(book: OcrBook): readonly PatternFault[] {
  return book.examples.flatMap(({ id, text, is, file, line, column }) => {
    const read = readAsScan(text, book);
    return read === is ? [] : [{ file, line, column, message: `${id} “${text}”: cần “${is}”, được “${read}”` }];
  });
}

function scanOf(text: string): SourceText {
  const span = { start: 0, end: text.length };
  return {
    file: { name: "", sha256: "", mediaType: "", bytes: 0 },
    text,
    textFrom: "ocr",
    pages: [],
    lines: [{ span, page: 1, box: null, words: [], origin: "ocr", confidence: 1, hints: NO_HINTS, cell: null }],
    tables: [],
    signatures: [],
    reader: { name: "", version: "" },
  };
}
