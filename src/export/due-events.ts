import { dueRule, occurrencesOf } from "../calendar/recurrence.js";
import type { Row } from "../store/reports.js";
import type { DueEvent } from "./icalendar.js";

/** Rows of `v_tasks` as calendar events: dated ones on their day, recurring ones from the first day after the document. Others have no day. */
export function dueEvents(rows: readonly Row[], sentence: (row: Row) => string): readonly DueEvent[] {
  return rows.flatMap((row) => {
    const day = text(row["due_on"]);
    const rule = dueRule({ rrule: text(row["recurrence"]), text: text(row["deadline"]) ?? "" });
    const on = day ?? (rule === null ? null : firstOf(row));
    if (on === null) return [];
    return [
      {
        identity: [row["path"], row["task"], row["deadline"]].join("\n"),
        task: text(row["task"]) ?? "",
        lead: text(row["lead"]),
        on,
        rule: day === null ? rule : null,
        source: sentence(row),
        savedAt: text(row["saved_at"]) ?? "1970-01-01T00:00:00Z",
      },
    ];
  });
}

const YEARS = 3; // within which the first occurrence must lie

function firstOf(row: Row): string | null {
  const since = text(row["issued_on"]);
  if (since?.length !== "2024-03-15".length) return null;
  const to = `${Number(since.slice(0, 4)) + YEARS}-12-31`;
  const recurring = { rrule: text(row["recurrence"]), text: text(row["deadline"]) ?? "" };
  return occurrencesOf(recurring, { since, from: since, to })[0] ?? null;
}

function text(value: string | number | null | undefined): string | null {
  return typeof value === "string" ? value : null;
}
