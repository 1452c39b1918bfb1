import type { FilledSlot, RuleMatch } from "../../patternbook/phrase/match.js";

/**
 * The RFC 5545 rule that a match of a recurring rule means: what the rule gives as a constant (`rrule`), else its frequency
 * with the day, month days or weekday that stand beside it. Null where it states none.
 */
export function rruleOf(match: RuleMatch, part: (key: string) => FilledSlot | undefined): string | null {
  const constant = match.rule.gives["rrule"];
  const day = part("date")?.value;
  const second = part("second")?.value;
  if (day?.type === "day" && day.month !== null) {
    const months = second?.type === "day" && second.month !== null ? [day.month, second.month] : [day.month];
    return `FREQ=YEARLY;BYMONTH=${months.join(",")};BYMONTHDAY=${day.day}`;
  }
  const months = part("month")?.value;
  const others = part("other")?.value;
  const until = part("until")?.value;
  if (months?.type === "period" && months.firstMonth !== null && until?.type === "period" && until.lastMonth !== null)
    return `FREQ=YEARLY;BYMONTH=${monthsBetween(months.firstMonth, until.lastMonth).join(",")}`;
  if (months?.type === "period" && months.firstMonth !== null && months.lastMonth !== null) {
    const last = others?.type === "period" && others.lastMonth !== null ? others.lastMonth : months.lastMonth;
    return `FREQ=YEARLY;BYMONTH=${[...new Set([months.firstMonth, last])].join(",")}`;
  }
  const [first, last] = [part("first")?.value, part("last")?.value];
  if (first?.type === "monthdays" && last?.type === "monthdays")
    return `FREQ=MONTHLY;BYMONTHDAY=${upTo(first.days[0] ?? 1, last.days[0] ?? 1).join(",")}`;
  const days = part("days")?.value;
  const monthDays = days?.type === "monthdays" ? `;BYMONTHDAY=${days.days.join(",")}` : "";
  if (typeof constant === "string") return constant + (constant.includes("BYMONTHDAY") ? "" : monthDays);
  const every = part("every")?.value;
  const weekday = part("weekday")?.value;
  const nth = match.rule.gives["nth"];
  const codes = weekday?.type === "weekday" ? weekday.codes : [];
  if (codes.length > 0 && typeof nth === "number")
    return `FREQ=MONTHLY;BYDAY=${codes.map((code) => `${nth}${code}`).join(",")}`;
  if (every?.type !== "recurrence") return codes.length > 0 ? `FREQ=WEEKLY;BYDAY=${codes.join(",")}` : null;
  if (codes.length > 0 && every.unit === "week") return `${every.rrule};BYDAY=${codes.join(",")}`;
  return every.rrule + monthDays;
}

function upTo(first: number, last: number): number[] {
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);
}

/** The months from one to another, over the turn of the year where the second comes first ("từ tháng 11 đến tháng 02"), in the order of the year. */
function monthsBetween(first: number, last: number): number[] {
  return first <= last ? upTo(first, last) : [...upTo(1, last), ...upTo(first, 12)];
}

/** `FREQ=YEARLY` and a day of the year: the rule of "Hằng năm, … trước ngày 31 tháng 3". */
export function yearlyOn(month: number, day: number): string {
  return `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`;
}
