import { LEAST_COLUMNS, LEAST_ROWS, MOST_COLUMNS, type SpacedCell, type SpacedTable } from "./table-lines.js";

// "TT ⏎ Nội dung ⏎ Chủ trì ⏎ Thời gian ⏎ 1 ⏎ Sửa kè ⏎ …": a table pasted as text, a cell a line, its empty cells gone.

const HEAD = /^\s{0,20}(?:S?TT|Stt|Số TT|Số thứ tự)\.?\s{0,20}$/u;
const NUMBER = /^\s{0,20}(\d{1,3})\.?\s{0,20}$/u;
const GROUP = /^\s{0,20}(?:[IVX]{1,5}|[A-H])\.?\s{0,20}$/u;
/** Letters of a column's head, and of a cell. */
const LONGEST = { head: 60, cell: 600 } as const;
/** Lines of a cell that is wrapped: more are text behind the table. */
const MOST_LINES = 40;
const SAYS_WHAT = /^(?:tên |các )?(?:nội dung|nhiệm vụ|công việc|hoạt động|đầu việc|hạng mục)/iu;
const SAYS_WHEN = /^(?:dự kiến )?(?:thời gian|thời hạn|tiến độ|thời điểm|hoàn thành)/iu;
const SAYS_WHO = /(?:chủ trì|phụ trách|thực hiện|chịu trách nhiệm|phân công)/iu;
const IS_WHEN =
  /^(?:trước|sau|xong|hoàn thành|quý|tháng|năm|ngày|hằng|hàng|thường xuyên|trong|từ|chậm nhất|muộn nhất|đến|cuối|đầu|định kỳ|khi|\d{1,2}[/.-]\d|\d{4}$)/iu;
/** A section, a closing or the list of recipients behind the last row. */
const BEHIND = /^\s{0,20}(?:(?:[IVX]{1,5}|\d{1,2})[.)]\s|\p{Lu}[\p{Lu}\s,]{11}|Nơi nhận|Trên đây|#)/u;

/** True for a line that may head such a table: its number's head alone. */
export function isLinedHead(line: string): boolean {
  return HEAD.test(line);
}

/** The table whose head begins at line `start`, a cell a line; null where its head does not say what, and who or when, or too few rows have all their cells. */
export function linedTableAt(lines: readonly string[], start: number): SpacedTable | null {
  const first = lines
    .slice(start + 1, start + 1 + 3 * MOST_COLUMNS)
    .findIndex((line) => NUMBER.test(line) || GROUP.test(line));
  if (first < 0) return null;
  const heads = cellsIn(lines.slice(start + 1, start + 1 + first));
  const isTold = heads.some((head) => SAYS_WHO.test(head) || SAYS_WHEN.test(head));
  const columns = heads.length + 1;
  if (columns < LEAST_COLUMNS || columns > MOST_COLUMNS || !heads.some((head) => SAYS_WHAT.test(head)) || !isTold)
    return null;
  if (heads.some((head) => head.length > LONGEST.head || /[.;:]$/u.test(head))) return null;
  const rows: (readonly SpacedCell[])[] = [placed(["TT", ...heads])];
  const when = heads.findIndex((head) => SAYS_WHEN.test(head));
  let full = 0;
  let at = start + 1 + first;
  while (at < lines.length) {
    const number = lines[at] ?? "";
    const isGroup = GROUP.test(number);
    if (!isGroup && !NUMBER.test(number)) break;
    const end = endOfRow(lines, at + 1);
    const cells = cellsIn(lines.slice(at + 1, end)).slice(0, isGroup ? 1 : heads.length);
    if (cells.length === 0 || cells.some((cell) => cell.length > LONGEST.cell)) break;
    rows.push(
      isGroup
        ? [{ column: 0, columnSpan: columns, lines: [`${number.trim()} ${cells[0] ?? ""}`] }]
        : [{ column: 0, columnSpan: 1, lines: [number.trim()] }, ...inColumns(cells, heads.length, when)],
    );
    if (cells.length === heads.length) full++;
    at = end;
  }
  return full < LEAST_ROWS || full < (rows.length - 1) / 3 ? null : { start, end: at, rows };
}

/** The line behind a row: the number of the next, an empty line, or what stands behind the table. */
function endOfRow(lines: readonly string[], from: number): number {
  let end = from;
  while (end < Math.min(lines.length, from + MOST_LINES)) {
    const line = lines[end] ?? "";
    if (line.trim() === "" || NUMBER.test(line) || GROUP.test(line) || BEHIND.test(line)) break;
    end++;
  }
  return end;
}

/** The cells in the lines of a row: one that begins in lower case, or behind a comma, goes on in the cell before; so do the items of a list. */
function cellsIn(lines: readonly string[]): readonly string[] {
  const cells: string[] = [];
  for (const line of lines.map((one) => one.trim()).filter((one) => one !== "")) {
    const last = cells.at(-1);
    if (last !== undefined && (/^(?:\p{Ll}|[-–+] ?\p{L}|\()/u.test(line) || /(?:[,(]|(?<!\p{L})và)$/u.test(last)))
      cells[cells.length - 1] = `${last} ${line}`;
    else cells.push(line);
  }
  return cells;
}

/** Cells under their heads: where some are missing, the one that says when stands in its column, those before it from the left on. */
function inColumns(cells: readonly string[], heads: number, when: number): readonly SpacedCell[] {
  const timed = cells.findIndex((cell, index) => index > 0 && IS_WHEN.test(cell));
  const shift = cells.length < heads && when > 0 && timed > 0 && timed < when ? when - timed : 0;
  return cells.map((text, index) => ({
    column: index + 1 + (index >= timed ? shift : 0),
    columnSpan: 1,
    lines: [text],
  }));
}

function placed(cells: readonly string[]): readonly SpacedCell[] {
  return cells.map((text, column) => ({ column, columnSpan: 1, lines: [text] }));
}
