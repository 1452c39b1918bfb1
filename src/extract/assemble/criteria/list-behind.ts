import type { CriteriaBook } from "../../../patternbook/criteria-book.js";
import type { Word } from "../../../text/words.js";
import type { CountMention } from "./count-mentions.js";
import { criteriaListed, type NamedCriterion } from "./criterion-lists.js";
import { afterBracket, formAt, sentenceEnd } from "./reading.js";

const LIST_WORDS = new Set(["gồm", "là", "như", "thể", "đó"]);
const OF_SEVERAL = new Set(["các", "những", "tiêu"]);
const BRIDGE_TO_LIST = 14;
const BRIDGE_TO_COLON = 3;

/** Where a list begins behind a statement and before the next count: after "(", "gồm:", "là", or a colon close by; null where none does. */
function listStart(words: readonly Word[], from: number, next: number): { start: number; end: number } | null {
  const stop = Math.min(sentenceEnd(words, Math.max(0, from - 1)), words.length);
  let sawListWord = false;
  for (let at = from; at <= Math.min(stop, from + BRIDGE_TO_LIST, next); at++) {
    const form = formAt(words, at);
    if (form === "(" && at <= from + 1) return { start: at + 1, end: Math.max(at + 1, afterBracket(words, at) - 1) };
    if (form === ";") return null;
    // "trong đó khó nhất là các tiêu chí Giao thông, …"
    if (form === "là" && sawListWord && OF_SEVERAL.has(formAt(words, at + 1))) return { start: at + 1, end: stop };
    if (LIST_WORDS.has(form) && at > from - 1) sawListWord = true;
    if (form === ":" && (sawListWord || at - from <= BRIDGE_TO_COLON || at === words.length - 1))
      return { start: at + 1, end: stop };
    if (form === "gồm" && formAt(words, at + 1) !== ":") return { start: at + 1, end: stop };
    if (form === "là" && formAt(words, at + 1) !== ":" && at - from <= BRIDGE_TO_COLON)
      return { start: at + 1, end: stop };
  }
  return null;
}

/** True where one of the criteria can be nothing else, or there are as many as were announced. */
export function isListSure(criteria: readonly NamedCriterion[], announced: number | null): boolean {
  return criteria.some(({ isSure }) => isSure) || (announced === criteria.length && announced > 1);
}

/** The criteria of the list behind a statement, or that it opens a list of items; `mentions` are the counts of the block, whose lists are their own. */
export function listBehind(
  text: string,
  words: readonly Word[],
  from: number,
  announced: number | null,
  book: CriteriaBook,
  mentions: readonly CountMention[] = [],
) {
  // "đạt 16/19 tiêu chí, còn 03 tiêu chí chưa đạt là: …": the list is of the later count
  const next = mentions.find(({ first }) => first >= from)?.first ?? words.length;
  const list = listStart(words, from, next);
  if (!list) return { criteria: [], opensChildren: false };
  if (list.start >= words.length) return { criteria: [], opensChildren: true };
  // "cụ thể: chưa đạt tiêu chí số 10": a statement of its own, no list of what was said before
  const cue = book.before.at(words, list.start)?.value;
  if (cue === "met" || cue === "unmet") return { criteria: [], opensChildren: false };
  const isBracket = formAt(words, list.start - 1) === "(";
  const criteria = criteriaListed(text, words, list.start, list.end, book);
  // "(Nhà họp tổ dân phố; Cây xanh)" right behind "chưa đạt" can be nothing else; "(theo Quyết định ...)" can
  const isTrusted =
    isListSure(criteria, announced) ||
    (isBracket && words.slice(list.start, list.end).some(({ form }) => form === ";"));
  return { criteria: isTrusted ? criteria : [], opensChildren: false };
}
