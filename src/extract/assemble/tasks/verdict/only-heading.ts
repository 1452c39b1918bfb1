import type { Block } from "../../../../model/outline.js";
import { isUnmarkedAfterItem } from "../continuation.js";
import type { TaskReader } from "../task-reader.js";

/** "- Văn phòng Bộ:" followed by paragraphs is a heading of theirs. */
export function isOnlyHeading(block: Block, reader: TaskReader): boolean {
  if (block.text.length > 200 || !isUnmarkedAfterItem(block, reader.above(block))) return false;
  if (/:\s{0,3}$/u.test(block.text) && reader.leads.givenBy(block).length > 0) return true;
  const { owners } = reader.setting;
  return (
    !owners.startsWithVerb(block.text) &&
    owners.stated(block.text).owners.length === 0 &&
    !/[;,]\s{0,3}$/u.test(block.text) &&
    block.text.split(" ").length <= 16
  );
}

/** "2. Kiến nghị Đề nghị Công ty thay van xả.": past the title that stands on the line of its one order; 0 where none does. */
export function ownTitleEnd(text: string): number {
  return (
    /^(?:Kiến nghị|Đề xuất|Kết luận|Yêu cầu|Ý kiến chỉ đạo)\s?[.:]?\s(?=(?:Đề nghị|Yêu cầu|Giao)\s)/u.exec(text)?.[0]
      .length ?? 0
  );
}

/** "b) Nâng cao chất lượng giống ⏎ Sở Nông nghiệp chủ trì: ⏎ - …": a topic in one short clause over those who have a list of their own. */
export function isTopicOver(block: Block, continuation: Block | undefined, reader: TaskReader): boolean {
  if (
    !isUnmarkedAfterItem(block, reader.above(block)) ||
    /[.;]\s\p{L}/u.test(block.text) ||
    block.text.split(" ").length > 20
  )
    return false;
  const siblings = reader.children.get(block.parent) ?? [];
  const next = continuation ?? siblings[siblings.indexOf(block) + 1];
  if (next?.marker !== null || !next.hasChildren || !/:\s{0,3}$/u.test(next.text)) return false;
  return reader.leads.givenBy(next).length > 0 && reader.setting.owners.stated(block.text).owners.length === 0;
}
