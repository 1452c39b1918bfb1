import type { Block } from "../../../model/outline.js";
import { isSectionMarker } from "./continuation.js";
import { type LabelKind, type LabelLine, labelLineOf } from "./labels.js";
import type { TaskReader } from "./task-reader.js";

/** A line of a card and the label it begins with. */
export interface Labelled {
  readonly block: Block;
  readonly line: LabelLine;
}

/** A heading over items of its own, and behind them the label lines that say who does the whole and when. */
export interface ClosingLabels {
  readonly items: readonly Block[];
  readonly lines: readonly Labelled[];
}

type Cards = Pick<TaskReader, "setting" | "childrenOf">;

/** The label lines of a card: a heading followed by "Thời gian: …", "Đơn vị chủ trì: …"; null where the block is no card. */
export function cardLines(heading: Block, children: readonly Block[], reader: Cards): readonly Labelled[] | null {
  if (!mayBeCard(heading, children)) return null;
  const labelled = labelledOf(children, reader);
  const isCard = saysWhoAndWhen(labelled) && labelled[0]?.block === children[0];
  return isCard && labelled.length >= children.length * 0.6 ? labelled : null;
}

/**
 * "1. Tổ chức hội thi ⏎ - Thành lập Ban Giám khảo. ⏎ - Chuẩn bị giải thưởng. ⏎ - Thời gian: … ⏎ - Đơn vị chủ trì: …": the labels behind
 * the items are those of the heading; null where none close the list, or some stand within it.
 */
export function closingLabels(heading: Block, children: readonly Block[], reader: Cards): ClosingLabels | null {
  if (!mayBeCard(heading, children)) return null;
  // "- Tài liệu gồm: ⏎ (1) …": what has a list of its own is an item
  const lines = labelledOf(children, reader).filter(({ block }) => reader.childrenOf(block).length === 0);
  const items = children.slice(0, children.length - lines.length);
  const areLast = lines.every(({ block }, index) => block === children[items.length + index]);
  return items.length > 0 && areLast && saysWhoAndWhen(lines) ? { items, lines } : null;
}

function mayBeCard(heading: Block, children: readonly Block[]): boolean {
  if (children.length < 2 || heading.text.length > 400) return false;
  // "… xây dựng Kế hoạch như sau: ⏎ I. Thời gian: … ⏎ II. Địa điểm: …": the sections of the whole document.
  return heading.parent !== null || heading.marker !== null || !children.some(isSectionMarker);
}

function labelledOf(children: readonly Block[], reader: Cards): readonly Labelled[] {
  return children.flatMap((block) => {
    const line = labelLineOf(block.text, reader.setting.book);
    // "V. Thời gian: ⏎ - Đợt 1: …", "VI. Tổ chức thực hiện: ⏎ 1. Phòng Y tế: …": a section that is called so.
    const isSection = isSectionMarker(block) && reader.childrenOf(block).length > 0;
    return line && !isSection ? [{ block, line }] : [];
  });
}

const WHO: readonly LabelKind[] = ["lead", "performer", "coordinator"];
const WHEN_OR_WHERE: readonly LabelKind[] = ["time", "place", "funding"];

function saysWhoAndWhen(labelled: readonly Labelled[]): boolean {
  const kinds = labelled.map(({ line }) => line.kind);
  return kinds.some((kind) => WHO.includes(kind)) && kinds.some((kind) => WHEN_OR_WHERE.includes(kind));
}
