import { describe, expect, it, test } from "vitest";
import { occurrencesOf } from "../../src/calendar/recurrence.js";

const horizon = { since: "2024-01-15", from: "2024-01-01", to: "2024-12-31" };
const of = (rrule: string, text = "định kỳ") => occurrencesOf({ rrule, text }, horizon);

describe("the days of a recurring deadline", () => {
  it.each([
    ["FREQ=MONTHLY;BYMONTHDAY=16", "ngày 16 hàng tháng", ["2024-01-16", "2024-02-16", "2024-03-16"]],
    ["FREQ=MONTHLY;BYMONTHDAY=20", "trước ngày 20 hằng tháng", ["2024-01-19", "2024-02-19", "2024-03-19"]],
    ["FREQ=MONTHLY;BYMONTHDAY=31", "ngày 31 hằng tháng", ["2024-01-31", "2024-02-29", "2024-03-31"]],
    ["FREQ=MONTHLY;BYMONTHDAY=30", "ngày 30 hằng tháng", ["2024-01-30", "2024-02-29", "2024-03-30"]],
    ["FREQ=MONTHLY", "hàng tháng", ["2024-01-31", "2024-02-29", "2024-03-31"]],
    ["FREQ=MONTHLY;INTERVAL=3", "hàng quý", ["2024-03-31", "2024-06-30", "2024-09-30"]],
    ["FREQ=MONTHLY;INTERVAL=6", "6 tháng một lần", ["2024-06-30", "2024-12-31"]],
    ["FREQ=YEARLY", "hằng năm", ["2024-12-31"]],
    ["FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10", "trước ngày 10 tháng 12 hằng năm", ["2024-12-09"]],
    [
      "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15",
      "ngày 15 tháng cuối quý",
      ["2024-03-15", "2024-06-15", "2024-09-15"],
    ],
    ["FREQ=MONTHLY;BYMONTHDAY=1", "trước ngày 01 hằng tháng", ["2024-01-31", "2024-02-29", "2024-03-31"]],
    ["FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=1", "trước ngày 01/01 và 01/7 hằng năm", ["2024-06-30", "2024-12-31"]],
    ["FREQ=WEEKLY", "hàng tuần", ["2024-01-19", "2024-01-26", "2024-02-02"]],
    ["FREQ=WEEKLY;BYDAY=FR", "thứ Sáu hàng tuần", ["2024-01-19", "2024-01-26", "2024-02-02"]],
    ["FREQ=DAILY;INTERVAL=10", "10 ngày/lần", ["2024-01-25", "2024-02-04", "2024-02-14"]],
  ])("%s (%s)", (rrule, text, first) => {
    expect(of(rrule, text).slice(0, 3)).toEqual(first);
  });

  test("days follow each other, each within the horizon", () => {
    expect(of("FREQ=HOURLY;INTERVAL=3")).toEqual(of("FREQ=DAILY"));
    const days = of("FREQ=DAILY");
    expect(days).toHaveLength(351); // 16/1 to 31/12/2024
    expect([...days].sort()).toEqual(days);
  });

  test.each(["", "FREQ=SOMETIMES", "hàng tháng", "FREQ=MONTHLY;BYMONTHDAY="])("%j is no rule", (rrule) => {
    expect(of(rrule)).toEqual([]);
  });
});
