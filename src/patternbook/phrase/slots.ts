import { DAY_SHAPE, MONTH_DAYS_SHAPE, parseDay, parseMonthDays, YEAR_SHAPE } from "../../text/dates/day-words.js";
import { DURATION_SHAPE, parseDuration, type Duration } from "../../text/dates/duration-words.js";
import { CLOCK_SHAPE } from "../../text/dates/hour-words.js";
import { COUNT_SHAPE, parseCount, parseRatio, RATIO_SHAPE, type Count, type Ratio } from "../../text/numbers.js";
import {
  MONTH_YEAR_SHAPE,
  parseMonthYear,
  parsePeriod,
  PART_SHAPE,
  PERIOD_SHAPE,
  YEAR_WORDS_SHAPE,
} from "../../text/dates/period-words.js";
import {
  parseRecurrence,
  parseWeekday,
  RECURRENCE_SHAPE,
  WEEKDAY_SHAPE,
  type Recurrence,
  type Weekday,
} from "../../text/dates/recurrence-words.js";
import type { StatedDay, StatedMonthDays, StatedPeriod, StatedStretch } from "../../text/dates/stated-date.js";
import { BOUND_SHAPE, parseBound, parseStretch, STRETCH_SHAPE } from "../../text/dates/stretch-words.js";

/** Words that a slot took as they are. */
export interface Words {
  readonly type: "words";
  readonly words: string;
}

/** What a slot can hold. */
export type SlotValue =
  StatedDay | StatedPeriod | StatedStretch | StatedMonthDays | Count | Ratio | Duration | Recurrence | Weekday | Words;

/** A place in a phrase that takes words of one shape, and their meaning. */
export interface Slot {
  /** What it takes, for people. */
  readonly about: string;
  /**
   * Regular expression without groups that capture, in lower case and without escapes that hold letters (\p{L}): it is
   * also used with its tones folded off.
   */
  readonly shape: string;
  /**
   * The words it can begin with: one, or two that must follow each other; "#" stands for any word that begins with a digit.
   * Null: any word; such a slot cannot stand first in a phrase.
   */
  readonly starts: readonly string[] | null;
  /** The meaning of the words, folded; null refuses the match. */
  readonly parse: (folded: string) => SlotValue | null;
}

function pairs(firsts: readonly string[], seconds: readonly string[]): string[] {
  return firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));
}

const NUMBER_WORDS = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];
const NUMBER_STARTS = ["#", ...NUMBER_WORDS];
/** What a scanner makes of 10 to 19 and of 01 to 09. */
const MISREAD = ["l", "i", "o"].flatMap((letter) => Array.from({ length: 10 }, (_, digit) => `${letter}${digit}`));
const DAY_STARTS = [
  "#",
  ...MISREAD,
  ...pairs(["ngày"], ["#", ...MISREAD, "mùng", "mồng", "mai", "hôm", "thứ", "chủ"]),
  ...pairs(["thứ"], ["hai", "ba", "tư", "năm", "sáu", "bảy", "#"]),
  ...pairs(["sáng", "trưa", "chiều", "tối", "đêm"], ["#", "ngày", "thứ", "chủ", "hôm", "mai", "nay"]),
  ...pairs(["đầu", "cuối"], ["giờ", "buổi"]),
  ...pairs(["giờ"], ["làm", "hành"]),
  ...pairs(["mùng", "mồng", "lúc"], ["#"]),
  ...pairs(["ca"], ["#", "i", "ii", "iii"]),
  ...["chủ nhật", "thời điểm", "buổi sáng", "buổi chiều", "buổi tối", "rạng sáng", "cuối ngày", "hết giờ", "hôm nay"],
];
const MONTH_NAMES = Array.from({ length: 12 }, (_, index) => [`t${index + 1}`, `t0${index + 1}`]).flat();
const MONTH_STARTS = [...pairs(["tháng"], ["#", ...NUMBER_WORDS, "tư", "này", "sau", "tới"]), ...MONTH_NAMES];
const QUARTERS = ["i", "ii", "iii", "iv", "1v", "ih", "il", "ll", "lll", "l", "li", "lii", "lv"];
const QUARTER_NAMES = ["qi", "qii", "qiii", "qiv", "q1", "q2", "q3", "q4"];
const PART_STARTS = pairs(["đầu", "giữa", "cuối"], ["tháng", "quý", "quí", "năm", ...MONTH_NAMES, ...QUARTER_NAMES]);
const PERIOD_STARTS = [
  ...MONTH_STARTS,
  ...pairs(["quý", "quí"], ["#", ...QUARTERS]),
  ...QUARTER_NAMES,
  ...PART_STARTS,
  ...pairs(["#", "ba", "sáu", "chín"], ["tháng"]),
  ...["năm #", "các năm", "nửa đầu", "nửa cuối"],
];
const UNITS = ["ngày", "tuần", "tháng", "quý", "năm"];

const words = (folded: string): Words => ({ type: "words", words: folded });

