import { HOURS_SHAPE } from "./hour-words.js";
import { DAY_OF_WEEK, parseRelativeDay, RELATIVE_DAY_SHAPE } from "./relative-days.js";
import type { StatedDay, StatedMonthDays } from "./stated-date.js";

// Shapes are regular expressions without groups, in lower case and without letters of escapes such as \p{L}, because they
// are also used with their tones folded off.

/** A year that a directive may name. */
export const YEAR_SHAPE = "(?:19|20)\\d{2}(?!\\d)";

// "10 tháng năm 2024" are ten months of a year, no day of May
const MONTH_WORD = "mười một|mười hai|mười|một|hai|ba|tư|năm(?! ?(?:19|20)\\d{2})|sáu|bảy|tám|chín";
/** A month by number or by word, without the word "tháng". */
export const MONTH_NUMBER_SHAPE = `(?:\\d{1,2}(?!\\d)|(?:${MONTH_WORD})(?![a-zà-ỹ]))`;

// What may stand between the cue and the day's numbers: "thứ Hai, ngày", "ngày thứ Sáu,".
const NAMED = `(?:(?:ngày )?${DAY_OF_WEEK},? ?)?(?:thời điểm )?(?:ngày ?)?`;

// "l5/4/2024", "1O/4": OCR's letters beside a digit.
const DIGITS = "(?:\\d{1,2}|[lio]\\d|\\d[lio])";
// "04-08/11" are the 4th to the 8th of November, no day of 2011
const SHORT_YEAR = "\\d{2}(?![\\d\\/.]\\d?)";
const ALIKE = ["\\/", "\\.", "-"].map((mark) => `${DIGITS} ?${mark} ?${DIGITS} ?${mark} ?${SHORT_YEAR}`).join("|");
// "10-11/2019": the months of a year as likely as the 10th of November, where no "ngày" stands before it
const MONTHS_AS_LIKELY = "(?<!ngày ?)(?:0?[1-9]|1[0-2]) ?- ?(?:0?[1-9]|1[0-2]) ?\\/";
const FULL = `(?:(?!${MONTHS_AS_LIKELY})${DIGITS} ?[\\/.-] ?${DIGITS} ?[\\/.-] ?${YEAR_SHAPE}|${ALIKE})`;
// "ngày 15 (mười lăm) tháng 6 (sáu)": a number written out beside its figures
const SPELT = "(?: ?\\([a-zà-ỹ]{2,6}(?: [a-zà-ỹ]{2,6}){0,2}\\))?";
const WORDED = `(?:mùng |mồng )?${DIGITS}${SPELT},? tháng ?(?:này|sau|tới|${MONTH_NUMBER_SHAPE}${SPELT})(?:,? ?năm ?(?:${YEAR_SHAPE}|nay|sau|tới)| ?[\\/.-] ?${YEAR_SHAPE})?`;
const SHORT = `(?:mùng |mồng )?(?:${DIGITS} ?\\/ ?${DIGITS}|\\d{1,2}\\.\\d{1,2})(?![\\d\\/%]|[.,-]\\d| ?%)`;
// "trước ngày 15-9": between other words two numbers with a hyphen are days of one month, or no time at all
const HYPHENED =
  "(?<=(?:trước|đến|hết|nhất|từ) )ngày ?\\d{1,2}-\\d{1,2}(?![\\d\\/%]|[.,-]\\d| ?%| (?:tháng|hàng|hằng|mỗi|của|âm))";
const NUMBERED = `(?:${FULL}|${WORDED}|${SHORT})`;
const BRACKETED = `\\((?:tức )?(?:${DAY_OF_WEEK},? )?(?:ngày )?${NUMBERED}\\)`;
// "ngày mai (24/8)", "chiều nay, 23/8": the number beside it says which day was meant
const BESIDE = `(?: ?${BRACKETED}|(?:, (?:ngày )?|,? ngày )${NUMBERED})?`;

