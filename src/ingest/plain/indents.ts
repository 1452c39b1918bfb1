// A letter of running text at 14 points is some six points wide.
const LETTER = 6;
const LONG = 60;
const LEAST = 8;

function leftOf(line: string): number {
  return Math.max(0, line.search(/\S/u));
}

/** Where the running lines of a page begin; null where they do not show a margin: too few, none at it or none off it. */
function marginOf(lines: readonly string[]): number | null {
  const running = lines.filter((line) => line.trim().length >= LONG).map(leftOf);
  if (running.length < LEAST) return null;
  const margin = Math.min(...running);
  const flush = running.filter((from) => from === margin).length;
  return flush < running.length * 0.25 || flush === running.length ? null : margin;
}

/**
 * How far each line of each page stands from the left margin, in points; null for a page that does not show it: no wrapped lines, or none at
 * the margin and none off it. A page too short to show it has the margin of its own long lines, where the other pages show one.
 */
export function indentsOf(pages: readonly (readonly string[])[]): readonly (readonly number[] | null)[] {
  const margins = pages.map(marginOf);
  const isIndented = margins.some((margin) => margin !== null);
  return pages.map((lines, index) => {
    const running = lines.filter((line) => line.trim().length >= LONG).map(leftOf);
    const isShort = isIndented && running.length > 0 && running.length < LEAST;
    const margin = margins[index] ?? (isShort ? Math.min(...running) : null);
    return margin === null ? null : lines.map((line) => Math.max(0, leftOf(line) - margin) * LETTER);
  });
}
