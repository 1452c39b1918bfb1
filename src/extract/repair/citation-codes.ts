import type { SourceText } from "../../model/source.js";
import { fold } from "../../text/letters/vietnamese.js";
import type { Repair } from "./find-repairs.js";

/** The kinds whose code stands in every number of theirs, and nothing else. */
const CODES: ReadonlyMap<string, string> = new Map([
  ["thong tu", "TT"],
  ["quyet dinh", "QĐ"],
  ["nghi dinh", "NĐ"],
  ["nghi quyet", "NQ"],
]);

// "Thông tư số 48/2011/11-BYT", "Quyết định 12/QD-UBND": kind, number, code, hyphen.
const CITED =
  /((?:thông tư|quyết định|nghị định|nghị quyết) (?:số )?\d{1,5}\/(?:(?:19|20)\d{2}\/)?)([\p{L}\d'’!|]{2,4})(?=\s?-\s?\p{Lu}{2})/giu;

/** Upright strokes that a scan made of "TT", in any number. */
const STROKES = /^[1lI|!T'’]{2,4}$/u;

/**
 * The code in the number of a cited document, where a scan lost its marks or made strokes of it: a circular's is TT, a decision's QĐ. The kind
 * before the number proves it; another code that was read whole ("Quyết định số 5/NQ-HĐND") stands. In order of place.
 */
export function citationCodeRepairs({ text, lines }: SourceText): readonly Repair[] {
  return lines.flatMap(({ origin, span }) => {
    if (origin !== "ocr") return [];
    return [...text.slice(span.start, span.end).matchAll(CITED)].flatMap(({ 1: before = "", 2: read = "", index }) => {
      const kind = [...CODES.keys()].find((name) => fold(before.toLowerCase()).startsWith(name));
      const is = kind === undefined ? undefined : CODES.get(kind);
      if (is === undefined || read === is) return [];
      const isMeant = fold(read).toUpperCase() === fold(is).toUpperCase() || (is === "TT" && STROKES.test(read));
      const start = span.start + index + before.length;
      return isMeant ? [{ start, end: start + read.length, read, is }] : [];
    });
  });
}
