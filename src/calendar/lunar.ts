import { getSolarDate } from "@dqcai/vn-lunar";
import { isoDay } from "../text/dates/calendar-date.js";

/** The ISO day on which a day of the Vietnamese lunar calendar (UTC+7) falls; `year` is the solar year in which its Tết lies, 1800 to 2199. */
export function solarDayOf(day: number, month: number, year: number): string {
  const solar = getSolarDate(day, month, year);
  return isoDay(solar.year, solar.month, solar.day);
}
