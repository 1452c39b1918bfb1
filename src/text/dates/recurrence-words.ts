import { parseNumber } from "../numbers.js";

/** How often, as stated: the most frequent of those named. */
export interface Recurrence {
  readonly type: "recurrence";
  /** RFC 5545, without a day: "FREQ=MONTHLY;INTERVAL=3". */
  readonly rrule: string;
  readonly unit: "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year";
}

/** A day of the week as in RFC 5545. */
export type WeekdayCode = "MO" | "TU" | "WE" | "TH" | "FR" | "SA" | "SU";

/** One day of the week, or several ("thứ Sáu, thứ Bảy"), in the order of the text. */
export interface Weekday {
  readonly type: "weekday";
  readonly codes: readonly [WeekdayCode, ...WeekdayCode[]];
}

// "mỗi quý 01 phiên" counts how often; "hàng năm 2024" is no frequency.
const TIMES =
  "(?:lần|phiên|buổi|cuộc|kỳ|đợt|chuyến|ca|số|bài|tin|tiết|giờ|ngày|đêm|hội nghị|chuyên đề|chuyên mục|chương trình|hoạt động)(?![a-zà-ỹ])";
const END = `(?![a-zà-ỹ\\d]| ?\\d(?!\\d? ${TIMES}))`;
const UNIT = `(?:ngày|tuần|tháng|quý|năm)${END}`;
const NUMBER = "(?:0?\\d|\\d{2}|nửa|một|hai|ba|bốn|sáu|bảy|mười)";
const EVERY = `(?:hàng|hằng|mỗi) (?:đầu |cuối )?${UNIT}`;
// "mỗi tháng 02 lần", "mỗi quý ít nhất một lần"
const SO_OFTEN = "(?: (?:ít nhất |tối thiểu )?(?:\\d{1,2}|một|hai|ba|bốn) lần)?";
const ITEM = `(?:(?:hàng |hằng |mỗi |một )?${UNIT}(?! (?:học|sau|tới|trước|này))|${NUMBER} (?:tuần|tháng|năm)${END}(?! (?:đầu|cuối))|cuối năm)`;
const LIST = `(?:(?:, | và |, và | hoặc |; ?|\\/)${ITEM}){0,4}`;
const PERIODIC = "(?:(?:theo )?định kỳ )";

/** Shape of a frequency: "hàng tháng", "định kỳ 6 tháng, hàng năm", "10 ngày/lần", "01 lần/tuần", "mỗi quý một lần". */
export const RECURRENCE_SHAPE = [
  `${PERIODIC}?${EVERY}${SO_OFTEN}${LIST}`,
  `(?:hàng|hằng|mỗi) (?:đêm|tối|sáng|chiều)${END}`,
  `${PERIODIC}?${NUMBER} (?:ngày|tuần|tháng|quý|năm) ?(?:\\/ ?(?:01 |1 |một )?lần|(?:một|0?1) lần)${LIST}`,
  `${PERIODIC}?${NUMBER} ?(?:giờ|phút) ?(?:\\/ ?(?:01 |1 |một )?lần|(?:một|0?1) lần)`,
  `(?:hàng|hằng|mỗi) giờ (?:một|0?1) lần`,
  `${PERIODIC}${NUMBER} ${UNIT}${LIST}`,
  `${PERIODIC}${UNIT}${LIST}`,
  `${PERIODIC}?${NUMBER} lần ?(?:\\/ ?|mỗi |trong |một |trong một |trong 0?1 )(?:0?1 )?${UNIT}`,
  // "2 số/tháng"; "2 buổi/ngày" is how a school teaches
  `${NUMBER} (?:số|buổi|kỳ|phiên|bài|tin|cuộc|đợt|chuyến|chuyên mục) ?\\/ ?(?:0?1 )?(?:tuần|tháng|quý|năm)${END}`,
  `${UNIT} ?\\/ ?lần`,
  "(?:ngày|tuần|tháng|quý|năm) ?\\/ ?lần",
  // "báo cáo ngày hai lần"; "năm 2 lần" may be a year's number
  "(?<!trong |mỗi |hàng |hằng |một |các |từng |\\d )(?:ngày|tuần|tháng) (?:0?[1-4]|một|hai|ba|bốn) lần",
]
  .map((shape) => `(?:${shape})`)
  .join("|");

