import { addDays, isoDay } from "../text/dates/calendar-date.js";
import type { Holiday } from "./holiday.js";
import { solarDayOf } from "./lunar.js";
import { isWeekend, weekdayOf } from "./weekday.js";

/**
 * The days off of a year for which no notice is known, from the law alone: Labour Code 2019 (45/2019/QH14), art. 112, and Resolution 28/2026/QH16
 * (24 November, from 2026). Provisional by nature: the Prime Minister decides which days of Tết and which day beside 2 September are off, and swaps
 * have no rule. Assumed here: the last day of the old lunar year and four of the new; the neighbour of 2 September that is nearer to a weekend.
 * A holiday that falls on a weekend is made up for on the next working day (art. 111 clause 3).
 */
export function lawfulDaysOf(year: number): readonly Holiday[] {
  const holidays: Holiday[] = [];
  const add = (date: string | null, name: string): void => {
    if (date !== null) holidays.push({ date, kind: "holiday", name });
  };
  add(isoDay(year, 1, 1), "Tết Dương lịch");
  const tet = solarDayOf(1, 1, year);
  for (const offset of [-1, 0, 1, 2, 3])
    add(addDays(tet, offset), offset < 0 ? "Tết Nguyên đán (ngày cuối năm)" : `Tết Nguyên đán (mùng ${offset + 1})`);
  add(solarDayOf(10, 3, year), "Giỗ Tổ Hùng Vương");
  add(isoDay(year, 4, 30), "Ngày Chiến thắng 30/4");
  add(isoDay(year, 5, 1), "Quốc tế Lao động 1/5");
  const national = isoDay(year, 9, 2);
  const days = [national, besideNationalDay(national)].filter((day) => day !== null).sort();
  for (const day of days) add(day, "Quốc khánh");
  if (year >= 2026) add(isoDay(year, 11, 24), "Ngày Văn hóa Việt Nam");
  return [...holidays, ...compensationOf(holidays)];
}

function besideNationalDay(national: string): string | null {
  // Thursday and Friday lead to the weekend after, Monday to Wednesday to that before; on a Monday and a weekend the day after joins better.
  const before = [2, 3, 5, 6].includes(weekdayOf(national) ?? 0);
  return addDays(national, before ? -1 : 1);
}

function compensationOf(holidays: readonly Holiday[]): readonly Holiday[] {
  const taken = new Set(holidays.map(({ date }) => date));
  const made: Holiday[] = [];
  for (const holiday of holidays) {
    if (!isWeekend(holiday.date)) continue;
    let day = addDays(holiday.date, 1);
    while (day !== null && (isWeekend(day) || taken.has(day))) day = addDays(day, 1);
    if (day === null) continue;
    taken.add(day);
    made.push({ date: day, kind: "compensatory", name: `Nghỉ bù ${holiday.name}` });
  }
  return made;
}
