import type { Block } from "../../../model/outline.js";
import type { Span } from "../../../model/span.js";
import { type Cards, isAct, labelledOf, type Labelled, mayBeCard, saysWho, saysWhoAndWhen } from "./card-lines.js";

/** A card that has a label for what is to be done, too. */
export interface ContentCard {
  /** The line that says it, and its value there. */
  readonly content: Block;
  readonly words: Span;
  readonly lines: readonly Labelled[];
}

/** "Hoạt động 1", "Nhiệm vụ số 2": which it is, and not what. */
const COUNTS =
  /^(?:hoạt động|nhiệm vụ|nội dung|công việc|phần việc|việc|giải pháp|hạng mục|bước|đợt) (?:số |thứ )?\d{1,2}\s?[.:]?$/iu;

/**
 * "a) Hoạt động 1 ⏎ - Nội dung: Mở lớp dạy bơi. ⏎ - Đơn vị thực hiện: Sở Y tế": below a heading that says nothing, or nothing of what is to
 * be done, a label does; null where the heading itself is the task.
 */
export function contentCard(heading: Block, children: readonly Block[], reader: Cards): ContentCard | null {
  if (!mayBeCard(heading, children) || children.some(({ hasChildren }) => hasChildren)) return null;
  const labelled = labelledOf(children, reader);
  const lines = labelled.filter(({ line }) => line.kind !== "content");
  const [content, ...others] = labelled.filter(({ line }) => line.kind === "content");
  if (!content || others.length > 0 || !children.every((child) => labelled.some(({ block }) => block === child)))
    return null;
  const { block, line } = content;
  const isOwn = COUNTS.test(heading.text) || (!isAct(heading.text, reader) && !saysWhoAndWhen(lines));
  return isOwn && saysWho(lines) && isAct(block.text.slice(line.value.start, line.value.end), reader)
    ? { content: block, words: line.value, lines }
    : null;
}
