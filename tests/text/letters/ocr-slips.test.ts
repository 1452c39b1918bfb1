import { describe, expect, it } from "vitest";
import { isUsualSlip } from "../../../src/text/letters/ocr-slips.js";
import { expectLinearOn } from "../../growth.js";

describe("isUsualSlip", () => {
  it.each([
    ["đề", "để"],
    ["tô", "tổ"],
    ["phó", "phố"],
    ["tính", "tỉnh"],
    ["tỉnh", "tinh"],
    ["mắt", "mất"],
    ["tiền", "tiến"],
    ["đóc", "đốc"],
    ["đân", "dân"],
    ["xã", "xã"],
  ])("%s may be %s", (read, meant) => {
    expect(isUsualSlip(read, meant)).toBe(true);
  });

  it.each([
    ["nhận", "nhân", "a dot below is not lost"],
    ["gia", "giá", "nor a mark over a plain vowel"],
    ["tại", "tài", "nor are the two exchanged"],
    ["tư", "tu", "nor the horn"],
    ["bàn", "ban", "nor a grave accent"],
    ["nam", "năm nay", "words of different lengths"],
    ["man", "mam", "another letter"],
  ])("%s is not %s: %s", (read, meant) => {
    expect(isUsualSlip(read, meant)).toBe(false);
  });

  it("is looked for in time that grows with the word", () => {
    expectLinearOn("ộ", (word) => isUsualSlip(word, `${word.slice(1)}a`));
  });
});
