import { monthNumber, MONTH_NUMBER_SHAPE, YEAR_SHAPE } from "./day-words.js";
import { wholeYear, type StatedPeriod } from "./stated-date.js";

const END = "(?![a-zà-ỹ\\d])";
// "ih", "il", "ll", "lll", "1v": what OCR makes of III, II, IV; "l", "lII" also who types a small L.
const QUARTER_NUMBER = `(?:iv|iii|ii|i|[1-4]|ih|il|lll|lii|ll|li|lv|1v|l)${END}`;
// "quý I năm sau"; not "cuối năm sau khi …", "từ đầu năm tới nay"
const AHEAD = `(?:nay|này|sau(?! (?:khi|đợt|ngày|kỳ|hội|lễ|cuộc|buổi|tết|đó))|tới(?! nay))${END}`;
const YEAR_TAIL = `(?: ?[\\/–-] ?${YEAR_SHAPE}|,? ?(?:của )?năm ?(?:${YEAR_SHAPE}|${AHEAD}))?`;
const AND = "(?:, | và |,|; )";

const MONTH = `(?:tháng ?|t)${MONTH_NUMBER_SHAPE}(?:${AND}(?:tháng ?|t)?\\d{1,2}(?!\\d|\\.\\d|\\/\\d{1,2}[^\\d])){0,4}(?!\\/\\d{1,2}[^\\d])${YEAR_TAIL}`;
const RELATIVE_MONTH = `tháng (?:này|sau|tới)${END}`;
const QUARTER = `(?:qu[ýí] ?|q)${QUARTER_NUMBER}(?:${AND}(?:qu[ýí] ?)?${QUARTER_NUMBER}){0,3}${YEAR_TAIL}`;
const HALF = `(?:(?:(?:0?[369]|ba|sáu|chín) tháng|nửa) (?:đầu|cuối) (?:của )?năm(?: ${YEAR_SHAPE}| ${AHEAD})?(?! học)|(?:0?[369]|ba|sáu|chín) tháng (?:của )?năm ${YEAR_SHAPE})`;
const YEAR = `(?:các )?năm ${YEAR_SHAPE}(?!\\/\\d)(?:${AND}(?:năm )?${YEAR_SHAPE}){0,3}`;
// "nửa đầu năm" is a half of its own
const HALF_MONTH = `nửa (?:đầu|cuối) (?:của )?${MONTH}`;
const PART = `(?:${HALF_MONTH}|(?:đầu|giữa|cuối) (?:${MONTH}|${RELATIVE_MONTH}|${QUARTER}|năm(?: ${YEAR_SHAPE}| ${AHEAD}|${END})(?! học)))`;

/** Shape of a named period: "tháng 9/2024", "quý II và quý III năm 2024", "6 tháng đầu năm", "cuối năm", "năm 2025". */
export const PERIOD_SHAPE = `(?:${HALF}|${PART}|${MONTH}|${RELATIVE_MONTH}|${QUARTER}|${YEAR})`;
/** Shape of the beginning, middle or end of a period: "cuối năm", "đầu tháng 5/2024". */
export const PART_SHAPE = `(?:${PART})`;
/** Shape of a month and year in digits, as time cells have them: "12/2012". */
export const MONTH_YEAR_SHAPE = `\\d{1,2} ?[\\/-] ?${YEAR_SHAPE}`;
/** Shape of a year with its word: "năm 2025". */
export const YEAR_WORDS_SHAPE = `năm ${YEAR_SHAPE}`;

const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  l: 1,
  li: 2,
  lii: 3,
  lv: 4,
  il: 2,
  ll: 2,
  ih: 3,
  lll: 3,
  "1v": 4,
};

/** "iv", "4" → 4; null where it is no quarter. */
export function quarterNumber(text: string): number | null {
  const n = /^[1-4]$/u.test(text) ? Number(text) : ROMAN[text];
  return n ?? null;
}

const PARTS: Readonly<Record<string, StatedPeriod["part"]>> = { dau: "early", giua: "middle", cuoi: "late" };

function yearIn(folded: string): number | null {
  const found = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(folded);
  return found === null ? null : Number(found[0]);
}

/** "năm nay" 0, "năm sau" and "năm tới" 1; null where the year is not so written. */
function yearAheadIn(folded: string): number | null {
  const [, word] = /nam (nay|sau|toi)$/u.exec(folded) ?? [];
  return word === undefined ? null : word === "nay" ? 0 : 1;
}

