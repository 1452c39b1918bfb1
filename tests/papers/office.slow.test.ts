import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import JSZip from "jszip";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bookOf } from "../../src/export/book.js";
import { csvLines } from "../../src/export/csv.js";
import { xlsx } from "../../src/export/xlsx.js";
import { openReports } from "../../src/store/open-store.js";
import type { Reports } from "../../src/store/reports.js";
import { HOSTILE, sampleArchive, TODAY } from "../export/archive.js";
import { VIETNAMESE } from "../export/wording.js";
import { installed, run } from "./programs.js";

const office = installed(["soffice", "libreoffice"]);
if (office === null)
  console.warn("LibreOffice is not installed: workbooks are not opened by it (apt-get install libreoffice-calc)");

describe.skipIf(office === null)("LibreOffice", () => {
  const folder = mkdtempSync(join(tmpdir(), "dondoc-office-"));
  let reports: Reports;
  beforeAll(async () => {
    await sampleArchive(join(folder, "a.sqlite"));
    reports = openReports(join(folder, "a.sqlite"));
    writeFileSync(join(folder, "book.xlsx"), await xlsx(bookOf(reports, {}, TODAY, VIETNAMESE)));
    const columns = ["task_id", "task", "lead", "due_on", "confidence"];
    writeFileSync(join(folder, "tasks.csv"), [...csvLines(columns, reports.tasks({}))].join(""));
    mkdirSync(join(folder, "opened"));
  });
  afterAll(() => {
    reports.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens a file and saves it anew, as `format` (an extension, perhaps with a filter). */
  const opened = (file: string, format: string): string => {
    run(office ?? "", [
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      "--headless",
      // Without a window it does not ask for the encoding, nor look for a byte order mark: comma, quote, UTF-8.
      ...(file.endsWith(".csv") ? ["--infilter=Text - txt - csv (StarCalc):44,34,76"] : []),
      "--convert-to",
      format,
      "--outdir",
      join(folder, "opened"),
      join(folder, file),
    ]);
    return join(folder, "opened", `${file.replace(/\.\w{1,5}$/u, "")}.${format.replace(/:.*/u, "")}`);
  };

  it("opens the workbook and has the same cells: ids, days as days, shares as numbers", async () => {
    const [heads = [], ...rows] = await readSheet(opened("book.xlsx", "xlsx"), "Nhiệm vụ");
    const column = (heading: string): unknown[] => rows.map((row) => row[heads.indexOf(heading)]);
    const tasks = reports.tasks({});
    expect(column("Mã nhiệm vụ")).toEqual(tasks.map(({ task_id }) => task_id));
    expect(column("Hạn").map((day) => (day instanceof Date ? day.toISOString().slice(0, 10) : null))).toEqual(
      tasks.map(({ due_on }) => due_on),
    );
    expect(column("Tin cậy")).toEqual(tasks.map(({ confidence }) => confidence));
  });

  it("shows the filters of every sheet and the red of what is late, and prints the headings on every page", async () => {
    const book = await JSZip.loadAsync(readFileSync(opened("book.xlsx", "xlsx")));
    const part = async (path: string): Promise<string> => (await book.file(path)?.async("string")) ?? "";
    const sheets = bookOf(reports, {}, TODAY, VIETNAMESE);
    for (const [at, { rows }] of sheets.entries())
      expect(await part(`xl/worksheets/sheet${at + 1}.xml`)).toMatch(
        new RegExp(`<autoFilter ref="A1:[A-Z]{1,2}${rows.length + 1}"`, "u"),
      );
    expect((await part("xl/workbook.xml")).match(/_xlnm.Print_Titles/gu)).toHaveLength(sheets.length);
    expect(await part("xl/styles.xml")).toContain("C00000");
  });

  it("computes nothing of what documents say, in the workbook or in CSV", () => {
    for (const file of ["book.xlsx", "tasks.csv"]) {
      const text = readFileSync(opened(file, "fods"), "utf8");
      expect(text).toContain("Tổ chức khám sức khỏe");
      expect(text).not.toContain("table:formula=");
      const [formula] = HOSTILE;
      expect(text).toContain(formula.slice(0, 10));
    }
  });

  it("opens CSV as UTF-8 with the right cells", () => {
    const text = readFileSync(opened("tasks.csv", "csv:Text - txt - csv (StarCalc):44,34,76"), "utf8");
    expect(text).toContain("Trung tâm Y tế huyện Sông Lam");
    expect(text.trim().split("\n")).toHaveLength(reports.tasks({}).length + 1);
  });

  it("prints the tasks across one page, with every word of every row to be seen", () => {
    const pdf = opened("book.xlsx", "pdf");
    const words = run("pdftotext", ["-layout", pdf, "-"]).replace(/\s{1,1000}/gu, " ");
    expect(words.match(/Mã nhiệm vụ/gu)?.length).toBeGreaterThan(0);
    // Cut off where a row is one line high: the last words of a name that wraps.
    expect(words).toContain("thị trấn Ngọc Sơn");
    for (const { task_id } of reports.tasks({})) expect(words).toContain(String(task_id));
  });
});
