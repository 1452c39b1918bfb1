import { HOURS_SHAPE, PART_OF_DAY } from "./hour-words.js";
import { parseWeekday } from "./recurrence-words.js";
import type { StatedDay } from "./stated-date.js";

/** A day of the week: "thứ Sáu", "thứ 6", "chủ nhật". */
export const DAY_OF_WEEK = "(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)";

const FROM_TODAY = `(?:ngày mai|(?:ngày )?hôm nay|(?:${PART_OF_DAY}) (?:mai|nay))`;
const OF_A_WEEK = `(?:ngày )?${DAY_OF_WEEK},? tuần (?:này|tới|sau(?! (?:đợt|khi|ngày|kỳ|hội|lễ|cuộc|buổi|tết)))`;

/** Shape of a day that is counted from the issue date, hours before it included: "hôm nay", "10 giờ sáng mai", "thứ Sáu tuần này". */
export const RELATIVE_DAY_SHAPE = `${HOURS_SHAPE}(?:${FROM_TODAY}|${OF_A_WEEK})(?![a-zà-ỹ])`;

const WEEK = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/** A day that `RELATIVE_DAY_SHAPE` cut out, folded; null for all others. Of a week, `day` is 1 on Monday and 7 on Sunday. */
export function parseRelativeDay(folded: string): StatedDay | null {
  const [, week] = /(?:^|[ ,])tuan (nay|sau|toi)$/u.exec(folded) ?? [];
  if (week !== undefined) {
    const code = parseWeekday(folded)?.codes[0];
    return code === undefined ? null : counted("week", week === "nay" ? 0 : 1, WEEK.indexOf(code) + 1);
  }
  const [, day] = /(?:ngay|hom|sang|trua|chieu|toi|dem) (mai|nay)$/u.exec(folded) ?? [];
  return day === undefined ? null : counted("day", day === "mai" ? 1 : 0, 0);
}

function counted(unit: "day" | "week", ahead: number, day: number): StatedDay {
  return { type: "day", day, month: null, year: null, relative: { unit, ahead } };
}