/** "6 tháng đầu năm", "nửa cuối năm 2024"; "9 tháng năm 2025" are its first nine. */
function parseHalf(folded: string): StatedPeriod | null {
  const found = /^(?:0?([369])|(ba|sau|chin)|nua)(?: thang)? (?:(dau|cuoi) |(?:cua )?nam \d)/u.exec(folded);
  if (found === null) return null;
  const months = Number(found[1] ?? monthNumber(found[2] ?? "sau") ?? 6);
  const [firstMonth, lastMonth] = found[3] === "cuoi" ? [13 - months, 12] : [1, months];
  const [year, ahead] = [yearIn(folded), yearAheadIn(folded)];
  return { type: "period", unit: "half", firstMonth, lastMonth, year, lastYear: year, part: null, ahead };
}

function parseMonths(folded: string): StatedPeriod | null {
  const found = /^t(?:hang)? ?(\d{1,2}|[a-z]{2,4}(?: (?:mot|hai)(?![a-z]))?)/u.exec(folded);
  if (found === null) return null;
  const year = yearIn(folded);
  const name = found[1] ?? "";
  if (name === "nay" || name === "toi" || (name === "sau" && year === null && folded === "thang sau")) {
    const ahead = name === "nay" ? 0 : 1;
    return {
      type: "period",
      unit: "month",
      firstMonth: null,
      lastMonth: null,
      year,
      lastYear: year,
      part: null,
      ahead,
    };
  }
  const others = folded.replace(/ ?[/–-] ?\d{4}|,? ?(?:cua )?nam ?\d{4}/u, "").matchAll(/(?<![\d/])\d{1,2}(?!\d)/gu);
  const months = [monthNumber(name), ...Array.from(others, (other) => monthNumber(other[0]))];
  const known = months.filter((month) => month !== null);
  if (known.length !== months.length || known.length === 0) return null;
  const [firstMonth, lastMonth] = [Math.min(...known), Math.max(...known)];
  const ahead = yearAheadIn(folded);
  return { type: "period", unit: "month", firstMonth, lastMonth, year, lastYear: year, part: null, ahead };
}

function parseQuarters(folded: string): StatedPeriod | null {
  const rest = folded.replace(/ ?[/–-] ?\d{4}|,? ?(?:cua )?nam ?(?:\d{4}|nay|sau|toi)/u, "");
  const numbers = Array.from(
    rest.replace(/^q(?:u[yi])?/u, " ").matchAll(/(?<![a-z\d])(?:1v|[1-4]|[ilvh]{1,3})(?![a-z\d])/gu),
    (found) => quarterNumber(found[0]),
  ).filter((n) => n !== null);
  if (numbers.length === 0) return null;
  const year = yearIn(folded);
  return {
    type: "period",
    unit: "quarter",
    firstMonth: Math.min(...numbers) * 3 - 2,
    lastMonth: Math.max(...numbers) * 3,
    year,
    lastYear: year,
    part: null,
    ahead: yearAheadIn(folded),
  };
}

function parseYears(folded: string): StatedPeriod {
  const years = Array.from(folded.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu), (found) => Number(found[0]));
  const period = wholeYear(years[0] ?? null);
  return { ...period, lastYear: years.at(-1) ?? null, ahead: yearAheadIn(folded) };
}

/** "12/2012" → December 2012; null where there is no such month. */
export function parseMonthYear(digits: string): StatedPeriod | null {
  return parseMonths(`thang ${digits.replace(/ /gu, "")}`);
}

/** A period from words that `PERIOD_SHAPE` (or a shape that is part of it) cut out, folded; null where there is no such month. */
export function parsePeriod(folded: string): StatedPeriod | null {
  const halfMonth = /^nua (dau|cuoi) (?:cua )?(?=t)/u.exec(folded);
  if (halfMonth !== null) {
    const whole = parseMonths(folded.slice(halfMonth[0].length));
    return whole === null ? null : { ...whole, part: halfMonth[1] === "dau" ? "first half" : "second half" };
  }
  const half = parseHalf(folded);
  if (half !== null) return half;
  const part = PARTS[folded.split(" ")[0] ?? ""];
  if (part !== undefined) {
    const whole = parsePeriod(folded.slice(folded.indexOf(" ") + 1));
    return whole === null ? null : { ...whole, part };
  }
  if (/^t(?:hang)? ?(?:\d|[a-z])/u.test(folded)) return parseMonths(folded);
  if (folded.startsWith("q")) return parseQuarters(folded);
  return /^(?:cac )?nam/u.test(folded) ? parseYears(folded) : null;
}
