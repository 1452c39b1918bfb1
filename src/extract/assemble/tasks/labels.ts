import type { PatternBook } from "../../../patternbook/pattern-book.js";
import { findAll } from "../../find/find-all.js";

/** What a label before a colon, or the head of a table column, announces. */
export type LabelKind =
  | "time"
  /** Only in a table: the column "Bắt đầu" beside "Hoàn thành". */
  | "begin"
  | "lead"
  | "performer"
  | "coordinator"
  | "approver"
  | "content"
  | "product"
  | "place"
  | "funding"
  | "purpose"
  | "other"
  | "ordinal";

const KINDS: ReadonlySet<string> = new Set<LabelKind>([
  "time",
  "lead",
  "performer",
  "coordinator",
  "approver",
  "content",
  "product",
  "place",
  "funding",
  "purpose",
  "other",
  "ordinal",
]);

function isLabelKind(kind: unknown): kind is LabelKind {
  return typeof kind === "string" && KINDS.has(kind);
}

/** What a label's words announce ("Đơn vị chủ trì" → lead), or null where they are no known label. */
export function labelKindOf(words: string, book: PatternBook): LabelKind | null {
  return labelIn(words, book)?.kind ?? null;
}

function labelIn(words: string, book: PatternBook): { readonly kind: LabelKind; readonly length: number } | null {
  let best: { readonly kind: LabelKind; readonly length: number } | null = null;
  for (const { rule, span } of findAll(words, book, "label").kept) {
    const kind = rule.gives.kind;
    if (isLabelKind(kind) && (best === null || span.end - span.start > best.length))
      best = { kind, length: span.end - span.start };
  }
  return best;
}

/** A line "Label: value". */
export interface LabelLine {
  readonly kind: LabelKind;
  /** Where the value begins in the line, after the colon and space. */
  readonly valueStart: number;
}

const MOST_LABEL_LETTERS = 60;
const MOST_REST = 24;

/** Reads a line as label and value; null where it begins with no known label. */
export function labelLineOf(text: string, book: PatternBook): LabelLine | null {
  const colon = text.indexOf(":");
  if (colon < 2 || colon > MOST_LABEL_LETTERS) return null;
  const label = labelIn(text.slice(0, colon), book);
  // "Phối hợp Công an, UBND các phường: A, B" is no label: too much stands between its first words and the colon.
  if (label === null || colon - label.length > MOST_REST) return null;
  // "Phối hợp với các Sở: Y tế, Nội vụ lập đề án": the colon opens a list of their names
  if (label.kind === "coordinator" && / (?:với|cùng) \p{L}/u.test(text.slice(0, colon))) return null;
  const value = /^:\s{0,4}/u.exec(text.slice(colon))?.[0].length ?? 1;
  return { kind: label.kind, valueStart: colon + value };
}
