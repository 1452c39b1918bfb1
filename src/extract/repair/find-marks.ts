import type { SourceText } from "../../model/source.js";
import type { Repair } from "./find-repairs.js";

// "II/⁄2012", "01⁄4": a stroke read as the sign of fractions, or twice.
const STROKE = /\/?⁄\/?/gu;

// "04/3/2024 _ 15/3/2024": a dash between two dates that came out low, or wavy.
const DASH = /(?<=\/\d{4} )[_~¬](?= \d{1,2}\/\d)/gu;

// "động~ ", " ¬Sở", ".KẾ HOẠCH": specks of dirt read beside a word.
const SPECK = /^[.·'_~]{1,2}(?=\p{Lu}{2})|(?<=\p{L})[~ˆ¬›‹^´¨]{1,3}(?=[\s,;.:]|$)|(?<=^|\s)[~ˆ¬›‹^´¨]{1,3}(?=\p{L})/gu;

/** Marks on scanned pages that are no letters and no digits, put right for reading. In order of place. */
export function findMarks({ text, lines }: SourceText): readonly Repair[] {
  return lines.flatMap(({ origin, span }) => {
    if (origin !== "ocr") return [];
    const line = text.slice(span.start, span.end);
    const found = (marks: RegExp, is: string): readonly Repair[] =>
      [...line.matchAll(marks)].map(({ index, 0: read }) => ({
        start: span.start + index,
        end: span.start + index + read.length,
        read,
        is,
      }));
    const dashes = found(DASH, "-");
    const specks = found(SPECK, "").filter(({ start }) => dashes.every((dash) => dash.start !== start));
    return [...found(STROKE, "/"), ...dashes, ...specks].sort((a, b) => a.start - b.start);
  });
}
