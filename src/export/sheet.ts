import type { Row } from "../store/reports.js";

/** What a column holds, and so how a program shows it. */
export type ColumnKind = "text" | "number" | "day" | "share";

/** A column of a sheet. */
export interface SheetColumn {
  /** Name in the view, and in machine-readable exports. */
  readonly name: string;
  /** Heading for people. */
  readonly heading: string;
  readonly kind: ColumnKind;
  /** In characters; longer text wraps. */
  readonly width: number;
}

/** A table to be written to a file. */
export interface Sheet {
  /** For people; at most 31 characters, without []:*?/\ */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly Row[];
  /** Rows to be shown as late, by their place. */
  readonly late: ReadonlySet<number>;
}
