import { describe, expect, test } from "vitest";
import { ownersOfHeading } from "../../../../src/extract/owners/headings/heading-owners.js";
import { statedOwners } from "../../../../src/extract/owners/stated-owners.js";
import { CONTEXTS, spoken } from "../../owners/contexts.js";

const commune = (text: string): readonly string[] => spoken(statedOwners(text, CONTEXTS.commune).owners);

describe("boards that are called by what they watch over", () => {
  test.each<[string, string]>([
    [
      "Ban Chỉ đạo phổ cập giáo dục, xóa mù chữ xã kiểm tra hồ sơ.",
      "lead: Ban Chỉ đạo phổ cập giáo dục, xóa mù chữ xã Mường Lay",
    ],
    [
      "Ban Chỉ đạo chuyển đổi số, cải cách hành chính xã họp hằng quý.",
      "lead: Ban Chỉ đạo chuyển đổi số, cải cách hành chính xã Mường Lay",
    ],
    [
      "Ban Chỉ đạo công tác gia đình, trẻ em xã phải báo cáo.",
      "lead: Ban Chỉ đạo công tác gia đình, trẻ em xã Mường Lay",
    ],
  ])("%s", (text, owner) => {
    expect(commune(text)).toEqual([owner]);
  });

  test.each<[string, string]>([
    ["Giao Ban Tổ chức hội thi bố trí địa điểm.", "lead: Ban Tổ chức hội thi xã Mường Lay"],
    ["Ban Quản lý quy hoạch lập danh mục các đồ án.", "lead: Ban Quản lý quy hoạch xã Mường Lay"],
    ["Ban Chỉ đạo diễn tập chuẩn bị thao trường.", "lead: Ban Chỉ đạo diễn tập xã Mường Lay"],
    // what is done, not what they are called
    ["Ban Quản lý quy hoạch lại các chợ.", "lead: Ban Quản lý xã Mường Lay"],
  ])("or by an occasion or a plan: %s", (text, owner) => {
    expect(commune(text)).toEqual([owner]);
  });

  test("end where the sentence's own verb begins", () => {
    expect(commune("Ban Chỉ đạo tổng hợp số liệu các xã.")).toEqual(["lead: Ban Chỉ đạo xã Mường Lay"]);
    expect(commune("Ban Chỉ đạo báo cáo huyện kết quả rà soát.")).toEqual(["lead: Ban Chỉ đạo xã Mường Lay"]);
  });

  test("head what stands below them", () => {
    const owners = ownersOfHeading("Ban Chỉ đạo phổ cập giáo dục, xóa mù chữ xã", CONTEXTS.commune) ?? [];
    expect(spoken(owners)).toEqual(["lead: Ban Chỉ đạo phổ cập giáo dục, xóa mù chữ xã Mường Lay"]);
  });
});

describe("where a name ends though no mark says so", () => {
  test("a verb on the next line is no place", () => {
    expect(commune("Đề nghị Hội Nông dân xã Lồng ghép tuyên truyền trong sinh hoạt.")).toEqual([
      "lead: Hội Nông dân xã Mường Lay",
    ]);
    expect(commune("Xã Mường Báo rà soát.")).toEqual(["lead: xã Mường Báo"]);
  });

  test("kinds of school are one group under one head", () => {
    expect(commune("Hiệu trưởng các trường mầm non, tiểu học, THCS ký cam kết.")).toEqual([
      "lead: Hiệu trưởng các trường mầm non, tiểu học, trung học cơ sở",
    ]);
  });

  test("what recurs stands behind the verb, not in the name", () => {
    expect(commune("Bếp ăn lưu mẫu thức ăn hằng ngày, ghi nhiệt độ tủ.")).toEqual(["lead: Bếp ăn"]);
    expect(commune("Hợp tác xã thu gom rác về bãi tập kết hằng ngày.")).toEqual(["lead: Hợp tác xã"]);
  });
});
