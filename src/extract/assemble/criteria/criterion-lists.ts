import type { CriteriaBook } from "../../../patternbook/criteria-book.js";
import type { Word } from "../../../text/words.js";
import { afterBracket, formAt } from "./reading.js";

/** A criterion named in a text: its number where written, its name as written. */
export interface NamedCriterion {
  readonly number: number | null;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** True where it is called a criterion, has a number or a known name: not just any words. */
  readonly isSure: boolean;
}

const MOST_NAME_WORDS = 14;
const OPENERS = new Set(["(", "-", "–", ":", "và", "là", "gồm", "các", "những", "+", "*", "•"]);
const BEFORE_NAME = new Set(["về", ":", "-", "–", "(", "."]);
const CLOSERS = new Set([".", ";", ",", ":", ")", "…"]);

function numberIn(words: readonly Word[], index: number): number | null {
  const value = words[index]?.kind === "number" ? Number(formAt(words, index).split(".")[0]) : NaN;
  return Number.isInteger(value) && value >= 1 && value <= 30 ? value : null;
}

/** Index after an ordinal "(13)" or "13)" at the head of an item. */
function afterOrdinal(words: readonly Word[], from: number): number {
  if (formAt(words, from) === "(" && words[from + 1]?.kind === "number" && formAt(words, from + 2) === ")")
    return from + 3;
  return words[from]?.kind === "number" && formAt(words, from + 1) === ")" ? from + 2 : from;
}

function nameOf(text: string, words: readonly Word[], from: number, to: number): string {
  let end = to;
  while (end > from && CLOSERS.has(formAt(words, end - 1))) end--;
  return text.slice(words[from]?.start ?? 0, words[Math.max(from, end - 1)]?.end ?? 0);
}

function trimmed(words: readonly Word[], from: number, to: number): readonly [number, number] {
  let start = afterOrdinal(words, from);
  let end = to;
  while (start < end && OPENERS.has(formAt(words, start))) start++;
  // a remark in brackets is no part of the name
  for (let at = start; at < end; at++)
    if (
      formAt(words, at) === "(" &&
      at > start &&
      words[at - 1]?.kind !== "number" &&
      afterBracket(words, at) >= end - 1
    )
      end = at;
  while (end > start && CLOSERS.has(formAt(words, end - 1))) end--;
  return [start, end];
}

/** "... thuộc tiêu chí giao thông": the criterion of an indicator. */
function ofIndicator(words: readonly Word[], from: number, to: number, book: CriteriaBook): number | null {
  for (let at = from; at < to; at++)
    if (["thuộc", "của", "trong"].includes(formAt(words, at)) && book.units.at(words, at + 1)?.value === "tiêu chí")
      return at + 1;
  return null;
}

/** Reads one item of a list of criteria: "Tiêu chí số 13 về Tổ chức sản xuất", "Y tế-14", "(2) Giao thông". */
export function criterionIn(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  book: CriteriaBook,
): NamedCriterion | null {
  const [start, end] = trimmed(words, from, to);
  if (start >= end) return null;
  const unit = book.units.at(words, start);
  if (unit?.value === "chỉ tiêu") {
    const criterion = ofIndicator(words, unit.end, end, book);
    return criterion === null ? null : criterionIn(text, words, criterion, end, book);
  }
  let at = unit?.end ?? start;
  // "các tiêu chí: 1, 3, 4"
  if (unit && formAt(words, at) === ":" && words[at + 1]?.kind === "number") at++;
  const hasNo = formAt(words, at) === "số";
  if (hasNo) at++;
  const number = unit || hasNo ? numberIn(words, at) : null;
  if (number !== null) at++;
  if (hasNo && number === null) return null;
  while (number !== null && at < end && BEFORE_NAME.has(formAt(words, at))) at++;
  if (at >= end)
    return number === null
      ? null
      : {
          number,
          name: hasNo ? nameOf(text, words, start, end) : `tiêu chí số ${number}`,
          from: start,
          to: end,
          isSure: true,
        };
  const item = { from: start, at, end, number: number ?? numberBehind(words, end, to, book), isCalled: unit !== null };
  return named(text, words, item, book);
}

