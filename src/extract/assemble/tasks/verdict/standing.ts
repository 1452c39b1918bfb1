import type { Span } from "../../../../model/span.js";
import type { PreparedText } from "../../../../patternbook/phrase/match.js";
import type { PatternBook } from "../../../../patternbook/pattern-book.js";
import { findAll } from "../../../find/find-all.js";
import type { SectionKind } from "../sections/section-kind.js";

/** What is known of an item when it is asked whether it orders something. */
export interface Standing {
  /** By the innermost heading that says so; null where none does. */
  readonly section: SectionKind | null;
  /** True where it stands directly below the heading of its section. */
  readonly atTopOfSection: boolean;
  /** True for a paragraph below no numbered heading: preamble, background, closing. */
  readonly isLoose: boolean;
  /** True for a paragraph after the closing formula. */
  readonly isAfterClosing: boolean;
  /** True where a deadline of its own is stated. */
  readonly hasDeadline: boolean;
  /** True where lead owners are stated in it. */
  readonly hasLeads: boolean;
  /** Where the first of them stands in the text; null where none is. */
  readonly leadAt: number | null;
  /** True where somebody is asked to act, by whom the document speaks for: "Chủ tịch UBND tỉnh yêu cầu các sở …". */
  readonly asks: boolean;
  /** True for a paragraph that asks several to do what was said, and nothing else. */
  readonly asksOnlyToDoIt: boolean;
  /** True where the document only announces (a timetable, a recruitment) and no body is named that is to act. */
  readonly onlyAnnounces: boolean;
  /** True where it stands below "Ban hành kèm theo Quyết định này:" and names a document. */
  readonly isIssued: boolean;
  /** True where it begins with a verb of doing. */
  readonly startsWithVerb: boolean;
  /** Names a paper, in a list of those to be sent or drawn up. */
  readonly isAmongPapers: boolean;
  /** Names nothing, in a list most of whose items begin with a verb of doing. */
  readonly isAmongActs: boolean;
  /** Who begins it is told of, and told nothing: "Trạm Y tế nằm trong vùng ngập." */
  readonly isTold: boolean;
  /** A sentence behind the first begins with a verb of doing. */
  readonly doesLater: boolean;
  /** A sentence behind the first begins with an order to somebody ("Giao Công an phường …"), or says who is to act by when. */
  readonly ordersLater: boolean;
  /** Nothing but bodies and offices, or a time: "Lãnh đạo Phòng Nội vụ.", "Sáng ngày 24/11/2025". */
  readonly isBare: boolean;
}

/** Why a text is a task or none; the reason is shown by `explain`. */
export interface Verdict {
  readonly kind: "task" | "target" | null;
  readonly reason: string;
  /** 0..1: how sure the reading is. */
  readonly certainty: number;
}

/** A telling word or phrase ("Giao", "đã", "có trách nhiệm") and its place in a text. */
export interface Cue {
  readonly kind: string;
  readonly span: Span;
}

/** The telling words of a text, in order of place. */
export function cuesIn(text: string | PreparedText, book: PatternBook): readonly Cue[] {
  return findAll(text, book, "task-cue").kept.map(({ rule, span }) => ({ kind: String(rule.gives.kind), span }));
}
