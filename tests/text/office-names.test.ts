import { describe, expect, test } from "vitest";
import { isWithinOfficeName } from "../../src/text/office-names.js";

const within = (text: string, word: string): boolean => isWithinOfficeName(text, text.indexOf(word));

describe("a capitalised word is part of an office's name", () => {
  test.each([
    ["Phòng Tài chính - Kế hoạch công khai nợ", "Kế"],
    ["Giao Sở Văn hóa, Thể thao và Du lịch mở hội sách", "Du"],
    ["Sở Nông nghiệp và Phát triển nông thôn, Sở Kế hoạch và Đầu tư rà soát", "Kế"],
    ["Ban Tổ chức hội thi", "Tổ"],
  ])("in “%s”", (text, word) => {
    expect(within(text, word)).toBe(true);
  });
  test.each([
    ["Sở Y tế ban hành Kế hoạch tiêm chủng", "Kế"],
    ["Trung tâm Y tế lập Kế hoạch khám mắt", "Kế"],
    ["Phòng Tài chính - Kế hoạch công khai nợ", "công"],
    ["Thực hiện Kế hoạch năm", "Kế"],
  ])("not in “%s”", (text, word) => {
    expect(within(text, word)).toBe(false);
  });
});
