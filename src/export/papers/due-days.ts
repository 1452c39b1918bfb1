import type { Reports, Row, TaskFilter } from "../../store/reports.js";
import { daysBetween } from "../../text/dates/calendar-date.js";

/** A row of `v_tasks` that became late stands with how many days ago. */
export function withDaysLate(row: Row, today: string): Row {
  return { ...row, days_late: daysBetween(String(row["due_on"]), today) };
}

/**
 * Tasks that fall due between two ISO days, both included: a row a task and day, recurring ones on each of their days, in the order of
 * the days, with `days_left` from `today`.
 */
export function dueRows(
  reports: Reports,
  filter: TaskFilter,
  [from, to]: readonly [from: string, to: string],
  today: string,
): readonly Row[] {
  const { rows: recurring } = reports.query(
    `SELECT document_id, position, due_on FROM v_due_days WHERE recurring AND due_on BETWEEN '${from}' AND '${to}'`,
  );
  const daysOf = new Map<string, string[]>();
  for (const row of recurring) {
    const days = daysOf.get(keyOf(row)) ?? [];
    daysOf.set(keyOf(row), days);
    days.push(String(row["due_on"]));
  }
  return reports
    .tasks({ ...filter, dueBetween: [from, to] })
    .flatMap((row) => {
      const own = typeof row["due_on"] === "string" && row["due_on"] >= from && row["due_on"] <= to;
      const days = own ? [String(row["due_on"])] : (daysOf.get(keyOf(row)) ?? []);
      return days.map((due_on): Row => ({ ...row, due_on, days_left: daysBetween(today, due_on) }));
    })
    .toSorted((a, b) => (String(a["due_on"]) < String(b["due_on"]) ? -1 : a["due_on"] === b["due_on"] ? 0 : 1));
}

function keyOf(row: Row): string {
  return `${row["document_id"] ?? ""}/${row["position"] ?? ""}`;
}
