import type { SourceText } from "../../model/source.js";
import { fold } from "../../text/letters/vietnamese.js";
import type { Repair } from "./find-repairs.js";

// "1498/SNV-TCBM&BC : xày 22/12/2011": between a document's number and a date there stands "ngày" and nothing else.
const MISREAD =
  /(?<=\/\p{Lu}[\p{Lu}&-]{1,24}) (?:[^\p{L}\p{N}\s]{1,2} )?([\p{L}\p{M}]{1,4}) (?=\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/gu;

/** "ngày" before the date of a cited document, where a scan has another word that ends alike. In order of place. */
export function citationDayRepairs({ text, lines }: SourceText): readonly Repair[] {
  return lines.flatMap(({ origin, span }) => {
    if (origin !== "ocr") return [];
    return [...text.slice(span.start, span.end).matchAll(MISREAD)].flatMap(({ 0: whole, 1: word = "", index }) => {
      if (word === "ngày" || !/ay$/u.test(fold(word))) return [];
      const start = span.start + index + 1;
      const read = whole.slice(1, -1);
      return [{ start, end: start + read.length, read, is: "ngày" }];
    });
  });
}
