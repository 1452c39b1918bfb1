import type { Block } from "../../../../model/outline.js";
import { BULLETS } from "./may-order.js";
import type { TaskReader } from "../task-reader.js";

/** Fellow items that at least begin with a verb, and their share. */
const FEWEST = 2;
const SHARE = 0.6;
/** Of a longer list the beginning tells. */
const LONGEST = 60;

/**
 * "- Tỉa cành nhãn. ⏎ - Súc khí ao nuôi. ⏎ - Bón phân.": an item of a list most of whose items begin with what is to be done, and which
 * names nothing; its verb may be one that no list has.
 */
export function isAmongActs(block: Block, reader: Pick<TaskReader, "setting" | "children">): boolean {
  const { text, marker, parent } = block;
  const isListed = marker !== null && (BULLETS.has(marker.kind) || marker.kind === "letter");
  const { owners } = reader.setting;
  if (!isListed || owners.startsWithNoun(text) || !/^\p{Lu}?\p{Ll}{1,7} \p{Ll}/u.test(text)) return false;
  const fellows = (reader.children.get(parent) ?? [])
    .slice(0, LONGEST)
    .filter((other) => other !== block && other.marker?.kind === marker.kind);
  const acts = fellows.filter((other) => owners.startsWithVerb(other.text));
  return acts.length >= FEWEST && acts.length >= fellows.length * SHARE;
}
