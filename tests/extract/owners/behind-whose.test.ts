import { expect, it } from "vitest";
import { statedOwners } from "../../../src/extract/owners/stated-owners.js";
import { CONTEXTS, spoken } from "./contexts.js";

it.each([
  ["Căn cứ đề án của tỉnh, các trường nghề tuyển sinh hằng quý.", ["lead: các trường nghề"]],
  [
    "Căn cứ lịch của Hội đồng nhân dân tỉnh, các sở, ngành và Ủy ban nhân dân cấp xã chuẩn bị báo cáo.",
    ["lead: các sở, ngành", "lead: Ủy ban nhân dân cấp xã"],
  ],
  ["Trưởng phòng Nội vụ xin ý kiến Tỉnh ủy về mức thưởng.", ["lead: Trưởng Phòng Nội vụ"]],
])("finds who acts in: %s", (text, owners) => {
  expect(spoken(statedOwners(text, CONTEXTS.province).owners)).toEqual(owners);
});
