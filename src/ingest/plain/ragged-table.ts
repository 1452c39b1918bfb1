import { namesGroup, NUMBERED, partsOf } from "./spaced-lines.js";
import { LEAST_COLUMNS, LEAST_ROWS, MOST_COLUMNS, nextLine, type SpacedCell, type SpacedTable } from "./table-lines.js";

/** A part of a line, and how many blanks stand before it. */
interface Part {
  readonly text: string;
  readonly gap: number;
}

/**
 * The table that begins at a line whose heads stand apart, where gaps alone part the cells of a row and none stands under its head: a line a
 * row, a gap twice as wide as the common one an empty cell. Null where it is none: a row has more parts than there are heads, or too few have as many.
 */
export function raggedTableAt(lines: readonly string[], start: number): SpacedTable | null {
  const heads = apart(lines[start] ?? "");
  const columns = heads.length;
  if (columns < LEAST_COLUMNS || columns > MOST_COLUMNS) return null;
  const below: { readonly parts: readonly Part[]; readonly isGroup: boolean }[] = [];
  let end = start + 1;
  for (let at = end; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.trim() === "") continue;
    const isGroup = namesGroup(line, nextLine(lines, at));
    if (!isGroup && !NUMBERED.test(line)) break;
    below.push({ parts: apart(line), isGroup });
    end = at + 1;
  }
  const full = below.filter(({ parts }) => parts.length === columns);
  if (full.length < LEAST_ROWS || below.some(({ parts }) => parts.length > columns)) return null;
  // The gap behind a number makes up for its digits.
  const gaps = full.flatMap(({ parts }) => parts.slice(2).map(({ gap }) => gap)).sort((a, b) => a - b);
  const common = gaps[Math.floor(gaps.length / 2)] ?? 1;
  return {
    start,
    end,
    rows: [
      heads.map(({ text }, column) => ({ column, columnSpan: 1, lines: [text] })),
      ...below.map(({ parts, isGroup }) =>
        isGroup
          ? [{ column: 0, columnSpan: columns, lines: [parts.map(({ text }) => text).join(" ")] }]
          : cellsOf(parts, parts.length === columns ? Infinity : common),
      ),
    ],
  };
}

function apart(line: string): readonly Part[] {
  const starts = partsOf(line);
  let end = 0;
  return starts.map((from, index) => {
    const text = line.slice(from, starts[index + 1]).trim();
    const gap = from - end;
    end = from + text.length;
    return { text, gap };
  });
}

function cellsOf(parts: readonly Part[], common: number): readonly SpacedCell[] {
  let column = -1;
  return parts.map(({ text, gap }, index) => {
    column += index < 2 ? 1 : Math.max(1, Math.floor(gap / common));
    return { column, columnSpan: 1, lines: [text] };
  });
}
