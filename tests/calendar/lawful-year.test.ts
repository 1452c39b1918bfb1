import { describe, expect, test } from "vitest";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { lawfulDaysOf } from "../../src/calendar/lawful-year.js";
import { solarDayOf } from "../../src/calendar/lunar.js";

interface Day {
  date: string;
  kind: string;
  name: string;
}
const table: { years: Record<string, Day[]> } = parse(
  readFileSync(new URL("../../patterns/calendar/public-holidays.yaml", import.meta.url), "utf8"),
);
const years = Object.entries(table.years).map(([year, days]) => ({ year: Number(year), days }));

describe("a year reckoned from the law alone, against the notices of the years that have one", () => {
  test.each(years)("$year: Tết and Giỗ Tổ fall on the noted days", ({ year, days }) => {
    const dated = (name: string) => days.find((day) => day.name.startsWith(name))?.date;
    expect(solarDayOf(1, 1, year)).toBe(dated("Tết Nguyên đán (mùng 1"));
    expect(solarDayOf(10, 3, year)).toBe(dated("Giỗ Tổ Hùng Vương"));
  });

  test.each(years.filter(({ year }) => year >= 2021))("$year: few days differ from the notice", ({ year, days }) => {
    const noted = new Set(days.filter(({ kind }) => kind === "holiday").map(({ date }) => date));
    const reckoned = lawfulDaysOf(year).filter(({ kind }) => kind === "holiday");
    // Only the choice of the days of Tết and of the second day of Quốc khánh is free.
    const others = reckoned.filter(({ date }) => !noted.has(date)).map(({ name }) => name);
    expect(others.every((name) => /^(?:Tết Nguyên đán|Quốc khánh)/u.test(name))).toBe(true);
    expect(others.length).toBeLessThanOrEqual(2);
  });

  test("a holiday on a weekend is made up for on a working day of its own", () => {
    const days = lawfulDaysOf(2033); // 1/1 is a Saturday, 30/4 a Saturday, 1/5 a Sunday
    expect(days.filter(({ kind }) => kind === "compensatory").map(({ date }) => date)).toEqual(
      expect.arrayContaining(["2033-01-03", "2033-05-02", "2033-05-03"]),
    );
    expect(new Set(days.map(({ date }) => date)).size).toBe(days.length);
  });
});
