import { expect, it } from "vitest";
import { owners, tasksIn, texts } from "../tasks-of.js";

const WATER = [
  "II. PHÂN CÔNG",
  "1. Các phòng quản lý chợ",
  "Giao các phòng quản lý chợ theo lĩnh vực gồm:",
  "- Phòng Kinh tế (đối với chợ dân sinh; chợ đêm);",
  "- Phòng Văn hóa và Thông tin (đối với phố sách).",
  "Có trách nhiệm:",
  "a) Lập danh sách sạp hàng.",
  "b) Rà soát nội quy chợ.",
];

it("takes the members whom bullets name for the owners of what stands below their group", () => {
  const tasks = tasksIn(...WATER);
  expect(texts(tasks)).toEqual(["Lập danh sách sạp hàng.", "Rà soát nội quy chợ."]);
  for (const task of tasks)
    expect(owners(task)).toBe("^Phòng Kinh tế phường An Lạc, ^Phòng Văn hóa và Thông tin phường An Lạc");
});

it("takes the members of a team that is set up for nobody's owners", () => {
  const tasks = tasksIn(
    "II. PHÂN CÔNG",
    "1. Thành lập Tổ kiểm tra chợ gồm:",
    "- Trạm Y tế;",
    "- Phòng Kinh tế.",
    "2. Công an phường",
    "a) Phân luồng xe trước cổng chợ.",
  );
  expect(tasks.slice(-1).map(owners)).toEqual(["^Công an phường An Lạc"]);
});
