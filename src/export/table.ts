import type { Row } from "../store/reports.js";

/**
 * What a column holds, and so how it is shown. "share": 0..1 in per cent; "bar": the same with a bar; "heat": a count on a ground that
 * is the darker the greater it is.
 */
export type ColumnKind = "text" | "number" | "day" | "share" | "bar" | "heat";

/** A column of a table. */
export interface TableColumn {
  /** Name of the value in the rows. */
  readonly name: string;
  /** Heading for people. */
  readonly heading: string;
  readonly kind: ColumnKind;
  /** In characters; longer text wraps. */
  readonly width: number;
}

/** A table to be shown to people: a sheet of a workbook, a table of a page. The first column names the row. */
export interface Table {
  /** Of the sheet, and the heading above: at most 31 characters, without []:*?/\ */
  readonly name: string;
  /** What the table shows, in one line. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly Row[];
  /** Rows to be shown as late, by their place. */
  readonly late: ReadonlySet<number>;
  /** What is said beneath it: rows that were left out, and how to see them. */
  readonly more: string | null;
}

/** Columns in short: name, kind, width. */
export type Layout = readonly (readonly [name: string, kind: ColumnKind, width: number])[];

/** The columns of a layout, their headings said by `heading`. */
export function columnsOf(layout: Layout, heading: (column: string) => string): readonly TableColumn[] {
  return layout.map(([name, kind, width]) => ({ name, heading: heading(name), kind, width }));
}

/** Places of the rows that `isLate` says yes to. */
export function lateRows(rows: readonly Row[], isLate: (row: Row) => boolean): ReadonlySet<number> {
  return new Set(rows.flatMap((row, at) => (isLate(row) ? [at] : [])));
}
