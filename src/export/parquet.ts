import { ByteWriter, parquetWriteRows } from "hyparquet-writer";
import type { Row } from "../store/reports.js";

type Column = "text" | "whole" | "real" | "day";

/** Columns of `v_tasks` that hold no text, by name; dates that may be partial ("2024-03") are text. */
const TYPES: Readonly<Record<string, Exclude<Column, "text">>> = {
  document_id: "whole",
  lead_not_written_beside: "whole",
  due_on: "day",
  due_provisional: "whole",
  working_days: "whole",
  deadline_inherited: "whole",
  confidence: "real",
  page: "whole",
  box_left: "real",
  box_top: "real",
  box_width: "real",
  box_height: "real",
  position: "whole",
  span_start: "whole",
  span_end: "whole",
  is_preferred: "whole",
};

const ELEMENTS = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } },
  whole: { type: "INT32" },
  real: { type: "DOUBLE" },
  day: { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } },
} as const;

/**
 * Apache Parquet, Snappy-packed, for data tools (DuckDB, pandas, Spark): real dates and numbers, the same types whatever the rows. Nothing is
 * disarmed: no spreadsheet computes what stands in it. Rows are taken a group at a time.
 */
export function parquet(columns: readonly string[], rows: Iterable<Row>): Uint8Array {
  const elements = columns.map((name) => ({
    name,
    ...ELEMENTS[TYPES[name] ?? "text"],
    repetition_type: "OPTIONAL" as const,
  }));
  const days = columns.filter((name) => TYPES[name] === "day");
  const writer = new ByteWriter();
  void parquetWriteRows({
    writer,
    rows: withDays(rows, days),
    columns: columns.map((name) => ({ name })),
    schema: [{ name: "tasks", num_children: elements.length }, ...elements],
    createdBy: "dondoc",
  });
  return writer.getBytes();
}

function* withDays(rows: Iterable<Row>, days: readonly string[]): Generator<Readonly<Record<string, unknown>>, void> {
  for (const row of rows) {
    const dates = days.map((name) => [name, typeof row[name] === "string" ? new Date(row[name]) : null] as const);
    yield { ...row, ...Object.fromEntries(dates) };
  }
}
