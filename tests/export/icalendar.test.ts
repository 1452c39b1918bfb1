import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dueEvents } from "../../src/export/due-events.js";
import { icalendar } from "../../src/export/icalendar.js";
import { openReports } from "../../src/store/open-store.js";
import type { Reports, Row } from "../../src/store/reports.js";
import { sampleArchive } from "./archive.js";
import { VIETNAMESE } from "./wording.js";

const folder = mkdtempSync(join(tmpdir(), "dondoc-"));
let reports: Reports;
let rows: readonly Row[];
let documents: ReadonlyMap<number, Row>;
beforeAll(async () => {
  const file = join(folder, "a.sqlite");
  await sampleArchive(file);
  reports = openReports(file);
  rows = reports.tasks({});
  documents = new Map(reports.documents({}).map((row) => [Number(row["document_id"]), row]));
});
afterAll(() => {
  reports.close();
  rmSync(folder, { recursive: true });
});

const written = (some = rows): string => icalendar(dueEvents(some, documents, VIETNAMESE), "Hạn công việc");
/** The events as a second library reads them. */
const events = (text: string) =>
  ICAL.Component.fromString(text)
    .getAllSubcomponents("vevent")
    .map((one) => new ICAL.Event(one));

describe("an iCalendar file", () => {
  it("has an all-day event for each task with a day, none for one without", () => {
    const found = events(written());
    const withDay = rows.filter(({ due_on, recurrence }) => due_on !== null || recurrence !== null);
    expect(withDay.length).toBeLessThan(rows.length);
    expect(found).toHaveLength(withDay.length);
    expect(found.every(({ startDate }) => startDate.isDate)).toBe(true);
    const days = found.filter((event) => !event.isRecurring()).map(({ startDate }) => startDate.toString());
    expect(days.sort()).toEqual(rows.flatMap(({ due_on }) => (due_on === null ? [] : [String(due_on)])).sort());
  });

  it("quotes the source: task, deadline, document, page", () => {
    const [event] = events(written([rows.find(({ task }) => String(task).startsWith("Tổ chức khám")) ?? {}]));
    expect(event?.description).toContain("“Tổ chức khám sức khỏe");
    expect(event?.description).toContain("trước ngày 2024-");
    expect(event?.description).toMatch(
      /\d\d\/TB-UBND, Ủy ban nhân dân huyện Sông Lam, ngày \d\d\/\d\d\/2024, trang \d/u,
    );
  });

  it("repeats a recurring deadline on its on-time days, to the end of the second year after the document's", () => {
    const [event] = events(written()).filter((one) => one.isRecurring());
    const days: string[] = [];
    const all = event?.iterator();
    for (let day = all?.next(); day; day = all?.next()) days.push(day.toString());
    // "trước ngày 20 hằng tháng" of 12/3/2024.
    expect(days[0]).toBe("2024-03-19");
    expect(days.at(-1)).toBe("2026-12-19");
    expect(days).toHaveLength(34);
  });

  it("keeps the UID of a task when the file moves or tasks come before it, so that importing again updates", () => {
    const uids = (some: readonly Row[]): string[] => events(written(some)).map(({ uid }) => uid);
    const moved = rows.map((row) => ({
      ...row,
      path: `/noi-khac/${row["file"]}`,
      position: Number(row["position"]) + 3,
    }));
    expect(uids(moved)).toEqual(uids(rows));
    expect(new Set(uids(rows)).size).toBe(uids(rows).length);
  });

  it("says which of two is newer: a row written later, or corrected, has a greater SEQUENCE", () => {
    const sequence = (row: Row, saved: string): number => {
      const of = new Map([...documents].map(([id, document]) => [id, { ...document, saved_at: saved }]));
      return events(icalendar(dueEvents([row], of, VIETNAMESE), "x"))[0]?.sequence ?? -1;
    };
    const dated = rows.find(({ due_on }) => due_on !== null) ?? {};
    expect(sequence(dated, "2024-06-02T00:00:00Z")).toBeGreaterThan(sequence(dated, "2024-06-01T00:00:00Z"));
    expect(sequence({ ...dated, corrected_at: "2025-01-01T00:00:00Z" }, "2024-06-01T00:00:00Z")).toBeGreaterThan(
      sequence(dated, "2024-06-02T00:00:00Z"),
    );
  });

  it("keeps RFC 5545: CRLF everywhere, lines of at most 75 octets that split no letter, a required stamp each", () => {
    const text = written();
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
    expect(Math.max(...text.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).not.toContain("\ufffd");
    expect(text.match(/^DTSTAMP:\d{8}T\d{6}Z/gmu)).toHaveLength(text.match(/BEGIN:VEVENT/gu)?.length ?? -1);
  });

  it("lets no text of a document begin a line of its own", () => {
    const evil = { ...(rows[0] ?? {}), due_on: "2024-01-01", task: "x\r\nEND:VEVENT\nBEGIN:VALARM;,\\" };
    const [event, ...others] = events(written([evil]));
    expect(others).toEqual([]);
    expect(event?.description).toContain("END:VEVENT");
  });

  it("of no task is a calendar without events", () => {
    expect(events(written([]))).toEqual([]);
  });
});
