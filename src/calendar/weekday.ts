import { partsOf } from "../text/dates/calendar-date.js";

/** Day of the week of a full ISO day: 0 is Sunday; null where `iso` is partial or no date. */
export function weekdayOf(iso: string): number | null {
  const parts = partsOf(iso);
  if (!parts || parts.month === null || parts.day === null) return null;
  return new Date(Date.UTC(parts.year, parts.month - 1, parts.day)).getUTCDay();
}

/** True on Saturday and Sunday, when offices rest. */
export function isWeekend(iso: string): boolean {
  const weekday = weekdayOf(iso);
  return weekday === 0 || weekday === 6;
}
