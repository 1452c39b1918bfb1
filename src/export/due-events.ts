import { dueRule, occurrencesOf } from "../calendar/recurrence.js";
import type { Row } from "../store/reports.js";
import { isFullDay, writtenDay } from "./shown/written-day.js";
import type { DueEvent } from "./icalendar.js";
import type { Wording } from "./words/wording.js";

/** What is known of a task's document beside the task's row: rows of `v_documents`. */
export type DocumentsById = ReadonlyMap<number, Row>;

/** Letters of an event's title; the whole stands in its description. */
const MOST_LETTERS = 160;
/** A recurring deadline is entered to the end of the second year after its document's, as in `v_due_days`. */
const YEARS_AHEAD = 2;

/**
 * Rows of `v_tasks` as calendar events: dated ones on their day, recurring ones from the first day after the document on. Others have no day and give
 * none.
 */
export function dueEvents(rows: Iterable<Row>, documents: DocumentsById, wording: Wording): readonly DueEvent[] {
  const events: DueEvent[] = [];
  for (const row of rows) {
    const document = documents.get(Number(row["document_id"])) ?? {};
    const days = text(row["due_on"]) === null ? recurring(row) : { on: text(row["due_on"]), rule: null };
    if (days.on === null) continue;
    const writtenAt = [text(document["saved_at"]), text(row["corrected_at"])].filter((at) => at !== null).sort();
    events.push({
      identity: `${text(document["sha256"]) ?? ""} ${row["span_start"] ?? ""}`,
      summary: summaryOf(row),
      description: describe(row, wording),
      on: days.on,
      rule: days.rule,
      writtenAt: writtenAt.at(-1) ?? "2020-01-01T00:00:00Z",
    });
  }
  return events;
}

/** The first day and the rule of a recurring deadline; no day where there is none, or where the document's day is not known. */
function recurring(row: Row): { readonly on: string | null; readonly rule: string | null } {
  const deadline = { rrule: text(row["recurrence"]), text: text(row["deadline"]) ?? "" };
  const since = text(row["issued_on"]);
  const rule = dueRule(deadline);
  if (rule === null || since === null || !isFullDay(since)) return { on: null, rule: null };
  const to = `${Number(since.slice(0, 4)) + YEARS_AHEAD}-12-31`;
  const [on = null] = occurrencesOf(deadline, { since, from: since, to });
  return { on, rule: `${rule};UNTIL=${to.replaceAll("-", "")}` };
}

function summaryOf(row: Row): string {
  const [lead, task] = [text(row["lead"]), text(row["task"]) ?? ""];
  const whole = lead === null ? task : `${lead}: ${task}`;
  return whole.length <= MOST_LETTERS ? whole : `${whole.slice(0, MOST_LETTERS - 1).trimEnd()}…`;
}

function describe(row: Row, { say }: Wording): string {
  const of = (column: string): string => text(row[column]) ?? "";
  const reason = text(row["due_reason"]);
  const source = [
    say("event.source", { document: of("document"), issuer: of("issuer") }).replace(/, $/u, ""),
    ...(text(row["issued_on"]) === null ? [] : [say("event.issued", { date: writtenDay(of("issued_on")) })]),
    ...(row["page"] == null ? [] : [say("event.page", { page: Number(row["page"]) })]),
  ];
  return [
    say("event.quote", { task: of("task") }),
    say("event.deadline", { deadline: of("deadline") }),
    ...(reason === null ? [] : [say("event.reason", { reason })]),
    source.join(", "),
  ].join("\n");
}

function text(value: string | number | null | undefined): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
