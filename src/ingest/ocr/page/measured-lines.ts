import type { OcrLine } from "../engine.js";

// Heights as shares of the em square in Times New Roman, the type of directives (Nghị định 30/2020/NĐ-CP, Phụ lục I); of letters that
// stand on the baseline and have no marks.
const HEIGHTS: readonly (readonly [letters: ReadonlySet<string>, share: number])[] = [
  [new Set("acemnorsuvxz"), 0.45],
  [new Set("bdhklABCDEGHKLMNOPRSTUVXY"), 0.67],
  [new Set("0123456789"), 0.676],
];
const ROW = 0.93; // the engine's row height, likewise
const FEW = 2;
const MANY = 8;

/** Size and place of the letters of a line, in pixels. */
export interface LineMeasure {
  /** Of their em square. */
  readonly size: number;
  /** y of the baseline at x. */
  readonly baseline: (x: number) => number;
}

/**
 * Measures each line by its letters; the engine's own row height and baseline are used where there are few, and are far out for scraps of
 * a line. Lines of few letters are held near the usual size of the page.
 */
export function measuredLines(lines: readonly OcrLine[]): readonly LineMeasure[] {
  const measures = lines.map(measured);
  const usual = middleOf(measures.filter(({ letters }) => letters >= MANY).map(({ size }) => size));
  return measures.map(({ size, letters, baseline }) => ({
    size: usual === null || letters >= MANY ? size : Math.min(1.3 * usual, Math.max(0.7 * usual, size)),
    baseline,
  }));
}

function measured(line: OcrLine): LineMeasure & { readonly letters: number } {
  const { x0, y0, x1, y1 } = line.baseline;
  const slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0;
  const engine = (x: number): number => y0 + slope * (Math.min(x1, Math.max(x0, x)) - x0);
  const sizes: number[] = [];
  const above: number[] = [];
  for (const { symbols } of line.words)
    for (const { text, box } of symbols) {
      const share = HEIGHTS.find(([letters]) => letters.has(text))?.[1];
      if (share === undefined || box.height <= 0) continue;
      sizes.push(box.height / share);
      above.push(box.top + box.height - engine(box.left + box.width / 2));
    }
  const size = middleOf(sizes);
  if (size === null || sizes.length < FEW) {
    const row = line.rowHeight ?? Math.max(0, ...line.words.map((word) => word.box.height));
    return { size: row / ROW, letters: 0, baseline: engine };
  }
  const shift = middleOf(above) ?? 0;
  return { size, letters: sizes.length, baseline: (x) => engine(x) + shift };
}

function middleOf(values: readonly number[]): number | null {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}
