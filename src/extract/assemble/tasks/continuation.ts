import type { Block, MarkerKind } from "../../../model/outline.js";
import { HEADING_MARKERS } from "../../outline/markers.js";

const ITEM_KINDS: ReadonlySet<MarkerKind> = new Set([
  "letter",
  "bracket-number",
  "bracket-roman",
  "dash",
  "plus",
  "star",
  "bullet",
]);
/**
 * True for a bullet or lettered item: an unmarked paragraph directly after it continues it. "1)" that numbers the document itself is none;
 * `above`: what stands over it.
 */
export function isUnmarkedAfterItem({ marker }: Block, above: readonly Block[]): boolean {
  if (marker === null || (marker.kind === "bracket-number" && above.every((other) => other.marker === null)))
    return false;
  return ITEM_KINDS.has(marker.kind);
}

/** True for a marker that numbers sections ("I.", "2.1."): an unmarked paragraph after it is an item of its own. */
export function isSectionMarker(block: Block): boolean {
  return block.marker !== null && (HEADING_MARKERS.has(block.marker.kind) || block.marker.kind === "word");
}
