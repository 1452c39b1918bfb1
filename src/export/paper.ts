import type { Table } from "./table.js";

/** The saved reports. */
export type ReportName = "due" | "owners" | "criteria" | "quality" | "tasks";

/** A number that is seen first. */
export interface Figure {
  readonly value: string;
  readonly label: string;
  /** True for what should worry. */
  readonly isLate: boolean;
}

/** A day of a calendar month, or an empty place before the first and after the last. */
export type CalendarDay = { readonly on: string; readonly due: number; readonly isToday: boolean } | null;

/** A month: weeks from Monday to Sunday. */
export interface CalendarMonth {
  readonly title: string;
  readonly weeks: readonly (readonly CalendarDay[])[];
}

/** A part of a report. */
export type Part =
  | { readonly kind: "table"; readonly table: Table }
  | { readonly kind: "calendar"; readonly heading: string; readonly months: readonly CalendarMonth[] };

/** A report, whatever it is written as. */
export interface Paper {
  readonly name: ReportName;
  readonly title: string;
  /** Sentences under the title. */
  readonly about: readonly string[];
  readonly figures: readonly Figure[];
  readonly parts: readonly Part[];
  /** Sentences at the foot. */
  readonly notes: readonly string[];
  /** Words that were searched for, to be lit; null where none were. */
  readonly searched: string | null;
}
