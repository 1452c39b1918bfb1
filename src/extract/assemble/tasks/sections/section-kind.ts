import type { Block } from "../../../../model/outline.js";
import type { PatternBook } from "../../../../patternbook/pattern-book.js";
import { findAll } from "../../../find/find-all.js";

/** What stands below a heading: duties, goals, or no duties at all. */
export type SectionKind = "purpose" | "target" | "assessment" | "petition" | "task";

const KINDS: ReadonlySet<string> = new Set<SectionKind>(["purpose", "target", "assessment", "petition", "task"]);

function isSectionKind(kind: unknown): kind is SectionKind {
  return typeof kind === "string" && KINDS.has(kind);
}

// Beyond these letters a heading says what is to be done rather than what kind of section it is.
const MOST_HEADING_LETTERS = 220;

const AND_DUTIES = /(?:,|;| và) (?:[\p{L}]{1,8} ){0,2}?(?:nhiệm vụ|phương hướng|giải pháp)(?![\p{L}])/iu;

/** Words that may stand before "tình hình", "phạm vi" where they tell what a section is: "Về", "Một số", "Công tác". */
const MOST_BEFORE = 2;

/** What a heading announces, by its first telling words; null where it names an owner or a topic only. */
export function sectionKindOf(heading: Block, book: PatternBook): SectionKind | null {
  if (heading.text.length > MOST_HEADING_LETTERS) return null;
  // "CHỈ TIÊU (đến hết năm 2025)": when stands behind what the section is
  const text = heading.text.replace(/[.:;\s]{1,6}$/u, "").replace(/ ?\([^()]{0,120}\)$/u, "");
  const found = findAll(text, book, "section").kept[0];
  const kind = found?.rule.gives.kind;
  if (!found || !isSectionKind(kind)) return null;
  // "Kết quả 9 tháng, nhiệm vụ trọng tâm quý IV": both stand below it
  if (kind === "assessment" && AND_DUTIES.test(text.slice(found.span.end))) return null;
  // "Chánh Thanh tra trong phạm vi được giao có trách nhiệm", "Kiểm tra, đánh giá tình hình": a word inside tells nothing of the section.
  const isInside = text.slice(0, found.span.start).trim().split(/\s+/u).length > MOST_BEFORE;
  return isInside && (kind === "purpose" || kind === "assessment") && text !== text.toUpperCase() ? null : kind;
}
