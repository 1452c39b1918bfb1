import type { Row } from "../store/reports.js";

/** JSON Lines: one object a line, UTF-8, as `jq` and data tools read it. */
export function* jsonLinesOf(rows: Iterable<Row>): Generator<string, void> {
  for (const row of rows) yield `${JSON.stringify(row)}\n`;
}
