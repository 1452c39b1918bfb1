import { TAB_HEAD, tabTableAt } from "./tab-table.js";
import { LEAST_COLUMNS, LEAST_ROWS, MOST_COLUMNS, nextLine, type SpacedTable } from "./table-lines.js";

const HEAD = /^\s{0,40}(?:S?TT|Stt|Số TT|Số thứ tự)\.?\s{2,}\S/u;
const PAGE_NUMBER = /^\s{12,}[-–]?\s?\d{1,3}\s?[-–]?\s*$/u;
const NUMBERED = /^\s{0,40}\d{1,3}(?:\.\d{1,2})?[.)]?\s{2,}\S/u;
/** How many lines may stand between a head and the first number. */
const MOST_BEFORE_NUMBER = 8;
// No line of a table set for paper is longer.
const WIDEST = 400;

/** Where a line has text between gaps of two spaces or more: offsets where each part begins. */
function partsOf(line: string): readonly number[] {
  return [...line.matchAll(/(?:^\s{0,60}|\s{2})(?=\S)/gu)].map(({ index, 0: gap }) => index + gap.length);
}

/** True where two parts of a line stand apart. */
function isSpaced(line: string): boolean {
  return /\S\s{2,}\S/u.test(line.slice(0, WIDEST));
}

/**
 * The tables in the lines of a page, in order: each begins with a head line "TT  Nội dung  Chủ trì  Thời gian" and goes on while lines keep
 * to its columns. A row begins with a number below "TT"; a line across the columns is a row of its own ("1. Cải cách thể chế"). Empty where there is none.
 */
export function spacedTables(lines: readonly string[]): readonly SpacedTable[] {
  const tables: SpacedTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    const head = (lines[at] ?? "").slice(0, 80);
    const table = TAB_HEAD.test(head) ? tabTableAt(lines, at) : HEAD.test(head) ? tableAt(lines, at) : null;
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

/** "II   Cải cách thủ tục hành chính", "2   Kiểm tra" over "2.1   …": a numeral below "TT" and a text, nothing below the other columns. */
function namesGroup(line: string, next: string): boolean {
  if (partsOf(line).length !== 2) return false;
  const number = /^\s{0,40}(\d{1,2})[.)]?\s{2,}/u.exec(line)?.[1];
  if (number !== undefined) return new RegExp(`^\\s{0,40}${number}\\.1[.)]?\\s{2}`, "u").test(next);
  return /^\s{0,40}(?:[IVX]{1,5}|[A-H])[.)]?\s{2,}\S/u.test(line);
}

/** True for a line without gaps that runs over the beginning of the third column or stands alone under none of them. */
function crosses(line: string, heads: readonly number[]): boolean {
  if (isSpaced(line)) return false;
  const from = line.search(/\S/u);
  const to = line.trimEnd().length;
  const isNumbered = /^\s{0,40}(?:[IVX]{1,5}|[A-H]|\d{1,2})[.)]\s\S/u.test(line);
  return (isNumbered && from <= (heads[1] ?? 0)) || (from < (heads[1] ?? 0) && to > (heads[2] ?? 0));
}

/** The line after the last of a table: lines keep to the columns, or head a group of rows that follow. */
function endOf(lines: readonly string[], start: number, heads: readonly number[]): number {
  let end = start + 1;
  // A head stands over the middle of its column: the text below begins further left.
  const first = lines.slice(start + 1, start + 1 + MOST_BEFORE_NUMBER).find((line) => NUMBERED.test(line));
  let left = Math.min((heads[1] ?? 0) - 2, first === undefined ? WIDEST : (partsOf(first)[1] ?? WIDEST));
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.trim() === "" || PAGE_NUMBER.test(line)) continue;
    if (HEAD.test(line.slice(0, 80))) break;
    if (NUMBERED.test(line) && isSpaced(line)) left = Math.min(left, partsOf(line)[1] ?? left);
    const isInside = !crosses(line, heads) && (isSpaced(line) || line.search(/\S/u) >= left);
    const next = nextLine(lines, at);
    const isGroup = crosses(line, heads) || namesGroup(line, next);
    if (!isInside && !(isGroup && isSpaced(next) && NUMBERED.test(next))) break;
    end = at + 1;
  }
  return end;
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
