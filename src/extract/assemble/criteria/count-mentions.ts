import { isNumbersRun } from "./criterion-lists.js";
import type { CriteriaBook, CountCue, CriteriaUnit } from "../../../patternbook/criteria-book.js";
import type { Word } from "../../../text/words.js";
import { formAt } from "./reading.js";

/** A number of criteria as written: "15/19 tiêu chí", "04 (bốn) chỉ tiêu", "Số tiêu chí đạt: 15/19". */
export interface CountMention {
  readonly unit: CriteriaUnit;
  readonly amount: number;
  /** Null for a number that is no ratio. */
  readonly total: number | null;
  /** Index of the first word of the number. */
  readonly first: number;
  /** Index after the last word of the number and unit. */
  readonly last: number;
  /** Index at which the standard may be named: after the unit. */
  readonly afterUnit: number;
  /** What a label before the number says: "Số tiêu chí chưa đạt: 4". */
  readonly label: CountCue | null;
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
// "trong năm tiêu chí ...": a year or a genitive rather than five
const BEFORE_YEAR = new Set(["trong", "hết", "cuối", "đầu", "giữa", "mỗi", "hàng", "hằng", "từng", "đến"]);
const NAMES_A_NUMBER = new Set([
  "số",
  "chí",
  "tiêu",
  "điều",
  "khoản",
  "mục",
  "biểu",
  "lục",
  "quý",
  "tháng",
  "năm",
  "lần",
]);
const BETWEEN = new Set(["số", "tổng", "các", "nội", "dung"]);
const OVER = new Set(["/", "trên", "trong"]);
const RANGE = new Set(["-", "–", "—", "đến", "tới"]);
// what may stand right before a ratio that has no unit of its own
const BEFORE_BARE_RATIO = new Set(["đạt", "thành", "được", "còn", "có", ":", "là", "chuẩn", "trì", "mới", "chỉ", "("]);

interface Quantity {
  readonly amount: number;
  readonly total: number | null;
  readonly first: number;
}

function numberAt(words: readonly Word[], index: number): number | null {
  const word = words[index];
  if (!word) return null;
  if (word.kind === "number")
    return word.form.length <= 3 && Number.isInteger(Number(word.form)) ? Number(word.form) : null;
  const value = NUMBER_WORDS[word.form];
  return value === undefined || (value === 5 && BEFORE_YEAR.has(formAt(words, index - 1))) ? null : value;
}

/** The number that ends at `index`, with its ratio; null for a year, a decimal, a range or the number of something. */
function quantityEndingAt(words: readonly Word[], index: number): Quantity | null {
  const last = numberAt(words, index);
  if (last === null) return null;
  let before = index - 1;
  while (before >= 0 && (formAt(words, before) === "số" || formAt(words, before) === "tổng")) before--;
  if (OVER.has(formAt(words, before)) && words[before - 1]?.kind === "number") {
    const amount = numberAt(words, before - 1);
    if (amount === null || formAt(words, before - 2) === "/") return null;
    return { amount, total: last, first: before - 1 };
  }
  if (words[index - 1]?.kind === "number" || NAMES_A_NUMBER.has(formAt(words, index - 1))) return null;
  if (RANGE.has(formAt(words, index - 1)) && words[index - 2]?.kind === "number") return null;
  return { amount: last, total: null, first: index };
}

function quantityStartingAt(words: readonly Word[], index: number): (Quantity & { readonly end: number }) | null {
  const amount = numberAt(words, index);
  if (amount === null || words[index]?.kind !== "number") return null;
  if (formAt(words, index + 1) !== "/") return { amount, total: null, first: index, end: index + 1 };
  const total = numberAt(words, index + 2);
  if (total === null || formAt(words, index + 3) === "/") return null;
  return { amount, total, first: index, end: index + 3 };
}

function closesPhrase(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return !word || [".", ";", ",", "(", ")", ":"].includes(word.form) || word.form === "và";
}

/** "(hai)" and the like between number and unit. */
function quantityBefore(words: readonly Word[], unit: number): Quantity | null {
  let at = unit - 1;
  while (BETWEEN.has(formAt(words, at))) at--;
  // "một số tiêu chí" is no number
  if (at < unit - 1 && words[at]?.kind === "letters") return null;
  if (formAt(words, at) === ")") {
    const close = at;
    while (at > 0 && close - at < 6 && formAt(words, at) !== "(") at--;
    if (formAt(words, at) !== "(") return null;
    at--;
  }
  return quantityEndingAt(words, at);
}

/** "Số tiêu chí đạt chuẩn: 15/19": the number comes after unit, standard and state. */
function labelledCount(
  words: readonly Word[],
  unit: CriteriaUnit,
  after: number,
  book: CriteriaBook,
): CountMention | null {
  let at = book.standards.at(words, after)?.end ?? after;
  const cue = book.after.at(words, at) ?? book.before.at(words, at);
  at = cue?.end ?? at;
  if (formAt(words, at) !== ":" && formAt(words, at) !== "là") return null;
  const quantity = quantityStartingAt(words, at + 1);
  if (!quantity || !closesPhrase(words, quantity.end)) return null;
  if (quantity.total === null && (!cue || isNumbersRun(words, at + 1, at + 4))) return null;
  const { amount, total, first, end } = quantity;
  return { unit, amount, total, first, last: end, afterUnit: after, label: cue?.value ?? null };
}

/** "xã A đạt 15/19 tiêu chí, xã B đạt 17/19": a ratio whose unit was said before. */
function bareRatio(words: readonly Word[], index: number, unit: CriteriaUnit): CountMention | null {
  const quantity = quantityStartingAt(words, index);
  if (!quantity || quantity.total === null || quantity.total < 4 || quantity.amount > quantity.total) return null;
  const before = words[index - 1];
  if (!before || !(BEFORE_BARE_RATIO.has(before.form) || before.isCapital)) return null;
  if (!closesPhrase(words, quantity.end)) return null;
  const { amount, total, first, end } = quantity;
  return { unit, amount, total, first, last: end, afterUnit: end, label: null };
}

/** Every number of criteria or indicators in a text, in order; numbers of criteria ("tiêu chí số 13") are none. */
export function countMentionsIn(words: readonly Word[], book: CriteriaBook): readonly CountMention[] {
  const found: CountMention[] = [];
  let lastUnit: CriteriaUnit | null = null;
  for (let at = 0; at < words.length; at++) {
    const taken = found.at(-1)?.last ?? 0;
    if (words[at]?.kind === "number") {
      const bare = lastUnit && at >= taken ? bareRatio(words, at, lastUnit) : null;
      if (bare) found.push(bare);
      continue;
    }
    const unit = book.units.at(words, at);
    if (!unit) continue;
    lastUnit = unit.value;
    const quantity = quantityBefore(words, at);
    const previous = found.at(-1);
    const isShort = unit.end === at + 1;
    if (quantity && quantity.first >= taken && !(isShort && quantity.total === null)) {
      const { amount, total, first } = quantity;
      const over = total === null && formAt(words, unit.end) === "/" ? numberAt(words, unit.end + 1) : null;
      const last = over === null ? unit.end : unit.end + 2;
      found.push({ unit: unit.value, amount, total: total ?? over, first, last, afterUnit: last, label: null });
    } else if (previous && previous.total !== null && previous.last === at) {
      // "15 tiêu chí/19 tiêu chí": the second unit belongs to the same count
      found[found.length - 1] = { ...previous, last: unit.end, afterUnit: unit.end };
    } else if (!isShort) {
      const labelled = labelledCount(words, unit.value, unit.end, book);
      if (labelled) found.push(labelled);
    }
    at = Math.max(at, unit.end - 1, (found.at(-1)?.last ?? 0) - 1);
  }
  return found;
}
