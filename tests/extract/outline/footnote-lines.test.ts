import { describe, expect, it } from "vitest";
import { outline } from "../../../src/extract/outline/outline.js";
import { directiveOf, FOOT, PLAN, sourceOfParts } from "../assemble/tasks/tasks-of.js";

const bodyOf = (text: string): readonly string[] =>
  outline(sourceOfParts(PLAN, text, FOOT))
    .blocks.filter(({ zone }) => zone === "body")
    .map((block) => block.text);

describe("notes below a rule", () => {
  it("are out of the body, and the item goes on behind them", () => {
    const text =
      "1. Lập danh sách hộ nuôi chó (1).\n2. Sửa mái các trường theo mẫu của\n____________\n(1) Công văn số 45/CCTY-DT.\n(2) Gồm họ tên, số nhà và\nsố con nuôi\n2\nSở Xây dựng.\n3. Quét vôi.";
    expect(bodyOf(text).filter((words) => /Công văn|họ tên|con nuôi/u.test(words))).toEqual([]);
    expect(bodyOf(text)).toContain("Quét vôi.");
  });

  it("leave the numbered item above them a row", () => {
    const tasks = directiveOf(
      PLAN,
      "II. NHIỆM VỤ\n1. Phát tờ rơi2 cho học sinh.\n2. Trồng cây ven đường.\n-----\n2 Mẫu in sẵn của trường.\n3. Dọn vệ sinh chợ.",
      FOOT,
    ).tasks.map((task) => task.text);
    expect(tasks.map((text) => text.replace(/\.$/u, ""))).toEqual([
      "Phát tờ rơi2 cho học sinh",
      "Trồng cây ven đường",
      "Dọn vệ sinh chợ",
    ]);
  });

  it.each([
    "1. Trực tại các bến xe:\n--------\n(1) Lập chốt.\n(2) Cử người.",
    "1. Kiểm tra bếp ăn: (1) kho; (2) bếp.\n--------\n(1) Lập đoàn.\n(2) Lấy mẫu.",
  ])("are none where a list begins there: %s", (text) => {
    const [first, second] = text
      .split("\n")
      .slice(-2)
      .map((line) => line.slice(4));
    expect(bodyOf(text)).toEqual(expect.arrayContaining([first, second]));
  });
});
