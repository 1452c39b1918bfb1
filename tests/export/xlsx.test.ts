import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import readWorkbook, { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bookOf } from "../../src/export/book.js";
import type { Table } from "../../src/export/table.js";
import { xlsx } from "../../src/export/xlsx.js";
import { openReports } from "../../src/store/open-store.js";
import type { Reports } from "../../src/store/reports.js";
import { HOSTILE, sampleArchive, TODAY } from "./archive.js";
import { VIETNAMESE } from "./wording.js";

const folder = mkdtempSync(join(tmpdir(), "dondoc-"));
let reports: Reports;
let book: Buffer;
beforeAll(async () => {
  const file = join(folder, "a.sqlite");
  await sampleArchive(file);
  reports = openReports(file);
  book = Buffer.from(await xlsx(bookOf(reports, {}, TODAY, VIETNAMESE)));
});
afterAll(() => {
  reports.close();
  rmSync(folder, { recursive: true });
});

type Cells = readonly (readonly unknown[])[];
const sheet = async (name: string): Promise<Cells> => readSheet(book, name);
const namesIn = async (bytes: Buffer): Promise<string[]> => (await readWorkbook(bytes)).map(({ sheet: name }) => name);
const column = (cells: Cells, heading: string): unknown[] => {
  const at = cells[0]?.indexOf(heading) ?? -1;
  expect(at, heading).toBeGreaterThanOrEqual(0);
  return cells.slice(1).map((row) => row[at]);
};
const part = async (path: string): Promise<string> =>
  (await (await JSZip.loadAsync(book)).file(path)?.async("string")) ?? "";

describe("the workbook", () => {
  it("has a sheet each for tasks, criteria, documents and what the columns mean", async () => {
    expect(await namesIn(book)).toEqual(["Nhiệm vụ", "Tiêu chí", "Văn bản", "Chú giải"]);
  });

  it("has every task with its id, its lead, its day as a date, and room for why one changes it", async () => {
    const cells = await sheet("Nhiệm vụ");
    const tasks = reports.tasks({});
    expect(column(cells, "Mã nhiệm vụ")).toEqual(tasks.map(({ task_id }) => task_id));
    expect(column(cells, "Hạn").map((day) => (day instanceof Date ? day.toISOString().slice(0, 10) : null))).toEqual(
      tasks.map(({ due_on }) => due_on),
    );
    expect(column(cells, "Lý do sửa")).toEqual(tasks.map(() => null));
    expect(column(cells, "Chủ trì")).toContain("Trung tâm Y tế huyện Sông Lam");
    expect(column(cells, "Tin cậy")).toContain(0.9);
  });

  it("computes no word of a document: what would be a formula has a ' before it", async () => {
    const cells = await sheet("Nhiệm vụ");
    const texts = column(cells, "Nội dung").map(String);
    for (const text of HOSTILE) {
      const isFormula = /^[=+\-@\t\r]/u.test(text);
      // The reader trims white space at the ends of cells; spreadsheets do not.
      expect(texts.map((one) => one.trim())).toContain((isFormula ? `'${text}` : text).trim());
    }
    expect(texts.filter((text) => /^[=+\-@\t\r]/u.test(text))).toEqual([]);
    for (const path of ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"])
      expect(await part(path)).not.toContain("<f>");
  });

  it("says what every column means, and what red is", async () => {
    const legend = await sheet("Chú giải");
    const explained = new Set(column(legend, "Cột"));
    for (const name of ["Nhiệm vụ", "Tiêu chí", "Văn bản"])
      for (const heading of (await sheet(name))[0] ?? []) expect(explained).toContain(heading);
    expect(column(legend, "Ý nghĩa").filter((meaning) => meaning === null || meaning === "")).toEqual([]);
    expect(column(legend, "Ý nghĩa").join(" ")).toContain("05/06/2024");
  });

  it("freezes its headings, has filters, prints one page wide with the headings on each", async () => {
    const rows = reports.tasks({}).length;
    const tasks = await part("xl/worksheets/sheet1.xml");
    expect(tasks).toContain(`<autoFilter ref="A1:P${rows + 1}"/>`);
    expect(tasks).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(tasks).toContain('fitToPage="1"');
    const workbook = await part("xl/workbook.xml");
    expect(workbook).toContain("'Nhiệm vụ'!$1:$1");
    expect(workbook).toContain(`hidden="1">'Nhiệm vụ'!$A$1:$P$${rows + 1}<`);
    expect(workbook.match(/<definedNames/gu)).toHaveLength(1);
  });

  it("shows late rows in red, others not", async () => {
    const styles = await part("xl/styles.xml");
    expect(styles).toContain("C00000");
    const none = bookOf(reports, { dueAfter: "2024-06-05" }, TODAY, VIETNAMESE);
    expect(none[0]?.late.size).toBe(0);
    const late = bookOf(reports, {}, TODAY, VIETNAMESE)[0];
    expect([...(late?.late ?? [])].map((at) => late?.rows[at]?.["due_on"])).toEqual(
      reports.tasks({ dueBefore: TODAY }).map(({ due_on }) => due_on),
    );
  });
});

describe("any table", () => {
  const table = (name: string, about: Partial<Table> = {}): Table => ({
    name,
    caption: name,
    columns: [{ name: "a", heading: "A", kind: "text", width: 10 }],
    rows: [{ a: "x" }],
    late: new Set(),
    more: null,
    ...about,
  });

  it("may have a name that no sheet may have", async () => {
    const names = ["a/b:c*?[d]", "A-B-C---D-", "x".repeat(40), "x".repeat(35), "it's"];
    const written = await namesIn(Buffer.from(await xlsx(names.map((name) => table(name)))));
    expect(written).toEqual(["a-b-c---d-", "A-B-C---D- (2)", "x".repeat(31), `${"x".repeat(27)} (2)`, "it's"]);
  });

  it("may be empty, hold partial dates, or more letters than a cell", async () => {
    const long = "chữ ".repeat(10_000);
    const day = { name: "a", heading: "A", kind: "day", width: 10 } as const;
    const bytes = Buffer.from(
      await xlsx([
        table("trống", { rows: [] }),
        table("ngày", { columns: [day], rows: [{ a: "2024-03" }, { a: long }] }),
      ]),
    );
    expect(await readSheet(bytes, "trống")).toEqual([["A"]]);
    const [, month, cut] = await readSheet(bytes, "ngày");
    expect(month).toEqual(["2024-03"]);
    expect(String(cut?.[0]).length).toBeLessThanOrEqual(32_767);
  });
});
