import type { PageRow, Segment } from "./page-rows.js";
import { lineOf, type TextLine } from "./text-line.js";

/** Rows [from, to) that stand in two columns, and which of them a segment of these rows is in. */
export interface TwoColumns {
  readonly from: number;
  readonly to: number;
  readonly sideOf: (segment: Segment) => "left" | "right";
}

/** The rows as lines of the left column, then of the right one. */
export function linesOfColumns(rows: readonly PageRow[], block: TwoColumns): readonly TextLine[] {
  const lines = { left: new Array<TextLine>(), right: new Array<TextLine>() };
  for (const row of rows.slice(block.from, block.to))
    for (const side of ["left", "right"] as const) {
      const words = row.segments.filter((one) => block.sideOf(one) === side).flatMap((one) => one.words);
      if (words.length) lines[side].push(lineOf(words, side));
    }
  return [...lines.left, ...lines.right];
}

/** x of the middle between two edges. */
export function middleOf(one: { readonly left: number; readonly right: number }): number {
  return (one.left + one.right) / 2;
}
