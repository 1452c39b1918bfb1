import type { Ruling } from "./ruling.js";
import type { PageRow } from "./page-rows.js";

const MARK = /^(?:[\d⁰¹²³⁴-⁹]{1,3}|\*{1,3}|\[\d{1,3}\]|\(\d{1,3}\))/u;
const SMALLER = 0.93;

/**
 * How many of the rows (top to bottom) are no footnotes: those from the first row under a short line at the left margin in the lower
 * part of the page are, if they are set smaller than the text above and begin with a mark.
 */
export function rowsAboveFootnotes(rows: readonly PageRow[], rulings: readonly Ruling[], height: number): number {
  const left = Math.min(...rows.flatMap((row) => row.segments.map((segment) => segment.left)));
  for (const ruling of rulings) {
    const length = ruling.to - ruling.from;
    if (ruling.direction !== "horizontal" || length < 72 || length > 220) continue;
    if (ruling.at < 0.35 * height || Math.abs(ruling.from - left) > 20) continue;
    const first = rows.findIndex((row) => row.baseline > ruling.at);
    const above = rows.slice(0, first).map((row) => row.size);
    const below = rows.slice(first);
    const usual = above.sort((a, b) => a - b)[Math.floor(above.length / 2)];
    const text = below[0]?.segments[0]?.words[0]?.text;
    if (first > 0 && usual !== undefined && text !== undefined && MARK.test(text))
      if (below.every((row) => row.size < SMALLER * usual)) return first;
  }
  return rows.length;
}
