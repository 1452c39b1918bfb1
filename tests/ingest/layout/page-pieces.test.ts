import { describe, expect, it } from "vitest";
import { gridsOf } from "../../../src/ingest/layout/grid.js";
import { lineOf } from "../../../src/ingest/layout/text-line.js";
import { continueTable, goesOn, startTable } from "../../../src/ingest/layout/join-tables.js";
import { rowsOf, textOfWords } from "../../../src/ingest/layout/page-rows.js";
import { takeTables } from "../../../src/ingest/layout/page-tables.js";
import { readingOrder } from "../../../src/ingest/layout/reading-order.js";
import { runningMatter } from "../../../src/ingest/layout/running-matter.js";
import { takeStamps } from "../../../src/ingest/layout/stamps.js";
import { expectLinear } from "../../growth.js";
import type { PageWord } from "../../../src/ingest/layout/page-words.js";
import { hline, vline, words } from "./placed-words.js";

describe("rows", () => {
  it("keep lines apart and put a raised mark on its line", () => {
    const rows = rowsOf([
      ...words(60, 100, "trường học"),
      ...words(60, 115, "và trạm y tế"),
      ...words(118, 95.5, "3", 7),
    ]);
    expect(rows.map((row) => row.segments.map((segment) => textOfWords(segment.words)))).toEqual([
      ["trường học ³"],
      ["và trạm y tế"],
    ]);
  });
});

describe("rulings", () => {
  const frame = [hline(0, 0, 300), hline(60, 0, 300), vline(0, 0, 60), vline(300, 0, 60)];

  it("make a grid with merged cells", () => {
    const [grid] = gridsOf([...frame, hline(20, 0, 300), hline(40, 100, 300), vline(100, 0, 60), vline(200, 20, 60)]);
    expect(grid?.cells).toEqual([
      { row: 0, column: 0, rowSpan: 1, columnSpan: 1 },
      { row: 0, column: 1, rowSpan: 1, columnSpan: 2 },
      { row: 1, column: 0, rowSpan: 2, columnSpan: 1 },
      { row: 1, column: 1, rowSpan: 1, columnSpan: 1 },
      { row: 1, column: 2, rowSpan: 1, columnSpan: 1 },
      { row: 2, column: 1, rowSpan: 1, columnSpan: 1 },
      { row: 2, column: 2, rowSpan: 1, columnSpan: 1 },
    ]);
  });
  it("make one of dotted borders and one of open sides", () => {
    const dots = Array.from({ length: 101 }, (_, index) => hline(20, index * 3, index * 3 + 0.5));
    expect(gridsOf([...frame, ...dots, vline(150, 0, 60)])[0]).toMatchObject({ xs: [0, 150, 300], ys: [0, 20, 60] });
    const open = [hline(0, 0, 300), hline(20, 0, 300), hline(60, 0, 300), vline(150, 0, 60)];
    expect(gridsOf(open)[0]).toMatchObject({ xs: [0, 150, 300], ys: [0, 20, 60] });
  });
  it("make none of frames, underlines and loose lines", () => {
    expect(gridsOf(frame)).toEqual([]);
    expect(gridsOf([hline(50, 60, 200), hline(90, 60, 200), hline(100, 60, 200)])).toEqual([]);
  });
  it("are looked at in time that does not explode", () => {
    expectLinear((size) => {
      const many = Array.from({ length: size }, (_, index) =>
        (index % 2 ? hline : vline)(index % 997, index % 631, (index % 631) + 30),
      );
      return () => gridsOf(many);
    });
  });
});

describe("tables", () => {
  it("keep a column 'Nơi nhận' that is no list of recipients", () => {
    const rulings = [0, 20, 40, 60]
      .map((y) => hline(y, 0, 400))
      .concat([0, 100, 200, 300, 400].map((x) => vline(x, 0, 60)));
    const head = [
      ...words(5, 14, "Báo cáo"),
      ...words(105, 14, "Kỳ hạn"),
      ...words(205, 14, "Hình thức"),
      ...words(305, 14, "Nơi nhận"),
    ];
    const { tables, free } = takeTables([...head, ...words(5, 34, "Dịch bệnh"), ...words(5, 90, "Ghi chú")], rulings);
    expect(tables).toHaveLength(1);
    expect(free.map((word) => word.text)).toEqual(["Ghi", "chú"]);
  });
});

