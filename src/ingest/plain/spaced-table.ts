/** A cell of a table set with spaces: the lines of its text. */
export interface SpacedCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly lines: readonly string[];
}

/** A table that a page of plain text sets with columns of spaces. Lines count from 0; `end` is the line after its last. */
export interface SpacedTable {
  readonly start: number;
  readonly end: number;
  /** Row by row, the head first; empty cells are left out. */
  readonly rows: readonly (readonly SpacedCell[])[];
}

const HEAD = /^\s{0,40}(?:S?TT|Stt|Số TT|Số thứ tự)\.?\s{2,}\S/u;
const TAB_HEAD = /^ {0,20}(?:S?TT|Stt|Số TT|Số thứ tự)\.?\t/u;
const LEAST_COLUMNS = 3;
const LEAST_ROWS = 2;
const MOST_COLUMNS = 12;
const MOST_EMPTY = 60;
const PAGE_NUMBER = /^\s{12,}[-–]?\s?\d{1,3}\s?[-–]?\s*$/u;
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
  const inside = lines.slice(start, end).filter((line) => line.trim() !== "" && !PAGE_NUMBER.test(line));
  const isGroup = (line: string): boolean => line !== lines[start] && crosses(line, heads);
  const starts = boundariesOf(
    inside.filter((line) => !isGroup(line)),
    heads,
  );
  if (!starts) return null;
  const rows: Map<number, string[]>[] = [];
  const groups = new Set<Map<number, string[]>>();
  for (const line of inside) {
    if (isGroup(line)) {
      const group = new Map([[0, [line.trim()]]]);
      rows.push(group);
      groups.add(group);
      continue;
    }
    const cells = starts.map((from, column) => line.slice(from, starts[column + 1]).trim());
    const last = rows[rows.length - 1];
    const row = cells[0] === "" && last && !groups.has(last) ? last : new Map<number, string[]>();
    if (row !== last) rows.push(row);
    cells.forEach((text, column) => {
      if (text === "") return;
      const before = row.get(column);
      if (before) before.push(text);
      else row.set(column, [text]);
    });
  }
  const numbered = rows.filter((row) => /^\d{1,3}[.)]?$/u.test(row.get(0)?.[0] ?? "")).length;
  if (numbered < LEAST_ROWS) return null;
  return {
    start,
    end,
    rows: rows.map((row) =>
      [...row]
        .sort(([a], [b]) => a - b)
        .map(([column, text]) => ({ column, columnSpan: groups.has(row) ? starts.length : 1, lines: text })),
    ),
  };
}

/** "TT⇥Nội dung⇥Chủ trì": a line a row, as a table is pasted; a line without tabs before a numbered one heads a group. */
function tabTableAt(lines: readonly string[], start: number): SpacedTable | null {
  const columns = (lines[start] ?? "").split("\t").length;
  if (columns < LEAST_COLUMNS || columns > MOST_COLUMNS) return null;
  const rows: (readonly SpacedCell[])[] = [];
  let end = start;
  let numbered = 0;
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.trim() === "") continue;
    if (at > start && TAB_HEAD.test(line)) break;
    const cells = line.split("\t").map((text) => text.trim());
    const next = nextLine(lines, at);
    const isGroup = cells.length === 1 && /^ {0,20}\d{1,3}[.)]?\t/u.test(next);
    if (cells.length === 1 && !isGroup) break;
    rows.push(
      cells.flatMap((text, column) =>
        text === "" || column >= columns ? [] : [{ column, columnSpan: isGroup ? columns : 1, lines: [text] }],
      ),
    );
    if (/^\d{1,3}[.)]?$/u.test(cells[0] ?? "")) numbered++;
    end = at + 1;
  }
  return numbered < LEAST_ROWS ? null : { start, end, rows };
}

/** True for a line without gaps that runs over the beginning of the third column or stands alone under none of them. */
function crosses(line: string, heads: readonly number[]): boolean {
  if (isSpaced(line)) return false;
  const from = line.search(/\S/u);
  const to = line.trimEnd().length;
  const isNumbered = /^\s{0,40}(?:[IVX]{1,5}|[A-H]|\d{1,2})[.)]\s\S/u.test(line);
  return (isNumbered && from <= (heads[1] ?? 0)) || (from < (heads[1] ?? 0) && to > (heads[2] ?? 0));
}

/** The next line that is not empty; "" at the end. Looks no further than empty lines of a page go. */
function nextLine(lines: readonly string[], at: number): string {
  for (let next = at + 1; next < Math.min(lines.length, at + MOST_EMPTY); next++)
    if ((lines[next] ?? "").trim() !== "") return lines[next] ?? "";
  return "";
}

/** The line after the last of a table: lines keep to the columns, or head a group of rows that follow. */
function endOf(lines: readonly string[], start: number, heads: readonly number[]): number {
  let end = start + 1;
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.trim() === "" || PAGE_NUMBER.test(line)) continue;
    if (HEAD.test(line.slice(0, 80))) break;
    const isInside = !crosses(line, heads) && (isSpaced(line) || line.search(/\S/u) >= (heads[1] ?? 0) - 2);
    const next = nextLine(lines, at);
    const headsRows = crosses(line, heads) && isSpaced(next) && /^\s{0,40}\d{1,3}[.)]?\s{2,}\S/u.test(next);
    if (!isInside && !headsRows) break;
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
