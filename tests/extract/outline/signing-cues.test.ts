import { describe, expect, it } from "vitest";
import { personName } from "../../../src/extract/outline/signing-cues.js";

describe("a person's name", () => {
  it.each([
    ["TS. Lê Văn An", "Lê Văn An"],
    ["đồng chí Y Thanh", "Y Thanh"],
    ["Bà Lê Thị Hoa", "Lê Thị Hoa"],
    ["Thầy Phí Văn Lạc", "Phí Văn Lạc"],
    ["cô Nguyễn Thị Lan", "Nguyễn Thị Lan"],
  ])("is told without titles: %s", (text, name) => {
    expect(personName(text)).toBe(name);
  });

  it.each(["Bá Thị Giang", "Ngạc Văn Đôn", "Ông Thế Hiển", "Ông Văn Lành", "Cổ Văn Hậu", "Rmah Hà"])(
    "keeps a family name that sounds like a title, or is rare: %s",
    (name) => {
      expect(personName(name)).toBe(name);
      expect(personName(`ông ${name}`)).toBe(name);
    },
  );

  it.each(["Sông Lô Xanh", "Phó Chủ tịch", "KT. Giám đốc", "Lê"])("is none: %s", (text) => {
    expect(personName(text)).toBeNull();
  });
});
