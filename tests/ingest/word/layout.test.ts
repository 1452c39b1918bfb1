import { describe, expect, it } from "vitest";
import { layoutParts, letterheadRows } from "../../../src/ingest/word/layout-table.js";
import { splitTabColumns } from "../../../src/ingest/word/tab-columns.js";
import { gridOf } from "../../../src/ingest/word/table-grid.js";
import { paragraphOf, type WordParagraph, type WordTable } from "../../../src/ingest/word/word-blocks.js";

function tableOf(...rows: readonly (readonly string[])[]): WordTable {
  return {
    kind: "table",
    rows: rows.map((cells) =>
      cells.map((text, column) => ({
        column,
        columnSpan: 1,
        rowSpan: 1,
        blocks: text.split("\n").map((line) => paragraphOf(line)),
      })),
    ),
  };
}
function texts(paragraphs: readonly WordParagraph[]): readonly string[] {
  return paragraphs.map(({ runs }) => runs.map((run) => run.text).join(""));
}
function sides(parts: ReturnType<typeof splitTabColumns>): readonly unknown[] {
  return parts.filter((part) => part.paragraphs.length > 0).map(({ side, paragraphs }) => [side, ...texts(paragraphs)]);
}

describe("a table without lines", () => {
  it("with the national motto is a letterhead", () => {
    const parts = layoutParts(
      tableOf(["UBND TỈNH X", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"]),
    );
    expect(parts && sides(parts)[0]).toEqual(["left", "UBND TỈNH X"]);
  });
  it("of two who sign side by side is no task table", () => {
    expect(layoutParts(tableOf(["GIÁM ĐỐC SỞ\nNguyễn An", "TRƯỞNG BAN\nTrần Bình"]))).not.toBe(null);
  });
  it("of a single cell is a frame", () => expect(layoutParts(tableOf(["Lưu ý"]))).not.toBe(null));
  it.each([
    [
      "cites the country's name in a cell",
      [["1", "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013", "Sở Tư pháp"]],
    ],
    [
      "has three columns of tasks",
      [
        ["1", "Tiêm chủng", "Trạm Y tế"],
        ["2", "Khám bệnh", "TM. Trạm"],
      ],
    ],
    [
      "is a card of label and value",
      [
        ["Thời gian", "Quý I"],
        ["Chủ trì", "Phòng Nội vụ"],
      ],
    ],
  ])("is a true table where it %s", (_, rows) => {
    expect(layoutParts(tableOf(...rows))).toBe(null);
  });
  it("that is the head of one long table is cut off it", () => {
    const rows = Array.from({ length: 12 }, (_, at) => [String(at), "Việc", "Ai"]);
    expect(
      letterheadRows(tableOf(["SỞ X", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["Số: 1/KH", "A, ngày 1"], ...rows)),
    ).toBe(2);
    expect(letterheadRows(tableOf(...rows))).toBe(0);
  });
});

describe("columns made with tabs", () => {
  it("are split at the head and at the foot, and nowhere else", () => {
    const lines = [
      "TRƯỜNG CAO ĐẲNG Y\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "KHOA DƯỢC      Độc lập - Tự do - Hạnh phúc",
      "THÔNG BÁO",
      "Phòng 1:\tông A",
      "Nơi nhận:\tTL. HIỆU TRƯỞNG",
      "- Các khoa;",
      "- Lưu: VT.\tTRƯỞNG PHÒNG",
      "\tVũ Thị B",
    ];
    expect(sides(splitTabColumns(lines.map((line) => paragraphOf(line))))).toEqual([
      ["left", "TRƯỜNG CAO ĐẲNG Y", "KHOA DƯỢC"],
      ["right", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
      [null, "THÔNG BÁO", "Phòng 1:\tông A"],
      ["left", "Nơi nhận:", "- Các khoa;", "- Lưu: VT.", ""],
      ["right", "TL. HIỆU TRƯỞNG", "TRƯỞNG PHÒNG", "Vũ Thị B"],
    ]);
  });
});

describe("cells with edges", () => {
  const cell = (right: number, vertical: "first" | "continued" | null = null) => ({
    right,
    horizontal: null,
    vertical,
    blocks: [],
  });
  it("are columns by their order where all rows have as many, however crooked", () => {
    const table = gridOf([
      { left: 0, cells: [cell(500), cell(2_000)] },
      { left: -90, cells: [cell(900), cell(2_600)] },
    ]);
    expect(table.rows.map((row) => row.map(({ column }) => column))).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });
  it("span what lies between their edges", () => {
    const table = gridOf([
      { left: 0, cells: [cell(500), cell(1_000), cell(2_000)] },
      { left: 10, cells: [cell(490), cell(2_010)] },
    ]);
    expect(table.rows[1]?.map(({ column, columnSpan }) => [column, columnSpan])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });
});
