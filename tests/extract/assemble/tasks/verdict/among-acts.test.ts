import { describe, expect, it } from "vitest";
import { tasksIn, texts } from "../tasks-of.js";

const ACTS = ["- Tổ chức trực đêm.", "- Rà soát danh sách hộ nuôi.", "- Hướng dẫn hộ nuôi ghi sổ."];

const among = (...items: readonly string[]) =>
  texts(tasksIn(["II. NHIỆM VỤ", "1. Chuẩn bị vụ mới", ...ACTS, ...items].join("\n\n"))).slice(ACTS.length);

describe("an item in a list whose items say what is to be done", () => {
  it.each([
    "Xiphong đáy ao ương.",
    "Luân khoa bác sĩ trẻ.",
    "Tách thửa đất ở nông thôn.",
    "Bọc bìa vở cũ.",
    "Bắn tốc độ trên quốc lộ.",
  ])("is a task though its verb is in no list: %s", (item) => {
    expect(among(`- ${item}`)).toEqual([item]);
  });

  it.each([
    "Công tác tuyên truyền lưu động.",
    "Kinh phí sự nghiệp giáo dục.",
    "Máy bơm dã chiến: 03 chiếc.",
    "Trường Tiểu học Hoa Sen.",
    "Hộ nuôi cá lồng.",
    "Các ao ương ven sông.",
    "Trên 20 tuổi.",
    "VNPT Hòa Lâm.",
    "Mưa lớn gây ngập.",
    "Sốt xuất huyết tăng nhanh.",
    "Gạo, mì, nước uống.",
  ])("is none that names or counts: %s", (item) => {
    expect(among(`- ${item}`)).toEqual([]);
  });

  it("is none where its fellows only name things", () => {
    const list = ["- Kinh phí vụ mới.", "- Giống lúa lai.", "- Xiphong đáy ao ương.", "- Phân bón lá."];
    expect(texts(tasksIn(["II. NHIỆM VỤ", "1. Chuẩn bị vụ mới", ...list].join("\n\n")))).toEqual([]);
  });
});
