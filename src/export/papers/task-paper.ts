import type { Row } from "../../store/reports.js";
import type { Paper } from "../paper.js";
import { writtenDay } from "../shown/written-day.js";
import { columnsOf, lateRows, type Layout, type Table } from "../table.js";
import { commandFor, type Asking } from "./ask.js";
import { frame } from "./frame.js";

const TASKS: Layout = [
  ["task", "text", 64],
  ["section", "text", 26],
  ["kind", "text", 10],
  ["lead", "text", 28],
  ["coordinators", "text", 24],
  ["deadline", "text", 22],
  ["due_on", "day", 12],
  ["page", "number", 7],
  ["confidence", "share", 9],
];

/** Tasks that are written out: more than that is no paper to read. */
const MOST = 2_000;

/** Tasks in the order of their documents, a table each: what a document orders, or where words stand that were searched for. */
export function taskPaper(asking: Asking): Paper {
  const { reports, filter, wording } = asking;
  const { say } = wording;
  const documents = new Map<string, Row[]>();
  let count = 0;
  for (const row of reports.eachTask({ ...filter, order: "document" })) {
    count += 1;
    if (count > MOST) continue;
    const id = String(row["document_id"]);
    const rows = documents.get(id) ?? [];
    documents.set(id, rows);
    rows.push({ ...row, kind: wording.coded(String(row["kind"])) });
  }
  const tables = [...documents.values()].map((rows) => documentTable(rows, asking));
  const last = tables.at(-1);
  const more = { count: count - MOST, command: commandFor("dondoc tasks", asking) };
  const cut = last && count > MOST ? [...tables.slice(0, -1), { ...last, more: say("report.more", more) }] : tables;
  return frame("tasks", asking, {
    about: [],
    figures: [
      { value: String(documents.size), label: say("report.tasks.figure.documents"), isLate: false },
      { value: String(count), label: say("report.tasks.figure.tasks"), isLate: false },
    ],
    parts: cut.map((table) => ({ kind: "table" as const, table })),
  });
}

function documentTable(rows: readonly Row[], { wording, today }: Asking): Table {
  const [first = {}] = rows;
  const document = String(first["document"] ?? "");
  const issued = first["issued_on"] === null ? "" : ` (${writtenDay(String(first["issued_on"]))})`;
  return {
    name: `${document}${issued}`,
    caption: wording.say("report.tasks.caption", { document }),
    columns: columnsOf(TASKS, wording.heading),
    rows,
    late: lateRows(rows, ({ due_on }) => typeof due_on === "string" && due_on < today),
    more: null,
  };
}
