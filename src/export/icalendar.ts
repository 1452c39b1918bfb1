import { createHash } from "node:crypto";
import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";

/** A deadline for a calendar: a day, or the first day of a rule that recurs. */
export interface DueEvent {
  /** What makes the task the same when it comes again: the hash of its document and its place in it. */
  readonly identity: string;
  /** Short: who, what. */
  readonly summary: string;
  /** Who ordered it, on which page, in which words, by when. */
  readonly description: string;
  /** Full ISO day. */
  readonly on: string;
  /** RFC 5545 rule without DTSTART; null where it does not recur. */
  readonly rule: string | null;
  /** ISO instant at which the row was last written: DTSTAMP, and the age by which a calendar knows which of two is newer. */
  readonly writtenAt: string;
}

/** SEQUENCE counts minutes from here, so that it grows whenever a row is written anew and stays within 31 bits. */
const SEQUENCE_EPOCH = Date.UTC(2020, 0, 1);
const MINUTE = 60_000;

/**
 * An iCalendar file (RFC 5545) of whole-day events, which leave the day free. The same task has the same UID in every export, so that importing it again
 * updates instead of doubling.
 */
export function icalendar(events: readonly DueEvent[], name: string): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "dondoc", product: "dondoc", language: "VI" },
    timezone: null,
  });
  const seen = new Map<string, number>();
  for (const { identity, summary, description, on, rule, writtenAt } of events) {
    const times = seen.get(identity) ?? 0;
    seen.set(identity, times + 1);
    const stamp = new Date(writtenAt);
    calendar.createEvent({
      id: uid(`${identity}#${times}`),
      // Whole days are read off the UTC date.
      start: new Date(`${on}T00:00:00Z`),
      allDay: true,
      stamp,
      lastModified: stamp,
      sequence: Math.max(0, Math.floor((stamp.getTime() - SEQUENCE_EPOCH) / MINUTE)),
      transparency: ICalEventTransparency.TRANSPARENT,
      summary,
      description,
      ...(rule === null ? {} : { repeating: `RRULE:${rule}` }),
    });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}

function uid(identity: string): string {
  return `${createHash("sha256").update(identity).digest("hex").slice(0, 32)}@dondoc`;
}
