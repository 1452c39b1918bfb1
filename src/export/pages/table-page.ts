import type { Row } from "../../store/reports.js";
import { cellText } from "../shown/cell-text.js";
import { litPieces, SEARCHED_COLUMNS } from "../shown/lit.js";
import type { ColumnKind, Table, TableColumn } from "../table.js";
import type { Wording } from "../words/wording.js";
import { escaped } from "./escaped.js";
import { HEATS } from "./page-style.js";

const CLASSES: Readonly<Record<ColumnKind, string>> = {
  text: "",
  number: "number",
  day: "day",
  share: "number",
  bar: "number",
  heat: "heat",
};

/** Columns of text by their width in characters: sentences, phrases, terms. */
const WIDTHS = [
  [40, "words"],
  [20, "phrase"],
  [12, "term"],
] as const;

interface Around {
  /** Words to be lit. */
  readonly searched: string | null;
  /** Whether the first row of each day can be pointed to (`#d-2024-06-05`). */
  readonly isDated: boolean;
  readonly wording: Wording;
}

/**
 * A table as HTML. One with heat is a matrix: it scrolls sideways, its first column stays. Any other becomes cards on a narrow screen; because that takes its
 * role from a table, roles are written out.
 */
export function htmlOfTable(table: Table, around: Around): string {
  const { columns, rows, late, caption } = table;
  const isMatrix = columns.some(({ kind }) => kind === "heat");
  const most = Math.max(
    1,
    ...rows.flatMap((row) => columns.flatMap(({ kind, name }) => (kind === "heat" ? [Number(row[name] ?? 0)] : []))),
  );
  const role = (name: string): string => (isMatrix ? "" : ` role="${name}"`);
  const heads = columns
    .map((column) => `<th scope="col"${role("columnheader")}${classOf(column, "")}>${escaped(column.heading)}</th>`)
    .join("");
  const seen = new Set<string>();
  const body = rows.map((row, at) => {
    const day = around.isDated && typeof row["due_on"] === "string" ? row["due_on"] : null;
    const id = day !== null && !seen.has(day) ? ` id="d-${escaped(day)}"` : "";
    if (day !== null) seen.add(day);
    const isLate = late.has(at);
    const cells = columns.map((column, place) => {
      const content = contentOf(column, row, isLate, around);
      return place === 0
        ? `<th scope="row"${role("rowheader")}${classOf(column, "")}>${content}</th>`
        : `<td${role("cell")}${classOf(column, heatOf(column, row, most))} data-label="${escaped(column.heading)}">${content}</td>`;
    });
    return `<tr${role("row")}${id}${isLate ? ' class="late"' : ""}>${cells.join("")}</tr>`;
  });
  const inner = `<caption>${escaped(caption)}</caption>\n<thead${role("rowgroup")}><tr${role("row")}>${heads}</tr></thead>\n<tbody${role("rowgroup")}>\n${body.join("\n")}\n</tbody></table>\n`;
  return isMatrix
    ? `<div class="wide" role="region" tabindex="0" aria-label="${escaped(caption)}"><table>${inner}</div>\n`
    : `<table class="cards" role="table">${inner}`;
}

function classOf({ name, kind, width }: TableColumn, more: string): string {
  const classes = [
    CLASSES[kind],
    more,
    ...(name === "due_on" ? ["due"] : []),
    ...(name === "days_late" ? ["days"] : []),
    kind === "text" ? (WIDTHS.find(([least]) => width >= least)?.[1] ?? "") : "",
  ].filter((one) => one !== "");
  return classes.length > 0 ? ` class="${classes.join(" ")}"` : "";
}

function heatOf({ name, kind }: TableColumn, row: Row, most: number): string {
  if (kind !== "heat") return "";
  const count = Number(row[name] ?? 0);
  return `h${count === 0 ? 0 : Math.max(1, Math.ceil((HEATS * count) / most))}`;
}

function contentOf(column: TableColumn, row: Row, isLate: boolean, { searched, wording }: Around): string {
  const value = row[column.name];
  const text = cellText(column, value);
  if (column.kind === "bar")
    return typeof value === "number"
      ? `${escaped(text)}<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="ground" width="100" height="10"/><rect class="fill" width="${Math.round(100 * Math.min(1, Math.max(0, value)))}" height="10"/></svg>`
      : "";
  const pieces = litPieces(text, SEARCHED_COLUMNS.has(column.name) ? searched : null);
  const lit = pieces
    .map(({ text: words, isLit }) => (isLit ? `<mark>${escaped(words)}</mark>` : escaped(words)))
    .join("");
  if (!isLate || column.name !== "due_on" || text === "") return lit;
  return `${lit}<span class="unseen"> (${escaped(wording.say("report.late"))})</span>`;
}
