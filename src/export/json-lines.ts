import type { Row } from "../store/reports.js";

/** JSON Lines: one object a line, UTF-8, as `jq` and data tools read it. */
export function jsonl(rows: readonly Row[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}
