import type { Directive, Meeting } from "../../model/directive.js";
import type { Span } from "../../model/span.js";

type Move = (at: Span) => Span;

function placed<T extends { span: Span | null }>(value: T, move: Move): T {
  return value.span ? { ...value, span: move(value.span) } : value;
}

function orNull<T extends { span: Span | null }>(value: T | null, move: Move): T | null {
  return value && placed(value, move);
}

function meetingAt(meeting: Meeting, move: Move): Meeting {
  return {
    date: orNull(meeting.date, move),
    chair: orNull(meeting.chair, move),
    concludedBy: orNull(meeting.concludedBy, move),
    about: orNull(meeting.about, move),
  };
}

/** A record with every span of it moved; its text and its values stay. */
export function withSpans(record: Directive, move: Move): Directive {
  return {
    ...record,
    type: placed(record.type, move),
    number: orNull(record.number, move),
    issuer: orNull(record.issuer, move),
    place: orNull(record.place, move),
    issuedOn: orNull(record.issuedOn, move),
    title: orNull(record.title, move),
    meeting: record.meeting && meetingAt(record.meeting, move),
    signer: orNull(record.signer, move),
    recipients: record.recipients.map((recipient) => placed(recipient, move)),
    references: record.references.map((reference) => placed(reference, move)),
    criteriaCounts: record.criteriaCounts.map((count) => placed(count, move)),
    criteria: record.criteria.map((criterion) => placed(criterion, move)),
    tasks: record.tasks.map((task) => ({
      ...placed(task, move),
      owners: task.owners.map((owner) => placed(owner, move)),
      deadline: orNull(task.deadline, move),
    })),
    diagnostics: record.diagnostics.map((diagnostic) => placed(diagnostic, move)),
  };
}
