import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readFixes } from "../../src/export/fixed-workbook.js";
import { smallWorkbook, type SmallCell } from "./small-workbook.js";

const folder = mkdtempSync(join(tmpdir(), "dondoc-book-"));
const file = join(folder, "sua.xlsx");
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const HEADINGS = ["Văn bản", "Mã nhiệm vụ", "Chủ trì", "Hạn", "Lý do sửa"];
async function read(rows: readonly (readonly SmallCell[])[], sheet = "Nhiệm vụ") {
  writeFileSync(file, await smallWorkbook(sheet, rows));
  return readFixes(file);
}

describe("an edited workbook", () => {
  it("is read by its headings, dates as dates or as they are typed", async () => {
    const read1 = await read([
      HEADINGS,
      ["17/TB", "t1", "Trạm Y tế; Phòng Nội vụ", { day: "2024-07-15" }, "lùi hạn"],
      ["17/TB", "t2", "Trạm Y tế", "15/8/2024", null],
      ["17/TB", "t3", "'-Tổ một", null, "  đổi   người "],
      [null, null, "dòng trống mã", null, null],
    ]);
    expect(read1).toEqual({
      ok: true,
      rows: [
        { row: 2, taskId: "t1", lead: "Trạm Y tế; Phòng Nội vụ", due: "2024-07-15", why: "lùi hạn" },
        { row: 3, taskId: "t2", lead: "Trạm Y tế", due: "2024-08-15", why: "" },
        { row: 4, taskId: "t3", lead: "-Tổ một", due: null, why: "đổi người" },
      ],
    });
  });

  it("without a column leaves what it said alone", async () => {
    const found = await read([
      ["Mã nhiệm vụ", "Lý do sửa"],
      ["t1", "x"],
    ]);
    expect(found.ok && found.rows[0]).toMatchObject({ due: undefined, lead: undefined });
  });

  it.each([
    [[HEADINGS, ["", "t1", "A", "mai", "x"]], "Nhiệm vụ", { kind: "bad-date", row: 2, cell: "mai" }],
    [[HEADINGS, ["", "t1", "A", "31/02/2024", "x"]], "Nhiệm vụ", { kind: "bad-date", row: 2, cell: "31/02/2024" }],
    [[["Chủ trì"]], "Nhiệm vụ", { kind: "no-column", column: "Mã nhiệm vụ" }],
    [[HEADINGS], "Sheet1", { kind: "no-sheet" }],
  ])("that is not as exported is said to be so", async (rows, sheet, trouble) => {
    expect(await read(rows, sheet)).toEqual({ ok: false, trouble });
  });

  it("that is no workbook is said to be unreadable", async () => {
    writeFileSync(file, "Đây không phải tệp Excel.");
    expect(await readFixes(file)).toMatchObject({ ok: false, trouble: { kind: "unreadable" } });
    expect(await readFixes(join(folder, "none.xlsx"))).toMatchObject({ ok: false, trouble: { kind: "unreadable" } });
  });
});
