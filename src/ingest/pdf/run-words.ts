import type { PageWord } from "../layout/page-words.js";
import type { Glyph, TextRun } from "./page-content.js";

const WORD_GAP = 0.17; // em; a space of Times New Roman is 0.25 em, justified lines squeeze it to about 0.2
const BACKWARD = 0.6; // em; marks drawn over their letter step back, but less than a letter

/**
 * Cuts runs of glyphs into words at drawn spaces and at gaps. Runs that follow each other without a gap (a change of font
 * in the middle of a word) are one word. Slanting text (watermarks) is left out; a run turned upwards or downwards is one word.
 */
export function wordsOf(runs: readonly TextRun[]): readonly PageWord[] {
  const words: PageWord[] = [];
  let open: { run: TextRun; text: string; left: number; right: number; spaceBefore: boolean } | null = null;
  let space = true;
  const close = (): void => {
    if (open && open.text.trim() !== "") {
      const { run, text, left, right, spaceBefore } = open;
      const { baseline, size, font, isInvisible, annotation } = run;
      words.push({
        text,
        left,
        right,
        baseline,
        size,
        font,
        isInvisible,
        annotation,
        order: words.length,
        spaceBefore,
      });
    }
    open = null;
  };
  for (const run of runs) {
    if (run.angle !== 0) {
      close();
      if (run.angle % 90 === 0) words.push(turnedWord(run, words.length));
      space = true;
      continue;
    }
    for (const glyph of run.glyphs) {
      if (glyph.isSpace) {
        close();
        space = true;
        continue;
      }
      if (open !== null && !continues(open, run, glyph)) close();
      if (open === null) {
        open = { run, text: glyph.text, left: glyph.left, right: glyph.right, spaceBefore: space };
        space = false;
      } else {
        open.text += glyph.text;
        open.right = Math.max(open.right, glyph.right);
      }
    }
  }
  close();
  return words;
}

function continues(open: { readonly run: TextRun; readonly right: number }, run: TextRun, glyph: Glyph): boolean {
  if (open.run !== run) {
    const { size, baseline, annotation, isInvisible } = open.run;
    if (annotation !== run.annotation || isInvisible !== run.isInvisible) return false;
    // A footnote mark or an exponent is a word of its own: it may not change the number before it.
    if (Math.abs(baseline - run.baseline) > 0.1 * size || Math.abs(size - run.size) > 0.15 * size) return false;
  }
  const gap = glyph.left - open.right;
  return gap < WORD_GAP * run.size && gap > -BACKWARD * run.size;
}

function turnedWord(run: TextRun, order: number): PageWord {
  const ys = run.glyphs.map((glyph) => glyph.y);
  const xs = run.glyphs.flatMap((glyph) => [glyph.left, glyph.right]);
  return {
    text: run.glyphs
      .map((glyph) => (glyph.isSpace ? " " : glyph.text))
      .join("")
      .trim(),
    left: Math.min(...xs) - run.size / 2,
    right: Math.max(...xs) + run.size / 2,
    baseline: (Math.min(...ys) + Math.max(...ys)) / 2,
    size: run.size,
    font: run.font,
    isInvisible: run.isInvisible,
    annotation: run.annotation,
    order,
    spaceBefore: true,
  };
}
