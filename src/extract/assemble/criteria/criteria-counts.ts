import type { CriteriaCount } from "../../../model/directive.js";
import type { Block, Outline } from "../../../model/outline.js";
import { criteriaBook, type CriteriaBook, type Standard } from "../../../patternbook/criteria-book.js";
import { asOfBeside, asOfIn } from "./as-of.js";
import type { CriteriaContext } from "./context.js";
import { countMentionsIn, type CountMention } from "./count-mentions.js";
import { standardAround, standardBefore, standardBehind } from "./count-standard.js";
import { moodOf, stateOf, type CountState } from "./count-status.js";
import { fits, levelOfName, subjectInBlock, subjectOfHeading, type SubjectChoice } from "./count-subject.js";
import { viewOf, type DocumentView, type ReadBlock } from "./document-view.js";
import { spanOfWords, speaksOfCriteria, wordsOfBlock } from "./reading.js";

type Status = CriteriaCount["status"];

const COUNTED_ZONES = new Set(["body", "annex"]);

/** True where a block may speak of criteria: a cheap look before it is read word by word. */
export function maySpeakOfCriteria(block: Block): boolean {
  return COUNTED_ZONES.has(block.zone) && speaksOfCriteria(block.text);
}

const COUNTED = /\d|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\)?\s{1,3}(?:tiêu|chỉ)/iu;

const GOAL_HEADINGS = ["mục tiêu", "chỉ tiêu phấn đấu", "kế hoạch phấn đấu", "đăng ký"];

function standsUnderGoals(view: DocumentView, block: Block): boolean {
  const heading = view.above(block).find((above) => above.block.isHeading || above.block.marker !== null);
  const text = heading?.block.text.toLowerCase() ?? "";
  return GOAL_HEADINGS.some((goal) => text.startsWith(goal) || (text.includes(goal) && text.length < 60));
}

/** The introducing sentence right above, where the block is one of what it introduces. */
function introOf(view: DocumentView, block: Block): ReadBlock | null {
  const above = view.above(block)[0];
  return above?.block.text.trimEnd().endsWith(":") || above?.block.isHeading ? (above ?? null) : null;
}

function statusOf(view: DocumentView, read: ReadBlock, mention: CountMention, said: CountState): Status {
  if (said.state === "unmet") return "remaining";
  const mood = moodOf(read.words, mention.first, view.book);
  if (mood === "result") return "achieved";
  const isSaidAfter = said.to > mention.last;
  if (mood === "target" || (mood === "order" && !isSaidAfter)) return "target";
  if (isSaidAfter && mood === null) return "achieved";
  const asOf = asOfBeside(read.words, mention.first, mention.last, "target");
  const issued = view.context.issuedOn?.slice(0, 4);
  if (asOf === "now") return "achieved";
  if (asOf !== null && issued !== undefined && asOf.slice(0, 4) > issued) return "target";
  // "Hoàn thành 19/19 tiêu chí trong tháng 9/2024": a time behind the count is when it shall be so
  const isTimedBehind = asOf !== null && asOf !== asOfBeside(read.words, mention.first, mention.first, "target");
  if (isTimedBehind && issued !== undefined && asOf.slice(0, 4) === issued) return "target";
  const intro = introOf(view, read.block);
  const introMood = intro ? moodOf(intro.words, intro.words.length, view.book) : null;
  if (introMood === "target") return "target";
  return introMood === null && standsUnderGoals(view, read.block) ? "target" : "achieved";
}

function asOfOf(view: DocumentView, read: ReadBlock, mention: CountMention, status: Status): string | null {
  const beside = asOfBeside(read.words, mention.first, mention.last, status);
  if (beside !== null) return beside === "now" ? null : beside;
  const intro = introOf(view, read.block);
  const above = intro ? asOfIn(intro.words, status) : null;
  return above === "now" ? null : above;
}

