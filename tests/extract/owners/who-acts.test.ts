import { describe, expect, test } from "vitest";
import { ownersOfHeading } from "../../../src/extract/owners/headings/heading-owners.js";
import { statedOwners } from "../../../src/extract/owners/stated-owners.js";
import { ownerContext } from "../../../src/extract/organisations/context/context.js";
import { CONTEXTS, LEXICON, spoken, type Document } from "./contexts.js";

const owners = (document: Document, text: string): readonly string[] =>
  spoken(statedOwners(text, CONTEXTS[document]).owners);

describe("where a name ends and the verb begins", () => {
  test.each<[string, string]>([
    ["Khoa Nội hạn chế chuyển tuyến bệnh nhân nhẹ.", "lead: Khoa Nội"],
    ["Khoa Nội tổng hợp báo cáo ca bệnh.", "lead: Khoa Nội tổng hợp"],
    ["Tổ Văn giảm giờ ôn.", "lead: Tổ Văn"],
    ["Khoa Xét nghiệm xây dựng quy trình lấy mẫu.", "lead: Khoa Xét nghiệm"],
    ["HTX đóng kín cống Bến Đá, vận hành trạm bơm.", "lead: Hợp tác xã"],
    ["Hợp tác xã dịch vụ nông nghiệp dự trữ 100 m3 đất.", "lead: Hợp tác xã dịch vụ nông nghiệp"],
    ["Trung tâm Công nghệ thông tin - Thư viện số hóa giáo trình.", "lead: Trung tâm Công nghệ thông tin - Thư viện"],
  ])("%s", (text, owner) => {
    expect(owners("department", text).map((one) => one.replace(/ Sở Y tế.*$/u, ""))).toEqual([owner]);
  });

  test("a department between two others coordinates", () => {
    expect(
      owners("department", "Khoa Ngoại chủ trì, phối hợp Khoa Hồi sức cấp cứu, Khoa Xét nghiệm xây dựng quy trình."),
    ).toEqual(["lead: Khoa Ngoại", "coordinator: Khoa Hồi sức cấp cứu", "coordinator: Khoa Xét nghiệm"]);
  });
});

describe("who acts, by words that no list held together", () => {
  test.each<[Document, string, string]>([
    [
      "district",
      "Các chủ phương tiện thủy nội địa đăng kiểm lại trước ngày 15/5/2024.",
      "lead: các chủ phương tiện thủy nội địa",
    ],
    ["commune", "Yêu cầu tất cả cán bộ, công chức đeo thẻ.", "lead: tất cả cán bộ, công chức"],
    ["commune", "Thầy Tổng phụ trách tổ chức tập nghi thức.", "lead: tổng phụ trách"],
    ["district", "Chánh Thanh tra huyện kết luận vụ việc trong tháng.", "lead: Chánh Thanh tra huyện Sông Đà"],
  ])("in a document of the %s: %s", (document, text, owner) => {
    expect(owners(document, text)).toEqual([owner]);
  });
});

describe("groups by their words", () => {
  test.each<[string, string]>([
    ["Các sở, cơ quan liên quan, địa phương rà soát quy hoạch.", "lead: các sở, cơ quan liên quan, địa phương"],
    ["03 xã chưa có bãi rác chọn địa điểm trước ngày 30/5/2024.", "lead: 03 xã chưa có bãi rác"],
  ])("%s", (text, owner) => {
    expect(owners("province", text)).toEqual([owner]);
  });

  test("who is somebody by himself stays apart", () => {
    expect(owners("province", "Các sở, ngành liên quan, chủ đầu tư rà soát.")).toEqual([
      "lead: các sở, ngành liên quan",
      "lead: chủ đầu tư",
    ]);
    expect(owners("province", "03 xã hoàn thành hồ sơ.")).toEqual([]);
  });

  test("the fields of one post are one name", () => {
    const heading = "a) Công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường:".slice(3);
    expect(spoken(ownersOfHeading(heading, CONTEXTS.commune) ?? [])).toEqual([
      "lead: công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường",
    ]);
  });
});

describe("behind those who are called up", () => {
  test("another acts where what they do is said", () => {
    expect(owners("commune", "Vận động các hộ hiến đất, trưởng thôn lập danh sách.")).toEqual(["lead: Trưởng thôn"]);
  });

  test("the last of a list does not", () => {
    expect(owners("commune", "Huy động lực lượng công an, dân quân, đoàn thanh niên giúp dân gặt lúa.")).toEqual([]);
  });
});

test("who speaks before the list is no part of whom he asks", () => {
  const heading = "Trưởng phòng yêu cầu hiệu trưởng các trường mầm non, tiểu học thực hiện tốt các nội dung sau:";
  expect(ownersOfHeading(heading, CONTEXTS.district)).toBeNull();
});

describe("those of one's own house, and those whom a letter speaks to", () => {
  test.each([
    ["Đề nghị các khoa, bộ môn trực thuộc trường nộp đề cương.", ["lead: các khoa, bộ môn trực thuộc trường"]],
    ["Giao các phòng, khoa thuộc bệnh viện kiểm kê thuốc.", ["lead: các phòng, khoa thuộc bệnh viện"]],
    ["Đề nghị Quý Sở cử cán bộ dự họp.", ["lead: quý Sở"]],
    ["Đề nghị quý đơn vị gửi danh sách xe về Ban Tổ chức.", ["lead: quý đơn vị"]],
    ["Tổ chức dạy các bộ môn năng khiếu.", []],
  ])("%s", (text, expected) => {
    expect(owners("province", text)).toEqual(expected);
  });
});

test("in a school's document the school itself asks", () => {
  const issuer = { name: "Trường Đại học Sông Đà", level: null, place: null };
  const { owners: asked } = statedOwners(
    "Nhà trường đề nghị các đơn vị kiểm tra phòng thi.",
    ownerContext({ lexicon: LEXICON, issuer }),
  );
  expect(spoken(asked)).toEqual(["lead: các đơn vị"]);
});

describe("one body of each unit", () => {
  test.each<[string, readonly string[]]>([
    ["Các Cục Thuế đối chiếu hóa đơn xăng dầu.", ["lead: các Cục Thuế"]],
    ["Yêu cầu các Bảo hiểm xã hội lập danh sách người hưởng.", ["lead: các Bảo hiểm xã hội"]],
    ["Các Sở Y tế, Sở Nội vụ cử cán bộ trực.", ["lead: Sở Y tế tỉnh Hà Trung", "lead: Sở Nội vụ tỉnh Hà Trung"]],
    ["Các Cục Thuế khi tiến hành kiểm tra cần lập biên bản.", ["lead: các Cục Thuế"]],
    ["Các trạm khi nhận tin báo đã cử xe.", []],
    // one more kind that is looked at
    ["Tăng cường kiểm tra các mỏ đá; các doanh nghiệp có phát sinh bụi, tiếng ồn.", []],
    ["Rà soát hộ nghèo; các thôn có trách nhiệm niêm yết danh sách.", ["lead: các thôn"]],
    [
      "Các đoàn kiểm tra, giám sát trong quá trình làm việc tại cơ sở phải lập biên bản.",
      ["lead: các đoàn kiểm tra, giám sát"],
    ],
  ])("%s", (text, expected) => {
    expect(owners("province", text)).toEqual(expected);
  });
});