describe("a table that goes on", () => {
  const table = (shift: number, width = 0) => ({
    top: 60,
    bottom: 200,
    xs: [60, 90, 380 + width, 490, 565].map((x) => x + shift),
    rows: 2,
    cells: [],
  });
  it("has the columns of the one before, though the sheet lay elsewhere on the glass", () => {
    const before = startTable(table(0), 1);
    expect([0, 5, -9, 12].map((shift) => goesOn(before, table(shift)))).toEqual([true, true, true, true]);
    expect(goesOn(before, table(40))).toBe(false);
    expect(goesOn(before, table(0, 25))).toBe(false);
    expect(goesOn(before, { ...table(0), xs: [60, 90, 565] })).toBe(false);
  });

  it("lies further off on the back of a sheet; columns enough tell that it is the same", () => {
    const wide = (shift: number, width = 0) => ({
      ...table(0),
      xs: [60, 90, 230, 380 + width, 490, 565].map((x) => x + shift),
    });
    const before = startTable(wide(0), 1);
    expect([-30, 26, 40].map((shift) => goesOn(before, wide(shift)))).toEqual([true, true, true]);
    expect(goesOn(before, wide(60))).toBe(false);
    expect(goesOn(before, wide(26, 20))).toBe(false);
  });

  const filled = (rows: readonly (readonly string[])[]) => ({
    ...table(0),
    rows: rows.length,
    cells: rows.flatMap((texts, row) =>
      texts.map((text, column) => ({
        row,
        column,
        rowSpan: 1,
        columnSpan: 1,
        lines: text === "" ? [] : [lineOf(words(60, 60, text))],
      })),
    ),
  });
  const firsts = (above: readonly (readonly string[])[], below: readonly (readonly string[])[]) =>
    continueTable(startTable(filled(above), 1), filled(below), 2)
      .cells.filter(({ column }) => column === 1)
      .map(({ lines }) => lines.map(({ text }) => text).join(" "));

  it("makes a row one again whose number stands in its second half", () => {
    const above = [
      ["1", "Rà soát các hộ nghèo", "Báo cáo", "Tháng 3"],
      ["", "Tập huấn cho giáo viên về", "02 lớp:", "Tháng"],
    ];
    expect(firsts(above, [["2", "an toàn trường học", "Lớp trong hè", "8/2025"]])).toEqual([
      "Rà soát các hộ nghèo",
      "Tập huấn cho giáo viên về an toàn trường học",
    ]);
    expect(firsts(above, [["2", "Khám sức khỏe học sinh", "100%", "Tháng 9"]])).toHaveLength(3);
  });

  it("makes a row one again of which only a later cell goes on", () => {
    const above = [["1", "Khơi thông cống", "Sở Xây dựng;", "Tháng 3"]];
    const below = [
      ["", "", "Sở Nội vụ", ""],
      ["2", "Nạo vét hồ", "Sở Y tế", "Tháng 4"],
    ];
    expect(firsts(above, below)).toEqual(["Khơi thông cống", "Nạo vét hồ"]);
  });
});

