import { expect, it } from "vitest";
import { statedOwners } from "../../../../src/extract/owners/stated-owners.js";
import { CONTEXTS, spoken } from "../contexts.js";

it.each([
  ["Căn cứ đề án của tỉnh, các trường nghề tuyển sinh hằng quý.", ["lead: các trường nghề"]],
  [
    "Căn cứ lịch của Hội đồng nhân dân tỉnh, các sở, ngành và Ủy ban nhân dân cấp xã chuẩn bị báo cáo.",
    ["lead: các sở, ngành", "lead: Ủy ban nhân dân cấp xã"],
  ],
  ["Trưởng phòng Nội vụ xin ý kiến Tỉnh ủy về mức thưởng.", ["lead: Trưởng Phòng Nội vụ"]],
  ["Ghi nhận đề xuất của Sở Xây dựng; yêu cầu Sở Công Thương báo giá.", ["lead: Sở Công Thương tỉnh Hà Trung"]],
  ["Thống nhất với đề án của Sở Xây dựng, đề nghị Sở Nội vụ thẩm tra.", ["lead: Sở Nội vụ tỉnh Hà Trung"]],
  ["Đối với Sở Nội vụ: Lập danh sách nghệ nhân.", ["lead: Sở Nội vụ tỉnh Hà Trung"]],
  ["Đối với các hộ nghèo: hỗ trợ 50% tiền giống.", []],
  ["Các tổ dân phố, hằng tuần, quét dọn đường ngõ.", ["lead: các tổ dân phố"]],
])("finds who acts in: %s", (text, owners) => {
  expect(spoken(statedOwners(text, CONTEXTS.province).owners)).toEqual(owners);
});
