import { LEAST_COLUMNS, LEAST_ROWS, MOST_COLUMNS, nextLine, type SpacedCell, type SpacedTable } from "./table-lines.js";

/** What parts the columns of a line: tabs, as a table is pasted, or bars, as a page of the web or Markdown is turned into text. */
type Mark = "\t" | "|";

const TAB_HEAD = /^ {0,20}(?:S?TT|Stt|Số TT|Số thứ tự)\.?\t/u;
/** The line below the head of a table in Markdown. */
const RULE = /^[\s|]{0,4}:?-{2,80}:?\s{0,4}\|[\s|:-]{0,400}$/u;
const NUMBER = /^\d{1,3}[.)]?$/u;
const BREAK = /<br ?\/?>/iu;
/** Letters; a longer line, or one that ends as a sentence does, heads no group of rows. */
const LONGEST_GROUP = 80;

/** True where a line may head a table whose columns are parted: "TT⇥Nội dung⇥Chủ trì", "TT | Nội dung | Chủ trì". */
export function isPartedHead(line: string): boolean {
  return markOf(line) !== null;
}

function markOf(line: string): Mark | null {
  if (TAB_HEAD.test(line)) return "\t";
  if (line.split("|").length >= LEAST_COLUMNS) return RULE.test(line) ? null : "|";
  // "UBND HUYỆN⇥⇥CỘNG HÒA …": tabs that push two columns of a letterhead apart
  const heads = line.split("\t");
  return heads.length >= LEAST_COLUMNS && heads.every((head) => head.trim() !== "") ? "\t" : null;
}

/** `isFramed`: bars stand about the whole line too; where they do not, a bar at its beginning is behind an empty cell. */
function cellsOf(line: string, mark: Mark, isFramed: boolean): readonly string[] {
  const inside = mark === "|" && isFramed ? line.trim().replace(/^\||\|$/gu, "") : line;
  return inside.split(mark).map((text) => text.trim());
}

/**
 * The table that begins at a line whose columns are parted: a line a row; a line without marks before a numbered one heads a group.
 * Null where it is none: too few columns or rows.
 */
export function partedTableAt(lines: readonly string[], start: number): SpacedTable | null {
  const mark = markOf(lines[start] ?? "");
  if (mark === null) return null;
  const isFramed = (lines[start] ?? "").trim().startsWith("|");
  const heads = cellsOf(lines[start] ?? "", mark, isFramed);
  const head = headOfTwo(heads, cellsOf(nextLine(lines, start), mark, isFramed));
  const columns = head?.columns ?? heads.length;
  // In Markdown a letterhead is a table of two columns, too.
  const isMarkdown = mark === "|" && RULE.test(lines[start + 1] ?? "");
  if (columns < (isMarkdown ? 2 : LEAST_COLUMNS) || columns > MOST_COLUMNS) return null;
  const isNumbered = /^[\s|]{0,20}(?:S?TT|Số)/iu.test(lines[start] ?? "");
  const rows: (readonly SpacedCell[])[] = [];
  let end = start;
  let full = 0;
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.trim() === "" || (mark === "|" && RULE.test(line))) continue;
    if (at > start && TAB_HEAD.test(line)) break;
    const cells = cellsOf(line, mark, isFramed);
    const next = cellsOf(nextLine(lines, at), mark, isFramed);
    const leads = isNumbered ? next.length > 1 && NUMBER.test(next[0] ?? "") : headsRows(line, next, columns);
    const isGroup = cells.length === 1 && columns >= LEAST_COLUMNS && leads;
    if (cells.length === 1 && !isGroup) break;
    if (head && at === start) {
      rows.push(head.cells);
      end = at + 1;
      continue;
    }
    if (!isNumbered && columns > LEAST_COLUMNS && isCountedGroup(cells)) {
      rows.push([{ column: 0, columnSpan: columns, lines: [`${cells[0] ?? ""} ${cells[1] ?? ""}`] }]);
      end = at + 1;
      continue;
    }
    rows.push(
      cells.flatMap((text, column) =>
        text === "" || column >= columns ? [] : [{ column, columnSpan: isGroup ? columns : 1, lines: linesOf(text) }],
      ),
    );
    const isFull =
      mark === "\t" && isNumbered ? NUMBER.test(cells[0] ?? "") : at > start && cells.length >= columns - 1;
    if (isFull) full++;
    end = at + 1;
  }
  // "| TT | Nội dung | Chủ trì |" and its rule alone: a table whose rows are lost
  return full < LEAST_ROWS && !(isMarkdown && (columns === 2 || full > 0)) ? null : { start, end, rows };
}

/** The lines of a cell, without the marks of emphasis about each. */
function linesOf(cell: string): readonly string[] {
  return cell.split(BREAK).map((line) => line.trim().replace(/^(\*{1,3})(.{1,400}?)\1$/u, "$2"));
}

/** "Quý I", "Vườn ươm" over rows that keep to the columns of the head. */
function headsRows(line: string, next: readonly string[], columns: number): boolean {
  return next.length >= columns - 1 && line.length <= LONGEST_GROUP && !/[.;:]\s{0,5}$/u.test(line);
}

const ORDINAL = /^(?:\d{1,2}|[IVX]{1,5}|[A-H])[.)]?$/u;

/** "I | GIAI ĐOẠN 1", "2 | Thẩm định |  |  ": a number where the table has no column for one, and what it counts. */
function isCountedGroup(cells: readonly string[]): boolean {
  return ORDINAL.test(cells[0] ?? "") && (cells[1] ?? "") !== "" && cells.slice(2).every((text) => text === "");
}

/** Letters of a head in its second line. */
const LONGEST_SECOND = 40;

interface HeadOfTwo {
  readonly columns: number;
  readonly cells: readonly SpacedCell[];
}

/**
 * "Thời gian | Nội dung | Thực hiện" over " |  | Chủ trì | Phối hợp": the cells of the first line, the one over the second's across its columns, the
 * others down to it. Null where the line below is no such line.
 */
function headOfTwo(heads: readonly string[], second: readonly string[]): HeadOfTwo | null {
  const filled = second.flatMap((text, column) => (text === "" ? [] : [column]));
  const [first = 0, last = 0] = [filled[0], filled.at(-1)];
  const isRun = filled.length > 1 && last - first === filled.length - 1;
  const more = second.length - heads.length;
  if (!isRun || first < 2 || first >= heads.length || more < 0 || more >= filled.length) return null;
  if (filled.some((column) => (second[column] ?? "").length > LONGEST_SECOND || /\d/u.test(second[column] ?? "")))
    return null;
  // the head over them, and nothing beside it where the lines are equally long
  const beside = heads.slice(first + 1, first + filled.length - more);
  if (beside.some((text) => text !== "")) return null;
  return {
    columns: second.length,
    cells: heads.flatMap((text, column) => {
      if (text === "") return [];
      const isOver = column === first;
      const at = column > first ? column + more : column;
      return [{ column: at, columnSpan: isOver ? filled.length : 1, rowSpan: isOver ? 1 : 2, lines: linesOf(text) }];
    }),
  };
}
