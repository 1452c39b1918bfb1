import { expect, test } from "vitest";
import { indentsOf } from "../../../src/ingest/plain/indents.js";

const LINE = "các trường rà soát bàn ghế, bóng điện, lan can và báo cáo về phòng chuyên môn";
const PAGE = Array.from({ length: 5 }, () => [`      ${LINE}`, LINE, "hết đoạn."]).flat();

test("first lines stand in from the margin of wrapped lines", () => {
  expect(indentsOf([PAGE])[0]?.slice(0, 3)).toEqual([36, 0, 0]);
});

test("a page whose lines all begin at one place says nothing", () => {
  expect(indentsOf([Array.from({ length: 12 }, () => LINE)])).toEqual([null]);
  expect(indentsOf([["  Ngắn", "dòng"]])).toEqual([null]);
});

test("a last page of few lines has the margin of its own long ones", () => {
  const last = [`  ${LINE}`, "  cấp trên.", `        ${LINE}`];
  expect(indentsOf([PAGE, last])[1]).toEqual([0, 0, 36]);
  expect(indentsOf([last])).toEqual([null]);
});

test("a few long lines left of the margin, of a letterhead in two columns, are none of it", () => {
  const page = [LINE, ...PAGE.map((line) => `    ${line}`)];
  expect(indentsOf([page])[0]?.slice(0, 4)).toEqual([0, 36, 0, 0]);
});
