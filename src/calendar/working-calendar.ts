import { addDays, partsOf } from "../text/dates/calendar-date.js";
import type { Holiday, HolidayTable } from "./holiday.js";
import { lawfulDaysOf } from "./lawful-year.js";
import { isWeekend, weekdayOf } from "./weekday.js";

/** A day on which offices are closed. */
export interface DayOff {
  /** ISO day. */
  readonly date: string;
  /** Vietnamese: the holiday's name, or "thứ Bảy", "Chủ nhật". */
  readonly name: string;
  readonly isWeekend: boolean;
}

/** Which days offices work. Days are full ISO days. */
export interface WorkingCalendar {
  /** Why a day is off; null for a working day. */
  dayOff(date: string): DayOff | null;
  /** True for a year whose days off are computed from the law because no notice is known. */
  isProvisional(year: number): boolean;
}

/** A calendar of the years in the table, and of every other by the law (provisional). */
export function workingCalendar(table: HolidayTable): WorkingCalendar {
  const noted = new Map<string, Holiday>(table.days.map((day) => [day.date, day]));
  const lawful = new Map<number, ReadonlyMap<string, Holiday>>();
  const lawfulDay = (year: number, date: string): Holiday | undefined => {
    let days = lawful.get(year);
    if (!days) lawful.set(year, (days = new Map(lawfulDaysOf(year).map((day) => [day.date, day]))));
    return days.get(date);
  };
  const holidayOn = (date: string): Holiday | undefined => {
    const year = partsOf(date)?.year ?? 0;
    // A notice may already name days of the next year (a swap over the turn of the year).
    return noted.get(date) ?? (table.years.has(year) ? undefined : lawfulDay(year, date));
  };
  return {
    dayOff(date) {
      const holiday = holidayOn(date);
      if (holiday?.kind === "swapped-work") return null;
      if (holiday) return { date, name: holiday.name, isWeekend: isWeekend(date) };
      if (!isWeekend(date)) return null;
      return { date, name: weekdayOf(date) === 6 ? "thứ Bảy" : "Chủ nhật", isWeekend: true };
    },
    isProvisional: (year) => !table.years.has(year),
  };
}

/** A term counted out: its last day, and the days off that do not count in it. */
export interface CountedTerm {
  readonly end: string;
  readonly skipped: readonly DayOff[];
}

/**
 * The last day of a term of so many working days; the day it begins on is not counted (Civil Code 2015, art. 147). Null where `from` is no full day or the
 * term is absurdly long.
 */
export function afterWorkingDays(calendar: WorkingCalendar, from: string, days: number): CountedTerm | null {
  if (days > LONGEST) return null;
  const skipped: DayOff[] = [];
  let end: string | null = from;
  for (let left = days; left > 0;) {
    end = addDays(end, 1);
    if (end === null) return null;
    const off = calendar.dayOff(end);
    if (off) skipped.push(off);
    else left -= 1;
  }
  return { end, skipped };
}

/** The day itself, or the next working day where it is off (Civil Code 2015, art. 148 clause 5). */
export function nextWorkingDay(calendar: WorkingCalendar, day: string): CountedTerm {
  const skipped: DayOff[] = [];
  let end = day;
  for (let off = calendar.dayOff(end); off !== null; off = calendar.dayOff(end)) {
    skipped.push(off);
    end = addDays(end, 1) ?? end;
  }
  return { end, skipped };
}

const LONGEST = 3_000; // working days: twelve years
