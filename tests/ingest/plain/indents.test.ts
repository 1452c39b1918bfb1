import { expect, test } from "vitest";
import { indentsOf } from "../../../src/ingest/plain/indents.js";

const LINE = "các trường rà soát bàn ghế, bóng điện, lan can và báo cáo về phòng chuyên môn";

test("first lines stand in from the margin of wrapped lines", () => {
  const page = Array.from({ length: 5 }, () => [`      ${LINE}`, LINE, "hết đoạn."]).flat();
  expect(indentsOf(page)?.slice(0, 3)).toEqual([36, 0, 0]);
});

test("a page whose lines all begin at one place says nothing", () => {
  expect(indentsOf(Array.from({ length: 12 }, () => LINE))).toBeNull();
  expect(indentsOf(["  Ngắn", "dòng"])).toBeNull();
});
