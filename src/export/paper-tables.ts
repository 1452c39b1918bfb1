import type { Row } from "../store/reports.js";
import type { Paper } from "./paper.js";
import type { Table } from "./table.js";
import type { Wording } from "./words/wording.js";

/** A report as the sheets of a workbook: its numbers and sentences first, then a sheet a table. The calendar is left to pages. */
export function paperTables(
  { name, title, about, figures, parts, notes }: Paper,
  { say, heading }: Wording,
): readonly Table[] {
  const summary: Table = {
    name: say("report.summary"),
    caption: title,
    columns: [
      { name: "label", heading: title, kind: "text", width: 90 },
      { name: "value", heading: say("report.quality.count"), kind: "number", width: 12 },
    ],
    rows: [
      ...figures.map(({ value, label }) => ({ label, value: Number.isFinite(Number(value)) ? Number(value) : value })),
      ...[...about, ...notes].map((label) => ({ label, value: null })),
    ],
    late: new Set(figures.flatMap(({ isLate }, at) => (isLate ? [at] : []))),
    more: null,
  };
  const tables = parts.flatMap((part) => (part.kind === "table" ? [part.table] : []));
  return [summary, ...(name === "tasks" ? joined(tables, heading("document")) : tables)];
}

/** Tables of the same columns as one, what each was called in front of its rows: a sheet a document would be a book without end. */
function joined(tables: readonly Table[], heading: string): readonly Table[] {
  const [first] = tables;
  if (!first) return [];
  const starts = tables.map((_, at) => tables.slice(0, at).reduce((sum, { rows }) => sum + rows.length, 0));
  return [
    {
      ...first,
      name: heading,
      columns: [{ name: "group", heading, kind: "text", width: 26 }, ...first.columns],
      rows: tables.flatMap(({ name, rows }) => rows.map((row): Row => ({ ...row, group: name }))),
      late: new Set(tables.flatMap(({ late }, at) => [...late].map((place) => place + (starts[at] ?? 0)))),
      more: tables.at(-1)?.more ?? null,
    },
  ];
}