/** Shape of a day: "25/3/2024", "05 tháng 4 năm 2024", "31.7", "15 tháng này", "ngày mai", "thứ Sáu tuần này", hours before it included. */
export const DAY_SHAPE = `(?:${RELATIVE_DAY_SHAPE}${BESIDE}|${HOURS_SHAPE}(?:(?:ngày )?${DAY_OF_WEEK} ?${BRACKETED}|${NAMED}${NUMBERED}|${HYPHENED}))`;

/** Shape of a day without month: "20", "10, 20, 30". */
export const MONTH_DAYS_SHAPE = `(?:mùng |mồng )?\\d{1,2}(?!\\d)${SPELT}(?:(?:, | và )(?:ngày )?\\d{1,2}(?!\\d)){0,4}(?![\\d\\/%]|[.,-]\\d| ?%| tháng \\d)`;

const MONTHS: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  "muoi mot": 11,
  "muoi hai": 12,
};

/** The number of a month by digits or (folded) word; null where there is no such month. */
export function monthNumber(folded: string): number | null {
  const n = /^\d{1,2}$/u.test(folded) ? Number(folded) : MONTHS[folded];
  return n !== undefined && n >= 1 && n <= 12 ? n : null;
}

const NUMERIC = /(?<!\d)(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(\d{4}|\d{2}))?(?:\)|$)/u;
const BY_WORD =
  /(?<!\d)(\d{1,2}),? thang ?(nay|sau|toi|\d{1,2}|[a-z]{2,4}(?: (?:mot|hai))?)(?:,? ?nam ?(\d{4}|nay|sau|toi)| ?[/.-] ?(\d{4}))?\)?$/u;

const MISREAD_DIGIT = /(?<![a-z\d])[lio](?=\d(?!\d))|(?<=(?<!\d)\d)[lio](?![a-z\d])/gu;

const SPELT_OUT = / ?\([a-z]{2,6}(?: [a-z]{2,6}){0,2}\)/gu;

function fourDigits(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

/**
 * A day from words that `DAY_SHAPE` cut out, folded. Null where there is no such month or day number; a day that its month
 * lacks (31/4) is kept, so that it can be reported.
 */
export function parseDay(misread: string): StatedDay | null {
  const folded = misread.replace(MISREAD_DIGIT, (letter) => (letter === "o" ? "0" : "1")).replace(SPELT_OUT, "");
  const plain = { type: "day", month: null, year: null, relative: null } as const;
  const relative = parseRelativeDay(folded);
  if (relative !== null) return relative;
  const numeric = NUMERIC.exec(folded);
  if (numeric !== null)
    return checked(Number(numeric[1]), Number(numeric[2]), numeric[3] === undefined ? null : fourDigits(numeric[3]));
  const worded = BY_WORD.exec(folded);
  if (worded === null) return null;
  const day = Number(worded[1]);
  const name = worded[2] ?? "";
  if (name === "nay") return { ...plain, day, relative: { unit: "month", ahead: 0 } };
  if (name === "toi" || name === "sau") return { ...plain, day, relative: { unit: "month", ahead: 1 } };
  const year = worded[3] ?? worded[4];
  const stated = checked(day, monthNumber(name), year === undefined || !/^\d{4}$/u.test(year) ? null : Number(year));
  const isNextYear = year === "sau" || year === "toi";
  return stated !== null && isNextYear ? { ...stated, relative: { unit: "year", ahead: 1 } } : stated;
}

function checked(day: number, month: number | null, year: number | null): StatedDay | null {
  if (month === null || month > 12 || day > 31 || day < 1 || month < 1) return null;
  return { type: "day", day, month, year, relative: null };
}

/** "10, 20, 30" → the days; null where one of them is no day of any month. Expects folded text. */
export function parseMonthDays(folded: string): StatedMonthDays | null {
  const days = Array.from(folded.matchAll(/\d{1,2}/gu), (found) => Number(found[0]));
  return days.length > 0 && days.every((day) => day >= 1 && day <= 31) ? { type: "monthdays", days } : null;
}
