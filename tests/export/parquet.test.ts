import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parquet } from "../../src/export/parquet.js";
import { openReports } from "../../src/store/open-store.js";
import type { Reports, Row } from "../../src/store/reports.js";
import { HOSTILE, sampleArchive } from "./archive.js";

const folder = mkdtempSync(join(tmpdir(), "dondoc-"));
let reports: Reports;
beforeAll(async () => {
  const file = join(folder, "a.sqlite");
  await sampleArchive(file);
  reports = openReports(file);
});
afterAll(() => {
  reports.close();
  rmSync(folder, { recursive: true });
});

function bytesOf(rows: Iterable<Row>): ArrayBuffer {
  return Uint8Array.from(parquet(reports.query("SELECT * FROM v_tasks WHERE 0").columns, rows)).buffer;
}
const day = (value: unknown): unknown => (value instanceof Date ? value.toISOString().slice(0, 10) : value);

it("is read back by another program as it was, with real dates and numbers", async () => {
  const rows = reports.tasks({});
  const read = await parquetReadObjects({ file: bytesOf(rows) });
  expect(read.length).toBe(rows.length);
  expect(read.map((row) => ({ ...row, due_on: day(row["due_on"]) }))).toEqual(rows);
  expect(read.filter((row) => row["due_on"] instanceof Date).length).toBeGreaterThan(5);
  expect(read.map((row): unknown => row["task"])).toEqual(expect.arrayContaining(HOSTILE.slice(0, 2)));
});

it("has the same columns and types whatever the rows", () => {
  const schema = (rows: readonly Row[]) => parquetMetadata(bytesOf(rows)).schema;
  const all = schema(reports.tasks({}));
  expect(schema([])).toEqual(all);
  expect(schema(reports.tasks({ without: "deadline" }))).toEqual(all);
  expect(all.find(({ name }) => name === "due_on")).toMatchObject({ logical_type: { type: "DATE" } });
});

it("names no column of another type than it has", () => {
  const { schema } = parquetMetadata(bytesOf([]));
  const texts = schema.filter(({ name, type }) => type === "BYTE_ARRAY" || name === "due_on").map(({ name }) => name);
  for (const row of reports.tasks({ allVersions: true }))
    for (const [name, value] of Object.entries(row))
      if (value !== null) expect([name, typeof value]).toEqual([name, texts.includes(name) ? "string" : "number"]);
});
