import type { Reports, Row, TaskFilter } from "../store/reports.js";
import type { ColumnKind, Sheet, SheetColumn } from "./sheet.js";

/** Says the heading of a column, or of a sheet ("sheet.tasks"), in the reader's language. */
export type Label = (name: string) => string;

/** Kind and width of the columns that a person is shown; the names are those of the views. */
type Layout = readonly (readonly [name: string, kind: ColumnKind, width: number])[];

const TASKS: Layout = [
  ["document", "text", 16],
  ["issuer", "text", 24],
  ["section", "text", 24],
  ["task", "text", 60],
  ["lead", "text", 28],
  ["coordinators", "text", 28],
  ["deadline", "text", 22],
  ["due_on", "day", 12],
  ["due_reason", "text", 28],
  ["recurrence", "text", 16],
  ["confidence", "share", 9],
  ["page", "number", 7],
  ["file", "text", 24],
  ["task_id", "text", 9],
];

const CRITERIA: Layout = [
  ["document", "text", 16],
  ["issued_on", "day", 12],
  ["subject", "text", 24],
  ["standard", "text", 16],
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
  ["text_from", "text", 10],
  ["file", "text", 28],
];

/**
 * The sheets of a workbook: tasks (late ones marked, as of `today`), criteria, documents, and a legend that says what every column means.
 */
export function bookOf(reports: Reports, filter: TaskFilter, today: string, label: Label): readonly Sheet[] {
  const tasks = reports.tasks(filter);
  const { document } = filter;
  return [
    sheet("tasks", TASKS, tasks, label, (row) => typeof row["due_on"] === "string" && row["due_on"] < today),
    sheet("criteria", CRITERIA, reports.criteria({ document }), label),
    sheet("documents", DOCUMENTS, reports.documents({ document }), label),
    legend([TASKS, CRITERIA, DOCUMENTS], label),
  ];
}

function sheet(
  name: string,
  layout: Layout,
  rows: readonly Row[],
  label: Label,
  isLate: (row: Row) => boolean = () => false,
): Sheet {
  return {
    name: label(`sheet.${name}`),
    columns: columnsOf(layout, label),
    rows,
    late: new Set(rows.flatMap((row, at) => (isLate(row) ? [at] : []))),
  };
}

function columnsOf(layout: Layout, label: Label): readonly SheetColumn[] {
  return layout.map(([name, kind, width]) => ({ name, heading: label(`column.${name}`), kind, width }));
}

function legend(layouts: readonly Layout[], label: Label): Sheet {
  const names = [...new Set(layouts.flatMap((layout) => layout.map(([name]) => name)))];
  return sheet(
    "legend",
    [
      ["heading", "text", 24],
      ["meaning", "text", 90],
    ],
    names.map((name) => ({ heading: label(`column.${name}`), meaning: label(`legend.${name}`) })),
    label,
  );
}
