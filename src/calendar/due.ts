import type { Deadline } from "../model/directive.js";
import { addDays, addMonths, daysInMonth, isDay, isoDay, partsOf } from "../text/dates/calendar-date.js";
import { termLength, type TermLength } from "./term.js";
import { afterWorkingDays, nextWorkingDay, type DayOff, type WorkingCalendar } from "./working-calendar.js";

/** How much of an ISO date is stated: "2024-03-15" day, "2024-03" month, "2024" year. */
export type DatePrecision = "day" | "month" | "year";

/** The precision of an ISO date, perhaps partial; null for anything that is no date of the calendar ("2024-02-30", ""). */
export function precisionOf(date: string): DatePrecision | null {
  const parts = partsOf(date);
  if (!parts || !isDay(parts.year, parts.month ?? 1, parts.day ?? 1)) return null;
  return parts.month === null ? "year" : parts.day === null ? "month" : "day";
}

/** The parts of a deadline from which its due day follows. */
export type DatedDeadline = Pick<Deadline, "kind" | "start" | "end" | "duration" | "workingDays" | "anchor">;

/** How an office reckons days. */
export interface OfficeDays {
  readonly calendar: WorkingCalendar;
  /** True in offices that take "trước ngày X" to include X itself. */
  readonly beforeIncludesDay: boolean;
}

/** What a due day is reckoned by. */
export interface DueRules extends OfficeDays {
  /** The day the document was issued, perhaps partial; null where it is not known. */
  readonly issuedOn: string | null;
}

/** How a due day was reckoned; days are full ISO days. */
export type DueReason =
  /** The stated end itself, or the last day of the stated period. */
  | { readonly kind: "stated"; readonly end: string }
  /** The day before the stated one. */
  | { readonly kind: "day-before"; readonly end: string }
  /** Counted from the day of signing, that day not counted; the last day moved on to a working day where it was off. */
  | {
      readonly kind: "term";
      readonly from: string;
      readonly length: TermLength;
      readonly workingDays: boolean;
      /** Days off that do not count in a term of working days, or over which the end was moved. */
      readonly skipped: readonly DayOff[];
    };

/** The last day on which a task is on time, and why. */
export interface DueDay {
  /** Full ISO day. */
  readonly on: string;
  readonly reason: DueReason;
  /** True where days off of a year without a notice were reckoned by the law alone. */
  readonly isProvisional: boolean;
}

/**
 * The last day (inclusive) on which a task is still on time. "trước ngày 25/3/2024" is due on 24/3/2024 unless the office includes the day; terms run by the
 * Civil Code 2015, art. 147 and 148. Null where the deadline recurs, waits for an event, counts from a day that is not known, or is no date.
 */
export function dueDay(deadline: DatedDeadline, rules: DueRules): DueDay | null {
  if (deadline.kind === "recurring" || deadline.kind === "event") return null;
  if (deadline.kind === "within" && deadline.duration !== null) return endOfTerm(deadline, rules);
  const end = lastDayOf(deadline.end ?? (deadline.kind === "on" ? deadline.start : null), deadline.kind === "before");
  if (end === null) return null;
  if (deadline.kind !== "before" || rules.beforeIncludesDay)
    return { on: end, reason: { kind: "stated", end }, isProvisional: false };
  const on = addDays(end, -1);
  return on === null ? null : { on, reason: { kind: "day-before", end }, isProvisional: false };
}

/** The last day of a stated date or period ("2024-06" is 30/6/2024), or its first where what is asked for is done before it. */
function lastDayOf(stated: string | null, isBefore: boolean): string | null {
  const parts = stated !== null && precisionOf(stated) ? partsOf(stated) : null;
  if (!parts) return null;
  if (isBefore) return isoDay(parts.year, parts.month ?? 1, parts.day ?? 1);
  const month = parts.month ?? 12;
  return isoDay(parts.year, month, parts.day ?? daysInMonth(parts.year, month));
}

const SIGNING = ["ngày ký", "ban hành"];

/** The day from which a term runs, where it is known: its own start, or the issue date for "kể từ ngày ký". */
function beginningOf({ start, anchor }: DatedDeadline, issuedOn: string | null): string | null {
  const signed = anchor !== null && SIGNING.some((words) => anchor.toLowerCase().includes(words)) ? issuedOn : null;
  const from = start ?? signed;
  return from !== null && precisionOf(from) === "day" ? from : null;
}

function endOfTerm(deadline: DatedDeadline, { calendar, issuedOn }: DueRules): DueDay | null {
  const length = termLength(deadline.duration ?? "");
  const from = beginningOf(deadline, issuedOn);
  if (length === null || from === null) return null;
  const counted =
    deadline.workingDays && length.unit === "day" ? afterWorkingDays(calendar, from, length.amount) : null;
  const last = counted?.end ?? (deadline.workingDays ? null : dayAfter(from, length));
  if (last === null) return null;
  const moved = nextWorkingDay(calendar, last);
  return {
    on: moved.end,
    reason: {
      kind: "term",
      from,
      length,
      workingDays: deadline.workingDays,
      skipped: [...(counted?.skipped ?? []), ...moved.skipped],
    },
    isProvisional: [from, moved.end].some((day) => calendar.isProvisional(partsOf(day)?.year ?? 0)),
  };
}

/** The last day of a term, the day it runs from not counted; null for hours. */
function dayAfter(from: string, { amount, unit }: TermLength): string | null {
  switch (unit) {
    case "hour":
      return null;
    case "day":
      return addDays(from, amount);
    case "week":
      return addDays(from, 7 * amount);
    case "month":
      return addMonths(from, amount);
    case "year":
      return addMonths(from, 12 * amount);
  }
}
