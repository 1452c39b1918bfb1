import { addMonths } from "../../text/dates/calendar-date.js";
import { resolveDate, type DateAnchor, type DateRange } from "../../text/dates/dates.js";
import type { StatedDay, StatedPeriod } from "../../text/dates/stated-date.js";
import { completed } from "../../text/dates/stretch-words.js";
import type { DeadlineValue } from "./deadline-value.js";

type Stated = StatedDay | StatedPeriod | null;

const COARSENESS = ["day", "month", "quarter", "half", "year"] as const;

/** What "từ … đến …" means: either end may be open, the year of the end serves the start, and the coarser end gives the precision. */
export function betweenDates(
  first: Stated,
  to: Stated,
  anchor: DateAnchor,
): Pick<DeadlineValue, "start" | "end" | "precision" | "yearInferred"> {
  const from = first !== null && to !== null ? completed(first, to) : first;
  const right = to === null ? null : resolveDate(to, anchor);
  const left = from === null ? null : begunBefore(right, resolveDate(from, anchor));
  // "từ 20/12 đến 10/01": a yearless end that would lie before its start is in the next year.
  const later =
    left?.start != null && right?.end != null && right.end < left.start && right.yearInferred
      ? addMonths(right.end, 12)
      : null;
  const precision = COARSENESS.find((name) => left?.precision === name || right?.precision === name) ?? null;
  return {
    start: left?.start ?? left?.end ?? null,
    end: later ?? right?.end ?? right?.start ?? null,
    precision,
    yearInferred: (left?.yearInferred ?? false) || (right?.yearInferred ?? false),
  };
}

/** "từ ngày 15/11 đến ngày 15/12" in a document of 18 November: it has begun, and is this year's as its end is. */
function begunBefore(right: DateRange | null, left: DateRange): DateRange {
  if (!left.yearInferred || right?.yearInferred !== true || left.start === null || right.end === null) return left;
  const before = left.start > right.end ? addMonths(left.start, -12) : null;
  const isSameYear = before !== null && before.slice(0, 4) === right.end.slice(0, 4) && before <= right.end;
  return isSameYear ? { ...left, start: before, end: left.end === null ? null : addMonths(left.end, -12) } : left;
}
