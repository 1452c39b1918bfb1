import { describe, expect, test } from "vitest";
import { statedOwners } from "../../../../src/extract/owners/stated-owners.js";
import { ownerContext } from "../../../../src/extract/organisations/context/context.js";
import { CONTEXTS, LEXICON, spoken, type Document } from "../contexts.js";

const leads = (document: Document, text: string): readonly string[] =>
  spoken(statedOwners(text, CONTEXTS[document]).owners);

describe("who hears, sees or agrees, and then demands", () => {
  test.each<[Document, string, string]>([
    [
      "district",
      "Chủ tịch UBND huyện đã kiểm tra đoạn đường sạt, yêu cầu Đội Quản lý giao thông cắm biển trước ngày 5/9/2024.",
      "lead: Đội Quản lý giao thông",
    ],
    [
      "district",
      "Phó Chủ tịch UBND huyện phụ trách văn xã nghe các trường báo cáo, giao Phòng Giáo dục và Đào tạo tổng hợp.",
      "lead: Phòng Giáo dục và Đào tạo huyện Sông Đà",
    ],
    [
      "commune",
      "Chủ tịch UBND xã đã làm việc với các hộ, giao Công an xã lập biên bản bàn giao.",
      "lead: Công an xã Mường Lay",
    ],
    ["department", "Giám đốc Sở Y tế thống nhất chủ trương, giao kế toán lập dự toán.", "lead: Kế toán"],
    ["district", "UBND xã Mường Lay thống nhất chủ trương, giao Trạm Y tế xã lập kế hoạch.", "lead: Trạm Y tế xã"],
  ])("in a document of the %s: %s", (document, text, owner) => {
    expect(leads(document, text)).toEqual([owner]);
  });

  test("a body below that looks after it and asks others acts itself", () => {
    expect(leads("district", "UBND xã Tân An kiểm tra bờ kè, yêu cầu các hộ ven sông ký cam kết.")).toContain(
      "lead: Ủy ban nhân dân xã Tân An",
    );
  });
});

describe("whom an order charges by what he does, in small letters", () => {
  test.each<[string, string]>([
    ["Giao kế toán lập dự toán sửa mái.", "lead: Kế toán"],
    ["Yêu cầu tổ trưởng nộp ma trận đề.", "lead: Tổ trưởng"],
    ["Giao các tổ trưởng duyệt giáo án.", "lead: các Tổ trưởng"],
    ["Giao văn thư niêm yết lịch trực.", "lead: văn thư"],
    ["Giao bộ phận thiết bị kiểm kê phòng máy.", "lead: bộ phận thiết bị"],
    ["Giao xã đội trưởng tổ chức canh gác kho thóc.", "lead: Xã đội trưởng"],
    ["Yêu cầu hộ ông Lò Văn Hoan tháo dỡ lều bán hàng.", "lead: hộ ông Lò Văn Hoan"],
    ["Yêu cầu nhà thầu tăng ca đổ bê tông mặt cầu.", "lead: nhà thầu"],
  ])("%s", (text, owner) => {
    expect(leads("commune", text)).toEqual([owner]);
  });

  test("nobody, where it is a thing that is given", () => {
    expect(leads("commune", "Giao chỉ tiêu thu quỹ cho các thôn.")).not.toContain("lead: chỉ tiêu thu quỹ");
    expect(leads("commune", "Phân công kế toán trực ngày lễ.")).toEqual([]);
  });
});

describe("whose board it is, between the issuer's own head and what it asks", () => {
  test("names those who are asked", () => {
    const board = ownerContext({
      lexicon: LEXICON,
      issuer: { name: "Ban Chỉ đạo Tổng điều tra đất đai", level: "trung ương", place: null },
    });
    const { owners } = statedOwners("Ban Chỉ đạo của Chính phủ đề nghị các Giám đốc Sở báo cáo kết quả.", board);
    expect(owners.map(({ name }) => name)).toEqual(["các Giám đốc Sở"]);
  });
});
