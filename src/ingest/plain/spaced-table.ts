import { barredTableAt, isBar } from "./barred-table.js";
import { isLinedHead, linedTableAt } from "./lined-table.js";
import { isPartedHead, partedTableAt } from "./parted-table.js";
import { crosses, HEAD, namesGroup, NUMBERED, PAGE_NUMBER, partsOf, WIDEST } from "./spaced-lines.js";
import { raggedTableAt } from "./ragged-table.js";
import { endOf } from "./table-end.js";
import { LEAST_COLUMNS, LEAST_ROWS, MOST_COLUMNS, nextLine, type SpacedTable } from "./table-lines.js";

/**
 * The tables in the lines of a page, in order: each begins with a head line "TT  Nội dung  Chủ trì  Thời gian" and goes on while lines keep
 * to its columns. A row begins with a number below "TT"; a line across the columns is a row of its own ("1. Cải cách thể chế"). Empty where there is none.
 */
export function spacedTables(lines: readonly string[]): readonly SpacedTable[] {
  const tables: SpacedTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const table = isBar(line)
      ? barredTableAt(lines, at)
      : isPartedHead(line)
        ? partedTableAt(lines, at)
        : isLinedHead(line)
          ? linedTableAt(lines, at)
          : HEAD.test(line.slice(0, 80))
            ? (tableAt(lines, at) ?? raggedTableAt(lines, at))
            : null;
    if (!table) continue;
    tables.push(table);
    at = table.end - 1;
  }
  return tables;
}

function tableAt(lines: readonly string[], start: number): SpacedTable | null {
  const heads = partsOf(lines[start] ?? "");
  if (heads.length < LEAST_COLUMNS || heads.length > MOST_COLUMNS) return null;
  const end = endOf(lines, start, heads);
  const blocks = blocksOf(lines.slice(start, end), heads);
  const starts = boundariesOf(
    blocks.flatMap((block) => (block.isGroup ? [] : block.lines)),
    heads,
  );
  if (!starts) return null;
  const cellsOf = (line: string): readonly string[] =>
    starts.map((from, column) => line.slice(from, starts[column + 1]).trim());
  const begins = (line: string): boolean => cellsOf(line)[0] !== "";
  const isCentred = areCentred(blocks, begins);
  const rows: { readonly cells: Map<number, string[]>; readonly isGroup: boolean }[] = [];
  for (const { lines: some, isGroup } of blocks) {
    if (isGroup) {
      rows.push({ cells: new Map([[0, some.map((line) => line.trim().replace(/\s+/gu, " "))]]), isGroup });
      continue;
    }
    some.forEach((line, index) => {
      const last = rows[rows.length - 1];
      const isNew = isCentred ? index === 0 && some.some(begins) : begins(line);
      if (!last || last.isGroup || isNew) rows.push({ cells: new Map(), isGroup });
      const row = rows[rows.length - 1]?.cells ?? new Map<number, string[]>();
      cellsOf(line).forEach((text, column) => {
        if (text !== "") row.set(column, [...(row.get(column) ?? []), text]);
      });
    });
  }
  const numbered = rows.filter(({ cells }) => /^\d{1,3}(?:\.\d{1,2})?[.)]?$/u.test(cells.get(0)?.[0] ?? "")).length;
  if (numbered < LEAST_ROWS) return null;
  return {
    start,
    end,
    rows: rows.map(({ cells, isGroup }) =>
      [...cells]
        .sort(([a], [b]) => a - b)
        .map(([column, text]) => ({ column, columnSpan: isGroup ? starts.length : 1, lines: text })),
    ),
  };
}

/** Lines of a table that stand together: between blank lines, or the heading of a group of rows alone. */
interface Block {
  readonly lines: readonly string[];
  readonly isGroup: boolean;
}

function blocksOf(lines: readonly string[], heads: readonly number[]): readonly Block[] {
  const blocks: { readonly lines: string[]; readonly isGroup: boolean }[] = [];
  let isApart = true;
  lines.forEach((line, index) => {
    if (line.trim() === "" || PAGE_NUMBER.test(line)) {
      isApart = true;
      return;
    }
    const isGroup = index > 0 && (crosses(line, heads) || namesGroup(line, nextLine(lines, index)));
    const last = blocks[blocks.length - 1];
    const endsHead = blocks.length === 1 && beginsRows(line, nextLine(lines, index));
    if (last && !isApart && !isGroup && !last.isGroup && !endsHead) last.lines.push(line);
    else blocks.push({ lines: [line], isGroup });
    isApart = false;
  });
  return blocks;
}

/** The first line of the first row below a head: its number, or the text above it where the number stands beside the row's middle. */
function beginsRows(line: string, next: string): boolean {
  if (NUMBERED.test(line)) return true;
  const text = NUMBERED.test(next) ? partsOf(next)[1] : undefined;
  return text !== undefined && line.search(/\S/u) === text;
}

/** True where numbers stand beside the middle of their rows: rows are apart then, and hold one number each. */
function areCentred(blocks: readonly Block[], begins: (line: string) => boolean): boolean {
  const rows = blocks.slice(1).filter(({ isGroup }) => !isGroup);
  const isOne = rows.every(({ lines }) => lines.filter(begins).length <= 1);
  return isOne && rows.some(({ lines }) => lines.slice(1).some(begins));
}

/** Where each column begins: behind the widest blank strip between two heads; null where two columns run into each other. */
function boundariesOf(lines: readonly string[], heads: readonly number[]): readonly number[] | null {
  const isBlank = (x: number): boolean => lines.every((line) => (line[x] ?? " ") === " ");
  const starts = [0];
  for (let index = 1; index < heads.length; index++) {
    const [from, to] = [
      (heads[index - 1] ?? 0) + 1,
      (heads[index + 1] ?? Math.min(WIDEST, (heads[index] ?? 0) + 24)) - 1,
    ];
    let best: { readonly start: number; readonly width: number } | null = null;
    let width = 0;
    for (let x = from; x <= to; x++) {
      width = isBlank(x) ? width + 1 : 0;
      // a strip behind the head's first letters is inside its column
      if (x + 1 > (heads[index] ?? 0) + 2) break;
      if (width > 0 && !isBlank(x + 1) && (best === null || width >= best.width)) best = { start: x + 1, width };
    }
    if (!best || best.width < 2) return null;
    starts.push(best.start);
  }
  return starts;
}
