import type { Reports, Row, TaskFilter } from "../store/reports.js";
import { COLUMN_WORDS } from "../store/views/column-words.js";
import { writtenDay } from "./shown/written-day.js";
import { columnsOf, lateRows, type Layout, type Table } from "./table.js";
import type { Wording } from "./words/wording.js";

/**
 * The sheet of tasks. `task_id`, `lead` and `due_on` are read back from an edited workbook, with `reason`, which is empty: why somebody changed
 * the lead or the day.
 */
const TASKS: Layout = [
  ["document", "text", 16],
  ["issued_on", "day", 12],
  ["issuer", "text", 24],
  ["section", "text", 24],
  ["kind", "text", 10],
  ["task", "text", 60],
  ["lead", "text", 28],
  ["coordinators", "text", 26],
  ["deadline", "text", 22],
  ["due_on", "day", 12],
  ["due_reason", "text", 26],
  ["confidence", "share", 9],
  ["page", "number", 7],
  ["file", "text", 24],
  ["task_id", "text", 16],
  ["reason", "text", 26],
];

const CRITERIA: Layout = [
  ["document", "text", 16],
  ["issued_on", "day", 12],
  ["subject", "text", 24],
  ["standard", "text", 18],
  ["status", "text", 12],
  ["met", "number", 8],
  ["total", "number", 8],
  ["unmet", "number", 10],
  ["unit", "text", 10],
  ["as_of", "day", 12],
  ["as_written", "text", 48],
  ["confidence", "share", 9],
  ["page", "number", 7],
  ["file", "text", 24],
];

const DOCUMENTS: Layout = [
  ["document_id", "number", 7],
  ["document", "text", 18],
  ["type", "text", 8],
  ["issuer", "text", 28],
  ["issued_on", "day", 12],
  ["title", "text", 60],
  ["signer", "text", 22],
  ["tasks", "number", 10],
  ["targets", "number", 10],
  ["to_check", "number", 9],
  ["text_from", "text", 12],
  ["file", "text", 28],
];

/**
 * The sheets of a workbook: tasks (late ones marked, as of `today`), criteria counts and documents of the documents that the filter names, and a legend
 * that says what every column means.
 */
export function bookOf(reports: Reports, filter: TaskFilter, today: string, wording: Wording): readonly Table[] {
  const tasks = reports.tasks(filter);
  const { document } = filter;
  const own: Readonly<Record<string, string>> = {
    due_on: wording.say("book.due"),
    reason: wording.say("book.reason"),
  };
  const sheet = (
    key: "tasks" | "criteria" | "documents",
    layout: Layout,
    rows: readonly Row[],
    codes: readonly string[],
  ): Table => ({
    name: wording.say(`book.${key}`),
    caption: wording.say(`book.${key}`),
    columns: columnsOf(layout, (column) => own[column] ?? wording.heading(column)),
    rows: rows.map((row) => ({
      ...row,
      ...Object.fromEntries(codes.map((column) => [column, wording.coded(String(row[column]))])),
    })),
    late: lateRows(rows, ({ due_on }) => typeof due_on === "string" && due_on < today),
    more: null,
  });
  const sheets = [
    sheet("tasks", TASKS, tasks, ["kind"]),
    sheet("criteria", CRITERIA, reports.criteria({ document }), ["status"]),
    sheet("documents", DOCUMENTS, reports.documents({ document }), ["text_from"]),
  ];
  return [...sheets, legend(sheets, today, wording)];
}

function legend(sheets: readonly Table[], today: string, { say, language }: Wording): Table {
  const headings = new Map(sheets.flatMap(({ columns }) => columns.map(({ name, heading }) => [name, heading])));
  const rows = [...headings].map(([name, heading]) => ({
    heading,
    meaning: name === "reason" ? say("book.reason.meaning") : plain(COLUMN_WORDS[name]?.[language] ?? ""),
  }));
  return {
    name: say("book.legend"),
    caption: say("book.legend"),
    columns: [
      { name: "heading", heading: say("book.heading"), kind: "text", width: 24 },
      { name: "meaning", heading: say("book.meaning"), kind: "text", width: 100 },
    ],
    rows: [...rows, { heading: say("book.colour"), meaning: say("book.colour.meaning", { date: writtenDay(today) }) }],
    late: new Set([rows.length]),
    more: null,
  };
}

/** Words that were written for a Markdown page, without its signs. */
function plain(words: string): string {
  return words.replace(/\[([^\]]{1,80})\]\([^)]{1,80}\)/gu, "$1").replaceAll("`", "");
}
