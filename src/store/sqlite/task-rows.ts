import { dueDay, type DueRules } from "../../calendar/due.js";
import { explainDue } from "../../calendar/explain-due.js";
import { occurrencesOf } from "../../calendar/recurrence.js";
import type { Deadline, Owner, Task } from "../../model/directive.js";
import { placeOf } from "../../model/place.js";
import type { SourceText } from "../../model/source.js";
import type { Columns } from "../prepared-document.js";
import { datedOrNull, flag, pageOf } from "./document-rows.js";

/** Between the headings of `section`, outermost first. */
const BETWEEN_HEADINGS = " › ";

const NO_DEADLINE: Columns = {
  deadline_text: null,
  deadline_kind: null,
  deadline_start: null,
  deadline_end: null,
  deadline_precision: null,
  deadline_rrule: null,
  deadline_anchor: null,
  deadline_duration: null,
  deadline_working_days: null,
  deadline_inherited: null,
  deadline_span_start: null,
  deadline_span_end: null,
  deadline_page: null,
  due_on: null,
  due_reason: null,
  due_provisional: null,
};

function deadlineColumns(source: SourceText, deadline: Deadline | null, rules: DueRules): Columns {
  if (!deadline) return NO_DEADLINE;
  const due = dueDay(deadline, rules);
  return {
    deadline_text: deadline.text,
    deadline_kind: deadline.kind,
    deadline_start: datedOrNull(deadline.start).date,
    deadline_end: datedOrNull(deadline.end).date,
    deadline_precision: deadline.precision,
    deadline_rrule: deadline.rrule,
    deadline_anchor: deadline.anchor,
    deadline_duration: deadline.duration,
    deadline_working_days: flag(deadline.workingDays),
    deadline_inherited: flag(deadline.inherited),
    deadline_span_start: deadline.span.start,
    deadline_span_end: deadline.span.end,
    deadline_page: pageOf(source, deadline.span),
    due_on: due?.on ?? null,
    due_reason: due && explainDue(due),
    due_provisional: due && flag(due.isProvisional),
  };
}

/** The row of `tasks`, without its ids. */
export function taskRow(source: SourceText, task: Task, position: number, rules: DueRules): Columns {
  const place = placeOf(source, task.span);
  return {
    position,
    task_id: task.id,
    kind: task.kind,
    text: task.text,
    section: task.section.join(BETWEEN_HEADINGS),
    span_start: task.span.start,
    span_end: task.span.end,
    page: place?.page ?? null,
    box_left: place?.box?.left ?? null,
    box_top: place?.box?.top ?? null,
    box_width: place?.box?.width ?? null,
    box_height: place?.box?.height ?? null,
    ...deadlineColumns(source, task.deadline, rules),
    confidence: task.confidence,
  };
}

/** The row of `task_owners`, without its ids. */
export function ownerRow(source: SourceText, owner: Owner, position: number): Columns {
  return {
    position,
    as_written: owner.text,
    role: owner.role,
    inherited: flag(owner.inherited),
    inferred: flag(owner.inferred),
    span_start: owner.span?.start ?? null,
    span_end: owner.span?.end ?? null,
    page: pageOf(source, owner.span),
  };
}

const YEARS_AHEAD = 2;

/**
 * The due days of a recurring deadline to the end of the second year after the document's, or none where the document's day is not known. Kept as rows so
 * that whoever opens the database can ask what is due without reckoning rules.
 */
export function occurrenceDays(
  deadline: Deadline | null,
  { issuedOn, beforeIncludesDay }: DueRules,
): readonly string[] {
  if (deadline?.kind !== "recurring" || issuedOn?.length !== FULL_DAY) return [];
  const to = `${Number(issuedOn.slice(0, 4)) + YEARS_AHEAD}-12-31`;
  return occurrencesOf(deadline, { since: issuedOn, from: issuedOn, to }, { beforeIncludesDay });
}

const FULL_DAY = "2024-03-15".length;
