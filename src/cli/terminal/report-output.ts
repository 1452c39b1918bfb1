import type { Row } from "../../store/reports.js";
import type { Context } from "../context.js";
import { csv } from "../../export/csv.js";
import { SEARCHED_COLUMNS } from "../../export/shown/lit.js";
import { writtenDay } from "../../export/shown/written-day.js";
import type { MessageKey } from "../messages/vi.js";
import { isMessageKey } from "../messages/message-key.js";
import { printable } from "../speech/speech.js";
import { lit, marked } from "./lit-words.js";
import { table, type Column } from "./table.js";

/** How rows are printed. */
export interface Format {
  readonly json?: boolean | undefined;
  readonly csv?: boolean | undefined;
}

/** A report: all its columns, those that a table shows, and what to say where there are no rows. */
export interface Report {
  readonly columns: readonly string[];
  readonly shown: readonly string[];
  readonly rows: readonly Row[];
  readonly empty: MessageKey;
  /** What to say beside it, such as what was perhaps meant. */
  readonly hint?: () => Promise<string | null>;
  /** Words that were searched for, to be lit on a terminal. */
  readonly searched?: string;
  /** Names and values as the database has them, as someone who writes SQL expects. */
  readonly raw?: boolean;
}

const CODED = new Set(["status", "severity", "outcome", "place_match", "state", "previous_state", "about"]);
const DATES = new Set(["due_on", "issued_on", "as_of", "known_on", "target_by", "result_known_on"]);

/** A value as a table shows it: dates as Vietnamese write them, codes in words, confidence in per cent. */
export function shownValue(
  column: string,
  value: string | number | null | undefined,
  context: Pick<Context, "say">,
): string {
  if (value === null || value === undefined) return "";
  if (column === "confidence" && typeof value === "number") return `${Math.round(value * 100)}%`;
  const text = printable(String(value).replace(/[\r\n\t]+/gu, " "));
  if (DATES.has(column)) return writtenDay(text);
  const key = `value.${text}`;
  return CODED.has(column) && isMessageKey(key) ? context.say(key) : text;
}

function isNumeric(rows: readonly Row[], column: string): boolean {
  return rows.some((row) => typeof row[column] === "number") && rows.every((row) => typeof row[column] !== "string");
}

/** A table of the columns shown, headed in the language chosen. */
export function tableOf(
  shown: readonly string[],
  rows: readonly Row[],
  context: Pick<Context, "say" | "columns" | "isTerminal">,
  searched?: string,
): string {
  const columns = shown.map((name): Column => {
    const key = `column.${name}`;
    const label = isMessageKey(key) ? context.say(key) : printable(name);
    return { label, align: isNumeric(rows, name) ? "right" : "left" };
  });
  const query = context.isTerminal === true ? searched : undefined;
  const cells = rows.map((row) =>
    shown.map((name) => {
      const text = shownValue(name, row[name], context);
      return query !== undefined && SEARCHED_COLUMNS.has(name) ? marked(text, query) : text;
    }),
  );
  const printed = table(columns, cells, context.columns);
  return query === undefined ? printed : lit(printed);
}

function rawTable(shown: readonly string[], rows: readonly Row[], context: Pick<Context, "columns">): string {
  const columns = shown.map((name): Column => ({ label: name, align: isNumeric(rows, name) ? "right" : "left" }));
  const cells = rows.map((row) => shown.map((name) => printable(String(row[name] ?? "").replace(/[\r\n\t]+/gu, " "))));
  return table(columns, cells, context.columns);
}

/** Rows as JSON: an array, one object a line, so that it can be read by eye and by `jq`. */
export function jsonLines(rows: readonly unknown[]): string {
  return rows.length === 0 ? "[]\n" : `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
}

/** Prints a report in the format asked for. */
export async function printReport(report: Report, format: Format, context: Context): Promise<void> {
  if (format.json) return context.write(jsonLines(report.rows));
  if (format.csv) return context.write(csv(report.columns, report.rows));
  if (report.rows.length === 0) {
    context.tell(context.say(report.empty));
    const hint = await report.hint?.();
    if (hint) context.tell(hint);
    return;
  }
  const { shown, rows, searched } = report;
  await context.write(report.raw ? rawTable(shown, rows, context) : tableOf(shown, rows, context, searched));
  context.tell(context.say("rows", { count: report.rows.length }));
}