/** Subject from the block, else from what stands above it, else the document's own. */
export function subjectOf(
  view: DocumentView,
  read: ReadBlock,
  at: Pick<CountMention, "first" | "last">,
  standard: Standard | null,
): SubjectChoice {
  const here = subjectInBlock(read, read.subjects, at, standard, view.context);
  if (here.names.length > 0) return here;
  for (const above of view.above(read.block)) {
    const names = subjectOfHeading(above.words, above.subjects, standard, view.context);
    if (names.length > 0) return { names, confidence: 0.88 };
  }
  const places = [view.context.subject, view.context.issuerPlace].filter((name) => name !== null);
  const own = places.find((name) => fits(levelOfName(name), standard)) ?? places[0] ?? null;
  return { names: own === null ? [] : [own], confidence: 0.85 };
}

function rowsOf(
  view: DocumentView,
  read: ReadBlock,
  mentions: readonly CountMention[],
  index: number,
): readonly CriteriaCount[] {
  const mention = mentions[index];
  const said = stateOf(read.words, mentions, index, view.book);
  if (!mention || !said) return [];
  const status = statusOf(view, read, mention, said);
  const behind = standardBehind(read.words, mention.afterUnit, view.book) ?? sharedBehind(view, read, mentions, index);
  const named =
    behind?.standard ?? standardBefore(read, mention.first) ?? standardOfEarlier(view, read, mentions, index);
  const from = Math.min(said.from, mention.first);
  const to = Math.max(said.to, behind?.end ?? 0, mention.last);
  const subject = subjectOf(view, read, { first: mention.first, last: to }, named);
  const at = spanOfWords(read.words, from, to);
  const span = read.block.toSource(at);
  const isUnmet = status === "remaining";
  return (subject.names.length > 0 ? subject.names : [null]).map((name) => {
    const standard = named ?? standardAround(view, read, mention.first, name);
    return {
      subject: name,
      standard: standard?.name ?? null,
      unit: mention.unit,
      met: isUnmet ? null : mention.amount,
      total: mention.total,
      unmet: isUnmet ? mention.amount : null,
      status,
      asOf: asOfOf(view, read, mention, status),
      text: read.block.text.slice(at.start, at.end),
      span: { start: span.start, end: span.end },
      confidence: Math.round(subject.confidence * (said.isBare ? 0.93 : 1) * (standard ? 1 : 0.9) * 100) / 100,
    };
  });
}

/** The standard named right behind an earlier count of the block: "14/15 chỉ tiêu kinh tế - xã hội; 01 chỉ tiêu chưa đạt". */
function standardOfEarlier(
  view: DocumentView,
  { words }: ReadBlock,
  mentions: readonly CountMention[],
  index: number,
): Standard | null {
  for (const { afterUnit, unit } of mentions.slice(Math.max(0, index - 4), index).reverse()) {
    const behind = standardBehind(words, afterUnit, view.book);
    if (behind && unit === mentions[index]?.unit) return behind.standard;
  }
  return null;
}

/** "15/19 tiêu chí, 66/75 chỉ tiêu NTM nâng cao": the standard behind the last of joined counts of other units. */
function sharedBehind(view: DocumentView, { words }: ReadBlock, mentions: readonly CountMention[], index: number) {
  const mention = mentions[index];
  const next = mentions[index + 1];
  if (!mention || !next || next.unit === mention.unit || next.first - mention.last > 2) return null;
  const behind = standardBehind(words, next.afterUnit, view.book);
  return behind ? { standard: behind.standard, end: 0 } : null;
}

/**
 * The counts of criteria and indicators that a document states, one row a statement, unit and subject, in reading order.
 * Nothing is computed: what is not said is null. Spans are in the source text.
 */
export function findCriteriaCounts(
  outline: Outline,
  context: CriteriaContext,
  book: CriteriaBook = criteriaBook(),
): readonly CriteriaCount[] {
  const view = viewOf(outline, context, book);
  return outline.blocks.filter(maySpeakOfCriteria).flatMap((block) => {
    const mentions = COUNTED.test(block.text) ? countMentionsIn(wordsOfBlock(block), book) : [];
    if (mentions.length === 0) return [];
    const read = view.read(block);
    return mentions.flatMap((_, index) => rowsOf(view, read, mentions, index));
  });
}
