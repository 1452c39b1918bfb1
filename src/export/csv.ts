import type { Row } from "../store/reports.js";
import { disarmed } from "./formula.js";

function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value);
  const text = disarmed(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * CSV after RFC 4180 (CRLF, quotes doubled) with a UTF-8 byte order mark, without which Excel garbles Vietnamese, a line at a time.
 * Formulas are disarmed with a leading '.
 */
export function* csvLines(columns: readonly string[], rows: Iterable<Row>): Generator<string, void> {
  yield `\ufeff${columns.map(cell).join(",")}\r\n`;
  for (const row of rows) yield `${columns.map((column) => cell(row[column])).join(",")}\r\n`;
}

/** The same as one text. */
export function csv(columns: readonly string[], rows: readonly Row[]): string {
  return [...csvLines(columns, rows)].join("");
}
