import { describe, expect, it } from "vitest";
import { lastOnTimeDay, precisionOf } from "../../src/calendar/due.js";

describe("the last on-time day", () => {
  it.each([
    ["before", null, "2024-03-25", "2024-03-24"],
    ["before", null, "2024-03-01", "2024-02-29"],
    ["before", null, "2023-01-01", "2022-12-31"],
    ["before", null, "2024-06", "2024-05-31"],
    ["before", null, "2025", "2024-12-31"],
    ["by", null, "2024-04-30", "2024-04-30"],
    ["by", null, "2024", "2024-12-31"],
    ["in", "2024-09-01", "2024-09-30", "2024-09-30"],
    ["in", null, "2023-02", "2023-02-28"],
    ["range", "2026-04-01", null, null],
    ["on", "2024-03-20", null, "2024-03-20"],
    ["within", "2024-03-15", "2024-03-20", "2024-03-20"],
    ["within", null, null, null],
    ["recurring", null, "2024-12-31", null],
    ["event", null, null, null],
    ["by", null, "2024-02-30", null],
    ["by", null, "cuối năm", null],
  ] as const)("%s %s..%s is %s", (kind, start, end, due) => {
    expect(lastOnTimeDay({ kind, start, end })).toBe(due);
  });
});

describe("the precision of a date", () => {
  it.each([
    ["2024-02-29", "day"],
    ["2023-02-29", null],
    ["2024-13", null],
    ["2024-03", "month"],
    ["2024", "year"],
    ["31/12/2024", null],
    ["", null],
  ] as const)("%s: %s", (date, precision) => {
    expect(precisionOf(date)).toBe(precision);
  });
});
