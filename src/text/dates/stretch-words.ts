import { DAY_SHAPE, MONTH_NUMBER_SHAPE, monthNumber, parseDay, YEAR_SHAPE } from "./day-words.js";
import { parsePeriod, PERIOD_SHAPE, quarterNumber } from "./period-words.js";
import { wholeYear, type StatedDay, type StatedPeriod, type StatedStretch } from "./stated-date.js";

const DASH = " ?[-–—÷] ?";
const NUMERIC = `\\d{1,2}\\/\\d{1,2}(?:\\/ ?${YEAR_SHAPE})?`;
const DAYS = `(?:ngày )?${NUMERIC}${DASH}(?:ngày )?\\d{1,2} ?\\/ ?\\d{1,2}(?: ?\\/ ?${YEAR_SHAPE})?`;
const WITHIN_MONTH = `(?:ngày )?\\d{1,2}${DASH}\\d{1,2} ?\\/ ?\\d{1,2}(?: ?\\/ ?${YEAR_SHAPE})?`;
const WITHIN_DOTTED_MONTH = `ngày \\d{1,2}${DASH}\\d{1,2}\\.\\d{1,2}(?:\\.${YEAR_SHAPE})?(?!\\.?\\d)`;
const YEAR_TAIL = `(?: ?\\/ ?${YEAR_SHAPE}| năm ${YEAR_SHAPE})?`;
const MONTHS = `(?:tháng ?|t)\\d{1,2}${YEAR_TAIL}${DASH}(?:tháng ?|t)?\\d{1,2}${YEAR_TAIL}(?!\\/)`;
const MONTH = "(?:0?[1-9]|1[0-2])";
const BARE_MONTHS = `(?<!(?:ngày|số|trước|đến|hết|nhất) ?)(?<![\\d\\/.-])${MONTH}(?: ?\\/ ?${YEAR_SHAPE})?${DASH}${MONTH} ?\\/ ?${YEAR_SHAPE}`;
const QUARTERS = `qu[ýí] ?(?:iv|iii|ii|i|[1-4])${YEAR_TAIL}${DASH}(?:qu[ýí] ?)?(?:iv|iii|ii|i|[1-4])(?![a-zà-ỹ])${YEAR_TAIL}`;

/** Shape of a stretch written with a dash: "20/8 - 20/11/2014", "01-15/3/2024", "ngày 1 - 25.4", "tháng 4 - 5/2014", "10-11/2019", "quý II - III/2024". */
export const STRETCH_SHAPE = `(?:${DAYS}|${WITHIN_MONTH}|${WITHIN_DOTTED_MONTH}|${MONTHS}|${BARE_MONTHS}|${QUARTERS})(?![\\d%])`;

/** Shape of one end of "từ … đến …": a day, a period, a bare year, or a bare day of the month. */
export const BOUND_SHAPE = `(?:${DAY_SHAPE}|${PERIOD_SHAPE}|(?:năm )?${YEAR_SHAPE}|tháng ${MONTH_NUMBER_SHAPE}|(?:ngày )?\\d{1,2}(?![\\d\\/%]|[.,]\\d| ?(?:giờ|phút|h(?![a-zà-ỹ]))))`;

/** One end of "từ … đến …", folded; a bare day of the month has neither month nor year. */
export function parseBound(folded: string): StatedDay | StatedPeriod | null {
  const year = /^(?:nam )?((?:19|20)\d{2})$/u.exec(folded);
  if (year !== null) return wholeYear(Number(year[1]));
  const bare = /^(?:ngay )?(\d{1,2})$/u.exec(folded);
  if (bare !== null) {
    const day = Number(bare[1]);
    return day >= 1 && day <= 31 ? { type: "day", day, month: null, year: null, relative: null } : null;
  }
  return parseDay(folded) ?? parsePeriod(folded);
}

/**
 * A stretch that `STRETCH_SHAPE` cut out, folded; what the first end leaves unsaid is taken from the second. Null for an anniversary,
 * the same day of two years.
 */
export function parseStretch(folded: string): StatedStretch | null {
  const cut = /^(.{1,40}?) ?[-–—÷] ?(.{1,40})$/u.exec(folded);
  if (cut === null) return null;
  const areMonths = /^\d{1,2}(?: ?\/ ?\d{4})? ?[-–—÷] ?\d{1,2} ?\/ ?\d{4}$/u.test(folded);
  const from = parseBound(areMonths ? `thang ${cut[1] ?? ""}` : (cut[1] ?? ""));
  const unit = from?.type === "period" ? from.unit : "day";
  const to = unit === "day" ? parseBound(cut[2] ?? "") : parseTail(cut[2] ?? "", unit);
  if (from === null || to === null || isAnniversary(from, to)) return null;
  return { type: "stretch", from: completed(from, to), to };
}

/** "19/5/1890 - 19/5/2025"; a programme of four years may begin and end on the same day too. */
function isAnniversary(from: StatedDay | StatedPeriod, to: StatedDay | StatedPeriod): boolean {
  if (from.type !== "day" || to.type !== "day" || from.year === null || to.year === null) return false;
  return from.day === to.day && from.month === to.month && to.year - from.year >= 5;
}

/** "5/2014" after "tháng 4 -", "III/2024" after "quý II -". */
function parseTail(folded: string, unit: StatedPeriod["unit"]): StatedPeriod | null {
  const named = parsePeriod(folded);
  if (named !== null) return named;
  const found = /^(\d{1,2}|[iv]{1,3})(?: ?\/ ?| nam )?(\d{4})?$/u.exec(folded);
  if (found === null) return null;
  const n = unit === "quarter" ? quarterNumber(found[1] ?? "") : monthNumber(found[1] ?? "");
  if (n === null) return null;
  const year = found[2] === undefined ? null : Number(found[2]);
  const [firstMonth, lastMonth] = unit === "quarter" ? [n * 3 - 2, n * 3] : [n, n];
  return { type: "period", unit, firstMonth, lastMonth, year, lastYear: year, part: null, ahead: null };
}

/** `from` with month and year of `to` where it names none: "từ ngày 01 đến ngày 15/3/2024". */
export function completed(from: StatedDay | StatedPeriod, to: StatedDay | StatedPeriod): StatedDay | StatedPeriod {
  const toMonth = to.type === "day" ? to.month : to.lastMonth;
  if (from.type === "day" && from.relative === null) {
    const month = from.month ?? toMonth;
    const year = from.year ?? earlier(to.year, month, toMonth);
    return { ...from, month, year };
  }
  if (from.type === "period" && from.year === null && from.ahead === null) {
    const year = earlier(to.year, from.firstMonth, toMonth);
    return { ...from, year, lastYear: year };
  }
  return from;
}

/** The year of the first end: the one before where its month lies after that of the second ("từ 20/12 đến 10/01/2025"). */
function earlier(year: number | null, month: number | null, toMonth: number | null): number | null {
  return year !== null && month !== null && toMonth !== null && month > toMonth ? year - 1 : year;
}
