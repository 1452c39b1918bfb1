import { describe, expect, it } from "vitest";
import { coreStart } from "../../../../src/extract/assemble/tasks/core-words.js";

describe("coreStart", () => {
  it.each([
    ["Lập danh sách học sinh", "Lập danh sách học sinh"],
    ["Điện: Thay bóng đèn", "Thay bóng đèn"],
    ["Để kịp khai giảng, lập danh sách học sinh", "lập danh sách học sinh"],
    ["Theo chức năng, nhiệm vụ được giao, hướng dẫn các trường", "hướng dẫn các trường"],
    ["Đối với hồ sơ đã nộp, trả kết quả", "trả kết quả"],
    ["Về sách giáo khoa: Trước ngày 15/8, phát hành đủ sách", "phát hành đủ sách"],
    ["Sáng ngày 05/9/2025 tổ chức lễ khai giảng", "tổ chức lễ khai giảng"],
    ["", ""],
  ])("is behind the topic and the opening clause: %s", (text, core) => {
    expect(text.slice(coreStart(text))).toBe(core);
  });
});
