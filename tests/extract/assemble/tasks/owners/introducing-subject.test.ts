import { describe, expect, it } from "vitest";
import { owners, tasksIn, texts } from "../tasks-of.js";

describe("a numbered sentence with its subject, over bullets", () => {
  it("hands its lead, and no coordinator, down to them", () => {
    const tasks = tasksIn(
      "II. PHÂN CÔNG",
      "1. Trạm Y tế phối hợp với Công an phường trong việc kiểm tra quán ăn.",
      "- Lập danh sách quán ăn.",
      "- Thanh toán tiền xét nghiệm.",
    );
    expect(tasks.slice(1).map(owners)).toEqual(["^Trạm Y tế phường An Lạc", "^Trạm Y tế phường An Lạc"]);
  });

  it("hands down nothing where a topic stands in front", () => {
    const tasks = tasksIn(
      "II. PHÂN CÔNG",
      "1. Việc kiểm tra quán ăn được tiến hành theo lịch của Trạm Y tế.",
      "- Lập danh sách quán ăn.",
    );
    expect(tasks.filter(({ text }) => text.startsWith("Lập")).map((task) => task.owners[0]?.inferred)).toEqual([true]);
  });
});

it("takes no sentence for a label whose colon opens a list of names", () => {
  expect(texts(tasksIn("II. PHÂN CÔNG", "1. Phối hợp với các Phòng: Nội vụ, Tư pháp lập sổ hộ tịch."))).toEqual([
    "Phối hợp với các Phòng: Nội vụ, Tư pháp lập sổ hộ tịch.",
  ]);
});

it("takes a lettered topic over those who have lists of their own for a heading", () => {
  const tasks = tasksIn(
    "II. PHÂN CÔNG",
    "a) Nâng cao chất lượng bữa ăn bán trú:",
    "- Trường Tiểu học Hoa Sen chủ trì:",
    "+ Xây dựng thực đơn.",
    "+ Lắp bếp một chiều.",
  );
  expect(texts(tasks)).toEqual(["Xây dựng thực đơn.", "Lắp bếp một chiều."]);
});
