import { addDays, addMonths, isoDay, partsOf, weekdayOf } from "../../text/calendar-date.js";
import { dayOfWeek, type DateAnchor } from "../../text/dates.js";
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
