import { describe, expect, it, test } from "vitest";
import { dueDay, precisionOf, type DatedDeadline } from "../../src/calendar/due.js";
import { explainDue } from "../../src/calendar/explain-due.js";
import { OFFICE_DAYS } from "./office-days.js";

const { calendar } = OFFICE_DAYS;

const deadline = (parts: Partial<DatedDeadline>): DatedDeadline => ({
  kind: "by",
  start: null,
  end: null,
  duration: null,
  workingDays: false,
  anchor: null,
  ...parts,
});
const due = (parts: Partial<DatedDeadline>, issuedOn: string | null = null, beforeIncludesDay = false) =>
  dueDay(deadline(parts), { calendar, issuedOn, beforeIncludesDay });

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
  ] as const)("%s %s..%s is %s", (kind, start, end, on) => {
    expect(due({ kind, start, end })?.on ?? null).toBe(on);
  });

  test("an office may take “trước ngày” to include the day", () => {
    expect(due({ kind: "before", end: "2024-03-25" }, null, true)?.on).toBe("2024-03-25");
  });
});

describe("terms of working days from the signing", () => {
  const days = (amount: number) => ({
    kind: "within" as const,
    duration: `P${amount}D`,
    workingDays: true,
    anchor: "kể từ ngày ký ban hành",
  });
  it.each([
    // Friday 15/3/2024; Saturday and Sunday do not count.
    [5, "2024-03-15", "2024-03-22", "15/3/2024 + 5 ngày làm việc"],
    // Monday 15/4/2024: 16, 17, (18 is Giỗ Tổ), 19, 22, 23.
    [5, "2024-04-15", "2024-04-23", "15/4/2024 + 5 ngày làm việc, trừ Giỗ Tổ Hùng Vương 18/4"],
    // Tết 2024: Tuesday 6/2; 7/2 counts, 8-14/2 are off, 15/2, 16/2.
    [3, "2024-02-06", "2024-02-16", "6/2/2024 + 3 ngày làm việc"],
    // 26/4/2024 is a Friday; 29/4 is swapped off for Saturday 4/5, which is worked: 2/5, 3/5, 4/5.
    [3, "2024-04-26", "2024-05-04", "26/4/2024 + 3 ngày làm việc"],
    // Across the turn of the year 2018-2019: 31/12 off, 1/1 off, Saturday 5/1 worked: 2, 3, 4, 5.
    [4, "2018-12-28", "2019-01-05", "28/12/2018 + 4 ngày làm việc"],
    // 24 November 2026 is a holiday for the first time: 23, 25, 26.
    [3, "2026-11-20", "2026-11-26", "Ngày Văn hóa Việt Nam 24/11"],
  ])("%i from %s end on %s", (amount, issuedOn, on, says) => {
    const found = due(days(amount), issuedOn);
    expect(found?.on).toBe(on);
    expect(found && explainDue(found)).toContain(says);
    expect(found?.isProvisional).toBe(false);
  });

  test("the whole of a feast is said once", () => {
    const found = due(days(3), "2024-02-06");
    expect(found && explainDue(found)).toMatch(/trừ Tết Nguyên đán 8\/2-12\/2, Nghỉ bù Tết Nguyên đán 13\/2-14\/2$/u);
  });

  test("a year without a notice is reckoned by the law and says so", () => {
    const found = due(days(5), "2031-01-20");
    expect(found?.isProvisional).toBe(true);
    expect(found && explainDue(found)).toContain("tạm tính");
  });

  test.each(["kể từ ngày nhận được báo cáo", "sau khi kết thúc hội nghị", null])("from %s stays open", (anchor) => {
    expect(due({ ...days(5), anchor }, "2024-03-15")).toBeNull();
  });

  test.each([null, "2024", "2024-03"])("from a signing on %s stays open", (issuedOn) => {
    expect(due(days(5), issuedOn)).toBeNull();
  });
});

describe("terms of calendar days", () => {
  const within = (duration: string) => ({ kind: "within" as const, duration, anchor: "kể từ ngày ban hành" });
  it.each([
    ["P10D", "2024-03-01", "2024-03-11"],
    // 24/3/2024 is a Sunday.
    ["P10D", "2024-03-14", "2024-03-25"],
    // The end falls into Tết 2025 (25/1-2/2): the next working day is Monday 3/2.
    ["P2W", "2025-01-14", "2025-02-03"],
    // A month from 31/1 ends on the last day of February.
    ["P1M", "2023-01-31", "2023-02-28"],
    ["P1Y", "2024-02-29", "2025-02-28"],
  ])("%s from %s end on %s", (duration, issuedOn, on) => {
    expect(due(within(duration), issuedOn)?.on).toBe(on);
  });

  test("a moved end says why", () => {
    const found = due(within("P10D"), "2024-03-14");
    expect(found && explainDue(found)).toBe("14/3/2024 + 10 ngày, chuyển sang ngày làm việc tiếp theo");
  });

  test.each(["PT24H", "P1DT2H", "", "mười ngày"])("%s is not counted in days", (duration) => {
    expect(due(within(duration), "2024-03-14")).toBeNull();
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
