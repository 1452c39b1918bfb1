import { expect, test } from "vitest";
import { isOneEdit } from "../../../src/text/likeness/one-edit.js";

test.each([
  ["phong", "phuong", true],
  ["tai", "ai", true],
  ["ngay", "ngey", true],
  ["trong", "trongk", true],
  ["ngay", "ngay", false],
  ["truoc", "tuc", false],
  ["xa", "ban", false],
  ["", "a", true],
])("%s and %s: one letter apart is %s", (a, b, is) => {
  expect(isOneEdit(a, b)).toBe(is);
  expect(isOneEdit(b, a)).toBe(is);
});
