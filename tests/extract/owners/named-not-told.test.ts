import { describe, expect, it, test } from "vitest";
import { isThreat, namedNotTold } from "../../../src/extract/owners/named-not-told.js";
import { expectLinear } from "../../growth.js";

describe("namedNotTold", () => {
  const stretches = (text: string): readonly string[] =>
    namedNotTold(text).map(({ start, end }) => text.slice(start, end));

  it("finds the threat behind an order, and what a draft is to say", () => {
    expect(stretches("Kiểm tra bếp ăn; nếu để xảy ra ngộ độc, Hiệu trưởng chịu trách nhiệm trước Sở.")).toEqual([
      "nếu để xảy ra ngộ độc, Hiệu trưởng chịu trách nhiệm trước Sở",
    ]);
    expect(stretches("Sửa quy chế theo hướng: Cảng vụ cấp phép; Bộ đội Biên phòng kiểm soát. Trình Sở.")).toEqual([
      "theo hướng: Cảng vụ cấp phép; Bộ đội Biên phòng kiểm soát",
    ]);
  });

  test.each([
    "Giám đốc bệnh viện chịu trách nhiệm trước Sở nếu để mất thuốc.",
    "Hiệu trưởng các trường: Hòa An, Lộc Hạ chịu trách nhiệm trước Phòng nếu để xảy ra đuối nước.",
    "Trạm trưởng chịu trách nhiệm trước Giám đốc nếu tiếp tục chậm nộp báo cáo.",
    "Xã nào để xảy ra cháy rừng, Chủ tịch UBND xã chịu trách nhiệm trước Chủ tịch UBND huyện.",
  ])("is nothing but a threat: %s", (text) => expect(isThreat(text)).toBe(true));

  test.each([
    "Hiệu trưởng chịu trách nhiệm trước Sở về kết quả tuyển sinh.",
    "Trường hợp không còn nhu cầu, Phòng Tài chính chịu trách nhiệm thu hồi, bàn giao trụ sở.",
    "Nếu có dịch, Trạm Y tế chịu trách nhiệm về khâu khử khuẩn.",
    "",
  ])("holds no threat: %s", (text) => expect(namedNotTold(text)).toEqual([]));

  it("takes time in proportion to the text", () => {
    const pieces = "nếu để nếu không chịu trách nhiệm trước theo hướng: , ".repeat(3) + ". ";
    expectLinear((size) => {
      const text = pieces.repeat(size);
      return () => namedNotTold(text);
    });
  });
});
