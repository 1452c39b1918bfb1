import type { ReportName } from "../export/paper.js";

/** What tasks can be exported as. */
export const EXPORT_FORMATS = ["xlsx", "csv", "jsonl", "parquet", "ics"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The reports there are. */
export const REPORT_NAMES = ["due", "owners", "criteria", "quality", "tasks"] as const satisfies readonly ReportName[];

/** What a report can be written as. */
export const REPORT_FORMATS = ["xlsx", "html", "md"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
