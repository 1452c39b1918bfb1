import { describe, expect, it } from "vitest";
import { dateMarkRepairs } from "../../../src/extract/repair/date-marks.js";
import { scanOf } from "./scan-of.js";

function repaired(text: string): string {
  const source = scanOf(text);
  return dateMarkRepairs(source)
    .toReversed()
    .reduce((all, { start, end, is }) => all.slice(0, start) + is + all.slice(end), source.text)
    .trimEnd();
}

describe("between the numbers of a date on a scan", () => {
  it.each([
    ["a stroke read as 7", "xong trước ngày 2478/2016.", "xong trước ngày 24/8/2016."],
    ["the second stroke", "hoàn thành trước 07/0372013", "hoàn thành trước 07/03/2013"],
    ["'ngày' that lost a letter", "đến hết này 28/07/2016", "đến hết ngày 28/07/2016"],
    ["'ngày' without its first letter", "trước gày 11/12/2016", "trước ngày 11/12/2016"],
    ["'đến' of a range", "từ ngày 14/9/2020 cến ngày 20/9/2020", "từ ngày 14/9/2020 đến ngày 20/9/2020"],
  ])("puts right %s", (_, read, is) => {
    expect(repaired(read)).toBe(is);
  });

  it.each([
    ["a document's number", "Nghị định số 2478/2016/NĐ-CP"],
    ["a number in which no stroke makes a date", "trước ngày 9978/2016"],
    ["a date as it should be", "từ ngày 17/7/2017 đến ngày 27/7/2017"],
    ["another word before a date", "trước phiên 12/5/2020"],
  ])("leaves alone %s", (_, text) => {
    expect(repaired(text)).toBe(text);
  });

  it("digital text is never touched", () => {
    expect(dateMarkRepairs(scanOf("xong trước ngày 2478/2016.", {}, "digital"))).toEqual([]);
  });
});
