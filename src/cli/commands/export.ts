import { bookOf } from "../../export/book.js";
import { csvLines } from "../../export/csv.js";
import { dueEvents } from "../../export/due-events.js";
import { icalendar } from "../../export/icalendar.js";
import { jsonLinesOf } from "../../export/json-lines.js";
import { parquet } from "../../export/parquet.js";
import { MOST_SHEET_ROWS, xlsx } from "../../export/xlsx.js";
import { openReports } from "../../store/open-store.js";
import type { Reports, TaskFilter } from "../../store/reports.js";
import type { Context } from "../context.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { Failure } from "../failure.js";
import type { TaskOptions } from "../program/options.js";
import { checkOut, writeOut, type OutOptions } from "../terminal/out-file.js";
import type { ExportFormat } from "../report-choices.js";
import { wordingOf } from "../speech/report-wording.js";
import { todayIn } from "../today.js";
import { taskFilter } from "./listings.js";

/** How `dondoc export` was asked. */
export type ExportOptions = TaskOptions & OutOptions;

/** `dondoc export xlsx|csv|jsonl|parquet|ics`: the tasks of a filter as a file; what is no text goes to a file with the day in its name where none is named. */
export async function exportTasks(format: ExportFormat, options: ExportOptions, context: Context): Promise<ExitCode> {
  const today = todayIn(context);
  const isText = format !== "xlsx" && format !== "parquet";
  const named = options.out ?? (isText ? "-" : `dondoc-${today}.${format}`);
  const file = named === "-" ? null : named;
  checkOut(file, options);
  const reports = openReports(options.db);
  try {
    await writeOut(file, await contentOf(format, reports, taskFilter(options, today), today, context), context);
  } finally {
    reports.close();
  }
  return EXIT.fine;
}

async function contentOf(
  format: ExportFormat,
  reports: Reports,
  filter: TaskFilter,
  today: string,
  context: Context,
): Promise<Uint8Array | Iterable<string>> {
  const wording = wordingOf(context);
  switch (format) {
    case "csv":
      return csvLines(columnsOf(reports), reports.eachTask(filter));
    case "parquet":
      return parquet(columnsOf(reports), reports.eachTask(filter));
    case "jsonl":
      return jsonLinesOf(reports.eachTask(filter));
    case "ics": {
      const { rows } = reports.query("SELECT document_id, sha256, saved_at FROM v_documents");
      const documents = new Map(rows.map((row) => [Number(row["document_id"]), row]));
      return [icalendar(dueEvents(reports.eachTask(filter), documents, wording), context.say("book.calendar"))];
    }
    case "xlsx": {
      const sheets = bookOf(reports, filter, today, wording);
      const rows = Math.max(...sheets.map((sheet) => sheet.rows.length));
      if (rows > MOST_SHEET_ROWS) throw new Failure(EXIT.usage, "failure.sheet-rows", { rows, most: MOST_SHEET_ROWS });
      return xlsx(sheets);
    }
  }
}

function columnsOf(reports: Reports): readonly string[] {
  return reports.query("SELECT * FROM v_tasks WHERE 0").columns;
}
