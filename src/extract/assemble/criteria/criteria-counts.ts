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
import { onlyStandard, standardMentionsIn } from "./standard-mentions.js";
import { cellCountOf, subjectOfRow, type CellCount } from "./table-rows.js";
import { wordsOf } from "../../../text/words.js";
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
  return above && (above.block.text.trimEnd().endsWith(":") || above.block.isHeading) ? above : null;
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

function asOfOf(
  view: DocumentView,
  read: ReadBlock,
  mention: CountMention,
  earlier: CountMention | undefined,
  status: Status,
): string | null {
  const beside = asOfBeside(read.words, mention.first, mention.last, status);
  if (beside !== null) return beside === "now" ? null : beside;
  // "Đến 28/02 xã đạt 03/05 tiêu chí. Còn 02 tiêu chí chưa đạt": the count just before says when
  if (status === "remaining" && earlier) {
    const then = asOfBeside(read.words, earlier.first, earlier.first, "achieved");
    if (then !== null) return then === "now" ? null : then;
  }
  const intro = introOf(view, read.block);
  const above = intro ? asOfIn(intro.words, status) : null;
  return above === "now" ? null : above;
}

/** What "xã" may stand for in a block: the one place that a heading above names, else the document's own. */
function placesFor(view: DocumentView, block: Block): readonly string[] {
  const above = view.above(block).flatMap(({ subjects }) => {
    const names = new Set(subjects.flatMap((subject) => subject.names));
    return names.size === 1 ? [...names] : [];
  });
  return [...above, view.context.subject, view.context.issuerPlace].filter((name) => name !== null);
}

/** Subject from the block, else from what stands above it, else the document's own. */
export function subjectOf(
  view: DocumentView,
  read: ReadBlock,
  at: Pick<CountMention, "first" | "last">,
  standard: Standard | null,
): SubjectChoice {
  const ofRow = read.block.cell ? subjectOfRow(view, read.block) : null;
  if (ofRow !== null) return { names: [ofRow], confidence: 0.9 };
  const places = placesFor(view, read.block);
  const here = subjectInBlock(read, read.subjects, at, standard, places);
  if (here.names.length > 0) return here;
  for (const above of view.above(read.block)) {
    const names = subjectOfHeading(above.words, above.subjects, standard, places);
    if (names.length > 0) return { names, confidence: 0.88 };
  }
  const own =
    places.find((name) => fits(levelOfName(name), standard)) ?? view.context.subject ?? view.context.issuerPlace;
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
      asOf: asOfOf(view, read, mention, mentions[index - 1], status),
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

function rowOfCell(view: DocumentView, { block, header, amount, total, status, unit }: CellCount): CriteriaCount {
  const subject = subjectOfRow(view, block) ?? view.context.subject;
  const headWords = wordsOf(header);
  const named = onlyStandard(standardMentionsIn(headWords, view.book, true));
  const standard = named ?? standardAround(view, view.read(block), 0, subject);
  const isUnmet = status === "remaining";
  const asOf = asOfIn(headWords, status);
  return {
    subject,
    standard: standard?.name ?? null,
    unit,
    met: isUnmet ? null : amount,
    total,
    unmet: isUnmet ? amount : null,
    status,
    asOf: asOf === "now" ? null : asOf,
    text: block.text,
    span: { start: block.span.start, end: block.span.end },
    confidence: 0.75,
  };
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
  return outline.blocks.flatMap((block) => {
    const cell = block.cell ? cellCountOf(view, block) : null;
    if (cell) return [rowOfCell(view, cell)];
    if (!maySpeakOfCriteria(block)) return [];
    const mentions = COUNTED.test(block.text) ? countMentionsIn(wordsOfBlock(block), book) : [];
    if (mentions.length === 0) return [];
    const read = view.read(block);
    return mentions.flatMap((_, index) => rowsOf(view, read, mentions, index));
  });
}
