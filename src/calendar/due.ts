import type { Deadline } from "../model/directive.js";
import { addDays, daysInMonth, isDay, isoDay, partsOf } from "../text/calendar-date.js";

/** How much of an ISO date is stated: "2024-03-15" day, "2024-03" month, "2024" year. */
export type DatePrecision = "day" | "month" | "year";

/** The precision of an ISO date, perhaps partial; null for anything that is no date of the calendar ("2024-02-30", ""). */
export function precisionOf(date: string): DatePrecision | null {
  const parts = partsOf(date);
  if (!parts || !isDay(parts.year, parts.month ?? 1, parts.day ?? 1)) return null;
  return parts.month === null ? "year" : parts.day === null ? "month" : "day";
}

/**
 * The last day (ISO, inclusive) on which a task is still on time. "trước ngày 25/3/2024" is due on 24/3/2024; every
 * other stated end is itself on time. Null where the deadline recurs, has no stated end, or its end is no date.
 *
 */
export function lastOnTimeDay(deadline: Pick<Deadline, "kind" | "start" | "end">): string | null {
  if (deadline.kind === "recurring") return null;
  const stated = deadline.end ?? (deadline.kind === "on" ? deadline.start : null);
  const end = stated !== null && precisionOf(stated) ? partsOf(stated) : null;
  if (!end) return null;
  if (deadline.kind === "before") return addDays(isoDay(end.year, end.month ?? 1, end.day ?? 1), -1);
  const month = end.month ?? 12;
  return isoDay(end.year, month, end.day ?? daysInMonth(end.year, month));
}
