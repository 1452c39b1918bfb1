import { describe, expect, it } from "vitest";
import { due, owners, tasksIn, texts, WARD } from "./tasks-of.js";

describe("a paragraph that goes on with an item", () => {
  it("has for all its sentences the body that opens it", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      1. Chợ và bến bãi
      a) Sắp xếp lại chợ đầu mối.
      Công an phường có trách nhiệm lập chốt. Lập danh sách hộ lấn chiếm trước ngày 15/5/2025.
      Trạm Y tế, Trường Tiểu học Hoa Sen: Kiểm tra bếp ăn; báo cáo trước ngày 20/5/2025.`);
    expect(tasks.slice(1).map((task) => [task.text.slice(0, 20), owners(task)])).toEqual([
      ["Công an phường có tr", "Công an phường An Lạc"],
      ["Lập danh sách hộ lấn", "^Công an phường An Lạc"],
      ["Trạm Y tế, Trường Ti", "Trạm Y tế phường An Lạc, Trường Tiểu học Hoa Sen"],
    ]);
    expect(tasks.map(due)).toEqual(["", "", "before 2025-05-15", "before 2025-05-20"]);
  });

  it("without a body of its own has that of the item", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      1. Chợ và bến bãi
      a) Công an phường lập chốt trực đêm.
      Trạm Y tế cấp phát thuốc.
      Rà soát hộ kinh doanh trước ngày 15/5/2025.`);
    expect(tasks.map(owners)).toEqual(["Công an phường An Lạc", "Trạm Y tế phường An Lạc", "^Công an phường An Lạc"]);
  });
});

describe("a paragraph behind the last of the numbers 1), 2) of a whole document", () => {
  it("is an item of its own", () => {
    const tasks = tasksIn(`
      Để phục vụ nhân dân, Ủy ban nhân dân phường yêu cầu Công an phường, Trạm Y tế tổ chức thực hiện tốt các nhiệm vụ sau:
      1) Rà soát bến bãi. Sắp xếp chợ.
      2) Tổ chức trực đêm. Không đốt lửa trong chợ.
      Yêu cầu Trạm Y tế báo cáo kết quả chậm nhất vào ngày 17/4/2025 để tổng hợp.`);
    expect(tasks.map((task) => [owners(task), due(task)])).toEqual([
      ["^Công an phường An Lạc, ^Trạm Y tế phường An Lạc", ""],
      ["^Công an phường An Lạc, ^Trạm Y tế phường An Lạc", ""],
      ["Trạm Y tế phường An Lạc", "by 2025-04-17"],
    ]);
  });
});

describe("a topic over those who have a list of their own", () => {
  it("is a heading", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      1. Phát triển nguồn lực
      a) Nâng cao chất lượng con giống
      Trạm Y tế chủ trì, phối hợp với các tổ dân phố:
      - Nhập giống tằm.
      - Tập huấn nuôi tằm.`);
    expect(texts(tasks)).toEqual(["Nhập giống tằm.", "Tập huấn nuôi tằm."]);
    expect(tasks.map(owners)).toEqual(["^Trạm Y tế phường An Lạc", "^Trạm Y tế phường An Lạc"]);
  });
});

describe("the title of an order on the order's own line", () => {
  it.each(["Kiến nghị Đề nghị", "Kiến nghị. Đề nghị", "Kiến nghị: Đề nghị", "Đề nghị"])("%s …", (words) => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      1. ${words} Trạm Y tế thay tủ lạnh trước ngày 30/6/2025.`);
    expect(tasks.map((task) => [task.text, owners(task), due(task)])).toEqual([
      ["Đề nghị Trạm Y tế thay tủ lạnh trước ngày 30/6/2025.", "Trạm Y tế phường An Lạc", "before 2025-06-30"],
    ]);
  });
});

describe("a numbered line over a list", () => {
  it("is a task where the list only names some of it", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      1. Xử lý nghiêm các hộ lấn chiếm lòng đường để bán hàng theo quy định, trong đó chú trọng các nội dung sau:
      - Công khai hộ vi phạm.
      2. Chăm sóc cây xanh trên địa bàn phường, đồng thời vận động các hộ trồng thêm cây:
      - Tưới cây.`);
    expect(texts(tasks)).toEqual([
      "Xử lý nghiêm các hộ lấn chiếm lòng đường để bán hàng theo quy định",
      "Công khai hộ vi phạm.",
      "Tưới cây.",
    ]);
  });

  it("is none where it only says whom its body serves", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      1. Trạm Y tế là cơ quan quản lý tủ thuốc có trách nhiệm giúp Ủy ban nhân dân phường:
      a) Kiểm kê thuốc.
      b) Bảo quản vắc xin.`);
    expect(texts(tasks)).toEqual(["Kiểm kê thuốc.", "Bảo quản vắc xin."]);
    expect(tasks.every((task) => owners(task) !== `?${WARD}`)).toBe(true);
  });
});
