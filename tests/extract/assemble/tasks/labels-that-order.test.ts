import { describe, expect, it } from "vitest";
import { due, leads, owners, tasksIn, texts } from "./tasks-of.js";

describe("a label behind which it is said what those are to do whom it names", () => {
  it("is a task", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      1. Phát quang đường hoa
      - Phân công: mỗi khu phố cử 05 người tham gia.
      - Giao: Trạm Y tế lập danh sách người cao tuổi.`);
    expect(texts(tasks)).toEqual([
      "Phân công: mỗi khu phố cử 05 người tham gia.",
      "Giao: Trạm Y tế lập danh sách người cao tuổi.",
    ]);
    expect(tasks.map(leads)).toEqual(["mỗi khu phố", "Trạm Y tế phường An Lạc"]);
  });

  it("is a label where it says no more than who", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      1. Tổ chức chạy tiếp sức
      - Phân công: Trạm Y tế, Công an phường.
      - Thời gian: tháng 5/2025.`);
    expect(texts(tasks)).toEqual(["Tổ chức chạy tiếp sức"]);
  });
});

describe("an item that says at length what is to be done", () => {
  const LONG = "khảo sát từng hộ nuôi cá lồng, ghi số lồng, loài cá, sản lượng, nguồn giống và nơi bán, ".repeat(6);

  it("has the labels below it", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      - Lập sổ theo dõi nuôi cá lồng: ${LONG}gửi về phường.
      Đơn vị chủ trì tham mưu thực hiện: Công an phường.
      Đơn vị phối hợp thực hiện: Trạm Y tế. Thời gian thực hiện: Quý III/2025.`);
    expect(tasks.map(owners)).toEqual(["Công an phường An Lạc, coordinator Trạm Y tế phường An Lạc"]);
    expect(tasks.map(due)).toEqual(["in 2025-07-01..2025-09-30"]);
  });
});

describe("an article by which a decision takes effect", () => {
  it("is no task of its own, and what is ordered behind it is", () => {
    const tasks = tasksIn(`
      Điều 1. Thông qua chủ trương thành lập Trạm cứu hộ bãi tắm.
      Điều 2. Nhất trí báo cáo thu chi quỹ khuyến học năm 2024. Trường Tiểu học Hoa Sen hoàn thiện báo cáo, niêm yết trước ngày 20/4/2025.`);
    expect(tasks.map(leads)).toEqual(["Trường Tiểu học Hoa Sen"]);
    expect(tasks.map(due)).toEqual(["before 2025-04-20"]);
  });
});

describe("a closing formula", () => {
  it("is none with a telephone number at its end", () => {
    expect(
      texts(
        tasksIn(`
      II. NHIỆM VỤ
      1. Trạm Y tế cân đo trẻ trước ngày 20/4/2025.
      2. Nhận được Kế hoạch này, đề nghị các khu phố nghiêm túc triển khai thực hiện. Quá trình thực hiện có gì vướng mắc phản ánh về Trạm Y tế, điện thoại 0296.3831.xxx./.`),
      ),
    ).toEqual(["Trạm Y tế cân đo trẻ trước ngày 20/4/2025."]);
  });
});

describe("remarks below a table", () => {
  it("are no card", () => {
    const tasks = tasksIn(`
      II. NHIỆM VỤ
      1. Trạm Y tế cân đo trẻ trước ngày 20/4/2025.
      Ghi chú:
      - Đơn vị thực hiện: ghi theo tên mới.
      - Thời gian: có thể điều chỉnh.`);
    expect(texts(tasks)).toEqual(["Trạm Y tế cân đo trẻ trước ngày 20/4/2025."]);
  });
});
