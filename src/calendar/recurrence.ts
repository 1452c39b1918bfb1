import rrule from "rrule";
import type { Deadline } from "../model/directive.js";
import { partsOf } from "../text/dates/calendar-date.js";

/** The parts of a deadline from which its days follow. */
export type RecurringDeadline = Pick<Deadline, "rrule" | "text">;

/** Between which days occurrences are wanted, both included; `since` is the day of the document, from which "10 ngày/lần" counts. Full ISO days. */
export interface Horizon {
  readonly since: string;
  readonly from: string;
  readonly to: string;
}

/** Whether "trước ngày X" includes X itself. */
export interface BeforeRule {
  readonly beforeIncludesDay?: boolean;
}

/**
 * The rule (RFC 5545) of the on-time days of a recurring deadline. One that names no day ("hàng tháng", "mỗi quý") is due on the last day of each period,
 * "hàng tuần" on Friday; what recurs within the day ("03 giờ một lần") is due every day; day 31 means the last of shorter months; "trước ngày 20 hằng tháng" is due on the 19th unless the office includes the day. Null
 * where there is no rule.
 */
export function dueRule(
  { rrule, text }: RecurringDeadline,
  { beforeIncludesDay = false }: BeforeRule = {},
): string | null {
  const parts = rrule === null ? null : partsOfRule(rrule);
  if (!parts) return null;
  const isBefore = !beforeIncludesDay && /trước/iu.test(text);
  return written(inEveryPeriod(isBefore ? dayEarlier(parts) : parts));
}

/**
 * The last on-time day of each occurrence of a recurring deadline, in order, at most 1,000. Empty where the rule is none that can be expanded.
 */
export function occurrencesOf(
  deadline: RecurringDeadline,
  { since, from, to }: Horizon,
  office: BeforeRule = {},
): readonly string[] {
  const rule = dueRule(deadline, office);
  const start = instantOf(since);
  const last = instantOf(to);
  if (rule === null || start === null || last === null) return [];
  const days: string[] = [];
  try {
    const expanded = new rrule.RRule({ ...rrule.RRule.parseString(rule), dtstart: start });
    expanded.between(start, last, true, (date) => {
      const day = date.toISOString().slice(0, 10);
      // The day of the document itself is no occurrence of what it orders.
      if (day >= from && day > since) days.push(day);
      return days.length < MOST;
    });
    return days;
  } catch (cause) {
    if (cause instanceof Error) return [];
    throw cause;
  }
}

const MOST = 1_000;

type RuleParts = ReadonlyMap<string, string>;

function partsOfRule(rule: string): RuleParts | null {
  const parts = new Map<string, string>();
  for (const part of rule.split(";")) {
    const [name, value] = part.split("=");
    if (!name || !value) return null;
    parts.set(name, value);
  }
  return parts.has("FREQ") ? parts : null;
}

/** "trước ngày 20" is due on the 19th, "trước ngày 1" on the last day of the month before. */
function dayEarlier(parts: RuleParts): RuleParts {
  const day = Number(parts.get("BYMONTHDAY") ?? 0);
  if (day < 1) return parts;
  const rule = new Map(parts).set("BYMONTHDAY", String(day > 1 ? day - 1 : -1));
  const months = parts.get("BYMONTH");
  if (day === 1 && months !== undefined)
    rule.set(
      "BYMONTH",
      months
        .split(",")
        .map((month) => ((Number(month) + 10) % 12) + 1)
        .join(","),
    );
  return rule;
}

/** The rule with a day that exists in every period. */
function inEveryPeriod(parts: RuleParts): RuleParts {
  const rule = new Map(parts);
  const interval = Number(parts.get("INTERVAL") ?? 1);
  const day = Number(parts.get("BYMONTHDAY") ?? 0);
  const frequency = parts.get("FREQ");
  if (frequency === "HOURLY" || frequency === "MINUTELY") return new Map([["FREQ", "DAILY"]]);
  if (day > 28) {
    rule.set("BYMONTHDAY", range(28, day));
    rule.set("BYSETPOS", "-1");
    // BYSETPOS picks within one period: a yearly rule of several months must pick in each month.
    if (frequency === "YEARLY") rule.set("FREQ", "MONTHLY");
  }
  if (day !== 0 || parts.has("BYDAY")) return rule;
  if (frequency === "WEEKLY") rule.set("BYDAY", "FR");
  if (frequency === "MONTHLY") {
    rule.set("BYMONTHDAY", "-1");
    // Quarters and halves are those of the calendar, whenever the document was issued.
    if (12 % interval === 0 && interval > 1) {
      rule.delete("INTERVAL");
      rule.set("BYMONTH", multiples(interval));
    }
  }
  if (frequency === "YEARLY" && !parts.has("BYMONTH")) {
    rule.set("BYMONTH", "12");
    rule.set("BYMONTHDAY", "31");
  } else if (frequency === "YEARLY") {
    rule.set("FREQ", "MONTHLY");
    rule.set("BYMONTHDAY", "-1");
  }
  return rule;
}

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).join(",");
}

function multiples(interval: number): string {
  return Array.from({ length: 12 / interval }, (_, index) => (index + 1) * interval).join(",");
}

function written(rule: RuleParts): string {
  return [...rule].map(([name, value]) => `${name}=${value}`).join(";");
}

function instantOf(iso: string): Date | null {
  const parts = partsOf(iso);
  return parts?.month != null && parts.day !== null ? new Date(Date.UTC(parts.year, parts.month - 1, parts.day)) : null;
}
