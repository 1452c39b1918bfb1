import { criteriaBook, type CriteriaBook } from "../../../patternbook/criteria-book.js";
import { wordsOf, type Word } from "../../../text/words.js";
import { formAt, speaksOfCriteria } from "./reading.js";

/** A criterion's number and the words that give it. */
export interface NamedNumber {
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/** No known standard has more criteria: the largest of the sets in use has 20. */
const MOST = 30;
const LIST_JOINTS = new Set([",", "và", ";", "số"]);
const AFTER_NUMBER = new Set([
  "",
  ".",
  ",",
  ";",
  ":",
  ")",
  "(",
  "-",
  "–",
  "về",
  "và",
  "của",
  "là",
  "đã",
  "chưa",
  "đạt",
]);

/** Whole part of "13" or "13.2" where it can be a criterion's number. */
function numberOf(words: readonly Word[], index: number): number | null {
  const word = words[index];
  if (word?.kind !== "number" || ["/", "%"].includes(formAt(words, index + 1)) || formAt(words, index - 1) === "/")
    return null;
  const [whole = "", ...parts] = word.form.split(".");
  const value = Number(whole);
  if (word.form.includes(",") || whole.length > 2 || parts.length > 2) return null;
  return value >= 1 && value <= MOST ? value : null;
}

// "tiêu chí số 5, 3 xã": the 3 counts communes
const COUNTED = new Set(
  "xã thôn hộ người phường huyện năm tháng ngày quý triệu tỷ đồng m km ha trường lớp khu bản xóm ấp tổ tiêu chỉ".split(
    " ",
  ),
);

function mayFollow(words: readonly Word[], index: number, book: CriteriaBook): boolean {
  return (
    AFTER_NUMBER.has(formAt(words, index)) ||
    words[index]?.isCapital === true ||
    book.criterionNames.at(words, index) !== null
  );
}

/** "số 9, 10, 11 và 13" from `index` on; without "số" the first number must be followed by what follows a name. */
function numbersFrom(words: readonly Word[], index: number, book: CriteriaBook): readonly NamedNumber[] {
  const found: NamedNumber[] = [];
  let at = formAt(words, index) === "(" ? index + 1 : index;
  const isBracket = at > index;
  const hasNo = formAt(words, at) === "số";
  if (hasNo || formAt(words, at) === ":") at++;
  for (;;) {
    const number = numberOf(words, at);
    if (number === null || !(hasNo ? !COUNTED.has(formAt(words, at + 1)) : mayFollow(words, at + 1, book))) break;
    found.push({ number, from: index, to: at + 1 });
    let next = at + 1;
    while (next < at + 4 && LIST_JOINTS.has(formAt(words, next))) next++;
    if (next === at + 1) break;
    at = next;
  }
  const last = found.at(-1);
  const isClosed = !isBracket || hasNo || (last !== undefined && formAt(words, last.to) === ")");
  return isClosed ? found : [];
}

/** "Y tế-14": a criterion's name with its number behind a hyphen. */
function numberAfterName(words: readonly Word[], index: number, book: CriteriaBook): NamedNumber | null {
  const name = book.criterionNames.at(words, index);
  if (!name || !["-", "–"].includes(formAt(words, name.end))) return null;
  const number = numberOf(words, name.end + 1);
  const closes = ["", ";", ",", ".", ")", "và", "chưa", "đã", "đạt"].includes(formAt(words, name.end + 2));
  return number !== null && closes ? { number, from: index, to: name.end + 2 } : null;
}

const DASH_NUMBER = /[-–] ?\d/u;

/** A cheap look before a text is read word by word: a unit and some number, or a number behind a hyphen ("Y tế-14"). */
function mayName(text: string): boolean {
  return speaksOfCriteria(text) ? /\d/u.test(text) : DASH_NUMBER.test(text);
}

/** Every criterion number in a text read word by word, in order. */
export function namedNumbersIn(words: readonly Word[], book: CriteriaBook): readonly NamedNumber[] {
  const found: NamedNumber[] = [];
  for (let at = 0; at < words.length; at++) {
    const unit = book.units.at(words, at);
    if (unit === null) {
      const named = numberAfterName(words, at, book);
      if (named === null) continue;
      found.push(named);
      at = named.to - 1;
      continue;
    }
    const here = numbersFrom(words, unit.end, book);
    for (const named of here) found.push({ ...named, from: at });
    at = Math.max(at, unit.end - 1, (here.at(-1)?.to ?? 0) - 1);
  }
  return found;
}

/**
 * The criteria that a text names by number, each once, in order: "Tiêu chí số 13", "Chỉ tiêu 13.2" (13), "Y tế-14",
 * "tiêu chí số 9, 10 và 11". Counts ("15/19 tiêu chí") and criteria named only by word give none.
 */
export function criteriaNamedIn(text: string, book: CriteriaBook = criteriaBook()): number[] {
  if (!mayName(text)) return [];
  return [...new Set(namedNumbersIn(wordsOf(text), book).map(({ number }) => number))];
}

const HEADING_REACH = 4;

/** The criterion that a heading is about ("Tiêu chí số 17 về Môi trường"): its one number, near its head; else null. */
export function criterionOfHeading(text: string, book: CriteriaBook = criteriaBook()): number | null {
  if (!mayName(text)) return null;
  const named = namedNumbersIn(wordsOf(text), book);
  const numbers = new Set(named.map(({ number }) => number));
  const [first] = named;
  return first && numbers.size === 1 && first.from <= HEADING_REACH ? first.number : null;
}
