import { describe, expect, test } from "vitest";
import { readOrganisationCell } from "../../../src/extract/owners/cells/cell-owners.js";
import { ownersOfHeading } from "../../../src/extract/owners/headings/heading-owners.js";
import { statedOwners } from "../../../src/extract/owners/stated-owners.js";
import { CONTEXTS, spoken, type Document } from "./contexts.js";

describe("officers and staff by what they answer for", () => {
  test.each<[string, string]>([
    [
      "Các Phó Chủ tịch phụ trách lĩnh vực Vay vốn, Dạy nghề và các Chi hội nghề nghiệp",
      "lead: các Phó Chủ tịch phụ trách lĩnh vực Vay vốn, Dạy nghề và các Chi hội nghề nghiệp",
    ],
    ["Phó Hiệu trưởng phụ trách bán trú", "lead: Phó Hiệu trưởng phụ trách bán trú"],
    ["Chuyên viên phụ trách lĩnh vực Tổng hợp, Văn phòng:", "lead: Chuyên viên phụ trách lĩnh vực Tổng hợp, Văn phòng"],
  ])("above the tasks: %s", (heading, owner) => {
    expect(spoken(ownersOfHeading(heading, CONTEXTS.union) ?? [])).toEqual([owner]);
  });

  test("a body behind who answers for something acts too", () => {
    expect(
      spoken(ownersOfHeading("Đối với cán bộ phụ trách Đoàn, Đội và Tổ Tư vấn học đường", CONTEXTS.commune) ?? []),
    ).toEqual(["lead: cán bộ phụ trách Đoàn, Đội", "lead: Tổ Tư vấn học đường"]);
  });

  test.each<[Document, string, readonly string[]]>([
    [
      "union",
      "Đồng chí Phó Chủ tịch Thường trực, phụ trách lĩnh vực Vay vốn và Dạy nghề",
      ["lead: Phó Chủ tịch Thường trực Hội Nông dân huyện Sông Đà"],
    ],
    ["union", "Đồng chí Chủ tịch", ["lead: Chủ tịch Hội Nông dân huyện Sông Đà"]],
    [
      "commune",
      "Công chức phụ trách giao thông; Trạm Y tế",
      ["lead: Công chức phụ trách giao thông", "lead: Trạm Y tế xã Mường Lay"],
    ],
  ])("in a cell of a %s: %s", (document, cell, owners) => {
    expect(spoken(readOrganisationCell(cell, CONTEXTS[document]))).toEqual(owners);
  });

  test.each<[string, readonly string[]]>([
    ["Chuyên viên phụ trách tổng hợp lập lịch tiếp dân.", ["lead: chuyên viên phụ trách tổng hợp"]],
    ["Thủ quỹ, nhân viên phụ trách kho lập biên bản kiểm kê.", ["lead: Thủ quỹ", "lead: nhân viên phụ trách kho"]],
  ])("%s", (text, owners) => {
    expect(spoken(statedOwners(text, CONTEXTS.commune).owners)).toEqual(owners);
  });
});

describe("who heads what", () => {
  test.each<[Document, string, readonly string[]]>([
    [
      "ministry",
      "Bộ trưởng, Thủ trưởng cơ quan ngang bộ, cơ quan trực thuộc Chính phủ báo cáo trước ngày 20/6.",
      ["lead: Bộ trưởng Bộ Y tế", "lead: Thủ trưởng cơ quan ngang bộ", "lead: Thủ trưởng cơ quan trực thuộc Chính phủ"],
    ],
    [
      "district",
      "Yêu cầu các Phó Bí thư, Ủy viên Ban Thường vụ dự họp chi bộ.",
      ["lead: các Phó Bí thư", "lead: các Ủy viên Ban Thường vụ huyện Sông Đà"],
    ],
    [
      "district",
      "Bà Lò Thị Mây, nguyên Kế toán trưởng Trạm Y tế xã Nà Hỳ nộp lại tiền trước ngày 10/8.",
      ["lead: Lò Thị Mây"],
    ],
    [
      "province",
      "Kiện toàn tổ công tác gồm: Tổ trưởng là Chủ tịch UBND tỉnh; Phó Tổ trưởng Thường trực là Giám đốc Sở Y tế.",
      [],
    ],
    [
      "district",
      "Đề nghị các Phó Bí thư, Ủy viên Ban Thường vụ Đảng ủy xã Nà Hỳ chúc Tết các đồn biên phòng.",
      ["lead: các Phó Bí thư Đảng ủy xã Nà Hỳ", "lead: các Ủy viên Ban Thường vụ Đảng ủy xã Nà Hỳ"],
    ],
    [
      "district",
      "Đoàn công tác do đồng chí Phó Chủ tịch UBND huyện làm Trưởng đoàn kiểm tra đê.",
      ["lead: Đoàn công tác"],
    ],
    [
      "district",
      "Trạm Y tế xã Nà Hỳ xin thêm 01 điều dưỡng: Đồng ý, giao Phòng Y tế tham mưu.",
      ["lead: Phòng Y tế huyện Sông Đà"],
    ],
    ["province", "Ông Vũ Văn Tám, nguyên Trưởng phòng Nội vụ bàn giao con dấu.", ["lead: Vũ Văn Tám"]],
  ])("in a document of a %s: %s", (document, text, owners) => {
    expect(spoken(statedOwners(text, CONTEXTS[document]).owners)).toEqual(owners);
  });
});

