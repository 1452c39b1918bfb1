import { createHash } from "node:crypto";
import ical from "ical-generator";

/** A deadline for a calendar: a day, or the first day of a rule that recurs. */
export interface DueEvent {
  /** What makes the task the same when it comes again: hash of the document, and the task's words. */
  readonly identity: string;
  readonly task: string;
  readonly lead: string | null;
  /** Full ISO day. */
  readonly on: string;
  /** RFC 5545 rule without DTSTART; null where it does not recur. */
  readonly rule: string | null;
  /** Who ordered it, on which page, by when in the document's own words. */
  readonly source: string;
  /** ISO instant at which the record was saved: DTSTAMP. */
  readonly savedAt: string;
}

/**
 * An iCalendar file (RFC 5545) of whole-day events. The same task has the same UID in every export, so that importing it again updates instead of doubling.
 */
export function icalendar(events: readonly DueEvent[], name: string): string {
  const calendar = ical({ name, prodId: { company: "dondoc", product: "dondoc", language: "VI" }, timezone: null });
  const seen = new Map<string, number>();
  for (const { identity, task, lead, on, rule, source, savedAt } of events) {
    const times = seen.get(identity) ?? 0;
    seen.set(identity, times + 1);
    calendar.createEvent({
      id: uid(`${identity}#${times}`),
      // Whole days are read off the UTC date.
      start: new Date(`${on}T00:00:00Z`),
      allDay: true,
      stamp: new Date(savedAt),
      summary: lead === null ? task : `${lead}: ${task}`,
      description: source,
      ...(rule === null ? {} : { repeating: `RRULE:${rule}` }),
    });
  }
  return calendar.toString();
}

function uid(identity: string): string {
  return `${createHash("sha256").update(identity).digest("hex").slice(0, 32)}@dondoc`;
}
