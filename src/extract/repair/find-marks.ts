import type { SourceText } from "../../model/source.js";
import type { Repair } from "./find-repairs.js";

// "II/⁄2012", "01⁄4": a stroke read as the sign of fractions, or twice.
const STROKE = /\/?⁄\/?/gu;

/** Marks on scanned pages that are no letters and no digits, put right for reading. In order of place. */
export function findMarks({ text, lines }: SourceText): readonly Repair[] {
  return lines.flatMap(({ origin, span }) =>
    origin === "ocr"
      ? [...text.slice(span.start, span.end).matchAll(STROKE)].map(({ index, 0: read }) => ({
          start: span.start + index,
          end: span.start + index + read.length,
          read,
          is: "/",
        }))
      : [],
  );
}
