// A letter of running text at 14 points is some six points wide.
const LETTER = 6;
const LONG = 60;
const LEAST = 8;

function leftOf(line: string): number {
  return Math.max(0, line.search(/\S/u));
}

/** Share of the running lines that begin at the margin at least, and of those that may begin left of it at most: a letterhead of two columns does, and another page. */
const FLUSH = 0.25;
const LEFT_OF_IT = 0.25;

/** Where the running lines of a page begin; null where they do not show a margin: too few, none at it or none off it. */
function marginOf(lines: readonly string[]): number | null {
  const running = lines.filter((line) => line.trim().length >= LONG).map(leftOf);
  if (running.length < LEAST) return null;
  for (const margin of [...new Set(running)].sort((a, b) => a - b)) {
    if (running.filter((from) => from < margin).length > running.length * LEFT_OF_IT) return null;
    const flush = running.filter((from) => from === margin).length;
    if (flush === running.length) return null;
    if (flush >= running.length * FLUSH) return margin;
  }
  return null;
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
