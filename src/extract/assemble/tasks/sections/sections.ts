import type { Block } from "../../../../model/outline.js";
import { isSectionMarker } from "../continuation.js";
import type { TaskReader } from "../task-reader.js";
import { headingWords } from "../task-text.js";

/** Headings above a block, outermost first, as a record shows them; what is a task itself, or a bullet, is none. */
export function sectionsOf(block: Block, reader: TaskReader, isTask: (block: Block) => boolean): readonly string[] {
  return reader
    .above(block)
    .filter((above) => isHeadingBlock(above) && !isTask(above))
    .map((above) => headingWords(above.marker?.kind === "star" ? "" : (above.marker?.label ?? ""), above.text))
    .reverse();
}

function isHeadingBlock(block: Block): boolean {
  return isSectionMarker(block) || block.marker?.kind === "star";
}
