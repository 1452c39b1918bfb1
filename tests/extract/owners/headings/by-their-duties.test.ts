import { expect, it } from "vitest";
import { withoutCapacity } from "../../../../src/extract/owners/headings/by-their-duties.js";
import { ownersOfHeading } from "../../../../src/extract/owners/headings/heading-owners.js";
import { CONTEXTS, spoken } from "../contexts.js";

it.each([
  ["Các trường, trạm y tế theo chức năng, nhiệm vụ được giao:", "Các trường, trạm y tế"],
  ["Các phòng, ban trong phạm vi quyền hạn của mình", "Các phòng, ban"],
  ["Phòng theo dõi thi đua", "Phòng theo dõi thi đua"],
])("leaves out of %s what says in what capacity", (heading, left) => {
  expect(withoutCapacity(heading).replace(/[\s:]+$/u, "")).toBe(left);
  expect(withoutCapacity(heading)).toHaveLength(heading.length);
});

it("names the members of a group and whoever stands beside them", () => {
  const owners = ownersOfHeading(
    "Các Sở: Xây dựng, Công Thương và các huyện theo nhiệm vụ được giao:",
    CONTEXTS.province,
  );
  expect(spoken(owners ?? [])).toEqual([
    "lead: Sở Xây dựng tỉnh Hà Trung",
    "lead: Sở Công Thương tỉnh Hà Trung",
    "lead: các huyện",
  ]);
});