const ONE_WEEKDAY = "(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?![a-zà-ỹ\\d])";
/** Shape of days of the week: "thứ Sáu", "thứ 6", "chủ nhật", "thứ Hai, thứ Tư và thứ Sáu". */
export const WEEKDAY_SHAPE = `${ONE_WEEKDAY}(?:(?:, | và |, và )(?:ngày )?${ONE_WEEKDAY}){0,5}`;

const DAYS: Readonly<Record<string, number>> = {
  phut: 1 / 1440,
  gio: 1 / 24,
  ngay: 1,
  dem: 1,
  toi: 1,
  sang: 1,
  chieu: 1,
  tuan: 7,
  thang: 30,
  quy: 91,
  nam: 365,
};

interface Frequency {
  readonly days: number;
  readonly rrule: string;
  readonly unit: Recurrence["unit"];
}

function frequency(count: number, unit: string): Frequency {
  const interval = (n: number): string => (n > 1 ? `;INTERVAL=${n}` : "");
  const days = count * (DAYS[unit] ?? 365);
  if (unit === "phut") return { days, unit: "minute", rrule: `FREQ=MINUTELY${interval(count)}` };
  if (unit === "gio") return { days, unit: "hour", rrule: `FREQ=HOURLY${interval(count)}` };
  if (DAYS[unit] === 1) return { days, unit: "day", rrule: `FREQ=DAILY${interval(count)}` };
  if (unit === "tuan") return { days, unit: "week", rrule: `FREQ=WEEKLY${interval(count)}` };
  if (unit === "thang")
    return { days, unit: count === 3 ? "quarter" : "month", rrule: `FREQ=MONTHLY${interval(count)}` };
  if (unit === "quy") return { days, unit: "quarter", rrule: `FREQ=MONTHLY${interval(count * 3)}` };
  return { days, unit: "year", rrule: `FREQ=YEARLY${interval(count)}` };
}

/** A frequency from words that `RECURRENCE_SHAPE` cut out, folded: the most frequent of a list; null where none is stated. */
export function parseRecurrence(folded: string): Recurrence | null {
  if (/nua thang/u.test(folded)) return { type: "recurrence", unit: "month", rrule: "FREQ=MONTHLY;BYMONTHDAY=1,15" };
  const times =
    /(?<![\d/])(\d{1,2}|mot|hai|ba|bon) (?:lan|dot|ky|cuoc|phien) ?(?:\/|moi|trong|mot)/u.exec(folded) ??
    /(?:hang|moi) (?:dau |cuoi )?[a-z]{3,5} (?:it nhat |toi thieu )?(\d{1,2}|mot|hai|ba|bon) lan/u.exec(folded);
  const perUnit = times === null ? 1 : (parseNumber(times[1] ?? "") ?? 1);
  const all: Frequency[] = [];
  for (const found of folded.matchAll(
    /(?:(\d{1,2}|mot|hai|ba|bon|sau|bay|muoi) ?)?(?:dau |cuoi )?(phut|gio|ngay|dem|toi|sang|chieu|tuan|thang|quy|nam)(?![a-z])/gu,
  )) {
    const count = found[1] === undefined ? 1 : (parseNumber(found[1]) ?? 1);
    all.push(frequency(count, found[2] ?? "nam"));
  }
  const most = all.sort((a, b) => a.days - b.days)[0];
  if (most === undefined) return null;
  // "2 lần/năm" is every six months; other multiples have no rule of their own.
  if (perUnit > 1 && most.unit === "year" && 12 % perUnit === 0)
    return { type: "recurrence", unit: "month", rrule: `FREQ=MONTHLY;INTERVAL=${12 / perUnit}` };
  return { type: "recurrence", unit: most.unit, rrule: most.rrule };
}

const WEEKDAYS: Readonly<Record<string, WeekdayCode>> = {
  hai: "MO",
  "2": "MO",
  ba: "TU",
  "3": "TU",
  tu: "WE",
  "4": "WE",
  nam: "TH",
  "5": "TH",
  sau: "FR",
  "6": "FR",
  bay: "SA",
  "7": "SA",
  nhat: "SU",
};

/** "thu sau", "chu nhat", "thu bay va chu nhat" → RFC 5545 codes; null where there is no such day. Expects folded text. */
export function parseWeekday(folded: string): Weekday | null {
  const codes = [...folded.matchAll(/(?:thu|chu) ([a-z\d]{1,4})/gu)].flatMap(([, day]) => WEEKDAYS[day ?? ""] ?? []);
  const [first, ...rest] = codes;
  return first === undefined ? null : { type: "weekday", codes: [first, ...rest] };
}
