import type { RuleMatch } from "../../patternbook/phrase/match.js";
import { slotNameOf } from "../../patternbook/phrase/slot-name.js";
import { addDays } from "../../text/dates/calendar-date.js";
import type { DateRange } from "../../text/dates/dates.js";

/** The number that a rule gives under a key: a constant, or the count in a slot; null where it gives none. */
function numberOf(match: RuleMatch, key: string): number | null {
  const given = match.rule.gives[key];
  if (typeof given === "number") return given;
  const name = slotNameOf(given);
  const value = name === null ? undefined : match.slots[name]?.value;
  return value?.type === "count" ? value.n : null;
}

/**
 * The days of a period that a rule means: its `first` or `last` so many days ("10 ngày đầu tháng 5"), or its week number
 * `weekOf`, the first being days 1 to 7 ("tuần thứ 3 của tháng 4"), up to `lastWeek` ("tuần 2, tuần 3 tháng 5"). All of it where the rule names no part.
 */
export function partOfPeriod(match: RuleMatch, range: DateRange): DateRange {
  const { start, end } = range;
  const [first, last, week] = [numberOf(match, "first"), numberOf(match, "last"), numberOf(match, "weekOf")];
  if (first !== null && start !== null) return { ...range, precision: "day", end: addDays(start, first - 1) };
  if (last !== null && end !== null) return { ...range, precision: "day", start: addDays(end, 1 - last) };
  if (week === null || start === null) return range;
  const lastWeek = numberOf(match, "lastWeek") ?? week;
  return { ...range, precision: "day", start: addDays(start, week * 7 - 7), end: addDays(start, lastWeek * 7 - 1) };
}
