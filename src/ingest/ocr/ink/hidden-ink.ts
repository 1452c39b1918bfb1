import type { PixelBox } from "../../raster/raster.js";
import { gapBetween, overlapArea, sharedRows } from "./boxes.js";
import type { Component } from "./components.js";

/**
 * The boxes of ink that is hidden while some letters are read alone: `others` (letters of known words, of a seal), and small marks nearer
 * to one of them than to a letter that is read: on a slanting page the lines above and below reach into the crop, and tone marks must
 * stay with their letters. Only ink in `crop` is looked at.
 */
export function hiddenInk(
  crop: PixelBox,
  read: readonly Component[],
  others: readonly Component[],
  components: readonly Component[],
): PixelBox[] {
  const near = ({ box }: Component): boolean => overlapArea(box, crop) > 0;
  const [reading, hiding] = [read.filter(near), others.filter(near)];
  if (hiding.length === 0) return [];
  const letters = new Set([...reading, ...hiding]);
  const marks = components.filter((component) => near(component) && !letters.has(component));
  const distance = (mark: Component, to: readonly Component[]): number =>
    to.reduce((least, { box }) => Math.min(least, apart(mark.box, box)), Infinity);
  const marksOfOthers = marks.filter((mark) => {
    const toOthers = distance(mark, hiding);
    return toOthers < Math.max(mark.box.width, mark.box.height) * 4 && toOthers < distance(mark, reading);
  });
  return [...hiding, ...marksOfOthers].map(({ box }) => box);
}

// Most marks stand over their letter, the hook of "ể" as far above it as under the line before: a letter below counts as nearer.
function apart(mark: PixelBox, letter: PixelBox): number {
  const down = Math.max(0, -sharedRows(mark, letter));
  return Math.max(0, gapBetween(mark, letter)) * 1.5 + (letter.top > mark.top ? down * 0.4 : down);
}
