import { addDays, addMonths, daysInMonth, isDay, isoDay, partsOf, weekdayOf } from "./calendar-date.js";
import type { StatedDay, StatedPeriod } from "./stated-date.js";

/** What a yearless or relative date is counted from. */
export interface DateAnchor {
  /** ISO date, perhaps partial, or null. */
  readonly issuedOn: string | null;
  /** The document's year; null where unknown. */
  readonly year: number | null;
}

/** First and last day of what was stated, both inclusive; null where it cannot be known or does not exist. */
export interface DateRange {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: "day" | "month" | "quarter" | "half" | "year";
  /** True where the year was not written. */
  readonly yearInferred: boolean;
}

function issueYear(anchor: DateAnchor): number | null {
  return anchor.year ?? (anchor.issuedOn === null ? null : (partsOf(anchor.issuedOn)?.year ?? null));
}

/** True where a full ISO day lies before the (perhaps partial) date: "2024-03-01" is not before "2024-03". */
export function isBefore(day: string, date: string): boolean {
  return day.slice(0, date.length) < date;
}

/** The document's year, or the next where the day it gives would else lie before the document. */
function inferredYear(anchor: DateAnchor, endIn: (year: number) => string): number | null {
  const year = issueYear(anchor);
  if (year === null || anchor.issuedOn === null) return year;
  return isBefore(endIn(year), anchor.issuedOn) ? year + 1 : year;
}

/** "năm sau"; null where the year is not so written, or that of the document is not known. */
function yearAhead(relative: StatedDay["relative"], anchor: DateAnchor): number | null {
  const year = relative?.unit === "year" ? issueYear(anchor) : null;
  return year === null || relative === null ? null : year + relative.ahead;
}

/** The calendar day that was stated. */
export function resolveDay(stated: StatedDay, anchor: DateAnchor): DateRange {
  const range = (iso: string | null, yearInferred: boolean): DateRange => ({
    start: iso,
    end: iso,
    precision: "day",
    yearInferred,
  });
  if (stated.relative?.unit === "day")
    return range(anchor.issuedOn === null ? null : addDays(anchor.issuedOn, stated.relative.ahead), true);
  if (stated.relative?.unit === "week") return range(dayOfWeek(anchor, stated.relative.ahead, stated.day), true);
  if (stated.month === null) {
    const from = anchor.issuedOn === null ? null : partsOf(anchor.issuedOn);
    if (from === null || from.month === null) return range(null, true);
    const first = addMonths(isoDay(from.year, from.month, 1), stated.relative?.ahead ?? 0);
    const parts = first === null ? null : partsOf(first);
    return range(parts?.month == null ? null : existing(parts.year, parts.month, stated.day), true);
  }
  const { month, day, relative } = stated;
  const year = stated.year ?? yearAhead(relative, anchor) ?? inferredYear(anchor, (year) => isoDay(year, month, day));
  return range(year === null ? null : existing(year, month, day), stated.year === null);
}

/** The day (Monday 1) of the week that many weeks after that of the issue date; null where that is not known to the day. */
export function dayOfWeek({ issuedOn }: DateAnchor, weeks: number, day: number): string | null {
  const today = issuedOn === null ? null : weekdayOf(issuedOn);
  return issuedOn === null || today === null ? null : addDays(issuedOn, weeks * 7 + day - today);
}

function existing(year: number, month: number, day: number): string | null {
  return isDay(year, month, day) ? isoDay(year, month, day) : null;
}

/** First and last day of the period that was stated. "đầu" leaves the end open, "giữa" and "cuối" the start; the halves of a month meet at day 15 (Bộ luật Dân sự, Điều 147: giữa tháng is day 15, giữa năm 30 June). */
export function resolvePeriod(stated: StatedPeriod, anchor: DateAnchor): DateRange {
  const none: DateRange = { start: null, end: null, precision: stated.unit, yearInferred: true };
  let { firstMonth, lastMonth, year } = stated;
  if (stated.ahead !== null && firstMonth !== null) {
    const own = issueYear(anchor);
    if (own === null) return none;
    year = own + stated.ahead;
  } else if (stated.ahead !== null) {
    const from = anchor.issuedOn === null ? null : partsOf(anchor.issuedOn);
    if (from?.month == null) return none;
    const index = from.year * 12 + from.month - 1 + stated.ahead;
    year = Math.floor(index / 12);
    firstMonth = lastMonth = (index % 12) + 1;
  }
  if (firstMonth === null || lastMonth === null) return none;
  const last = lastMonth;
  const yearInferred = stated.year === null;
  year ??= inferredYear(anchor, (candidate) => isoDay(candidate, last, daysInMonth(candidate, last)));
  if (year === null) return none;
  const lastYear = stated.lastYear ?? year;
  const start = isoDay(year, firstMonth, 1);
  const end = isoDay(lastYear, last, daysInMonth(lastYear, last));
  const whole = { precision: stated.unit, yearInferred };
  if (stated.part === "early") return { start, end: null, ...whole };
  if (stated.part === "late") return { start: null, end, ...whole };
  if (stated.part === "first half") return { start, end: isoDay(year, firstMonth, 15), ...whole };
  if (stated.part === "second half") return { start: isoDay(year, firstMonth, 16), end, ...whole };
  if (stated.part === "middle") return { start: null, end: middleOf(stated.unit, year, firstMonth), ...whole };
  return { start, end, ...whole };
}

function middleOf(unit: StatedPeriod["unit"], year: number, firstMonth: number): string {
  if (unit === "year") return isoDay(year, 6, 30);
  return isoDay(year, unit === "quarter" ? firstMonth + 1 : firstMonth, 15);
}

/** First and last day of a day or period. */
export function resolveDate(stated: StatedDay | StatedPeriod, anchor: DateAnchor): DateRange {
  return stated.type === "day" ? resolveDay(stated, anchor) : resolvePeriod(stated, anchor);
}
