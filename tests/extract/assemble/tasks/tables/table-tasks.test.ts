import { describe, expect, it } from "vitest";
import { due, owners, rows, type Rows, tasksIn, texts, WARD } from "../tasks-of.js";

const HEAD = ["TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"];

function tasksOfTable(...table: Rows) {
  return tasksIn("II. PHÂN CÔNG NHIỆM VỤ", [HEAD, ...table]);
}

describe("a task table", () => {
  it("gives one task a row: its words, owners and deadline from their cells", () => {
    const tasks = tasksOfTable(
      ["1", "Ban hành quy chế chi tiêu", "Văn phòng", "Trạm Y tế", "30/6/2025"],
      ["2", "Lập danh sách học sinh", "Trường Tiểu học Hoa Sen", "", "Quý II/2025"],
    );
    expect(tasks.map((task) => [owners(task), due(task), task.text].join(" | "))).toEqual([
      "Văn phòng, coordinator Trạm Y tế phường An Lạc | by 2025-06-30 | Ban hành quy chế chi tiêu".replace(
        "Văn phòng",
        tasks[0]?.owners[0]?.name ?? "",
      ),
      "Trường Tiểu học Hoa Sen | in 2025-04-01..2025-06-30 | Lập danh sách học sinh",
    ]);
  });

  it.each([
    ["Tháng 4/2025", "in 2025-04-01..2025-04-30"],
    ["Cả năm 2025", "in 2025-01-01..2025-12-31"],
    ["Thường xuyên", ""],
    ["Hàng tuần", "recurring FREQ=WEEKLY"],
    ["Trước ngày 20/5/2025", "before 2025-05-20"],
  ])("reads the time cell %s", (cell, expected) => {
    expect(tasksOfTable(["1", "Lập danh sách", "Công an phường", "", cell]).map(due)).toEqual([expected]);
  });

  it("takes a lettered row with nothing but a time for the head of the rows below, and its time for theirs", () => {
    const tasks = tasksOfTable(
      ["A", "Nhóm việc bến bãi", "", "", "Quý IV/2025"],
      ["1", "Sơn lại cầu phao", "Công an phường", "", ""],
      ["2", "Thay phao cứu sinh", "Công an phường", "", "Tháng 11/2025"],
      ["B", "Nhóm việc tàu thuyền", "", "", ""],
      ["3", "Kẻ vạch mớn nước", "Công an phường", "", ""],
    );
    expect(tasks.map((task) => [task.text, due(task)])).toEqual([
      ["Sơn lại cầu phao", "^in 2025-10-01..2025-12-31"],
      ["Thay phao cứu sinh", "in 2025-11-01..2025-11-30"],
      ["Kẻ vạch mớn nước", ""],
    ]);
  });

  it("gives a task a dash where the time cell has another date for each", () => {
    const content = "- Rà soát tủ sách;\n- Bổ sung sách mới;\n- Trao giải thưởng.";
    const [each, same] = [
      tasksOfTable(["1", content, "Công an phường", "", "- Tháng 4/2025\n- Tháng 4/2025\n- Tháng 6/2025"]),
      tasksOfTable(["1", content, "Công an phường", "", "Tháng 4/2025"]),
    ];
    expect(each.map((task) => [task.text, due(task)])).toEqual([
      ["Rà soát tủ sách", "in 2025-04-01..2025-04-30"],
      ["Bổ sung sách mới", "in 2025-04-01..2025-04-30"],
      ["Trao giải thưởng.", "in 2025-06-01..2025-06-30"],
    ]);
    expect(same).toHaveLength(1);
  });

  it("gives one task a row of the finer of two columns for what is to be done, below what the broader one says", () => {
    const tasks = tasksIn("II. PHÂN CÔNG NHIỆM VỤ", [
      ["TT", "Nội dung nhiệm vụ", "Hành động cụ thể", "Sở, ngành chủ trì", "Sở, ngành phối hợp", "Thời hạn"],
      ["1", "Làm sạch dữ liệu dân cư", "Rà soát hộ tịch", "Công an phường", "Trạm Y tế", "10/2025"],
      ["^", "^", "Đối chiếu mã định danh", "Trạm Y tế", "", "12/2025"],
      ["2", "Mở lớp tập huấn", "", "Trường Tiểu học Hoa Sen", "", "11/2025"],
    ]);
    expect(tasks.map((task) => [task.text, owners(task), task.section.at(-1)])).toEqual([
      ["Rà soát hộ tịch", "Công an phường An Lạc, coordinator Trạm Y tế phường An Lạc", "Làm sạch dữ liệu dân cư"],
      ["Đối chiếu mã định danh", "Trạm Y tế phường An Lạc", "Làm sạch dữ liệu dân cư"],
      ["Mở lớp tập huấn", "Trường Tiểu học Hoa Sen", "II. PHÂN CÔNG NHIỆM VỤ"],
    ]);
  });

  it("has the headings above it and its group rows as sections", () => {
    const tasks = tasksOfTable(
      ["I", "Công tác tuyên truyền", "", "", ""],
      ["1", "Treo băng rôn", "Công an phường", "", "Quý I/2025"],
      ["II", "Công tác hậu cần", "", "", ""],
      ["1", "Chuẩn bị bàn ghế", "Công an phường", "", "Quý I/2025"],
    );
    expect(tasks.map(({ section }) => section)).toEqual([
      ["II. PHÂN CÔNG NHIỆM VỤ", "I Công tác tuyên truyền"],
      ["II. PHÂN CÔNG NHIỆM VỤ", "II Công tác hậu cần"],
    ]);
  });

  it("has a group row that spans the table as section", () => {
    const tasks = tasksOfTable(
      ["I. Công tác tuyên truyền", ">", ">", ">", ">"],
      ["1", "Treo băng rôn", "Công an phường", "", "Quý I/2025"],
    );
    expect(tasks.map(({ section }) => section.at(-1))).toEqual(["I. Công tác tuyên truyền"]);
  });

  it("lets a cell that spans rows speak for each of them", () => {
    const tasks = tasksOfTable(
      ["1", "Treo băng rôn", "Công an phường", "", "Quý I/2025"],
      ["2", "Phát thanh trên loa", "^", "", "^"],
    );
    expect(rows(tasks)).toEqual([
      "Công an phường An Lạc | in 2025-01-01..2025-03-31 | Treo băng rôn",
      "Công an phường An Lạc | in 2025-01-01..2025-03-31 | Phát thanh trên loa",
    ]);
  });

  it("takes a head repeated on the next page, and the line (1) (2) (3), for no tasks", () => {
    const tasks = tasksOfTable(
      ["(1)", "(2)", "(3)", "(4)", "(5)"],
      ["1", "Treo băng rôn", "Công an phường", "", "Quý I/2025"],
      HEAD,
      ["2", "Phát thanh trên loa", "Công an phường", "", "Quý I/2025"],
    );
    expect(texts(tasks)).toEqual(["Treo băng rôn", "Phát thanh trên loa"]);
  });

  it("gives one task for a cell that holds a list", () => {
    const tasks = tasksOfTable([
      "1",
      "Tổ chức hội thi:\n- Chuẩn bị hội trường;\n- Mời giám khảo.",
      "Công an phường",
      "",
      "Quý I/2025",
    ]);
    expect(texts(tasks)).toEqual(["Tổ chức hội thi: - Chuẩn bị hội trường; - Mời giám khảo."]);
  });

  it("infers the issuer where its owner cell is empty", () => {
    expect(tasksOfTable(["1", "Lập danh sách", "", "", "Quý I/2025"]).map(owners)).toEqual([`?${WARD}`]);
  });

  it("has who carries it out as lead where no column says who chairs, as coordinator where one does", () => {
    const [alone] = tasksIn("II. PHÂN CÔNG NHIỆM VỤ", [
      ["TT", "Nội dung", "Đơn vị thực hiện", "Thời gian"],
      ["1", "Lập danh sách", "Công an phường", "Quý I/2025"],
    ]);
    const [beside] = tasksIn("II. PHÂN CÔNG NHIỆM VỤ", [
      ["TT", "Nội dung", "Chủ trì", "Đơn vị thực hiện", "Thời gian"],
      ["1", "Lập danh sách", "Trạm Y tế", "Công an phường", "Quý I/2025"],
    ]);
    expect([alone && owners(alone), beside && owners(beside)]).toEqual([
      "Công an phường An Lạc",
      "Trạm Y tế phường An Lạc, coordinator Công an phường An Lạc",
    ]);
  });

  it("has who carries it out as lead, not the leader under whose eyes it is done", () => {
    const table = (...head: readonly string[]) =>
      tasksIn("II. PHÂN CÔNG NHIỆM VỤ", [
        ["TT", "Nội dung", ...head, "Thời gian"],
        ["1", "Lập danh sách", "Công an phường", "Phó Chủ tịch", "Quý I/2025"],
      ]).map(owners);
    expect(table("Đơn vị thực hiện", "Lãnh đạo phụ trách")).toEqual(["Công an phường An Lạc"]);
    expect(table("Đơn vị phối hợp", "Lãnh đạo phụ trách")[0]).toContain("Phó Chủ tịch");
  });

  it("reads a head of two lines", () => {
    const [task] = tasksIn("II. PHÂN CÔNG NHIỆM VỤ", [
      ["TT", "Nội dung công việc", "Phân công", ">", "Thời gian"],
      ["^", "^", "Chủ trì", "Phối hợp", "^"],
      ["1", "Lập danh sách", "Trạm Y tế", "Công an phường", "Quý I/2025"],
    ]);
    expect(task && owners(task)).toBe("Trạm Y tế phường An Lạc, coordinator Công an phường An Lạc");
  });
});

describe("any other table", () => {
  it("has no head in a numbered row, whatever its cells begin with", () => {
    const tasks = tasksIn("II. SỐ LIỆU", [
      ["5", "Trạm bơm", "Đơn vị liên quan", "Quý I", "Đề án, dự án"],
      ["6", "Kè sông", "Trạm Y tế", "Quý II", "Báo cáo kết quả"],
    ]);
    expect(tasks).toEqual([]);
  });

  it("gives no tasks", () => {
    const tasks = tasksIn("II. SỐ LIỆU", [
      ["TT", "Họ và tên", "Năm sinh", "Ghi chú"],
      ["1", "Nguyễn Văn Ba", "1960", ""],
    ]);
    expect(tasks).toEqual([]);
  });
});
