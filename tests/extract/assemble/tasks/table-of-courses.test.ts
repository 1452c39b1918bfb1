import { describe, expect, it } from "vitest";
import { due, rows, tasksIn, texts } from "./tasks-of.js";

describe("a table of courses and events", () => {
  it("gives a task a row, its words the name of the course", () => {
    const tasks = tasksIn("II. KẾ HOẠCH MỞ LỚP", [
      ["STT", "Tên lớp", "Đối tượng", "Số lớp", "Thời gian mở lớp", "Đơn vị chủ trì"],
      ["1", "Sơ cứu đuối nước", "Giáo viên mầm non", "2", "Quý II/2025", "Trạm Y tế"],
    ]);
    expect(rows(tasks)).toEqual(["Trạm Y tế phường An Lạc | in 2025-04-01..2025-06-30 | Sơ cứu đuối nước"]);
  });

  it.each(["nt", "-nt-", "Như trên", '"'])("reads %s as what the row above says", (same) => {
    const tasks = tasksIn("II. KẾ HOẠCH MỞ LỚP", [
      ["STT", "Tên lớp", "Thời gian", "Đơn vị chủ trì"],
      ["1", "Sơ cứu đuối nước", "Quý II/2025", "Trạm Y tế"],
      ["2", "Phòng cháy chợ", "Quý III/2025", same],
      ["3", "Chăm sóc người già", same, same],
    ]);
    expect(rows(tasks)).toEqual([
      "Trạm Y tế phường An Lạc | in 2025-04-01..2025-06-30 | Sơ cứu đuối nước",
      "Trạm Y tế phường An Lạc | in 2025-07-01..2025-09-30 | Phòng cháy chợ",
      "Trạm Y tế phường An Lạc | in 2025-07-01..2025-09-30 | Chăm sóc người già",
    ]);
  });
});

describe("a column of times left of what is to be done", () => {
  it("says a time once for the rows below it, up to the next", () => {
    const tasks = tasksIn("II. LỊCH LÀM VIỆC", [
      ["Thời gian", "Nội dung công việc", "Bộ phận chủ trì"],
      ["Tháng 4", "Tiêm phòng dại", "Trạm Y tế"],
      ["", "Khám mắt học sinh", "Trạm Y tế"],
      ["Thường xuyên", "Trực cấp cứu", "Trạm Y tế"],
      ["", "Dọn kho thuốc", "Trạm Y tế"],
    ]);
    expect(tasks.map(due)).toEqual(["in 2025-04-01..2025-04-30", "in 2025-04-01..2025-04-30", "", ""]);
  });
});

describe("two columns of time", () => {
  const HEAD = ["TT", "Nội dung công việc", "Đơn vị chủ trì", "Bắt đầu", "Hoàn thành"];

  it("are a range from the first to the last", () => {
    const [task] = tasksIn("II. TIẾN ĐỘ", [HEAD, ["1", "Lát vỉa hè", "Công an phường", "3/2025", "8/2025"]]);
    expect(task && [due(task), task.deadline?.text]).toEqual(["range 2025-03-01..2025-08-31", "3/2025 8/2025"]);
  });

  it("are known by the words for a first and a last day", () => {
    for (const [from, to] of [
      ["Bắt đầu", "Kết thúc"],
      ["Từ ngày", "Đến ngày"],
    ] as const) {
      const head = ["TT", "Nội dung", "Phụ trách", from, to];
      const [task] = tasksIn("II. TIẾN ĐỘ", [head, ["1", "Phun hóa chất", "Trạm Y tế", "03/3/2025", "15/3/2025"]]);
      expect(task && due(task)).toBe("range 2025-03-03..2025-03-15");
    }
  });

  it("leave the end alone where no beginning is said", () => {
    const tasks = tasksIn("II. TIẾN ĐỘ", [HEAD, ["1", "Lát vỉa hè", "Công an phường", "", "8/2025"]]);
    expect([texts(tasks), tasks.map(due)]).toEqual([["Lát vỉa hè"], ["in 2025-08-01..2025-08-31"]]);
  });
});
