import { describe, expect, it } from "vitest";
import { expectLinearOn } from "../../growth.js";
import { readDefinitions } from "../../../src/extract/organisations/context/definitions.js";
import { readingOf } from "../../../src/extract/organisations/reading.js";
import { ownersOfHeading } from "../../../src/extract/owners/headings/heading-owners.js";
import { statedOwners } from "../../../src/extract/owners/stated-owners.js";
import { ownerContext } from "../../../src/extract/organisations/context/context.js";
import { CONTEXTS, LEXICON, spoken, type Document } from "./contexts.js";

const OWNED: readonly (readonly [document: Document, text: string, owners: readonly string[]])[] = [
  // how those stand who are meant, up to the sentence's own verb
  ["province", "Các xã có tỷ lệ che phủ dưới 40% lập phương án trồng bù.", ["lead: các xã có tỷ lệ che phủ dưới 40%"]],
  ["department", "Các khoa có bệnh án bị trả lại gửi giải trình.", ["lead: các khoa có bệnh án bị trả lại"]],
  [
    "province",
    "Yêu cầu các chủ đầu tư có tỷ lệ giải ngân dưới 30% ký cam kết.",
    ["lead: các chủ đầu tư có tỷ lệ giải ngân dưới 30%"],
  ],
  [
    "province",
    "Các doanh nghiệp có nhu cầu tuyển dụng đăng ký với Sở Nội vụ.",
    ["lead: các doanh nghiệp có nhu cầu tuyển dụng"],
  ],
  ["district", "Các trường chưa đạt chuẩn rà soát nhà vệ sinh.", ["lead: các trường chưa đạt chuẩn"]],
  // what they are to do
  ["district", "Các xã có biện pháp khắc phục.", ["lead: các xã"]],
  ["district", "Các đơn vị có văn bản báo cáo Chủ tịch UBND huyện.", ["lead: các đơn vị"]],
  // several units behind one word for them
  [
    "province",
    "UBND xã Tân An, Tân Bình và Tân Hòa khẩn trương đo đạc.",
    [
      "lead: Ủy ban nhân dân xã Tân An",
      "lead: Ủy ban nhân dân xã Tân Bình",
      "lead: Ủy ban nhân dân xã Tân Hòa",
    ],
  ],
  ["province", "Phường Bến Hạ, Cầu Đá tổ chức ra quân.", ["lead: phường Bến Hạ", "lead: phường Cầu Đá"]],
  ["province", "Trung tâm Y tế các huyện, TP phun thuốc.", ["lead: Trung tâm Y tế các huyện, thành phố"]],
  // one office of each body behind a colon
  [
    "province",
    "Giao Giám đốc: Sở Y tế, Sở Nội vụ rà soát biên chế.",
    ["lead: Giám đốc Sở Y tế tỉnh Hà Trung", "lead: Giám đốc Sở Nội vụ tỉnh Hà Trung"],
  ],
  // heads of central bodies, one of them with two titles
  ["ministry", "Yêu cầu Tổng Thanh tra Chính phủ lập đoàn thanh tra.", ["lead: Tổng Thanh tra Chính phủ"]],
  [
    "ministry",
    "Giao Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc sửa đề án.",
    ["lead: Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc"],
  ],
  ["ministry", "Tư lệnh Quân khu 5 chỉ đạo diễn tập.", ["lead: Tư lệnh Quân khu 5"]],
  // the office for inspection, no inspecting
  [
    "department",
    "Giao Thanh tra, Văn phòng soát xét hồ sơ mời thầu.",
    ["lead: Thanh tra Sở Y tế tỉnh Hà Trung", "lead: Văn phòng Sở Y tế tỉnh Hà Trung"],
  ],
  // a proper name that begins as a school's does
  ["province", "Công ty Cổ phần Xây lắp Trường Vĩnh huy động 03 máy đào.", ["lead: Công ty Cổ phần Xây lắp Trường Vĩnh"]],
  // the subject's own demands
  ["ministry", "Cục Hàng không điều phối giờ bay, yêu cầu các hãng tăng chuyến.", ["lead: Cục Hàng không"]],
  // who gives the orders demands of those who act
  ["province", "Chủ tịch UBND tỉnh nghe báo cáo, yêu cầu Sở Y tế kiểm tra.", ["lead: Sở Y tế tỉnh Hà Trung"]],
  // when it ends, not who else acts
  ["province", "Sở Y tế tập huấn cho 90 y, bác sĩ tuyến xã trong tháng 5.", ["lead: Sở Y tế tỉnh Hà Trung"]],
  // the document's own office
  ["commune", "Văn phòng đôn đốc.", ["lead: Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã Mường Lay"]],
  ["province", "Giao Văn phòng đôn đốc.", ["lead: Văn phòng Ủy ban nhân dân tỉnh Hà Trung"]],
  ["department", "Văn phòng đôn đốc.", ["lead: Văn phòng Sở Y tế tỉnh Hà Trung"]],
  // names with a comma or small letters
  ["province", "Phòng Quản lý vận tải, phương tiện và người lái kiểm tra bến.", ["lead: Phòng Quản lý vận tải, phương tiện và người lái"]],
  ["ministry", "Cục Thủy sản và Kiểm ngư đếm tàu.", ["lead: Cục Thủy sản và Kiểm ngư"]],
  ["commune", "Phòng KTHT&ĐT kẻ vạch.", ["lead: Phòng Kinh tế, Hạ tầng và Đô thị"]],
]; // prettier-ignore

describe("who is meant, and whose they are", () => {
  it.each(OWNED)("in a document of a %s: %s", (document, text, owners) => {
    expect(spoken(statedOwners(text, CONTEXTS[document]).owners)).toEqual(owners);
  });

  it.each(["Các xã chưa có nhà văn hóa.", "Xã Tân An, Tân Bình làm tốt."])("nobody: %s", (text) => {
    expect(statedOwners(text, CONTEXTS.district).owners).toEqual([]);
  });
});

describe("the mark of a firm", () => {
  const defined = (text: string): unknown => readDefinitions(readingOf(text, LEXICON));

  it("stands in a bracket behind its name, whatever its letters", () => {
    expect(defined("Tập đoàn Sông Lô, Công ty Cổ phần Cấp nước Bến Hạ (BHWACO);")).toEqual([
      ["BHWACO", "Công ty Cổ phần Cấp nước Bến Hạ"],
    ]);
  });

  it("is none where the letters are known, or no firm stands before them", () => {
    expect(defined("Ủy ban nhân dân (UBND) xã, Trung tâm Kiểm soát bệnh tật (CDC)")).toEqual([]);
    expect(defined("hệ thống quản lý bệnh viện (HIS)")).toEqual([]);
  });

  it("is a heading's owner", () => {
    const context = ownerContext({
      lexicon: LEXICON,
      issuer: null,
      definitions: new Map([["BHWACO", "Công ty Cấp nước Bến Hạ"]]),
    });
    expect(spoken(ownersOfHeading("BHWACO", context) ?? [])).toEqual(["lead: Công ty Cấp nước Bến Hạ"]);
    expect(ownersOfHeading("HSMT", context)).toBeNull();
  });
});

describe("clauses of state", () => {
  it.each(["Các xã có tỷ lệ ", "chưa có ", "xã Tân An, "])("take time in proportion: %s", (piece) => {
    expectLinearOn(piece, (text) => statedOwners(text, CONTEXTS.province));
  });
});
