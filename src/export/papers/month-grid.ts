import { daysInMonth, isoDay, partsOf, weekdayOf } from "../../text/dates/calendar-date.js";
import type { CalendarDay, CalendarMonth } from "../paper.js";

/** Months (year and month, from 1) that two ISO days and all between them lie in. */
export function monthsBetween(from: string, to: string): readonly { readonly year: number; readonly month: number }[] {
  const [first, last] = [partsOf(from), partsOf(to)];
  if (!first?.month || !last?.month) return [];
  const count = (last.year - first.year) * 12 + last.month - first.month + 1;
  const index = first.year * 12 + first.month - 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) => ({
    year: Math.floor((index + at) / 12),
    month: ((index + at) % 12) + 1,
  }));
}

/** A month in weeks from Monday to Sunday, with how much is due on each day (`due`, by ISO day). */
export function monthGrid(
  { year, month }: { readonly year: number; readonly month: number },
  { title, today, due }: { readonly title: string; readonly today: string; readonly due: ReadonlyMap<string, number> },
): CalendarMonth {
  const before = (weekdayOf(isoDay(year, month, 1)) ?? 1) - 1;
  const days: CalendarDay[] = Array.from({ length: before }, () => null);
  for (let day = 1; day <= daysInMonth(year, month); day += 1) {
    const on = isoDay(year, month, day);
    days.push({ on, due: due.get(on) ?? 0, isToday: on === today });
  }
  while (days.length % 7 !== 0) days.push(null);
  return {
    title,
    weeks: Array.from({ length: days.length / 7 }, (_, week) => days.slice(7 * week, 7 * week + 7)),
  };
}
