import type { CountCue, CriteriaBook, Mood } from "../../../patternbook/criteria-book.js";
import type { Word } from "../../../text/words.js";
import type { CountMention } from "./count-mentions.js";
import { afterBracket, areAll, formAt, sentenceStart } from "./reading.js";

/** A cue and the words it covers. */
interface PlacedCue {
  readonly cue: CountCue;
  readonly from: number;
  readonly to: number;
}

/** What the words around a count say of it. */
export interface CountState {
  readonly state: "met" | "unmet";
  /** Words that say so, from the first cue to the last, number and unit included. */
  readonly from: number;
  readonly to: number;
  /** True where no word says it, only the ratio itself. */
  readonly isBare: boolean;
}

// between "đạt" and the number
const FILLERS = new Set(
  ": là ( cả tất toàn bộ tổng số các khoảng có được gần ở mức từng đủ lại với hiện những".split(" "),
);
// between "tiêu chí" and "chưa đạt"
const TRAILERS = new Set(
  "này đó trên nêu hiện đều mà theo quy định cơ bản bắt buộc của do về thuộc xã thôn , - :".split(" "),
);
const JOINTS = new Set([",", "và", "với", "cùng", "đồng", "thời", "/", "hoặc"]);
const CUE_REACH = 7;

function cueBefore(words: readonly Word[], mention: CountMention, floor: number, book: CriteriaBook): PlacedCue | null {
  const least = Math.max(floor, mention.first - CUE_REACH);
  for (let from = least; from < mention.first; from++) {
    const hit = book.before.at(words, from);
    if (hit && hit.end <= mention.first && areAll(words, hit.end, mention.first, FILLERS))
      return { cue: hit.value, from, to: hit.end };
  }
  return null;
}

/** Index after standard, brackets and "của xã ..." that follow a count. */
function afterAttributes(words: readonly Word[], mention: CountMention, book: CriteriaBook): number {
  let at = mention.last;
  for (let steps = 0; steps < 12; steps++) {
    const standard = book.standards.at(words, at);
    const next = standard?.end ?? afterBracket(words, at);
    if (next > at) at = next;
    else if (["của", "theo", "về", "thuộc", "xây"].includes(formAt(words, at)) && !book.after.at(words, at))
      at = afterGenitive(words, at, book);
    else if (formAt(words, at) === "giai" && formAt(words, at + 1) === "đoạn") at = afterPeriod(words, at + 2);
    else break;
  }
  return at;
}

function afterGenitive(words: readonly Word[], index: number, book: CriteriaBook): number {
  let at = index + 1;
  while (at < index + 8 && words[at]?.kind === "letters" && !book.after.at(words, at)) at++;
  return at;
}

function afterPeriod(words: readonly Word[], index: number): number {
  let at = index;
  while (at < words.length && (words[at]?.kind === "number" || ["-", "–"].includes(formAt(words, at)))) at++;
  return at;
}

function ownCueAfter(words: readonly Word[], mention: CountMention, book: CriteriaBook): PlacedCue | null {
  const direct = book.after.at(words, mention.last);
  if (direct) return { cue: direct.value, from: mention.last, to: direct.end };
  let at = afterAttributes(words, mention, book);
  for (let steps = 0; steps < 6; steps++, at++) {
    const hit = book.after.at(words, at);
    if (hit) return { cue: hit.value, from: at, to: hit.end };
    if (!TRAILERS.has(formAt(words, at)) || formAt(words, at) === ",") return null;
  }
  return null;
}

function joinsNext(words: readonly Word[], mention: CountMention, next: CountMention, book: CriteriaBook): boolean {
  const from = afterAttributes(words, mention, book);
  return from < next.first && next.first - from <= 2 && areAll(words, from, next.first, JOINTS);
}

function cueAfter(
  words: readonly Word[],
  mentions: readonly CountMention[],
  index: number,
  book: CriteriaBook,
): PlacedCue | null {
  for (let at = index; at < mentions.length; at++) {
    const mention = mentions[at];
    const next = mentions[at + 1];
    if (!mention) return null;
    const own = ownCueAfter(words, mention, book);
    if (own) return own;
    if (!next || !joinsNext(words, mention, next, book)) return null;
  }
  return null;
}

function sharedCueBefore(
  words: readonly Word[],
  mentions: readonly CountMention[],
  index: number,
  book: CriteriaBook,
): PlacedCue | null {
  for (let at = index; at >= 0; at--) {
    const mention = mentions[at];
    const previous = mentions[at - 1];
    if (!mention) return null;
    const own = cueBefore(words, mention, previous?.last ?? 0, book);
    if (own) return own;
    if (!previous || !joinsNext(words, previous, mention, book)) return null;
  }
  return null;
}

/**
 * Whether a count is said to be met or lacking; null where nothing is said of it ("gồm 19 tiêu chí") or where it is a
 * change, an average or a quota. A closing "chưa đạt" covers all the counts joined before it, an opening "còn" all after.
 */
export function stateOf(
  words: readonly Word[],
  mentions: readonly CountMention[],
  index: number,
  book: CriteriaBook,
): CountState | null {
  const mention = mentions[index];
  if (!mention) return null;
  const before = sharedCueBefore(words, mentions, index, book);
  const after = cueAfter(words, mentions, index, book);
  if (after?.cue === "other" || (before?.cue === "other" && mention.total === null && mention.label === null))
    return null;
  const from = before && before.from < mention.first && before.cue !== "other" ? before.from : mention.first;
  const to = after && after.to > mention.last && isBeside(mention, after, words, book) ? after.to : mention.last;
  const said = decide(
    mention,
    before?.cue ?? null,
    after?.cue ?? null,
    formAt(words, (before?.from ?? 0) - 1) === "chỉ",
  );
  if (said === null) return null;
  return { state: said.state, isBare: said.isBare, from, to };
}

function isBeside(mention: CountMention, after: PlacedCue, words: readonly Word[], book: CriteriaBook): boolean {
  return after.from <= afterAttributes(words, mention, book) + 6;
}

function decide(
  mention: CountMention,
  before: CountCue | null,
  after: CountCue | null,
  isOnly: boolean,
): { readonly state: "met" | "unmet"; readonly isBare: boolean } | null {
  if (mention.label === "met" || mention.label === "unmet") return { state: mention.label, isBare: false };
  if (after === "unmet") return { state: "unmet", isBare: false };
  // "còn 2 tiêu chí đạt thấp" lacks them; "chỉ còn 15/19 tiêu chí đạt chuẩn" has them
  if (before === "unmet")
    return { state: after === "met" && (isOnly || mention.total !== null) ? "met" : "unmet", isBare: false };
  if (after === "met" || before === "met") return { state: "met", isBare: false };
  return mention.total === null ? null : { state: "met", isBare: true };
}

/** How far left of a number "đã" still says that it is a result. */
const PERFECT_REACH = 8;

/**
 * Whether the sentence speaks of a goal or of a result, by the last such word before the count; "order" where the
 * sentence begins as a task; null where nothing is said.
 */
export function moodOf(words: readonly Word[], first: number, book: CriteriaBook): Mood | null {
  let mood: Mood | null = null;
  const start = sentenceStart(words, first);
  for (let at = start; at < first; at++) {
    const hit = book.mood.at(words, at);
    const isHead = at === start || [":", ";", "-", "("].includes(formAt(words, at - 1));
    if (hit && (hit.value !== "order" || (isHead && mood === null))) mood = hit.value;
    if (formAt(words, at) === "đã" && first - at <= PERFECT_REACH) mood = "result";
    if (formAt(words, at) === ";" && mood === "order") mood = null;
  }
  return mood;
}
