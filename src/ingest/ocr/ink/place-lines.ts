import type { PixelBox } from "../../raster/raster.js";
import type { OcrLine, OcrPage, OcrWord } from "../engine.js";
import { boxAround, gapBetween, sharedRows } from "./boxes.js";

/**
 * A page with more lines, each at its place: into a line of the page where it fits in a gap or at an end of it, else as a line of its
 * own before the first line that stands below it.
 */
export function placeLines(page: OcrPage, added: readonly OcrLine[]): OcrPage {
  const lines = [...page.lines];
  for (const line of added) {
    const host = lines.findIndex((other) => isSameLine(other, line));
    const other = lines[host];
    if (other) lines[host] = joined(other, line);
    else {
      const below = lines.findIndex(({ box }) => middle(box) > middle(line.box));
      lines.splice(below < 0 ? lines.length : below, 0, line);
    }
  }
  return pageOf(lines);
}

const middle = ({ top, height }: PixelBox): number => top + height / 2;

function isSameLine(host: OcrLine, line: OcrLine): boolean {
  const tall = Math.max(host.box.height, line.box.height);
  return (
    sharedRows(host.box, line.box) >= tall * 0.6 &&
    gapBetween(host.box, line.box) <= tall * 2 &&
    host.words.every((word) => gapBetween(word.box, line.box) > -tall * 0.3)
  );
}

function joined(host: OcrLine, line: OcrLine): OcrLine {
  const words = [...host.words, ...line.words].sort((a, b) => a.box.left - b.box.left);
  return { ...host, words, box: boxAround(words.map(({ box }) => box)) ?? host.box };
}

/** A page of these lines without the empty ones; its confidence is the mean of its words. */
export function pageOf(lines: readonly OcrLine[]): OcrPage {
  const kept = lines.filter(({ words }) => words.length > 0);
  const words: readonly OcrWord[] = kept.flatMap((line) => line.words);
  const sum = words.reduce((total, { confidence }) => total + confidence, 0);
  return { lines: kept, confidence: words.length === 0 ? 0 : sum / words.length };
}
