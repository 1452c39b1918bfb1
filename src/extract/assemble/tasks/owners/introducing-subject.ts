import type { Block } from "../../../../model/outline.js";
import { BULLETS } from "../verdict/may-order.js";
import type { StatedOwner } from "./owner-reader.js";
import type { TaskReader } from "../task-reader.js";

/**
 * Who acts in the sentence of an item that stands over others, and so in those: "Cục Thú y chỉ đạo các địa phương:", or one sentence with its
 * subject in front over bullets ("2. Phòng Kinh tế phối hợp với các xã trong việc cấp nước. ⏎ - Rà soát …"). Empty for a topic.
 */
export function introducingSubject(block: Block, reader: TaskReader): readonly StatedOwner[] {
  const leads = (): readonly StatedOwner[] =>
    reader.setting.owners.stated(block.text).owners.filter(({ role }) => role === "lead");
  if (/:\s{0,3}$/u.test(block.text)) return leads();
  const below = reader.childrenOf(block);
  const isOneSentence = /[^.;][.;]\s{0,3}$/u.test(block.text) && !/[.;] \p{L}/u.test(block.text);
  const isOverBullets = below.length > 0 && below.every(({ marker }) => marker !== null && BULLETS.has(marker.kind));
  if (!isOneSentence || !isOverBullets) return [];
  const named = leads();
  return named[0]?.span.start === 0 ? named : [];
}
