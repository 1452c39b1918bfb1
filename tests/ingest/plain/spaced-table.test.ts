import { describe, expect, it } from "vitest";
import { expectLinear } from "../../growth.js";
import { spacedTables } from "../../../src/ingest/plain/spaced-table.js";

const SPACED = [
  " TT   Nội dung công việc             Chủ trì            Thời gian",
  "",
  "      I. Vườn ươm",
  " 1    Gieo hạt trám, che lưới         Tổ Vườn ươm        Trước ngày",
  "      giàn số 2                                          15/3/2026",
  "                                   4",
  " 2    Đóng bầu đất                    Đội Bảo vệ rừng    Tháng 4/2026",
  "      II. Tuần tra",
  " 3    Cắm biển cấm lửa                Trạm Cửa rừng      Thường xuyên",
  "",
  "      IV. TỔ CHỨC THỰC HIỆN",
  "      1. Phòng Kỹ thuật theo dõi, đôn đốc.",
];

const row = (cells: readonly { readonly lines: readonly string[] }[]): string =>
  cells.map(({ lines }) => lines.join(" ")).join(" | ");

describe("tables in plain text", () => {
  it("set with spaces: rows, broken cells, groups; a page number and what follows the table are none of it", () => {
    const [table, ...others] = spacedTables(SPACED);
    expect(others).toEqual([]);
    expect(table?.end).toBe(9);
    expect(table?.rows.map(row)).toEqual([
      "TT | Nội dung công việc | Chủ trì | Thời gian",
      "I. Vườn ươm",
      "1 | Gieo hạt trám, che lưới giàn số 2 | Tổ Vườn ươm | Trước ngày 15/3/2026",
      "2 | Đóng bầu đất | Đội Bảo vệ rừng | Tháng 4/2026",
      "II. Tuần tra",
      "3 | Cắm biển cấm lửa | Trạm Cửa rừng | Thường xuyên",
    ]);
    expect(table?.rows[1]?.[0]?.columnSpan).toBe(4);
  });

  it("with heads over the middle of their columns, and groups whose numeral stands below TT", () => {
    const [table] = spacedTables([
      "  STT              Nội dung ôn tập             Người dạy        Thời gian",
      "   I     Khối 8",
      "   1     Đại số: phân thức, phương trình       Cô Mận           Tuần 12",
      "         bậc nhất; bài tập về nhà của tuần",
      "         trước",
      "   2     Hình học                              Thầy Trúc        Tuần 13",
      "   II    Khối 9, lớp chọn và lớp nguồn của trường",
      "   3     Hàm số                                Cô Mận           Tuần 14",
      "         Ghi chú: lớp học tại phòng 12.",
      "V. KINH PHÍ",
    ]);
    expect(table?.rows.map(row)).toEqual([
      "STT | Nội dung ôn tập | Người dạy | Thời gian",
      "I Khối 8",
      "1 | Đại số: phân thức, phương trình bậc nhất; bài tập về nhà của tuần trước | Cô Mận | Tuần 12",
      "2 | Hình học | Thầy Trúc | Tuần 13",
      "II Khối 9, lớp chọn và lớp nguồn của trường",
      "3 | Hàm số Ghi chú: lớp học tại phòng 12. | Cô Mận | Tuần 14",
    ]);
  });

  it("with numbers beside the middle of rows that blank lines part", () => {
    const [table] = spacedTables([
      " TT         Việc                  Chủ trì          Hạn",
      "      Thay bóng đèn đường hẻm",
      " 1    số 4, lắp thêm hộp          Đội Điện         Quý I",
      "      công tơ",
      "",
      "      Nạo vét cống                                 Trước ngày",
      " 2    thoát nước                  Đội Cầu đường    20/4/2026",
      "",
      " 3    Sơn vạch                    Đội Cầu đường    Quý II",
    ]);
    expect(table?.rows.map(row)).toEqual([
      "TT | Việc | Chủ trì | Hạn",
      "1 | Thay bóng đèn đường hẻm số 4, lắp thêm hộp công tơ | Đội Điện | Quý I",
      "2 | Nạo vét cống thoát nước | Đội Cầu đường | Trước ngày 20/4/2026",
      "3 | Sơn vạch | Đội Cầu đường | Quý II",
    ]);
  });

  it("with groups numbered as their rows are", () => {
    const [table] = spacedTables([
      " TT    Việc                    Ai làm            Hạn",
      "  1    Sân bãi",
      " 1.1   Kẻ vạch sân bóng        Tổ Thể dục        Tháng 9",
      "  2    Thư viện, phòng đọc và góc học tập",
      " 2.1   Dán nhãn sách           Tổ Văn phòng      Tháng 10",
      " 2.2   Kê lại bàn đọc          Tổ Văn phòng      Tháng 11",
    ]);
    expect(table?.rows.map(row)).toEqual([
      "TT | Việc | Ai làm | Hạn",
      "1 Sân bãi",
      "1.1 | Kẻ vạch sân bóng | Tổ Thể dục | Tháng 9",
      "2 Thư viện, phòng đọc và góc học tập",
      "2.1 | Dán nhãn sách | Tổ Văn phòng | Tháng 10",
      "2.2 | Kê lại bàn đọc | Tổ Văn phòng | Tháng 11",
    ]);
  });

  it("with numbers beside the middle of their rows below a group, up to a paragraph set in as a cell is", () => {
    const [table] = spacedTables([
      "TT   Việc phải làm                     Ai làm              Thời gian",
      "                                                           xong",
      "",
      "I    Vườn thuốc",
      "",
      "     Làm cỏ, bón phân, tưới nước cho",
      "1    các luống đinh lăng               Tổ Vườn             Tháng 3/2026",
      "     phía sau nhà kho",
      "",
      "     Dựng giàn che nắng, đóng cọc      Tổ Vườn, Tổ",
      "2    tre                               Điện                Quý II/2026",
      "",
      "      4. Tổ Văn phòng theo dõi, chấm công các tổ theo lịch.",
      "      II. KINH PHÍ",
    ]);
    expect(table?.rows.map(row)).toEqual([
      "TT | Việc phải làm | Ai làm | Thời gian xong",
      "I Vườn thuốc",
      "1 | Làm cỏ, bón phân, tưới nước cho các luống đinh lăng phía sau nhà kho | Tổ Vườn | Tháng 3/2026",
      "2 | Dựng giàn che nắng, đóng cọc tre | Tổ Vườn, Tổ Điện | Quý II/2026",
    ]);
  });

  it("with rounds or ranks instead of TT", () => {
    const lines = [
      "   Đợt         Việc            Ai làm",
      "  1     Thả cá giống    Tổ Nuôi",
      "  2     Tháo đáy        Tổ Máy",
    ];
    expect(spacedTables(lines)[0]?.rows.map(row)).toEqual([
      "Đợt | Việc | Ai làm",
      "1 | Thả cá giống | Tổ Nuôi",
      "2 | Tháo đáy | Tổ Máy",
    ]);
  });

  it("set with tabs, an empty cell left out", () => {
    const lines = ["STT\tViệc\tAi làm\tHạn", "1\tQuét sân ga\tTổ 1\t", "2\tSơn ghế chờ\tTổ 2\tQuý II", "Hết bảng."];
    expect(spacedTables(lines)[0]?.rows.map(row)).toEqual([
      "STT | Việc | Ai làm | Hạn",
      "1 | Quét sân ga | Tổ 1",
      "2 | Sơn ghế chờ | Tổ 2 | Quý II",
    ]);
  });

  it("set with tabs, by months instead of numbers", () => {
    const [table] = spacedTables([
      "Thời gian\tViệc\tAi làm",
      "Quý I",
      "Tháng 1\tĐóng thuyền\tTổ Mộc",
      "\tVá lưới\tTổ Lưới",
      "Quý II",
      "Tháng 4\tThả lồng\tTổ Nuôi",
      "III. KINH PHÍ",
    ]);
    expect(table?.end).toBe(6);
    expect(table?.rows.map(row)).toEqual([
      "Thời gian | Việc | Ai làm",
      "Quý I",
      "Tháng 1 | Đóng thuyền | Tổ Mộc",
      "Vá lưới | Tổ Lưới",
      "Quý II",
      "Tháng 4 | Thả lồng | Tổ Nuôi",
    ]);
    const letterhead = ["UBND XÃ\t\tCỘNG HÒA", "Số: 1\t\tĐộc lập", "\t\tngày 1/2/2026"];
    expect(spacedTables(letterhead)).toEqual([]);
  });

  it("set with gaps that keep to no column: a gap twice as wide is an empty cell", () => {
    const [table] = spacedTables([
      "STT   Nội dung                         Chủ trì              Phối hợp         Hạn",
      "A     Đường huyện",
      "1     Vá ổ gà, khơi rãnh dọc tuyến ĐH 12 qua ba xã vùng bãi     Hạt Quản lý đường bộ     UBND các xã     Tháng 4",
      "2     Cắm biển     Phòng Kinh tế     Công an huyện     Tháng 5",
      "B     Bến đò",
      "10    Kiểm định phương tiện     Đội Đăng kiểm          Quý II",
      "",
      "2. Phòng Kinh tế theo dõi.",
    ]);
    expect(table?.end).toBe(6);
    expect(table?.rows.map(row)).toEqual([
      "STT | Nội dung | Chủ trì | Phối hợp | Hạn",
      "A Đường huyện",
      "1 | Vá ổ gà, khơi rãnh dọc tuyến ĐH 12 qua ba xã vùng bãi | Hạt Quản lý đường bộ | UBND các xã | Tháng 4",
      "2 | Cắm biển | Phòng Kinh tế | Công an huyện | Tháng 5",
      "B Bến đò",
      "10 | Kiểm định phương tiện | Đội Đăng kiểm | Quý II",
    ]);
    expect(table?.rows[5]?.map(({ column }) => column)).toEqual([0, 1, 2, 4]);
  });

  it("parted by bars, as a page of the web or Markdown becomes text: empty cells, groups, a broken line", () => {
    const [web] = spacedTables([
      "TT | Việc | Ai làm | Hạn",
      "A | Khu nhà lưới | | |",
      "1 | Thay lưới cắt nắng | Tổ Vườn | Quý II",
      "2 | Sửa máy bơm | | Trước 15/4/2026",
      "",
      "II. KINH PHÍ",
    ]);
    expect(web?.end).toBe(4);
    expect(web?.rows.map(row)).toEqual([
      "TT | Việc | Ai làm | Hạn",
      "A | Khu nhà lưới",
      "1 | Thay lưới cắt nắng | Tổ Vườn | Quý II",
      "2 | Sửa máy bơm | Trước 15/4/2026",
    ]);
    const [markdown] = spacedTables([
      "| Việc | Ai làm | Hạn |",
      "| --- | :-: | --- |",
      "| Quét vôi trường<br>Kê bàn ghế | Tổ 1 | Tháng 8 |",
      "| Lau cửa kính | Tổ 2 | Tháng 9 |",
    ]);
    expect(markdown?.rows.map(row)).toEqual([
      "Việc | Ai làm | Hạn",
      "Quét vôi trường Kê bàn ghế | Tổ 1 | Tháng 8",
      "Lau cửa kính | Tổ 2 | Tháng 9",
    ]);
  });

  it("no table: a recipients list, columns that run into each other, a single row", () => {
    expect(spacedTables(["- TT Huyện ủy, TT HĐND huyện;      CHỦ TỊCH", "- Lưu: VT."])).toEqual([]);
    expect(spacedTables(["TT  Việc  Hạn", "1  Một hàng thôi  Quý I"])).toEqual([]);
    const crossed = ["TT   Việc    Hạn", "1    Viết dài qua cả hai cột này  x", "2    Lại  viết dài qua cả cột    y"];
    expect(spacedTables(crossed)).toEqual([]);
    const letterhead = [
      "UBND TỈNH X | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "SỞ Y TẾ | Độc lập - Tự do",
      "Số: 1/KH | Ngày",
    ];
    expect(spacedTables(letterhead)).toEqual([]);
    // its rows stand elsewhere, or one cell a line
    const headAlone = ["| TT | Nội dung | Chủ trì |", "| --- | --- | --- |", "1", "Sửa kè", "Sở Xây dựng"];
    expect(spacedTables(headAlone)).toEqual([]);
  });

  it("a letterhead of two columns in Markdown, its lines parted by breaks", () => {
    const [table] = spacedTables([
      "| SỞ Y TẾ<br>**BỆNH VIỆN ĐA KHOA** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>Độc lập - Tự do |",
      "|---|---|",
      "| Số: 12/KH-BV | *Mỹ Tho, ngày 02/3/2026* |",
      "",
      "KẾ HOẠCH",
    ]);
    expect(table?.rows.map((row) => row.map(({ lines }) => lines.join(" / ")))).toEqual([
      ["SỞ Y TẾ / BỆNH VIỆN ĐA KHOA", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do"],
      ["Số: 12/KH-BV", "Mỹ Tho, ngày 02/3/2026"],
    ]);
    expect(table?.end).toBe(3);
  });

  it("takes time in proportion to the lines", () => {
    expectLinear((count) => {
      const lines = Array.from({ length: count }, () => "TT  Việc  Hạn");
      return () => spacedTables(lines);
    });
    expectLinear((count) => {
      const lines = Array.from({ length: count }, (_, at) => (at % 3 === 0 ? "a | b | c | d" : "e | f"));
      return () => spacedTables(lines);
    });
  });
});
