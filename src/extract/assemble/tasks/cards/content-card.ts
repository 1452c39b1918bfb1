import type { Block } from "../../../../model/outline.js";
import { cardLines, type Labelled, saysWho } from "./card-lines.js";
import { type CardHeading, wholeHeading } from "./cards.js";
import { labelLineOf, labelLinesOf } from "./labels.js";
import { namesOwnersOnly } from "../verdict/may-order.js";
import type { TaskReader } from "../task-reader.js";

/** A card that says under "Nội dung:" what is to be done. */
export interface ContentCard {
  /** What its one line says, or each item of the list under it. */
  readonly acts: readonly CardHeading[];
  readonly lines: readonly Labelled[];
  /** Items under a label that tell somebody more than that he leads or helps. */
  readonly orders: readonly Block[];
}

/** "Hoạt động 1", "Nhiệm vụ số 02:": a heading that only counts. */
const COUNTS =
  /^(?:hoạt động|nhiệm vụ|nội dung|giải pháp|phần việc|mô hình|đợt|việc) (?:số )?(?:thứ )?[\dIVX]{1,4}[.:\s]{0,3}$/iu;

/**
 * "a) Hoạt động 1 ⏎ - Nội dung: Tổ chức hội thi … ⏎ - Cơ quan thực hiện: Sở Y tế chủ trì, phối hợp với …": what the heading only counts or calls
 * by its topic is said in full behind the first label; null where the heading says it itself, or nobody is named.
 */
export function contentCard(heading: Block, children: readonly Block[], reader: TaskReader): ContentCard | null {
  const [first, ...others] = children;
  if (!first || others.length === 0 || reader.setting.owners.startsWithVerb(heading.text)) return null;
  const acts = actsOf(first, reader);
  if (acts.length === 0 || (!COUNTS.test(heading.text) && cardLines(heading, children, reader) !== null)) return null;
  const read = others.map((child) => labelledBelow(child, reader));
  const lines = read.flatMap((of) => of?.lines ?? []);
  return read.includes(null) || !saysWho(lines)
    ? null
    : { acts, lines, orders: read.flatMap((of) => of?.orders ?? []) };
}

/** What stands behind "Nội dung:" on its line, or in the list under it. */
function actsOf(label: Block, reader: TaskReader): readonly CardHeading[] {
  const line = /^nội dung/iu.test(label.text) ? labelLineOf(label.text, reader.setting.book) : null;
  if (line?.kind !== "content") return [];
  const below = reader.childrenOf(label);
  const { start, end } = line.value;
  const says = (text: string, from = 0): boolean => reader.setting.owners.startsWithVerb(text, from);
  if (start < end)
    return below.length === 0 && says(label.text, start) ? [{ block: label, item: label, words: line.value }] : [];
  return below.every((item) => item.marker !== null && !item.hasChildren && says(item.text))
    ? below.map(wholeHeading)
    : [];
}

interface Below {
  readonly lines: readonly Labelled[];
  readonly orders: readonly Block[];
}

/** The labels of one line, or the names and orders in the list under it; null where it is no label. */
function labelledBelow(block: Block, reader: TaskReader): Below | null {
  const lines = labelLinesOf(block.text, reader.setting.book);
  const below = reader.childrenOf(block);
  const [only] = lines;
  if (only === undefined || below.length === 0)
    return only ? { lines: lines.map((line) => ({ block, line })), orders: [] } : null;
  if (lines.length > 1 || only.value.start < only.value.end || below.some(({ hasChildren }) => hasChildren))
    return null;
  const { owners } = reader.setting;
  const named = below.filter(({ text }) => owners.isNames(text) || namesOwnersOnly(text, owners.stated(text).owners));
  return {
    lines: named.map((item) => ({
      block: item,
      line: { kind: only.kind, value: { start: 0, end: item.text.length } },
    })),
    orders: below.filter((item) => !named.includes(item)),
  };
}
