import { describe, expect, it } from "vitest";
import { readOrganisationCell } from "../../../../src/extract/owners/cells/cell-owners.js";
import { CONTEXTS, spoken, type Document } from "../contexts.js";

const CELLS: readonly (readonly [Document, string, readonly string[]])[] = [
  ["province", "Sở Nội vụ\nSở Tài chính", ["lead: Sở Nội vụ tỉnh Hà Trung", "lead: Sở Tài chính tỉnh Hà Trung"]],
  ["province", "Các sở, ngành; UBND cấp huyện", ["lead: các sở, ngành", "lead: Ủy ban nhân dân cấp huyện"]],
  [
    "province",
    "Công ty Cổ phần Cấp nước Hà Trung, các đơn vị liên quan",
    ["lead: Công ty Cổ phần Cấp nước Hà Trung", "lead: các đơn vị liên quan"],
  ],
  [
    "province",
    "- Chủ trì: Sở Công Thương\n- Phối hợp: Sở Tư pháp; Cục Quản lý thị trường",
    [
      "lead: Sở Công Thương tỉnh Hà Trung",
      "coordinator: Sở Tư pháp tỉnh Hà Trung",
      "coordinator: Cục Quản lý thị trường",
    ],
  ],
  [
    "province",
    "Sở Nông nghiệp và\nMôi trường\nCác địa phương",
    ["lead: Sở Nông nghiệp và Môi trường tỉnh Hà Trung", "lead: các địa phương"],
  ],
  ["province", "Sở Y tế (Chi cục Dân số)", ["lead: Sở Y tế tỉnh Hà Trung"]],
  ["province", "nhóm nghiên cứu trẻ, Sở Y tế", ["lead: nhóm nghiên cứu trẻ", "lead: Sở Y tế tỉnh Hà Trung"]],
  ["province", "Thư viện tỉnh.", ["lead: Thư viện tỉnh Hà Trung"]],
  ["province", "Đơn vị chuyên môn theo dõi lĩnh vực.", ["lead: Đơn vị chuyên môn theo dõi lĩnh vực"]],
  ["ministry", "Vụ Pháp chế xây dựng phương án; Vụ Kế hoạch", ["lead: Vụ Pháp chế", "lead: Vụ Kế hoạch"]],
  [
    "province",
    "Đề nghị Tòa án nhân dân tỉnh\nSở Tư pháp",
    ["lead: Tòa án nhân dân tỉnh Hà Trung", "lead: Sở Tư pháp tỉnh Hà Trung"],
  ],
  [
    "province",
    "Sở Y tế\n(chủ trì phần thuốc)\nSở Công Thương\n(chủ trì phần chợ)",
    ["lead: Sở Y tế tỉnh Hà Trung", "lead: Sở Công Thương tỉnh Hà Trung"],
  ],
  ["province", "Các sở, ngành liên quan theo chức năng, nhiệm vụ được giao", ["lead: các sở, ngành liên quan"]],
  [
    "province",
    "Sở Y tế;\n(theo chức năng, nhiệm vụ)\nSở Nội vụ",
    ["lead: Sở Y tế tỉnh Hà Trung", "lead: Sở Nội vụ tỉnh Hà Trung"],
  ],
  ["ministry", "Vụ Pháp chế\nBộ Y tế", ["lead: Vụ Pháp chế"]],
  ["ministry", "Vụ Pháp chế\nBộ Tài chính", ["lead: Vụ Pháp chế", "lead: Bộ Tài chính"]],
  [
    "ministry",
    "Bộ Quốc phòng Bộ Quốc phòng Bộ Xây dựng; Thanh tra Chính phủ: Bộ Công an",
    ["lead: Bộ Quốc phòng", "lead: Bộ Xây dựng", "lead: Thanh tra Chính phủ", "lead: Bộ Công an"],
  ],
  [
    "ministry",
    "_ Bộ Xây dựng; „ Bộ Công an\n~ các Bộ liên quan",
    ["lead: Bộ Xây dựng", "lead: Bộ Công an", "lead: các Bộ liên quan"],
  ],
  [
    "ministry",
    "Bộ Xây dựng (chủ trì nội dung liên quan đến cầu) Bộ Công an (chủ trì nội dung liên quan đến phà)",
    ["lead: Bộ Xây dựng", "lead: Bộ Công an"],
  ],
  [
    "ministry",
    "Viện kiểm sát nhân dân tối cao Bộ Công an",
    ["lead: Viện kiểm sát nhân dân tối cao", "lead: Bộ Công an"],
  ],
  // small words that say which of many
  [
    "district",
    "Các phòng, ban, đơn vị sự nghiệp; UBND các xã, thị trấn",
    ["lead: các phòng, ban, đơn vị sự nghiệp", "lead: Ủy ban nhân dân các xã, thị trấn"],
  ],
  [
    "province",
    "UBND các huyện, thành, thị; các hội nghề nghiệp",
    ["lead: Ủy ban nhân dân các huyện, thành, thị", "lead: các hội nghề nghiệp"],
  ],
  // who helps is said in the same cell
  [
    "province",
    "Sở Y tế phối hợp với Sở Nội vụ\nSở Tư pháp, phối hợp cùng các trường học thực hiện",
    [
      "lead: Sở Y tế tỉnh Hà Trung",
      "coordinator: Sở Nội vụ tỉnh Hà Trung",
      "lead: Sở Tư pháp tỉnh Hà Trung",
      "coordinator: các trường học",
    ],
  ],
  [
    "province",
    "Sở Y tế phối hợp với hãng dược nước ngoài thực hiện",
    ["lead: Sở Y tế tỉnh Hà Trung", "coordinator: hãng dược nước ngoài"],
  ],
  ["province", "", []],
];

describe("owners in a table cell", () => {
  it.each(CELLS)("in a document of a %s: %s", (document, text, owners) => {
    expect(spoken(readOrganisationCell(text, CONTEXTS[document]))).toEqual(owners);
  });

  it("takes the role of the column", () => {
    expect(spoken(readOrganisationCell("Sở Nội vụ; các đơn vị liên quan", CONTEXTS.province, "coordinator"))).toEqual([
      "coordinator: Sở Nội vụ tỉnh Hà Trung",
      "coordinator: các đơn vị liên quan",
    ]);
  });
});

describe("persons by name in a cell", () => {
  const cells: readonly (readonly [cell: string, owners: readonly string[]])[] = [
    ["Đ/c Thu - PHT", ["lead: Thu"]],
    ["Đ/c Thu, Bích, Nam", ["lead: Thu", "lead: Bích", "lead: Nam"]],
    ["Thầy Quân (TPT Đội), cô Bích", ["lead: Quân", "lead: Bích"]],
    ["Lê Thị Thu - Thư ký hội đồng", ["lead: Lê Thị Thu"]],
  ];
  it.each(cells)("%s", (cell, owners) => {
    expect(spoken(readOrganisationCell(cell, CONTEXTS.commune))).toEqual(owners);
  });
});
