import type { Deadline } from "../../model/directive.js";
import type { Span } from "../../model/span.js";
import { prepare, type PreparedText, type RuleMatch } from "../../patternbook/phrase/match.js";
import type { PatternBook } from "../../patternbook/pattern-book.js";
import { isBefore, type DateAnchor } from "../../text/dates/dates.js";
import { endsSentenceBetween } from "../../text/sentences.js";
import { weightOf } from "../settle/settle.js";
import { deadlineValue, type DeadlineValue } from "./deadline-value.js";
import { findAll } from "./find-all.js";
import { oneRecurrence } from "./one-recurrence.js";

/** What a deadline's words need to be understood. */
export interface DeadlineContext extends DateAnchor {
  /** True in the time cell of a task table, where a bare "Quý II/2014" or "30/6/2014" counts. */
  readonly cell: boolean;
  /** True in a label line of a card, where a plain "Thời gian: ngày 20/3/2024" counts. */
  readonly label?: boolean;
}

/** A deadline where it was read; `span` is a range of the text that was given. */
export interface FoundDeadline extends Omit<Deadline, "span" | "inherited"> {
  readonly span: Span;
  /** The rule that found it. */
  readonly rule: string;
  /** 0..1, how often such a finding is right. */
  readonly weight: number;
  /** True after a label such as "Thời gian hoàn thành:": it governs the whole item. */
  readonly isLabel: boolean;
  /** True where its year was not written. */
  readonly yearInferred: boolean;
}

/**
 * The deadlines in the reading text of one block or cell, in order of place, as directive/1 gives them: citations, programme
 * periods, past events and attributes ("dự toán hằng năm") are none. The start and end of a yearless date follow from the
 * context; a day that does not exist (31/4) keeps its words and has neither.
 */
export function findDeadlines(
  given: string | PreparedText,
  context: DeadlineContext,
  book: PatternBook,
): readonly FoundDeadline[] {
  const prepared = typeof given === "string" ? prepare(given) : given;
  const { text } = prepared;
  const { kept } = findAll(prepared, book, "deadline", { cell: context.cell, label: context.label ?? false });
  if (kept.length === 0) return [];
  const values = kept.map((match) => ({ match, value: deadlineValue(match, text, context) }));
  const acts = once(() => findAll(prepared, book, "deadline-act").kept);
  const findings = values.filter(({ match, value }) => isAhead(match, value, text, context, acts));
  const labels = findings.length === 0 ? [] : findAll(prepared, book, "deadline-label").kept;
  // Written out, in one order for all: what is spread is slow to make and slow to read.
  return oneRecurrence(findings, text).map(({ match, value }) => ({
    start: value.start,
    end: value.end,
    precision: value.precision,
    rrule: value.rrule,
    anchor: value.anchor,
    duration: value.duration,
    workingDays: value.workingDays,
    yearInferred: value.yearInferred,
    kind: value.kind,
    text: text.slice(match.span.start, match.span.end),
    span: match.span,
    rule: match.rule.id,
    weight: weightOf(match),
    isLabel: context.label === true || follows(match, lastBegunBefore(labels, match.span.start + 1)),
  }));
}

/** True where the finding stands in or right after the label. */
function follows(match: RuleMatch, label: RuleMatch | null): boolean {
  return label !== null && match.span.start <= label.whole.end + 1;
}

/** The last of matches, which are in order of place, that begins before an offset. */
function lastBegunBefore(matches: readonly RuleMatch[], at: number): RuleMatch | null {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle]?.whole.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return matches[low - 1] ?? null;
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

/** The period of that precision that an ISO date lies in, by its first month or day. */
function periodAround(date: string, precision: DeadlineValue["precision"]): string {
  if (precision === "year") return date.slice(0, 4);
  if (precision === "month" || date.length < 7) return date.slice(0, 7);
  if (precision !== "quarter") return date;
  const month = Number(date.slice(5, 7));
  return `${date.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, "0")}`;
}

/** False for what lies before the document, unless its sentence says that it is to be done (the author's slip is kept). */
function isAhead(
  match: RuleMatch,
  value: DeadlineValue,
  text: string,
  context: DeadlineContext,
  acts: () => readonly RuleMatch[],
): boolean {
  const isOrder = match.rule.gives["past"] !== false;
  const last = value.kind === "range" && isOrder ? value.end : (value.end ?? value.start);
  if (context.cell || context.label === true || last === null || value.rrule !== null) return true;
  const issued = context.issuedOn ?? (context.year === null ? null : String(context.year));
  // "từ năm 2026" in a document of May 2026: the year it begins with is not over
  const floor = value.kind === "range" && value.end === null ? issued && periodAround(issued, value.precision) : issued;
  if (floor == null || !isBefore(last, floor)) return true;
  if (!isOrder) return false;
  const act = lastBegunBefore(acts(), match.span.start + 1);
  return act !== null && !endsSentenceBetween(text, act.span.end, match.span.start);
}
