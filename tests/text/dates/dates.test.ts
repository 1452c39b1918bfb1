import { describe, expect, it } from "vitest";
import { addDays, addMonths, weekdayOf } from "../../../src/text/dates/calendar-date.js";
import { parseDuration } from "../../../src/text/dates/duration-words.js";
import { resolveDate } from "../../../src/text/dates/dates.js";
import { parsePeriod } from "../../../src/text/dates/period-words.js";
import { parseRecurrence } from "../../../src/text/dates/recurrence-words.js";
import { parseDay } from "../../../src/text/dates/day-words.js";
import { parseStretch } from "../../../src/text/dates/stretch-words.js";
import { fold } from "../../../src/text/letters/vietnamese.js";

const MARCH = { issuedOn: "2024-03-15", year: 2024 };

function day(words: string, anchor: Parameters<typeof resolveDate>[1] = MARCH): string | null {
  const stated = parseDay(fold(words));
  return stated === null ? null : resolveDate(stated, anchor).end;
}
function period(words: string): string {
  const stated = parsePeriod(fold(words));
  if (stated === null) return "none";
  const { start, end, precision } = resolveDate(stated, MARCH);
  return `${start ?? ""}..${end ?? ""} ${precision}`;
}

describe("days", () => {
  it.each([
    ["25/3/2024", "2024-03-25"],
    ["ngày 05 tháng 4 năm 2024", "2024-04-05"],
    ["17h00 ngày 20/5/2024", "2024-05-20"],
    ["30.11.2024", "2024-11-30"],
    ["30/11/24", "2024-11-30"],
    ["ngày 29/2/2024", "2024-02-29"],
    ["ngày l5/4/2024", "2024-04-15"],
    ["ngày 1O/O5/2024", "2024-05-10"],
    ["ngày 29/2/2023", null],
    ["ngày 31/4/2024", null],
    ["ngày 21/0/1973", null],
    ["ngày 10 tháng mười hai năm 2024", "2024-12-10"],
    ["17h00 ngày thứ Sáu (22/3/2024)", "2024-03-22"],
    ["cuối giờ chiều ngày thứ Sáu, ngày 22/3", "2024-03-22"],
    ["16 giờ hôm nay", "2024-03-15"],
    ["đêm nay", "2024-03-15"],
    ["10 giờ sáng mai", "2024-03-16"],
    ["20h ngày mai (17/3)", "2024-03-17"],
    ["17h chiều nay, 15/3", "2024-03-15"],
    ["10h thứ Hai tuần này", "2024-03-11"],
    ["chủ nhật tuần sau", "2024-03-24"],
    ["thứ Sáu tuần sau (ngày 22/3)", "2024-03-22"],
  ])("%s is %s", (words, iso) => {
    expect(day(words)).toBe(iso);
  });
  it("a yearless day takes the document's year, or the next where it would lie before the document", () => {
    expect(day("15/4")).toBe("2024-04-15");
    expect(day("15/01")).toBe("2025-01-15");
    expect(day("15/3", { issuedOn: "2024-03", year: 2024 })).toBe("2024-03-15");
    expect(day("15/3", { issuedOn: null, year: null })).toBeNull();
  });
});

describe("periods", () => {
  it.each([
    ["tháng 9 năm 2024", "2024-09-01..2024-09-30 month"],
    ["tháng 2/2024", "2024-02-01..2024-02-29 month"],
    ["T9/2024", "2024-09-01..2024-09-30 month"],
    ["tháng năm", "2024-05-01..2024-05-31 month"],
    ["quý IV/2024", "2024-10-01..2024-12-31 quarter"],
    ["quý II, III và IV", "2024-04-01..2024-12-31 quarter"],
    ["6 tháng đầu năm 2025", "2025-01-01..2025-06-30 half"],
    ["9 tháng đầu năm", "2024-01-01..2024-09-30 half"],
    ["cuối năm", "..2024-12-31 year"],
    ["giữa năm 2025", "..2025-06-30 year"],
    ["tháng 13/2024", "none"],
    ["tháng 4, 5/2024", "2024-04-01..2024-05-31 month"],
  ])("%s is %s", (words, value) => {
    expect(period(words)).toBe(value);
  });
});

it("an anniversary is no stretch", () => {
  expect(parseStretch(fold("19/5/1890 - 19/5/2025"))).toBeNull();
  expect(parseStretch(fold("01/7/2024 - 01/7/2025"))).not.toBeNull();
});
it("numbers written out beside their figures are left out", () => {
  expect(parseDay(fold("ngày 25 (hai mươi lăm) tháng 11 (mười một)"))).toMatchObject({ day: 25, month: 11 });
});
it("a stretch gives its first end what it leaves unsaid", () => {
  const stretch = parseStretch(fold("20/8 - 20/11/2014"));
  expect(stretch?.from).toMatchObject({ day: 20, month: 8, year: 2014 });
  expect(parseStretch(fold("tháng 12 - 2/2025"))?.from).toMatchObject({ firstMonth: 12, year: 2024 });
});

describe("frequencies", () => {
  it.each([
    ["hàng tuần, hàng tháng", "FREQ=WEEKLY"],
    ["Định kỳ 6 tháng, hằng năm", "FREQ=MONTHLY;INTERVAL=6"],
    ["10 ngày/lần", "FREQ=DAILY;INTERVAL=10"],
    ["03 giờ một lần", "FREQ=HOURLY;INTERVAL=3"],
    ["mỗi giờ một lần", "FREQ=HOURLY"],
    ["30 phút/lần", "FREQ=MINUTELY;INTERVAL=30"],
    ["hằng đêm", "FREQ=DAILY"],
    ["2 lần/năm", "FREQ=MONTHLY;INTERVAL=6"],
    ["mỗi quý một lần", "FREQ=MONTHLY;INTERVAL=3"],
  ])("%s is %s", (words, rrule) => {
    expect(parseRecurrence(fold(words))?.rrule).toBe(rrule);
  });
});

describe("lengths of time", () => {
  it.each([
    ["05 ngày làm việc", "P5D", true],
    ["nửa tháng", "P15D", false],
    ["02 (hai) tuần", "P2W", false],
    ["24 giờ", "PT24H", false],
  ])("%s is %s", (words, iso, workingDays) => {
    expect(parseDuration(fold(words))).toMatchObject({ iso, workingDays });
  });
});

it("counts days and months of the calendar", () => {
  expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
  expect(addDays("2024-01-01", -1)).toBe("2023-12-31");
  expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
  expect(weekdayOf("2024-03-15")).toBe(5);
  expect(addDays("2024-03", 1)).toBeNull();
});
