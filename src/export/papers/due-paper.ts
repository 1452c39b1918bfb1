import { addDays } from "../../text/dates/calendar-date.js";
import type { Row } from "../../store/reports.js";
import type { Paper } from "../paper.js";
import { writtenDay } from "../shown/written-day.js";
import { columnsOf, lateRows, type Layout, type Table } from "../table.js";
import { commandFor, type Asking } from "./ask.js";
import { dueRows, withDaysLate } from "./due-days.js";
import { frame } from "./frame.js";
import { monthGrid, monthsBetween } from "./month-grid.js";

const UPCOMING: Layout = [
  ["due_on", "day", 12],
  ["days_left", "number", 8],
  ["task", "text", 60],
  ["lead", "text", 28],
  ["coordinators", "text", 24],
  ["deadline", "text", 22],
  ["document", "text", 16],
  ["page", "number", 7],
  ["confidence", "share", 9],
];

const OVERDUE: Layout = UPCOMING.map((column) =>
  column[0] === "days_left" ? (["days_late", "number", 8] as const) : column,
);

/** Late tasks that are written out; the rest is counted. */
const MOST_LATE = 200;

/** What falls due from today on `days` days: a calendar, the tasks by day, and what is late. */
export function duePaper(asking: Asking, days: number): Paper {
  const { reports, filter, today, wording } = asking;
  const { say, heading } = wording;
  const to = addDays(today, days) ?? today;
  const upcoming = dueRows(reports, filter, [today, to], today);
  const overdue = { ...filter, dueBefore: today };
  const count = reports.countTasks(overdue);
  const late = reports.tasks({ ...overdue, order: "latest", limit: MOST_LATE }).map((row) => withDaysLate(row, today));
  const undated = reports.countTasks({ ...filter, without: "deadline", kind: "task" });
  const week = upcoming.filter(({ due_on }) => String(due_on) <= (addDays(today, 7) ?? today)).length;
  const when = { from: writtenDay(today), to: writtenDay(to) };
  const tables: readonly Table[] = [
    {
      name: say("report.due.upcoming"),
      caption: say("report.due.upcoming.caption", when),
      columns: columnsOf(UPCOMING, heading),
      rows: upcoming,
      late: new Set(),
      more: null,
    },
    {
      name: say("report.due.overdue"),
      caption: say("report.due.overdue.caption"),
      columns: columnsOf(OVERDUE, heading),
      rows: late,
      late: lateRows(late, () => true),
      more:
        count > late.length
          ? say("report.more", {
              count: count - late.length,
              command: commandFor("dondoc tasks --overdue", asking),
            })
          : null,
    },
  ];
  return frame("due", asking, {
    about: [say("report.due.horizon", when)],
    figures: [
      { value: String(count), label: say("report.due.figure.overdue"), isLate: count > 0 },
      { value: String(week), label: say("report.due.figure.week"), isLate: false },
      { value: String(upcoming.length), label: say("report.due.figure.upcoming", when), isLate: false },
      { value: String(undated), label: say("report.due.figure.undated"), isLate: false },
    ],
    parts: [
      { kind: "calendar", heading: say("report.due.calendar"), months: monthsOf(upcoming, to, asking) },
      ...tables.map((table) => ({ kind: "table" as const, table })),
    ],
  });
}

function monthsOf(upcoming: readonly Row[], to: string, { today, wording }: Asking) {
  const due = new Map<string, number>();
  for (const { due_on } of upcoming) due.set(String(due_on), (due.get(String(due_on)) ?? 0) + 1);
  return monthsBetween(today, to).map((month) =>
    monthGrid(month, { title: wording.say("report.due.month", month), today, due }),
  );
}
