import { padTo, widthOf, wrap } from "./text-width.js";

export interface Column {
  readonly label: string;
  readonly align?: "left" | "right";
}

const GAP = "  ";
/** A longer word may be broken, so that one file name does not press all other columns together. */
const LONGEST_WHOLE_WORD = 24;

interface Demand {
  /** So that no word is broken. */
  readonly least: number;
  /** So that nothing is wrapped. */
  readonly full: number;
}

function demandOf(label: string, cells: readonly string[]): Demand {
  let least = 0;
  let full = 0;
  for (const text of [label, ...cells]) {
    full = Math.max(full, widthOf(text));
    for (const word of text.split(" ")) least = Math.max(least, Math.min(LONGEST_WHOLE_WORD, widthOf(word)));
  }
  return { least, full };
}

/** Widths that fit into `room`, or null where words would break. What is left over goes to those who need it most. */
function share(demands: readonly Demand[], room: number): readonly number[] | null {
  const widths = demands.map(({ least }) => least);
  let rest = room - widths.reduce((sum, width) => sum + width, 0);
  if (rest < 0) return null;
  while (rest > 0) {
    const wishes = demands.map(({ full }, index) => Math.max(0, full - (widths[index] ?? 0)) ** 0.8);
    const all = wishes.reduce((sum, wish) => sum + wish, 0);
    if (all === 0) break;
    let given = 0;
    for (const [index, wish] of wishes.entries()) {
      const now = widths[index] ?? 0;
      const more = Math.min(Math.ceil((rest * wish) / all), (demands[index]?.full ?? 0) - now, rest - given);
      widths[index] = now + Math.max(0, more);
      given += Math.max(0, more);
    }
    rest -= given;
  }
  return widths;
}

function cards(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string {
  const labels = Math.max(...columns.map(({ label }) => widthOf(label)));
  const room = Math.max(10, width - labels - GAP.length);
  const blocks = rows.map((row) =>
    row
      .flatMap((cell, index) =>
        cell === ""
          ? []
          : wrap(cell, room).map(
              (line, at) => padTo(at === 0 ? (columns[index]?.label ?? "") : "", labels) + GAP + line,
            ),
      )
      .join("\n"),
  );
  return `${blocks.join(`\n${"─".repeat(Math.min(width, labels + GAP.length + 10))}\n`)}\n`;
}

/**
 * A table for people, at most `width` columns wide. Cells are wrapped between words; columns that are empty in every row
 * are left out. Where the words do not fit beside each other, each row becomes a card of "label  value" lines.
 */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string {
  const used = columns.map((_, index) => rows.some((row) => row[index] !== "" && row[index] !== undefined));
  const shown = columns.filter((_, index) => used[index]);
  const cells = rows.map((row) => row.filter((_, index) => used[index]).map((cell) => cell.replace(/\s/gu, " ")));
  if (shown.length === 0) return "";
  const demands = shown.map(({ label }, index) =>
    demandOf(
      label,
      cells.map((row) => row[index] ?? ""),
    ),
  );
  const widths = share(demands, width - GAP.length * (shown.length - 1));
  if (!widths) return cards(shown, cells, width);

  const printed = (row: readonly string[]): readonly string[] => {
    const wrapped = row.map((cell, index) => wrap(cell, widths[index] ?? 1));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      wrapped
        .map((lines, index) => padTo(lines[line] ?? "", widths[index] ?? 1, shown[index]?.align))
        .join(GAP)
        .trimEnd(),
    );
  };
  const rule = widths.map((column) => "─".repeat(column)).join(GAP);
  const bodies = cells.map(printed);
  // Rows of several lines need a line between them; single lines read better without.
  const between = bodies.some((lines) => lines.length > 1) ? `\n${rule}\n` : "\n";
  const head = printed(shown.map(({ label }) => label)).join("\n");
  return `${head}\n${rule}\n${bodies.map((lines) => lines.join("\n")).join(between)}\n`;
}
