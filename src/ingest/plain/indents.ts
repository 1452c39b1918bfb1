// A letter of running text at 14 points is some six points wide.
const LETTER = 6;
const LONG = 60;
const LEAST = 8;

/**
 * How far each line of a page stands from the left margin, in points; null where the page does not show it: no wrapped lines, or none at the
 * margin and none off it.
 */
export function indentsOf(lines: readonly string[]): readonly number[] | null {
  const left = lines.map((line) => Math.max(0, line.search(/\S/u)));
  const running = left.filter((_, at) => (lines[at] ?? "").trim().length >= LONG);
  if (running.length < LEAST) return null;
  const margin = Math.min(...running);
  const flush = running.filter((from) => from === margin).length;
  if (flush < running.length * 0.25 || flush === running.length) return null;
  return left.map((from) => Math.max(0, from - margin) * LETTER);
}
