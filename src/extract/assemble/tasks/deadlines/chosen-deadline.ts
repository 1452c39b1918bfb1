import type { Deadline } from "../../../../model/directive.js";
import type { Span } from "../../../../model/span.js";
import type { FoundDeadline } from "../../../find/deadlines.js";

/** What makes two deadlines one, however they are written. */
export function keyOf({ kind, start, end, rrule, duration, anchor }: FoundDeadline): string {
  return [kind, start, end, rrule, duration, kind === "event" ? anchor : ""].join(" ");
}

/** True for one that says a year only: as often that of the work as its end. */
export function isYear({ precision }: FoundDeadline): boolean {
  return precision === "year";
}

/** Of several deadlines in one part: a date before a recurrence, a day before a longer time, that before a year, else the last said. */
export function chosen(found: readonly FoundDeadline[]): FoundDeadline | null {
  const repeated = found.find(({ rrule }) => rrule !== null);
  const rank = (deadline: FoundDeadline): number => {
    const { kind, start, end, precision, rrule, duration, span } = deadline;
    // "vào thứ Năm hằng tuần, bắt đầu từ ngày 17/10": from when it recurs; not "Từ năm 2025 trở đi 100% xã mỗi quý có …"
    if (repeated && kind === "range" && end === null && (precision === "day" || repeated.span.start < span.start))
      return 0;
    if (end === null && start === null) return rrule !== null || duration !== null ? 1 : 0;
    if (precision === "day") return 4;
    return isYear(deadline) ? 2 : 3;
  };
  return found.reduce<FoundDeadline | null>(
    (best, deadline) =>
      best === null || rank(deadline) > rank(best) || (rank(deadline) > 1 && rank(deadline) === rank(best))
        ? deadline
        : best,
    null,
  );
}

/** A found deadline as the record has it. */
export function deadlineOf(found: FoundDeadline, toSource: (at: Span) => Span, inherited: boolean): Deadline {
  const { text, kind, start, end, precision, rrule, anchor, duration, workingDays, span } = found;
  return { text, span: toSource(span), kind, start, end, precision, rrule, anchor, duration, workingDays, inherited };
}
