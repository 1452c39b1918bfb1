import type { CriteriaBook } from "../../../patternbook/criteria-book.js";
import { wordsOf, type Word } from "../../../text/words.js";
import { countMentionsIn, type CountMention } from "./count-mentions.js";
import { moodOf, stateOf } from "./count-status.js";
import { criteriaListed, criterionIn, isNumbersRun, type NamedCriterion } from "./criterion-lists.js";
import { isListSure, listBehind } from "./list-behind.js";
import { formAt, sentenceEnd } from "./reading.js";

/** What one statement says of criteria: met or not, and which, in the block itself or in the items below it. */
export interface SaidOfCriteria {
  readonly state: "met" | "unmet";
  readonly criteria: readonly NamedCriterion[];
  /** True where the block ends by announcing a list. */
  readonly opensChildren: boolean;
  /** How many were announced, where a number was. */
  readonly announced: number | null;
  readonly first: number;
  readonly last: number;
  readonly afterUnit: number;
}

interface State {
  readonly state: "met" | "unmet";
  /** Index after the words that say it. */
  readonly end: number;
}

const LACKS = new Set(["chưa", "không", "vẫn", "hiện", "còn", "bị"]);
const DATES = new Set(["trong", "trước", "vào", "đến", "chậm", "theo"]);
const PERFECT = new Set(["đã", "được", "đều", "cơ"]);
const MOST_NAMES_WORDS = 60;

function ofCount(
  text: string,
  words: readonly Word[],
  mentions: readonly CountMention[],
  index: number,
  book: CriteriaBook,
): SaidOfCriteria | null {
  const mention = mentions[index];
  const said = stateOf(words, mentions, index, book);
  if (!mention || !said || mention.unit !== "tiêu chí") return null;
  if (said.state === "met" && moodOf(words, mention.first, book) === "target") return null;
  const { first, last, afterUnit, amount } = mention;
  const bracket = listBehind(text, words, last, amount, book, mentions);
  const behind =
    bracket.criteria.length > 0 || said.to <= last ? bracket : listBehind(text, words, said.to, amount, book, mentions);
  return { state: said.state, ...behind, announced: amount, first, last, afterUnit };
}

function cueBehind(words: readonly Word[], at: number, book: CriteriaBook): State | null {
  let from = at;
  while ([":", "-", "–", ",", "xã", "hiện", "nay"].includes(formAt(words, from)) && from < at + 2) from++;
  const hit = book.after.at(words, from);
  if (!hit || hit.value === "other") return null;
  if (hit.value === "unmet") return LACKS.has(formAt(words, from)) ? { state: "unmet", end: hit.end } : null;
  // "Tiêu chí số 2: Hoàn thành mở rộng đường thôn": what is to be done for it
  const isToDo =
    formAt(words, from - 1) === ":" && formAt(words, from) === "hoàn" && words[hit.end]?.kind === "letters";
  if (isToDo && !DATES.has(formAt(words, hit.end))) return null;
  // "đạt 38 triệu đồng", "đạt 6/8 tiêu chí": a value, not the criterion
  if (words[hit.end]?.kind === "number") return null;
  const isDated = DATES.has(formAt(words, hit.end)) && !PERFECT.has(formAt(words, from));
  return isDated ? null : { state: "met", end: hit.end };
}

const BEFORE_PLAIN = new Set(["các", "những", "được", "chuẩn", "và", ",", "nội", "dung"]);

function cueBefore(words: readonly Word[], unit: number, book: CriteriaBook): "met" | "unmet" | null {
  for (let from = Math.max(0, unit - 6); from < unit; from++) {
    const hit = book.before.at(words, from);
    if (!hit || hit.value === "other" || hit.end > unit) continue;
    let at = hit.end;
    while (at < unit && BEFORE_PLAIN.has(formAt(words, at))) at++;
    if (at === unit) return hit.value;
  }
  return null;
}

/** End of the names behind "tiêu chí", or the unit's end where the state follows at once ("các tiêu chí chưa đạt"). */
function namesEnd(words: readonly Word[], from: number, book: CriteriaBook): number {
  const sentence = sentenceEnd(words, Math.max(0, from - 1));
  const stop = bracketEnd(words, from, Math.min(from + MOST_NAMES_WORDS, sentence));
  for (let at = from; at < stop; at++) {
    const hit = book.after.at(words, at);
    const isInName = book.criterionNames.at(words, at) !== null;
    if (hit && hit.value !== "other" && !isInName) return at;
    if (formAt(words, at) === ";" || (formAt(words, at) === ":" && at > from)) return at;
  }
  return stop;
}