/** Every slot a phrase may use, by name. */
export const SLOTS: Readonly<Record<string, Slot>> = {
  date: {
    about: "một ngày: 25/3/2024; ngày 05 tháng 4 năm 2024; 17h00 ngày 20/5; thứ Hai (ngày 18/3/2024); 10 giờ sáng mai",
    shape: DAY_SHAPE,
    starts: DAY_STARTS,
    parse: parseDay,
  },
  days: {
    about: "ngày trong tháng, không kèm tháng: 20; 10, 20, 30",
    shape: MONTH_DAYS_SHAPE,
    starts: ["#", "mùng", "mồng"],
    parse: parseMonthDays,
  },
  period: {
    about: "tháng, quý, nửa năm, năm: tháng 9/2024; quý II và quý III/2024; 6 tháng đầu năm; cuối năm; năm 2025",
    shape: PERIOD_SHAPE,
    starts: PERIOD_STARTS,
    parse: parsePeriod,
  },
  part: {
    about: "đầu, giữa, cuối một kỳ: cuối năm; đầu tháng 5/2024",
    shape: PART_SHAPE,
    starts: PART_STARTS,
    parse: parsePeriod,
  },
  monthyear: { about: "tháng và năm bằng số: 12/2012", shape: MONTH_YEAR_SHAPE, starts: ["#"], parse: parseMonthYear },
  year: { about: "năm 2025", shape: YEAR_WORDS_SHAPE, starts: ["năm #"], parse: parsePeriod },
  bareyear: { about: "năm chỉ bằng số: 2025", shape: YEAR_SHAPE, starts: ["#"], parse: parseBound },
  bound: {
    about: "một đầu của khoảng thời gian: ngày, tháng, quý, năm, hoặc chỉ số ngày (từ ngày 01 đến ngày 15/3)",
    shape: BOUND_SHAPE,
    starts: [...DAY_STARTS, ...PERIOD_STARTS],
    parse: parseBound,
  },
  stretch: {
    about: "khoảng thời gian viết bằng gạch nối: 20/8 - 20/11/2014; 01-15/3/2024; tháng 4 - 5/2014",
    shape: STRETCH_SHAPE,
    starts: ["#", "ngày #", "tháng #", ...MONTH_NAMES, ...pairs(["quý"], ["#", ...QUARTERS])],
    parse: parseStretch,
  },
  duration: {
    about: "độ dài thời gian: 05 ngày làm việc; 02 tuần; nửa tháng; 24 giờ",
    shape: DURATION_SHAPE,
    starts: [...pairs([...NUMBER_STARTS, "nửa"], [...UNITS, "giờ", "phút", ...NUMBER_STARTS])],
    parse: parseDuration,
  },
  recurrence: {
    about: "tần suất: hàng tuần; hằng tháng, quý; 10 ngày/lần; định kỳ 6 tháng; 01 lần/tuần",
    shape: RECURRENCE_SHAPE,
    starts: [
      ...["theo định", "định kỳ", "định kì"],
      ...pairs(["hàng", "hằng", "mỗi"], [...UNITS, "giờ", "đêm", "tối", "sáng", "chiều", "đầu", "cuối"]),
      ...pairs(
        [...NUMBER_STARTS, "nửa"],
        [...UNITS, "giờ", "phút", "lần", "số", "buổi", "kỳ", "phiên", "bài", "tin", "cuộc", "đợt", "chuyến", "chuyên"],
      ),
      ...pairs(UNITS, ["lần"]),
      ...pairs(["ngày", "tuần", "tháng"], NUMBER_STARTS),
    ],
    parse: parseRecurrence,
  },
  weekday: {
    about: "thứ Sáu; thứ 6; chủ nhật",
    shape: WEEKDAY_SHAPE,
    starts: [...pairs(["thứ"], ["hai", "ba", "tư", "năm", "sáu", "bảy", "#"]), "chủ nhật"],
    parse: parseWeekday,
  },
  count: {
    about: "một số đếm: 04; 19; 02 (hai); mười lăm",
    shape: COUNT_SHAPE,
    starts: NUMBER_STARTS.concat("l", "o"),
    parse: parseCount,
  },
  ratio: { about: "tỷ số: 15/19; 04/07", shape: RATIO_SHAPE, starts: ["#", "l", "o"], parse: parseRatio },
  clock: { about: "giờ: 17h00; 7 giờ 30 phút", shape: CLOCK_SHAPE, starts: ["#", "lúc"], parse: words },
  docnumber: {
    about: "số và ký hiệu văn bản: 15-QĐ/HU; 12/2021/TT-BYT; 177",
    shape: "(?:\\d{1,6}[a-zđ]?|(?=\\/)|[.…]{2,10})(?: ?[\\/-] ?[a-zà-ỹ\\d&]{1,20}){0,5}",
    starts: ["#"],
    parse: words,
  },
  open: { about: "dấu mở ngoặc “(”", shape: "\\(", starts: null, parse: words },
  words: {
    about: "phần còn lại của vế câu, đến dấu câu hoặc trước “để”, “nhằm”, “theo”, “thì”, “phải”",
    shape: "[^.;:,()\\u2026]{1,160}?(?= (?:để|nhằm|theo|thì|gửi|phải) | ?[.;:,()\\u2026]|$)",
    starts: null,
    parse: words,
  },
};
