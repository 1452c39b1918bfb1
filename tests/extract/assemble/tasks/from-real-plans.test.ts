import { describe, expect, it } from "vitest";
import { due, leads, tasksIn, texts, WARD } from "./tasks-of.js";

// Constructions that were first met in real plans; the sentences are invented.
describe("a plan as offices write them", () => {
  it("gives no rows for the table of a section that tells how things stand", () => {
    const table = [
      ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"],
      ["1", "Sửa thư viện phường", "Văn phòng UBND phường", "2023"],
    ];
    expect(tasksIn("II. HIỆN TRẠNG THƯ VIỆN\n1. Cơ sở vật chất", table)).toEqual([]);
    expect(texts(tasksIn("II. NHIỆM VỤ\n1. Cơ sở vật chất", table))).toEqual(["Sửa thư viện phường"]);
  });

  it("gives the rows of such a table where one of them is still to be done", () => {
    const head = ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"];
    const below = (...times: readonly string[]) =>
      texts(
        tasksIn("II. HIỆN TRẠNG VÀ PHÂN CÔNG THỰC HIỆN", [
          head,
          ...times.map((time, index) => [
            String(index + 1),
            `Thay mái trường số ${String(index + 1)}`,
            "Tổ Kế toán",
            time,
          ]),
        ]),
      );
    expect(below("30/3/2023", "15/4/2035")).toEqual(["Thay mái trường số 1", "Thay mái trường số 2"]);
    expect(below("hằng tháng")).toEqual(["Thay mái trường số 1"]);
    expect(below("30/3/2015", "15/4/2015")).toEqual([]);
  });

  it("takes a line about time in the middle of a list for one item, the last one for all of them", () => {
    const items = `
      III. TỔ CHỨC THỰC HIỆN
      - Kiểm tra các quầy sách.
      - Thời gian kiểm tra: từ ngày 03/3/2025 đến ngày 14/3/2025.`;
    expect(tasksIn(items).map(due)).toEqual(tasksIn(`${items}\n- Kinh phí: ngân sách phường.`).map(due));
    const [first] = tasksIn(`${items}\n- Tổng hợp kết quả gửi UBND phường.`);
    expect(first?.deadline).toBeNull();
    expect(tasksIn(items)[0]?.deadline?.end).toBe("2025-03-14");
  });

  it("takes an item of several clauses for a task, whatever paragraph stands behind it", () => {
    const tasks = tasksIn(`
      I. CÁC THƯ VIỆN PHƯỜNG
      1. Chủ động phối hợp với các trường trong việc giới thiệu sách mới; thường xuyên đổi mới cách trưng bày, chú trọng sách cho trẻ nhỏ và người cao tuổi.
      Dành ít nhất một buổi mỗi tuần cho việc đọc sách cùng trẻ. Các nhà văn hóa bố trí phòng đọc.`);
    expect(texts(tasks)[0]).toMatch(/^Chủ động phối hợp/u);
    expect(tasks.length).toBeGreaterThan(1);
  });

  it("reads the bodies of a heading without the remarks between them", () => {
    const [task] = tasksIn(`
      III. TỔ CHỨC THỰC HIỆN
      1. Các tổ phụ trách thư viện (TPTV) của các khu phố (sau đây gọi là khu phố) và các trường (gồm cả trường tư) của phường:
      a) Lập danh mục sách.`);
    expect(task && leads(task)).not.toContain(WARD);
  });

  it("takes what begins with 'Có thể' for a permission", () => {
    expect(
      tasksIn(`
      II. NHIỆM VỤ
      - Có thể tổ chức gặp mặt những người đọc lâu năm.`),
    ).toEqual([]);
  });

  it("takes the number of days in a time cell for the deadline, a date before it", () => {
    const tasks = tasksIn("II. NHIỆM VỤ", [
      ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian"],
      ["1", "Thẩm định danh mục sách", "Tổ thẩm định", "7 ngày làm việc"],
      ["2", "Phê duyệt danh mục sách", "UBND phường", "Trước ngày 25/5/2025\n< 3 ngày làm việc"],
    ]);
    expect(tasks.map(({ deadline }) => deadline?.duration ?? deadline?.end)).toEqual(["P7D", "2025-05-25"]);
  });
});