function ofUnit(
  text: string,
  words: readonly Word[],
  unit: number,
  afterUnit: number,
  book: CriteriaBook,
): SaidOfCriteria | null {
  const base = { announced: null, first: unit, last: afterUnit, afterUnit };
  const isAim = (state: "met" | "unmet"): boolean =>
    state === "met" && ["target", "order"].includes(moodOf(words, unit, book) ?? "");
  const names = namesEnd(words, afterUnit, book);
  const said = cueBehind(words, names, book) ?? cueBehind(words, afterUnit, book);
  const isPlural = ["các", "những"].includes(formAt(words, unit - 1));
  if (said && names <= afterUnit + 3 && !isName(text, words, unit, names, book)) {
    // "các tiêu chí chưa đạt (A; B)", "các tiêu chí đã đạt gồm: A, B"
    return isAim(said.state) ? null : { ...base, state: said.state, ...listBehind(text, words, said.end, null, book) };
  }
  if (said && !isAim(said.state)) {
    const from = isPlural || formAt(words, afterUnit) === ":" ? afterUnit : unit;
    const criteria =
      isPlural || isNumbersRun(words, afterUnit, names)
        ? criteriaListed(text, words, isPlural ? from : afterUnit, names, book)
        : oneCriterion(text, words, from, names, book);
    return { ...base, state: said.state, criteria: isListSure(criteria, null) ? criteria : [], opensChildren: false };
  }
  const before = cueBefore(words, unit, book);
  // "duy trì các tiêu chí về ..." is an order, "đã đạt các tiêu chí ..." a result
  if (before === null || (before === "met" && moodOf(words, unit, book) !== "result")) return null;
  const end = bracketEnd(words, unit, sentenceEnd(words, unit));
  const criteria = isPlural
    ? criteriaListed(text, words, afterUnit, end, book).filter(({ isSure }) => isSure)
    : criteriaListed(text, words, unit, end, book).filter(({ number }) => number !== null);
  return { ...base, state: before, criteria, opensChildren: false };
}

/** "18/19 tiêu chí (chưa đạt tiêu chí số 6), xã B …": where the bracket closes that was open at `from`, before `to`. */
function bracketEnd(words: readonly Word[], from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at++) {
    if (formAt(words, at) === "(") depth++;
    if (formAt(words, at) === ")" && --depth < 0) return at;
  }
  return to;
}

function isName(text: string, words: readonly Word[], from: number, to: number, book: CriteriaBook): boolean {
  const criterion = criterionIn(text, words, from, to, book);
  return (
    criterion !== null && (criterion.number !== null || book.criterionNames.at(words, to - 1) !== null || to - from > 2)
  );
}

function oneCriterion(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  book: CriteriaBook,
): readonly NamedCriterion[] {
  const criterion = criterionIn(text, words, from, to, book);
  if (!criterion) return [];
  // "tiêu chí hiện trường chưa đạt" names none
  const first = text.charAt(text.lastIndexOf(criterion.name, words[to - 1]?.end));
  const known = wordsOf(criterion.name);
  const isKnown = book.criterionNames.at(known, 0) !== null || first !== first.toLowerCase();
  return criterion.number !== null || isKnown ? [criterion] : [];
}

/** Everything that a block says of criteria being met or not, in order. */
export function saidOfCriteria(text: string, words: readonly Word[], book: CriteriaBook): readonly SaidOfCriteria[] {
  const mentions = countMentionsIn(words, book);
  const found: SaidOfCriteria[] = mentions.flatMap((_, index) => ofCount(text, words, mentions, index, book) ?? []);
  for (let at = 0; at < words.length; at++) {
    const unit = book.units.at(words, at);
    if (!unit) continue;
    const isCounted = mentions.some(({ first, last }) => first <= at && at < last);
    const isTaken = found.some(({ criteria }) => criteria.some(({ from, to }) => from <= at && at < to));
    const said = isCounted || isTaken || unit.value !== "tiêu chí" ? null : ofUnit(text, words, at, unit.end, book);
    if (said) found.push(said);
    at = unit.end - 1;
  }
  return found
    .filter(({ criteria, opensChildren }) => criteria.length > 0 || opensChildren)
    .sort((a, b) => a.first - b.first);
}
