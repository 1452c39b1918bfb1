import { addDays, addMonths, daysBetween, isoDay, partsOf, weekdayOf } from "../../text/dates/calendar-date.js";
import { dayOfWeek, type DateAnchor } from "../../text/dates/dates.js";
import type { DeadlineValue } from "./deadline-value.js";

type OwnPeriod = Partial<Pick<DeadlineValue, "start" | "end" | "precision" | "yearInferred">>;

/** The last weekday, day of the month and month of the quarter on which a document that says only "trong …" still means its own. */
const STILL_OWN = { week: 4, month: 20, quarter: 2 };

/**
 * The week, month or quarter in which a document was issued, for "xong trong tháng"; without bounds where it was issued near the end:
 * minutes of a month's last days speak of the next.
 */
export function ownPeriod(unit: "week" | "month" | "quarter", anchor: DateAnchor): OwnPeriod {
  const issued = anchor.issuedOn === null ? null : partsOf(anchor.issuedOn);
  const weekday = anchor.issuedOn === null ? null : weekdayOf(anchor.issuedOn);
  if (issued?.month == null || issued.day === null || weekday === null) return {};
  const ofQuarter = ((issued.month - 1) % 3) + 1;
  const passed = { week: weekday, month: issued.day, quarter: ofQuarter }[unit];
  if (passed > STILL_OWN[unit]) return {};
  if (unit === "week")
    return { start: dayOfWeek(anchor, 0, 1), end: dayOfWeek(anchor, 0, 7), precision: "day", yearInferred: true };
  const [back, months] = unit === "month" ? [0, 1] : [1 - ofQuarter, 3];
  const start = addMonths(isoDay(issued.year, issued.month, 1), back);
  const next = start === null ? null : addMonths(start, months);
  return { start, end: next === null ? null : addDays(next, -1), precision: unit, yearInferred: true };
}

/** Weeks between that of a document and the one that it names by its number, at most: schools count theirs from September. */
const NEAR = 5;

/**
 * "trong tuần 36": that week of the year (ISO 8601), where the document's own is near enough for its number to be meant so; else without
 * bounds. The first weeks of a year may be those of a month.
 */
export function numberedWeek(week: number, anchor: DateAnchor): OwnPeriod {
  const own = weekOfYear(anchor);
  if (own === null || week <= NEAR || Math.abs(week - own) > NEAR) return {};
  const ahead = week - own;
  return { start: dayOfWeek(anchor, ahead, 1), end: dayOfWeek(anchor, ahead, 7), precision: "day", yearInferred: true };
}

/** The week of the year (ISO 8601: that of its Thursday) in which a document was issued. */
function weekOfYear(anchor: DateAnchor): number | null {
  const thursday = dayOfWeek(anchor, 0, 4);
  const days = thursday === null ? null : daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday);
  return days === null ? null : Math.floor(days / 7) + 1;
}
