import { shift, type Span } from "../../../../model/span.js";
import type { PatternBook } from "../../../../patternbook/pattern-book.js";
import { findAll } from "../../../find/find-all.js";

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
  /** The value in the line, from behind the colon and space to its end or that of a further label. */
  readonly value: Span;
}

const MOST_LABEL_LETTERS = 60;
const MOST_REST = 24;

/** "Các nội dung trên hoàn thành trước ngày 20/3": a line that is nothing but when all that stands above is due. */
const DUE_OF_ALL =
  /^(?:(?:tất cả |toàn bộ )?(?:các |những )?(?:nội dung|nhiệm vụ|công việc|phần việc|việc|hạng mục)(?: công việc)? (?:nêu |nói |ở )?(?:trên|này) (?:phải |cần |yêu cầu )?(?:được )?(?:thực hiện |triển khai )?(?:hoàn thành|xong|kết thúc)|hoàn thành (?:tất cả |toàn bộ )?(?:các |những )?(?:nội dung|nhiệm vụ|công việc|phần việc|việc|hạng mục) (?:nêu |nói |ở )?(?:trên|này)) (?=(?:xong )?(?:trước|trong|chậm nhất|muộn nhất|đến|vào)(?!\p{L})[^.;]{2,50}[.;\s]{0,3}$)/iu;

/** Reads a line as label and value; null where it begins with no known label. */
export function labelLineOf(text: string, book: PatternBook): LabelLine | null {
  const due = DUE_OF_ALL.exec(text)?.[0].length;
  if (due !== undefined) return { kind: "time", value: { start: due, end: text.length } };
  const colon = text.indexOf(":");
  if (colon < 2 || colon > MOST_LABEL_LETTERS) return null;
  const label = labelIn(text.slice(0, colon), book);
  // "Phối hợp Công an, UBND các phường: A, B" is no label: too much stands between its first words and the colon.
  if (label === null || colon - label.length > MOST_REST) return null;
  // "Phối hợp với các Sở: Y tế, Nội vụ lập đề án": the colon opens a list of their names
  if (label.kind === "coordinator" && / (?:với|cùng) \p{L}/u.test(text.slice(0, colon))) return null;
  const value = /^:\s{0,4}/u.exec(text.slice(colon))?.[0].length ?? 1;
  return { kind: label.kind, value: { start: colon + value, end: text.length } };
}

/** What parts labels of one line: "Đơn vị chủ trì: A; đơn vị phối hợp: B. Thời gian: quý II". */
const BETWEEN = /[;.,\n]\s{0,3}(?=\p{L})|\s[-–]\s(?=\p{L})/gu;

/** All labels of a line that begins with one; empty where it does not. */
export function labelLinesOf(text: string, book: PatternBook): readonly LabelLine[] {
  const first = labelLineOf(text, book);
  if (first === null) return [];
  const lines = [first];
  for (const { index, 0: mark } of text.matchAll(BETWEEN)) {
    const from = index + mark.length;
    const last = lines[lines.length - 1] ?? first;
    const next = index < last.value.start ? null : labelLineOf(text.slice(from), book);
    if (next === null) continue;
    lines[lines.length - 1] = { kind: last.kind, value: { start: last.value.start, end: index } };
    lines.push({ kind: next.kind, value: shift(next.value, from) });
  }
  return lines;
}

/** Labels with which a text ends, and where the first of them begins. */
export interface LabelTail {
  readonly start: number;
  readonly lines: readonly LabelLine[];
}

/** What stands before labels within a line: "Rà soát hồ sơ. Đơn vị thực hiện: A", "Rà soát hồ sơ (Đơn vị thực hiện: A; thời gian: quý II)". */
const BEFORE = /[;.]\s{1,3}(?=\p{L})|\n(?=\p{L})|\s[-–]\s(?=\p{L})|\s?\((?=\p{L})/gu;

/** The labels behind an item's own words on its own line; null where there are none. */
export function labelTailOf(text: string, book: PatternBook): LabelTail | null {
  if (!text.includes(":")) return null;
  for (const { index, 0: mark } of text.matchAll(BEFORE)) {
    const from = index + mark.length;
    const isBracket = mark.endsWith("(");
    const closed = isBracket ? /\)[.;\s]{0,3}$/u.exec(text)?.index : text.length;
    if (closed === undefined || closed < from) continue;
    const lines = labelLinesOf(text.slice(from, closed), book);
    if (lines.length > 0)
      return { start: index, lines: lines.map(({ kind, value }) => ({ kind, value: shift(value, from) })) };
  }
  return null;
}
