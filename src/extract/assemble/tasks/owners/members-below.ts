import type { Block } from "../../../../model/outline.js";
import { BULLETS } from "../verdict/may-order.js";
import type { TaskReader } from "../task-reader.js";

type Members = Pick<TaskReader, "setting" | "childrenOf">;

/** "Giao các chi cục quản lý chuyên ngành gồm:": a group of many, whose members stand below. */
const LISTS_MEMBERS =
  /^(?:(?:giao|yêu cầu|đề nghị|phân công)(?: cho)? )?(?:các|những|một số) [^.;:]{3,200}[,\s](?:bao )?gồm(?: có)?\s?:\s{0,3}$/iu;

const FEWEST = 2;

/** The bullets with which `items` begin, where each is nothing but a body; empty where one says more. */
function bodiesIn(items: readonly Block[], { setting: { owners } }: Members): readonly Block[] {
  const end = items.findIndex(({ marker }) => marker === null || !BULLETS.has(marker.kind));
  const bullets = end < 0 ? items : items.slice(0, end);
  return bullets.length >= FEWEST && bullets.every(({ text }) => owners.isHeading(text)) ? bullets : [];
}

/**
 * "4. Các chi cục chuyên ngành ⏎ Giao các chi cục chuyên ngành gồm: ⏎ - Chi cục Thủy lợi (đối với hồ chứa); ⏎ - Chi cục Kiểm lâm. ⏎ Có trách
 * nhiệm: ⏎ a) …": the bullets that name the members of the group to which the heading speaks; empty where none stand below it.
 */
export function membersBelow(heading: Block, reader: Members): readonly Block[] {
  const below = reader.childrenOf(heading);
  if (LISTS_MEMBERS.test(heading.text)) return bodiesIn(below, reader);
  const [first, ...others] = below;
  if (first?.marker !== null || !LISTS_MEMBERS.test(first.text)) return [];
  const own = reader.childrenOf(first);
  return bodiesIn(own.length > 0 ? own : others, reader);
}

/** True for a paragraph that only names a group and leaves its members to the bullets below. */
export function listsMembers(paragraph: Block, reader: Members): boolean {
  return LISTS_MEMBERS.test(paragraph.text) && bodiesIn(reader.childrenOf(paragraph), reader).length > 0;
}
