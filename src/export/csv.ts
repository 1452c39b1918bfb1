import type { Row } from "../store/reports.js";
import { disarmed } from "./formula.js";

function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value);
  const text = disarmed(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * CSV after RFC 4180 (CRLF, quotes doubled) with a UTF-8 byte order mark, without which Excel garbles Vietnamese.
 * Formulas are disarmed with a leading '.
 */
export function csv(columns: readonly string[], rows: readonly Row[]): string {
  const lines = [columns.map(cell), ...rows.map((row) => columns.map((column) => cell(row[column])))];
  return `\ufeff${lines.map((line) => `${line.join(",")}\r\n`).join("")}`;
}
