import { expect, test } from "vitest";
import { leads, tasksIn } from "./tasks-of.js";

test("an unmarked line that names nobody but bodies gives its leads to the paragraphs below, up to the next line of its kind", () => {
  const tasks = tasksIn(`
    III. TỔ CHỨC THỰC HIỆN

    Trạm Y tế phường

    Lập danh sách trẻ cần tiêm trước ngày 15/3/2025.

    Chuẩn bị tủ lạnh giữ vắc xin.

    Tổ chức Công đoàn

    Thăm hỏi các gia đình khó khăn.

    Các trường mầm non bố trí phòng tiêm.

    Công tác tuyên truyền

    Viết bài phát trên loa truyền thanh.`);
  expect(tasks.map(leads)).toEqual([
    "^Trạm Y tế phường An Lạc",
    "^Trạm Y tế phường An Lạc",
    "^Công đoàn",
    "các trường mầm non",
    "?Ủy ban nhân dân phường An Lạc",
  ]);
});
