import type { Span } from "../../model/span.js";
import { daysInMonth } from "./calendar-date.js";

/** Words that look like a day and are none in the calendar. */
export interface ImpossibleDate {
  readonly span: Span;
  /** As written. */
  readonly text: string;
}

// Three parts are a date wherever they stand; two parts only behind "ngày".
const FULL = /(?<![\p{L}\p{M}\d/.,-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/]|[.,-]\d|-\p{L})/gu;
const SPOKEN =
  /(?<![\p{L}\p{M}]|\d\s{0,3})ngày\s{0,4}(\d{1,2})\s{0,4}(?:tháng\s{0,4}|[/.]\s{0,2})(\d{1,2})(?!\s{0,2}\d|\s{0,2}[/.-]\s{0,2}\d)(?:\s{0,4}năm\s{0,4}(\d{4}))?/giu;

/** A leap year: where no year is stated, the 29th of February may be. */
const ANY_YEAR = 2024;

function exists(day: number, month: number, year: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** The dates of a text that no calendar has ("31/4/2024", "ngày 30 tháng 02"), in order. */
export function impossibleDatesIn(text: string): readonly ImpossibleDate[] {
  const found: ImpossibleDate[] = [];
  const add = (match: RegExpExecArray, day: number, month: number, year: number): void => {
    if (exists(day, month, year)) return;
    found.push({ span: { start: match.index, end: match.index + match[0].length }, text: match[0] });
  };
  for (const match of text.matchAll(FULL)) add(match, Number(match[1]), Number(match[3]), Number(match[4]));
  if (!text.includes("gày") && !text.includes("GÀY")) return found;
  for (const match of text.matchAll(SPOKEN))
    add(match, Number(match[1]), Number(match[2]), Number(match[3] ?? ANY_YEAR));
  return found.sort((a, b) => a.span.start - b.span.start);
}
