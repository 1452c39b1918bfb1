import { describe, expect, test } from "vitest";
import { rows, tasksIn, texts, type Rows } from "./tasks-of.js";

const HEAD = ["Thời gian", "Nội dung", "Người phụ trách"];

describe("the days of a timetable", () => {
  test.each([
    ["NGÀY 1: THỨ HAI, NGÀY 17/8/2025", "2025-08-17"],
    ["Ngày thứ hai (18/8/2025)", "2025-08-18"],
    ["Sáng thứ Ba, ngày 19/8/2025", "2025-08-19"],
  ])("a heading gives its rows the day: %s", (heading, day) => {
    const table: Rows = [
      HEAD,
      ["7h00 - 7h30", "Đón tiếp học viên", "Trạm Y tế phường"],
      ["8h00", "Kiểm tra cuối lớp", "Trạm Y tế phường"],
    ];
    const tasks = tasksIn(`II. CHƯƠNG TRÌNH\n1. ${heading}`, table);
    expect(tasks.map(({ deadline }) => [deadline?.kind, deadline?.end])).toEqual([
      ["on", day],
      ["on", day],
    ]);
  });

  test("so does a row over the others, also where the part of the day stands between", () => {
    const tasks = tasksIn("II. CHƯƠNG TRÌNH", [
      HEAD,
      ["Ngày thứ nhất (17/8/2025)", ">", ">"],
      ["Buổi sáng", ">", ">"],
      ["7h00", "Đón tiếp học viên", "Trạm Y tế phường"],
      ["Ngày thứ hai (18/8/2025)", ">", ">"],
      ["8h00", "Kiểm tra cuối lớp", "Trạm Y tế phường"],
    ]);
    expect(tasks.map(({ deadline }) => deadline?.end)).toEqual(["2025-08-17", "2025-08-18"]);
  });

  test("so does an unmarked line before the items of a list", () => {
    const tasks = tasksIn(`
      2. Chương trình lễ
      Sáng ngày 25/02/2025
      - Công an phường đón đại biểu.
      - Trạm Y tế phường dọn hội trường.`);
    expect(tasks.map(({ deadline }) => deadline?.end)).toEqual(["2025-02-25", "2025-02-25"]);
  });

  test("beside a column of short titles the one that says what is done has the tasks", () => {
    const tasks = tasksIn("3. Hoạt động bổ sung", [
      ["Hoạt động", "Nội dung", "Đơn vị phụ trách", "Thời gian"],
      ["Phát tài liệu", "In và cấp sổ tay sơ cứu cho từng học viên", "Trạm Y tế phường", "Trước ngày 10/8"],
      ["Khảo sát đầu vào", "Lấy phiếu hỏi về kiến thức sơ cứu của học viên", "Trạm Y tế phường", "Trước ngày 12/8"],
    ]);
    expect(texts(tasks)).toEqual([
      "In và cấp sổ tay sơ cứu cho từng học viên",
      "Lấy phiếu hỏi về kiến thức sơ cứu của học viên",
    ]);
  });
});

describe("labels that close a group of items", () => {
  test("when it is to be finished reaches the items of the label before it", () => {
    const tasks = tasksIn(`
      1. Công tác chuẩn bị
      a) Nội dung
      - Trang trí lễ đài.
      - Lắp đặt âm thanh.
      b) Thời gian: hoàn thành trước ngày 22/02/2025.
      c) Đơn vị thực hiện: Trạm Y tế phường.`);
    expect(rows(tasks)).toEqual([
      "^Trạm Y tế phường An Lạc | ^before 2025-02-22 | Trang trí lễ đài.",
      "^Trạm Y tế phường An Lạc | ^before 2025-02-22 | Lắp đặt âm thanh.",
    ]);
  });

  test("who leads, a name a line, and when reach the items of the group", () => {
    const tasks = tasksIn(`
      B. NỘI DUNG THỰC HIỆN TỪ NAY ĐẾN NĂM 2030
      I. BAN HÀNH VĂN BẢN HƯỚNG DẪN
      1. Nội dung, biện pháp
      a) Ban hành quy trình tiêm chủng tại trường học;
      b) Lập biểu mẫu thống kê.
      2. Cơ quan chủ trì, phối hợp
      a) Cơ quan chủ trì
      - Trạm Y tế phường.
      - Công an phường.
      b) Cơ quan phối hợp
      - Hội Nông dân phường.
      3. Thời gian thực hiện: Quý III/2025.
      II. TỔ CHỨC
      1. Rà soát tủ thuốc.`);
    expect(rows(tasks)).toEqual([
      "^Trạm Y tế phường An Lạc + ^Công an phường An Lạc | ^in 2025-07-01..2025-09-30 | Ban hành quy trình tiêm chủng tại trường học",
      "^Trạm Y tế phường An Lạc + ^Công an phường An Lạc | ^in 2025-07-01..2025-09-30 | Lập biểu mẫu thống kê.",
      "?Ủy ban nhân dân phường An Lạc |  | Rà soát tủ thuốc.",
    ]);
  });
});
