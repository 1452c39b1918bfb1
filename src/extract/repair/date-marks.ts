import type { SourceText } from "../../model/source.js";
import { isOneEdit } from "../../text/likeness/one-edit.js";
import { fold } from "../../text/letters/vietnamese.js";
import type { Repair } from "./find-repairs.js";

// "trước ngày 2478/2016": behind a bounding word, a number of three to five digits before a year is a day and a month.
const DAY_AND_MONTH =
  /(?<=(?:ngày|trước|đến|hết|nhất|là|vào|từ) )(\d{3,5})(?=\/(?:19|20)\d{2}(?![\d/]))|(?<=(?:ngày|trước|đến|hết|nhất|là|vào|từ) \d{1,2}\/)(\d{1,2}7(?:19|20)\d{2})(?![\d/])/giu;
const DAY =
  /(?<=(?<!\p{L})(?:trước|đến|hết|nhất|nhất là|vào|từ|hơn|quá) )(\p{L}{2,5}) (?=\d{1,2}[/.-]\d{1,2}(?!\d)(?:[/.-]\d{4})?)/giu;
const UNTIL =
  /(?<=(?<!\p{L})từ ngày \d{1,2}(?:[/.-]\d{1,2}){0,2}(?:[/.-]\d{4})? )(\p{L}{2,4}) (?=(?:hết )?(?:ngày )?\d{1,2}[/.-]\d)/giu;

/**
 * What stands between the numbers of a date and was misread: a stroke read as 7 where nothing else makes a date of it, "ngày" and "đến"
 * that lack or changed a letter. Numbers themselves are not put right. In order of place.
 */
export function dateMarkRepairs({ text, lines }: SourceText): readonly Repair[] {
  return lines.flatMap(({ origin, span }) => {
    if (origin !== "ocr") return [];
    const line = text.slice(span.start, span.end);
    const words = (pattern: RegExp, is: string): readonly Repair[] =>
      [...line.matchAll(pattern)].flatMap(({ 1: read = "", index }) =>
        read.toLowerCase() !== is && isOneEdit(fold(read.toLowerCase()), fold(is))
          ? [{ start: span.start + index, end: span.start + index + read.length, read, is }]
          : [],
      );
    const strokes = [...line.matchAll(DAY_AND_MONTH)].flatMap(({ 0: read, index }): readonly Repair[] => {
      const is = strokeIn(read);
      return is === null ? [] : [{ start: span.start + index, end: span.start + index + read.length, read, is }];
    });
    return [...words(DAY, "ngày"), ...words(UNTIL, "đến"), ...strokes].sort((a, b) => a.start - b.start);
  });
}

/** "2478" is "24/8", "0372013" is "03/2013": the one place where a stroke for a 7 makes day and month, or month and year; null otherwise. */
function strokeIn(digits: string): string | null {
  const found = [...digits.matchAll(/7/gu)].flatMap(({ index }) => {
    const [before, after] = [digits.slice(0, index), digits.slice(index + 1)];
    const isDay = isIn(before, 31) && isIn(after, 12);
    const isMonth = isIn(before, 12) && /^(?:19|20)\d{2}$/u.test(after);
    return isDay || isMonth ? [`${before}/${after}`] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isIn(digits: string, most: number): boolean {
  return /^\d{1,2}$/u.test(digits) && Number(digits) >= 1 && Number(digits) <= most;
}
