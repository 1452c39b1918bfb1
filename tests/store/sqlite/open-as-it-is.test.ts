import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openReports, openStore } from "../../../src/store/open-store.js";
import { before, owner, RUN, sampleDirective, sampleSource, taskOn } from "../sample.js";

const folder = mkdtempSync(join(tmpdir(), "dondoc-open-"));
const file = join(folder, "dondoc.sqlite");
const other = join(folder, "other.sqlite");
const MIGRATIONS = readdirSync(new URL("../../../src/store/sqlite/migrations/", import.meta.url));
const hasProgram = (name: string): boolean => spawnSync(name, ["--version"]).error === undefined;

beforeAll(async () => {
  const source = sampleSource(["Thông báo", "Nạo vét mương tiêu"]);
  const store = openStore(file);
  const tasks = [taskOn(source, 1, { owners: [owner("Trạm Thủy nông")], deadline: before("2024-04-10") })];
  await store.save(source, sampleDirective(source, { tasks }), RUN);
  await store.close();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("the database, opened by any other program", () => {
  it("says its schema in user_version and whose it is in application_id", () => {
    const database = new SqliteDatabase(file, { readonly: true });
    expect(database.pragma("user_version", { simple: true })).toBe(MIGRATIONS.length);
    expect(database.pragma("application_id", { simple: true })).toBe(0x444f4e44);
    database.close();
  });

  it("answers from every view, without a function of ours", () => {
    const database = new SqliteDatabase(file, { readonly: true });
    const views = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'view'").pluck().all().map(String);
    expect(views.filter((name) => name.startsWith("v_")).length).toBeGreaterThan(8);
    for (const view of views) expect(() => database.prepare(`SELECT * FROM ${view}`).all(), view).not.toThrow();
    expect(database.pragma("foreign_key_check")).toEqual([]);
    database.close();
  });

  it.skipIf(!hasProgram("sqlite3"))("opens in sqlite3 (skipped where that is not installed)", () => {
    const { stdout } = spawnSync("sqlite3", [file, "SELECT lead, due_on FROM v_tasks"], { encoding: "utf8" });
    expect(stdout).toBe("Trạm Thủy nông|2024-04-09\n");
  });

  it.skipIf(!hasProgram("datasette"))("opens in Datasette (skipped where that is not installed)", () => {
    const { stdout } = spawnSync("datasette", ["inspect", file], { encoding: "utf8" });
    expect(stdout).toContain('"tasks"');
  });
});

describe("dondoc query", () => {
  it.each([
    "INSERT INTO organisations (key, name) VALUES ('x', 'x')",
    "UPDATE tasks SET text = '' RETURNING id",
    "DELETE FROM tasks",
    "DROP VIEW v_tasks",
    "CREATE TABLE mine (x)",
    "CREATE TEMP TABLE mine (x)",
    `ATTACH '${other}' AS other`,
    `VACUUM INTO '${other}'`,
    "PRAGMA user_version = 1",
    "PRAGMA journal_mode = DELETE",
    "WITH gone AS (SELECT 1) DELETE FROM tasks",
    "INSERT INTO task_search (task_search) VALUES ('rebuild')",
    "SELECT 1; DELETE FROM tasks",
  ])("refuses %s", (sql) => {
    const reports = openReports(file);
    expect(() => reports.query(sql)).toThrow();
    expect(reports.query("SELECT count(*) AS n FROM tasks").rows).toEqual([{ n: 1 }]);
    reports.close();
    expect(existsSync(other)).toBe(false);
  });

  it("cannot write even where the guard is asked to look away", () => {
    const reports = openReports(file);
    for (const sql of ["PRAGMA query_only = OFF", "PRAGMA writable_schema = ON"])
      try {
        reports.query(sql);
      } catch {
        // Refused outright, which is as good.
      }
    expect(() => reports.query("DELETE FROM tasks RETURNING id")).toThrow();
    reports.close();
    // The connection itself is read-only: what `openToRead` gives.
    const database = new SqliteDatabase(file, { readonly: true });
    database.pragma("query_only = OFF");
    expect(() => database.exec("DELETE FROM tasks")).toThrow(/readonly/u);
    database.close();
  });
});