describe("one person with two offices", () => {
  test.each<[string, readonly string[]]>([
    ["Phó Trưởng phòng Kinh tế - Phó Trưởng tiểu ban Thường trực: Chuẩn bị thuốc.", ["lead: Phó Trưởng Phòng Kinh tế"]],
    ["Đồng chí Trưởng Công an xã - Ủy viên: Bố trí chốt gác.", ["lead: Trưởng Công an xã Mường Lay"]],
    ["Phó Giám đốc Trung tâm Dịch vụ công - Tổ phó: Dựng sân khấu.", ["lead: Phó Giám đốc Trung tâm Dịch vụ công"]],
    [
      "Đồng chí Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch UBND xã chỉ đạo dọn kênh mương.",
      ["lead: Chủ tịch Ủy ban nhân dân xã Mường Lay"],
    ],
  ])("%s", (text, owners) => {
    expect(spoken(statedOwners(text, CONTEXTS.commune).owners)).toEqual(owners);
  });

  test("a deputy who stands in is called so", () => {
    expect(
      spoken(statedOwners("Phó Chủ tịch Thường trực UBND huyện chỉ đạo tiêm phòng.", CONTEXTS.district).owners),
    ).toEqual(["lead: Phó Chủ tịch Thường trực Ủy ban nhân dân huyện Sông Đà"]);
  });

  test("what the other members act on is no part of who they are", () => {
    const text = "Các thành viên khác trong tổ căn cứ chức năng, nhiệm vụ, chủ động tham mưu.";
    expect(spoken(statedOwners(text, CONTEXTS.commune).owners)).toEqual(["lead: các thành viên khác trong tổ"]);
  });
});

describe("persons by name behind what is to be done", () => {
  test.each<[string, readonly string[]]>([
    ["Trang trí sân khấu: Cô Nguyễn Thị Lan, thầy Bình - TPT.", ["lead: Nguyễn Thị Lan", "lead: Bình"]],
    ["Căng dây, bơm bóng : Anh Khải", ["lead: Khải"]],
    ["Khen thưởng: Cô Lan, thầy Bình.", []],
    ["Dạy lớp 5A: Cô Lan, thời gian 2 tuần.", []],
  ])("%s", (text, owners) => {
    expect(spoken(statedOwners(text, CONTEXTS.commune).owners)).toEqual(owners);
  });
});

describe("staff of a school or command as their papers call them", () => {
  test.each<[string, readonly string[]]>([
    ["Cô Phan Thị Mai – PHT: duyệt kịch bản hội thi.", ["lead: Phan Thị Mai"]],
    ["Bà Hồ Thị Nga - KT: quyết toán kinh phí trại hè.", ["lead: Hồ Thị Nga"]],
    ["Cô Hoa, cô Thu: trang trí sân khấu.", ["lead: Hoa", "lead: Thu"]],
    ["Ông Phạm Văn Nam: Trưởng ban, chỉ đạo chung.", ["lead: Phạm Văn Nam"]],
    ["Thầy Lê Văn Phước – HT: chỉ đạo chung.", ["lead: Lê Văn Phước"]],
    ["PHT, TTCM: dự giờ giáo viên mới.", ["lead: Phó Hiệu trưởng", "lead: Tổ trưởng chuyên môn"]],
    ["HT điện mặt trời lắp đặt xong trước ngày 30/6.", []],
    ["TPT Đội: tập nghi thức cho đội viên.", ["lead: tổng phụ trách Đội"]],
    ["TTCM và các GV bộ môn rà soát ma trận đề.", ["lead: Tổ trưởng chuyên môn", "lead: các giáo viên bộ môn"]],
    ["NV y tế: kiểm tra bếp ăn hằng ngày.", ["lead: nhân viên y tế"]],
    ["Văn thư, thủ quỹ: chuẩn bị hồ sơ.", ["lead: Văn thư", "lead: thủ quỹ"]],
    ["Phó TGĐ ký hợp đồng thuê kho.", ["lead: Phó Tổng Giám đốc"]],
    ["Trợ lý Hậu cần: cấp phát quân trang.", ["lead: trợ lý Hậu cần"]],
    ["Bảo vệ, phát triển rừng: rà soát hồ sơ.", []],
    ["Bảo vệ, phục vụ tổ chức lễ hội chu đáo.", []],
    ["Nâng cấp HT thông tin quản lý.", []],
    ["Phòng NV thẩm định hồ sơ.", ["lead: Phòng Nội vụ"]],
  ])("%s", (text, owners) => {
    expect(spoken(statedOwners(text, CONTEXTS.commune).owners)).toEqual(owners);
  });
});

test("leaders of kinds of one's own house are asked as one group", () => {
  const text = "Đề nghị các đồng chí Lãnh đạo Phòng, Trạm trực thuộc và Đoàn Thanh niên dọn kho.";
  expect(spoken(statedOwners(text, CONTEXTS.ministry).owners)).toEqual([
    "lead: các phòng, Trạm trực thuộc",
    "lead: Đoàn Thanh niên",
  ]);
});