/** "Giao thông (số 2)", "Quy hoạch (tiêu chí số 1)": the number that stands in the bracket behind a name. */
function numberBehind(words: readonly Word[], end: number, to: number, book: CriteriaBook): number | null {
  if (formAt(words, end) !== "(") return null;
  let at = book.units.at(words, end + 1)?.end ?? end + 1;
  if (formAt(words, at) === "số") at++;
  const isNumber = at > end + 1 && at < to && formAt(words, at + 1) === ")";
  return isNumber ? numberIn(words, at) : null;
}

interface Item {
  readonly from: number;
  readonly at: number;
  readonly end: number;
  readonly number: number | null;
  readonly isCalled: boolean;
}

function named(text: string, words: readonly Word[], item: Item, book: CriteriaBook): NamedCriterion | null {
  const { from, at } = item;
  const known = book.criterionNames.at(words, at);
  const dash = item.end - 2;
  const behind = ["-", "–"].includes(formAt(words, dash)) && dash > at ? numberIn(words, item.end - 1) : null;
  const end = behind === null ? item.end : dash;
  const number = item.number ?? behind;
  if (end - at > MOST_NAME_WORDS || words[at]?.kind !== "letters") return null;
  const isKnown = known !== null && known.end >= end;
  return {
    number,
    name: nameOf(text, words, at, end),
    from,
    to: item.end,
    isSure: item.isCalled || number !== null || isKnown,
  };
}

/** Cuts a list at its semicolons, or where it has none at commas and "và" that are not inside a known name. */
function itemsOf(
  words: readonly Word[],
  from: number,
  to: number,
  book: CriteriaBook,
): readonly (readonly [number, number])[] {
  const cuts: number[] = [];
  const bySemicolon = words.slice(from, to).some(({ form }) => form === ";");
  for (let at = from; at < to; at++) {
    const form = formAt(words, at);
    const known = bySemicolon ? null : book.criterionNames.at(words, at);
    if (known && known.end <= to && known.end > at + 1) at = known.end - 1;
    else if (form === "(" && at > from) at = Math.max(at, afterBracket(words, at) - 1);
    else if (bySemicolon ? form === ";" : form === "," || form === "và") cuts.push(at);
  }
  return [...cuts, to].map((cut, index) => [index === 0 ? from : (cuts[index - 1] ?? 0) + 1, cut] as const);
}

/** "6" after "tiêu chí số 2,": its name is its number. */
function bareNumber(words: readonly Word[], from: number, to: number): NamedCriterion | null {
  const number = to === from + 1 ? numberIn(words, from) : null;
  return number === null ? null : { number, name: `tiêu chí số ${number}`, from, to, isSure: true };
}

/** Where "số 5, 10 và 17" from `from` on ends, before a semicolon or at `to`; null for fewer than two numbers, or where other words stand between them. */
function endOfNumbers(words: readonly Word[], from: number, to: number): number | null {
  let at = from;
  for (let count = 1; at < to; count++) {
    if (formAt(words, at) === "số") at++;
    if (numberIn(words, at) === null) return null;
    at++;
    const isEnd = at >= to || [";", "."].includes(formAt(words, at));
    if (isEnd) return count > 1 ? at : null;
    if (![",", "và"].includes(formAt(words, at))) return null;
    at++;
  }
  return null;
}

/** True where nothing but numbers of criteria, one after another, stands between two words. */
export function isNumbersRun(words: readonly Word[], from: number, to: number): boolean {
  return endOfNumbers(words, from, to) === to;
}

/** The criteria of a list in running text, between two words; items that cannot be one are left out. */
export function criteriaListed(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  book: CriteriaBook,
): readonly NamedCriterion[] {
  const listed: NamedCriterion[] = [];
  // "…: số 5, 10, 17; xã Lộc An …": the semicolon ends the list
  const run = endOfNumbers(words, from, to);
  for (const [start, end] of itemsOf(words, from, run ?? to, book)) {
    const isNumbered = run !== null || (listed.length > 0 && listed.at(-1)?.number !== null);
    let last = end;
    while (last > start && CLOSERS.has(formAt(words, last - 1))) last--;
    const criterion =
      criterionIn(text, words, start, end, book) ?? (isNumbered ? bareNumber(words, start, last) : null);
    if (end > start && criterion) listed.push(criterion);
  }
  return listed;
}
