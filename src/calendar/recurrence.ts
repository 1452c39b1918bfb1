import rrule from "rrule";
import type { Deadline } from "../model/directive.js";
import { addDays, partsOf } from "../text/calendar-date.js";

/** The parts of a deadline from which its days follow. */
export type RecurringDeadline = Pick<Deadline, "rrule" | "text">;

/** Between which days occurrences are wanted, both included; `since` is the day of the document, from which "10 ngày/lần" counts. Full ISO days. */
export interface Horizon {
  readonly since: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The last on-time day of each occurrence of a recurring deadline, in order, at most 1,000. A rule that names no day ("hàng tháng", "mỗi quý") is due on
 * the last day of each period; day 31 means the last of shorter months; "trước ngày 20 hằng tháng" is due on the 19th unless the office includes the day.
 * Empty where the rule is none that can be expanded.
 */
export function occurrencesOf(
  deadline: RecurringDeadline,
  { since, from, to }: Horizon,
  { beforeIncludesDay = false }: { readonly beforeIncludesDay?: boolean } = {},
): readonly string[] {
  const parts = deadline.rrule === null ? null : partsOfRule(deadline.rrule);
  const start = instantOf(since);
  const last = instantOf(to);
  if (!parts || start === null || last === null) return [];
  const isBefore = !beforeIncludesDay && parts.has("BYMONTHDAY") && /trước/iu.test(deadline.text);
  let rule;
  try {
    rule = new rrule.RRule({ ...rrule.RRule.parseString(ruleText(parts)), dtstart: start });
  } catch (cause) {
    if (cause instanceof Error) return [];
    throw cause;
  }
  const days: string[] = [];
  rule.between(start, new Date(last.getTime() + DAY), true, (date) => {
    const stated = date.toISOString().slice(0, 10);
    const day = isBefore ? addDays(stated, -1) : stated;
    // The day of the document itself is no occurrence of what it orders.
    if (day !== null && day >= from && day <= to && stated > since) days.push(day);
    return days.length < MOST;
  });
  return days;
}

const DAY = 86_400_000; // milliseconds
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

/** Rules of ours in the form that gives the last day of each period and exists in every month. */
function ruleText(parts: RuleParts): string {
  const rule = new Map(parts);
  const interval = Number(parts.get("INTERVAL") ?? 1);
  const day = Number(parts.get("BYMONTHDAY") ?? 0);
  const frequency = parts.get("FREQ");
  if (day > 28) {
    rule.set("BYMONTHDAY", range(28, day));
    rule.set("BYSETPOS", "-1");
    // BYSETPOS picks within one period: a yearly rule of several months must pick in each month.
    if (frequency === "YEARLY") rule.set("FREQ", "MONTHLY");
  }
  if (day > 0 || parts.has("BYDAY")) return written(rule);
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
  return written(rule);
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