describe("the reading order", () => {
  const order = (lines: readonly (readonly PageWord[])[]) =>
    readingOrder(rowsOf(lines.flat())).lines.map((line) => line.text);

  it("keeps a title under a letterhead without date out of its columns", () => {
    expect(
      order([
        words(70, 60, "ĐẢNG ỦY XÃ PHÚ LỘC"),
        words(300, 60, "ĐẢNG CỘNG SẢN VIỆT NAM"),
        words(110, 75, "*"),
        words(80, 90, "Số 08-TB/ĐU"),
        words(240, 130, "THÔNG BÁO"),
        words(60, 160, "Sáng nay, Thường trực Đảng ủy họp phiên thường kỳ, kết luận như sau về"),
      ]),
    ).toEqual([
      "ĐẢNG ỦY XÃ PHÚ LỘC",
      "*",
      "Số 08-TB/ĐU",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      "THÔNG BÁO",
      "Sáng nay, Thường trực Đảng ủy họp phiên thường kỳ, kết luận như sau về",
    ]);
  });

  it("keeps what a công văn is about in the left column, though it is wider than the issuer's name", () => {
    expect(
      order([
        words(100, 60, "BỘ Y TẾ"),
        words(260, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        words(300, 75, "Độc lập - Tự do - Hạnh phúc"),
        words(90, 90, "Số: 93/BYT-KH"),
        words(60, 105, "V/v mở lớp bơi hè cho học sinh"),
        words(310, 112, "Hà Nội, ngày 05 tháng 4 năm 2024"),
        words(90, 120, "các trường vùng lũ"),
        words(140, 150, "Kính gửi: Ủy ban nhân dân các tỉnh, thành phố"),
      ]),
    ).toEqual([
      "BỘ Y TẾ",
      "Số: 93/BYT-KH",
      "V/v mở lớp bơi hè cho học sinh",
      "các trường vùng lũ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Hà Nội, ngày 05 tháng 4 năm 2024",
      "Kính gửi: Ủy ban nhân dân các tỉnh, thành phố",
    ]);
  });

  it("keeps remarks beside the recipients on the left and an annex out of the block", () => {
    expect(
      order([
        words(60, 80, "Đề nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện Kế hoạch này đúng hạn./."),
        words(350, 105, "TM. ỦY BAN NHÂN DÂN"),
        words(60, 106, "Nơi nhận:"),
        words(385, 120, "CHỦ TỊCH"),
        words(60, 119, "- Thường trực Huyện ủy;", 11),
        words(220, 125, "(b/c)", 11),
        words(60, 132, "- Lưu: VT.", 11),
        words(375, 190, "Hồ Thị Lan"),
        words(270, 240, "PHỤ LỤC"),
      ]).slice(1),
    ).toEqual([
      "Nơi nhận:",
      "- Thường trực Huyện ủy;",
      "(b/c)",
      "- Lưu: VT.",
      "TM. ỦY BAN NHÂN DÂN",
      "CHỦ TỊCH",
      "Hồ Thị Lan",
      "PHỤ LỤC",
    ]);
  });
});

describe("running matter", () => {
  const page = (number: number, lines: readonly (readonly PageWord[])[]) => ({
    number,
    width: 595,
    height: 842,
    rows: rowsOf(lines.flat()),
  });
  const textsOf = (pages: readonly ReturnType<typeof page>[]) =>
    [...runningMatter(pages)].map((row) => row.segments.map((segment) => textOfWords(segment.words)).join(" "));

  it("is page numbers of any look", () => {
    const pages = ["2", "- 3 -", "Trang 4/9", "5 | 9"].map((text, index) =>
      page(index + 2, [words(285, 40, text), words(60, 300, "Nội dung")]),
    );
    expect(textsOf(pages)).toEqual(["2", "- 3 -", "Trang 4/9", "5 | 9"]);
  });
  it("is no annex heading and no number in the text", () => {
    const pages = [1, 2, 3].map((number) =>
      page(number, [words(260, 75, `PHỤ LỤC ${number}`), words(60, 400, `${number}`), words(60, 800, "hết")]),
    );
    expect(textsOf(pages).filter((text) => text.startsWith("PHỤ"))).toEqual([]);
    expect(textsOf(pages).filter((text) => /^\d$/u.test(text))).toEqual([]);
  });
});

describe("stamps", () => {
  it("printed into the page are taken out of its lines, whole", () => {
    const stamp = [
      "Người ký: Trường Tiểu học Hòa Sơn",
      "Email: vanthu@hoason.edu.vn",
      "Thời gian ký: 03/9/2025 08:00:00",
    ];
    const { own, stamps } = takeStamps([
      ...words(60, 62, "TRƯỜNG TIỂU HỌC HÒA SƠN"),
      ...stamp.flatMap((text, index) => words(400, 55 + index * 8, text, 7)),
      ...words(60, 90, "Ngày ký: do nhà trường ghi"),
    ]);
    expect(
      stamps.map((group) => rowsOf(group).map((row) => row.segments.map((one) => textOfWords(one.words)).join(" "))),
    ).toEqual([stamp]);
    expect(own.map((word) => word.text).join(" ")).toBe("TRƯỜNG TIỂU HỌC HÒA SƠN Ngày ký: do nhà trường ghi");
  });
});
