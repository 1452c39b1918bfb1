import type { Block } from "../../../../model/outline.js";
import type { TaskReader } from "../task-reader.js";

/** Letters of a heading that names somebody; a longer one says what is to be done. */
const LONGEST = 90;

/**
 * True for a heading that the outline shows to name somebody, whatever its words: another at its level is nothing but a body ("1. Công an
 * phường"), and all that stands below it is told to be done by nobody else ("- Tuần tra hằng ngày").
 */
export function standsAmongOwners(
  block: Block,
  reader: Pick<TaskReader, "setting" | "children" | "childrenOf">,
): boolean {
  const { owners } = reader.setting;
  if (block.marker === null || block.text.length > LONGEST || /[.;]\s{0,3}$/u.test(block.text)) return false;
  const below = reader.childrenOf(block);
  const areDuties =
    below.length > 0 &&
    below.every(
      ({ text }) => owners.startsWithVerb(text) && !owners.stated(text).owners.some(({ role }) => role === "lead"),
    );
  if (!areDuties || owners.startsWithVerb(block.text)) return false;
  const level = (reader.children.get(block.parent) ?? []).filter(({ marker }) => marker?.kind === block.marker?.kind);
  return level.some((other) => other !== block && owners.isHeading(other.text));
}
