import type { Block, MarkerKind } from "../../../model/outline.js";

const ITEM_KINDS: ReadonlySet<MarkerKind> = new Set(["letter", "bracket-number", "dash", "plus", "star", "bullet"]);
const SECTION_KINDS: ReadonlySet<MarkerKind> = new Set([
  "part",
  "chapter",
  "article",
  "letter-upper",
  "roman",
  "decimal",
  "decimal-2",
  "decimal-3",
  "word",
]);

/** True for a bullet or lettered item: an unmarked paragraph directly after it continues it. */
export function isUnmarkedAfterItem(block: Block): boolean {
  return block.marker !== null && ITEM_KINDS.has(block.marker.kind);
}

/** True for a marker that numbers sections ("I.", "2.1."): an unmarked paragraph after it is an item of its own. */
export function isSectionMarker(block: Block): boolean {
  return block.marker !== null && SECTION_KINDS.has(block.marker.kind);
}
