import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleArchive } from "../export/archive.js";
import { dondoc, type Ended } from "./dondoc.js";
import { inProcess } from "./in-process.js";

const folder = mkdtempSync(join(tmpdir(), "dondoc-"));
const at = (name: string): string => join(folder, name);
const run = (...words: string[]): Promise<Ended> => inProcess(...words, "--db", at("a.sqlite"));
/** In a process of its own, in the folder. */
const runThere = (...words: string[]): Ended => dondoc(folder, ...words, "--db", "a.sqlite");
beforeAll(() => sampleArchive(at("a.sqlite")));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("dondoc export", () => {
  it("writes a workbook with the filters of tasks, readable by its owner alone", async () => {
    const { code, stdout, stderr } = await run("export", "xlsx", "--owner", "trung tam y te", "--out", at("y-te.xlsx"));
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toContain("y-te.xlsx");
    expect(statSync(at("y-te.xlsx")).mode & 0o777).toBe(0o600);
    const [heads = [], ...rows] = await readSheet(at("y-te.xlsx"), "Nhiệm vụ");
    const owners = rows.map(
      (row) => `${String(row[heads.indexOf("Chủ trì")])} ${String(row[heads.indexOf("Phối hợp")])}`,
    );
    expect(owners.length).toBeGreaterThan(0);
    expect(owners.filter((owner) => !owner.includes("Trung tâm Y tế"))).toEqual([]);
  });

  it("gives a workbook the day for a name, and overwrites none that may have been edited", () => {
    const { code, stderr } = runThere("export", "xlsx");
    expect(code).toBe(0);
    const name = /dondoc-\d{4}-\d{2}-\d{2}\.xlsx/u.exec(stderr)?.[0] ?? "";
    writeFileSync(at(name), "đã sửa");
    expect(runThere("export", "xlsx")).toMatchObject({ code: 1 });
    expect(readFileSync(at(name), "utf8")).toBe("đã sửa");
    expect(runThere("export", "xlsx", "--replace").code).toBe(0);
    expect(readFileSync(at(name)).subarray(0, 2).toString()).toBe("PK");
  });

  it("writes Parquet to a file", async () => {
    expect(await run("export", "parquet", "--out", at("viec.parquet"))).toMatchObject({ code: 0 });
    expect(readFileSync(at("viec.parquet")).subarray(0, 4).toString()).toBe("PAR1");
  });

  it("prints CSV, JSON Lines and a calendar", async () => {
    const csv = (await run("export", "csv", "--document", "41/TB")).stdout;
    expect(csv.startsWith("\ufeffdocument_id,document,")).toBe(true);
    expect(csv.trim().split("\r\n")).toHaveLength(2);
    const lines = (await run("export", "jsonl")).stdout.trim().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { readonly task_id: unknown }).task_id)).toContain("11111111-003");
    const calendar = (await run("export", "ics", "--search", "giai phong")).stdout;
    expect(ICAL.Component.fromString(calendar).getAllSubcomponents("vevent")).toHaveLength(2);
  });

  it("says what cannot be done", async () => {
    expect(await run("export", "xlsx", "--out", "-")).toMatchObject({ code: 1, stdout: "" });
    expect((await run("export", "parquet", "--out", "-")).stderr).toContain("TÊN.parquet");
    expect((await run("export", "dbf")).stderr).toContain("xlsx, csv, jsonl, parquet, ics");
    expect(await run("export", "csv", "--out", at("a.sqlite/x.csv"))).toMatchObject({ code: 5 });
    expect((await run("export", "csv", "--overdue", "--due", "5d")).stderr).toMatch(
      /--overdue.*--due|--due.*--overdue/u,
    );
  });
});

describe("dondoc report", () => {
  it.each(["due", "owners", "criteria", "quality", "tasks"])(
    "%s is Markdown in the terminal, else what the file's name says",
    async (name) => {
      const { code, stdout } = await run("report", name);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^# \p{Lu}/u);
      expect((await run("report", name, "--out", at(`${name}.html`))).code).toBe(0);
      expect(readFileSync(at(`${name}.html`), "utf8")).toMatch(/^<!doctype html>/u);
      expect((await run("report", name, "--format", "xlsx", "--out", at(`${name}.xlsx`))).code).toBe(0);
      expect((await readSheet(at(`${name}.xlsx`), 1)).length).toBeGreaterThan(2);
    },
  );

  it("speaks English where asked", async () => {
    expect((await run("report", "criteria", "--lang", "en")).stdout).toContain("# Criteria by place");
  });

  it("says which tasks it is about", async () => {
    expect((await run("report", "tasks", "--search", "ho so", "--kind", "task")).stdout).toContain(
      "có chữ “ho so”, loại nhiệm vụ",
    );
  });

  it("of another name is none", async () => {
    expect(await run("report", "budget")).toMatchObject({ code: 1, stdout: "" });
    expect(existsSync(at("output"))).toBe(false);
  });
});

describe("dondoc criteria", () => {
  const subjects = async (...words: string[]): Promise<unknown[]> => {
    const { stdout } = await run("criteria", "--json", ...words);
    return (JSON.parse(stdout) as readonly { readonly subject: unknown }[]).map(({ subject }) => subject);
  };

  it("tells the last state of each place; the rest is asked for", async () => {
    expect(await subjects()).toHaveLength(6);
    expect((await subjects("--history")).length).toBeGreaterThan(6);
    expect(await subjects("--gaps")).not.toContain("xã Sơn Hòa");
    expect(await subjects("--regressions")).toEqual(["xã Mỹ An", "xã Mỹ An"]);
    expect(await subjects("--targets")).toEqual(["xã Mỹ An", "xã Sơn Hòa"]);
    expect(await subjects("--stated", "--document", "41/TB")).toEqual(["xã Sơn Hòa"]);
    expect(await subjects("--each")).toHaveLength(4);
  });

  it("is shown with its codes in words", async () => {
    expect((await run("criteria", "--targets")).stdout).toContain("không đạt");
    expect((await run("criteria", "--regressions")).stdout).toMatch(/12\/19.*11\/19/u);
  });

  it("is asked one thing at a time", async () => {
    const { code, stderr } = await run("criteria", "--gaps", "--history");
    expect(code).toBe(1);
    expect(stderr).toMatch(/--gaps và --history|--history và --gaps/u);
  });

  it("says that there are counts where the question finds none", async () => {
    expect((await run("criteria", "--regressions", "--subject", "xã Đại Phú")).stderr).toContain("--stated");
  });
});
