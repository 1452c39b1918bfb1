import { describe, expect, it } from "vitest";
import { isFullDay, writtenDay } from "../../src/export/shown/written-day.js";

describe("a day", () => {
  it.each([
    ["2024-06-05", "05/06/2024", true],
    ["2024-06", "06/2024", false],
    ["2024", "2024", false],
    ["hằng tháng", "hằng tháng", false],
    ["", "", false],
  ])("%j is written %j", (iso, written, isFull) => {
    expect(writtenDay(iso)).toBe(written);
    expect(isFullDay(iso)).toBe(isFull);
  });
});
