import { expect, test } from "vitest";
import { levelOfBody } from "../../../../src/extract/assemble/header/body-level.js";

test.each([
  ["Ủy ban nhân dân thị xã Cam Lộc", "huyện"],
  ["Phòng Y tế thị xã Bến Hạ", "huyện"],
  ["Ủy ban nhân dân xã Bến Hạ", "xã"],
  ["Ủy ban nhân dân thị trấn Cam Lộc", "xã"],
  ["Sở Lao động - Thương binh và Xã hội", "tỉnh"],
])("the tier of %s is %s", (name, level) => {
  expect(levelOfBody(name)).toBe(level);
});
