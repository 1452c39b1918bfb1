import { basename, extname } from "node:path";
import { paperMarkdown } from "../../export/pages/paper-markdown.js";
import { paperPage } from "../../export/pages/paper-page.js";
import { paperTables } from "../../export/paper-tables.js";
import type { Paper, ReportName } from "../../export/paper.js";
import type { Asking } from "../../export/papers/ask.js";
import { criteriaPaper } from "../../export/papers/criteria-paper.js";
import { duePaper } from "../../export/papers/due-paper.js";
import { ownerPaper } from "../../export/papers/owner-paper.js";
import { qualityPaper } from "../../export/papers/quality-paper.js";
import { taskPaper } from "../../export/papers/task-paper.js";
import { xlsx } from "../../export/xlsx.js";
import { openReports } from "../../store/open-store.js";
import type { Context } from "../context.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { saidFilter, typedFilter } from "../speech/filter-words.js";
import type { TaskOptions } from "../program/options.js";
import { checkOut, writeOut, type OutOptions } from "../terminal/out-file.js";
import { REPORT_FORMATS, type ReportFormat } from "../report-choices.js";
import { wordingOf } from "../speech/report-wording.js";
import { printable } from "../speech/speech.js";
import { todayIn } from "../today.js";
import { taskFilter } from "./listings.js";

/** How `dondoc report` was asked. */
export interface ReportOptions extends TaskOptions, OutOptions {
  readonly format?: ReportFormat;
  /** Whose criteria. */
  readonly subject?: string;
}

/** Days that `report due` looks ahead where it is not told. */
const DAYS_AHEAD = 30;

/** `dondoc report due|owners|criteria|quality|tasks`: a report to be read, as a page, a workbook or Markdown (the terminal). */
export async function report(name: ReportName, options: ReportOptions, context: Context): Promise<ExitCode> {
  const today = todayIn(context);
  const format = options.format ?? formatOf(options.out) ?? "md";
  const named = options.out ?? (format === "xlsx" ? `dondoc-${name}-${today}.xlsx` : "-");
  const file = named === "-" ? null : named;
  checkOut(file, options);
  const reports = openReports(options.db);
  try {
    const { due = DAYS_AHEAD, ...chosen } = options;
    const asking: Asking = {
      reports,
      filter: taskFilter(chosen, today),
      filterTyped: typedFilter(options),
      filterSaid: saidFilter(options, context),
      today,
      database: printable(basename(options.db)),
      wording: wordingOf(context),
    };
    const paper = paperOf(name, asking, due, options);
    await writeOut(file, await written(paper, format, asking), context);
  } finally {
    reports.close();
  }
  return EXIT.fine;
}

function paperOf(name: ReportName, asking: Asking, days: number, { subject, document }: ReportOptions): Paper {
  switch (name) {
    case "due":
      return duePaper(asking, days);
    case "owners":
      return ownerPaper(asking);
    case "criteria":
      return criteriaPaper(asking, { subject, document });
    case "quality":
      return qualityPaper(asking);
    case "tasks":
      return taskPaper(asking);
  }
}

async function written(
  paper: Paper,
  format: ReportFormat,
  { wording }: Asking,
): Promise<Uint8Array | Iterable<string>> {
  switch (format) {
    case "html":
      return [paperPage(paper, wording)];
    case "md":
      return [paperMarkdown(paper, wording)];
    case "xlsx":
      return xlsx(paperTables(paper, wording));
  }
}

// "--out due.html" says what is wanted.
function formatOf(out: string | undefined): ReportFormat | undefined {
  const end = extname(out ?? "").toLowerCase();
  return REPORT_FORMATS.find((format) => end === `.${format}`);
}
