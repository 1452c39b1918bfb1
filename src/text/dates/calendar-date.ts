const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days of a month of the Gregorian calendar; 0 for a month that does not exist. Months count from 1. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** True for a day that exists; years 1900 to 2199. */
export function isDay(year: number, month: number, day: number): boolean {
  return year >= 1900 && year < 2200 && day >= 1 && day <= daysInMonth(year, month);
}

/** "2024-03-05"; the caller knows that the day exists. */
export function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The parts of an ISO date, perhaps partial: "2024-03" → year 2024, month 3, day null. Null where it is no ISO date. */
export function partsOf(iso: string): { year: number; month: number | null; day: number | null } | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(iso);
  if (found === null) return null;
  return {
    year: Number(found[1]),
    month: found[2] === undefined ? null : Number(found[2]),
    day: found[3] === undefined ? null : Number(found[3]),
  };
}

/** The ISO day so many days after (or, negative, before) a full ISO day; null where `iso` is partial. */
export function addDays(iso: string, days: number): string | null {
  const from = partsOf(iso);
  if (from === null || from.month === null || from.day === null) return null;
  let { year } = from;
  let month: number = from.month;
  let day: number = from.day + days;
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  while (day < 1) {
    month -= 1;
    if (month < 1) {
      month = 12;
      year -= 1;
    }
    day += daysInMonth(year, month);
  }
  return isoDay(year, month, day);
}

/** The ISO day so many months later, on the last day of the month where that is shorter; null where `iso` is partial. */
export function addMonths(iso: string, months: number): string | null {
  const from = partsOf(iso);
  if (from === null || from.month === null || from.day === null) return null;
  const index = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return isoDay(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** Monday 1 … Sunday 7 of a full ISO day (Zeller's congruence); null where `iso` is partial. */
export function weekdayOf(iso: string): number | null {
  const from = partsOf(iso);
  if (from === null || from.month === null || from.day === null) return null;
  const month = from.month < 3 ? from.month + 12 : from.month;
  const year = from.month < 3 ? from.year - 1 : from.year;
  const h =
    (from.day +
      Math.floor((13 * (month + 1)) / 5) +
      year +
      Math.floor(year / 4) -
      Math.floor(year / 100) +
      Math.floor(year / 400)) %
    7;
  return ((h + 5) % 7) + 1;
}

/** Days from one full ISO day to another, negative where it is earlier; null where one is partial. */
export function daysBetween(from: string, to: string): number | null {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return first === null || last === null ? null : last - first;
}

/** Days since a day of long ago, by the Gregorian calendar. */
function dayNumber(iso: string): number | null {
  const parts = partsOf(iso);
  if (parts === null || parts.month === null || parts.day === null) return null;
  const year = parts.month < 3 ? parts.year - 1 : parts.year;
  const month = parts.month < 3 ? parts.month + 9 : parts.month - 3; // from March
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leaps + Math.floor((153 * month + 2) / 5) + parts.day;
}
