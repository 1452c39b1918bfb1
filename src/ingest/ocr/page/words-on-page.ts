import type { Box } from "../../../model/diagnostic.js";
import type { PageWord } from "../../layout/page-words.js";
import type { PixelBox } from "../../raster/raster.js";
import type { OcrPage, OcrWord } from "../engine.js";
import { measuredLines } from "./measured-lines.js";

const POINTS = 72;
const LONG = 2.5; // inches: lines whose slope tells that of the page
const LEAST = 0.0004; // of slope that matters: 0.7 px over a page of 200 dpi
const WIDER = 2.2; // times the usual gap of its line
const COLUMN = 0.55; // em: with it, a gap between columns
const APART = 10; // in drawing order: words that do not follow each other

/**
 * The words of a recognised picture as words of a page, in points of the upright page. Words stand on the baseline of their line and have
 * its size, so that rows hold together however unsteady the boxes are; `slope` is taken out. `toPage` gives the place of a box on the page
 * as it is shown.
 */
export function wordsOnPage(
  page: OcrPage,
  picture: { readonly dpi: number; readonly width: number },
  slope: number,
  toPage: (box: PixelBox) => Box,
): readonly PageWord[] {
  const scale = POINTS / picture.dpi;
  const words: PageWord[] = [];
  let order = 0;
  const measures = measuredLines(page.lines);
  const lines = page.lines
    .flatMap((line, index) => {
      const measure = measures[index];
      const baseline = (x: number): number => (measure?.baseline(x) ?? 0) - slope * (x - picture.width / 2);
      return measure ? [{ line, size: measure.size, baseline }] : [];
    })
    .sort((a, b) => a.baseline(a.line.box.left) - b.baseline(b.line.box.left) || a.line.box.left - b.line.box.left);
  for (const { line, baseline, size } of lines) {
    order += APART;
    const inLine = [...line.words].sort((a, b) => a.box.left - b.box.left);
    const columnGap = Math.max(WIDER * usualGap(inLine), COLUMN * size);
    let last: OcrWord | null = null;
    for (const word of inLine) {
      order += last && word.box.left - rightOf(last) > columnGap ? APART : 1;
      words.push({
        text: word.text,
        left: word.box.left * scale,
        right: rightOf(word) * scale,
        baseline: baseline(word.box.left + word.box.width / 2) * scale,
        size: size * scale,
        font: NO_FACE,
        isInvisible: false,
        annotation: null,
        order,
        spaceBefore: true,
        recognised: {
          confidence: word.confidence,
          box: toPage(word.box),
          ...(word.isHandwritten === true ? { isHandwritten: true } : {}),
        },
      });
      last = word;
    }
  }
  return words;
}

const NO_FACE: PageWord["font"] = { name: null, isBold: false };

function rightOf({ box }: OcrWord): number {
  return box.left + box.width;
}

function usualGap(words: readonly OcrWord[]): number {
  const gaps = words.slice(1).map((word, index) => word.box.left - rightOf(words[index] ?? word));
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
}

/** What is left of the page's slope: that which half of its long lines exceed; 0 for a page of few of them, or where it does not matter. */
export function residualSlope(page: OcrPage, { dpi }: { readonly dpi: number }): number {
  const slopes = page.lines
    .map(({ baseline }) => baseline)
    .filter(({ x0, x1 }) => x1 - x0 >= LONG * dpi)
    .map(({ x0, y0, x1, y1 }) => (y1 - y0) / (x1 - x0))
    .sort((a, b) => a - b);
  const middle = slopes[Math.floor(slopes.length / 2)] ?? 0;
  return slopes.length >= 3 && Math.abs(middle) > LEAST ? middle : 0;
}
