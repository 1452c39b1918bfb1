import type { Block } from "../../../../model/outline.js";
import type { PatternBook } from "../../../../patternbook/pattern-book.js";
import { type LabelKind, labelKindOf } from "../cards/labels.js";

/** A table as rows of cells; a cell that spans rows or columns stands at its first place only. */
export interface Grid {
  readonly rows: readonly GridRow[];
  readonly columns: number;
}

export interface GridRow {
  readonly index: number;
  /** By column. */
  readonly cells: ReadonlyMap<number, GridCell>;
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Null for an empty cell. */
  readonly block: Block | null;
}

/** What each column holds, by column, and where the rows below the head begin. */
export interface Columns {
  readonly kinds: ReadonlyMap<number, LabelKind>;
  /** Columns of what several rows have in common: "Nhiệm vụ" over the rows of "Hành động cụ thể". */
  readonly groups: readonly number[];
  readonly firstRow: number;
}

const HEAD_ROWS = 4;

/**
 * The columns of a task table, read from its head: it has a column for what is to be done, and one for who or when. Null for any other
 * table (statistics, forms, lists of names). `isTime`: whether a cell says when.
 */
export function taskColumns(
  grid: Grid,
  book: PatternBook,
  isTime: (text: string) => boolean = () => false,
): Columns | null {
  for (const { index, cells } of grid.rows.slice(0, HEAD_ROWS)) {
    if (isNumberedRow(cells)) continue;
    const kinds = new Map<number, LabelKind>();
    let deepest = index + 1;
    for (const [column, cell] of cells) {
      if (!cell.block || cell.block.text.length > 90) continue;
      deepest = Math.max(deepest, index + cell.rowSpan);
      const kind = labelKindOf(cell.block.text.replace(/^[\s(*]{1,4}/u, ""), book);
      if (kind && cell.columnSpan === 1) kinds.set(column, kind);
    }
    // The second line of a head of two: "Phân công" over "Chủ trì | Phối hợp".
    for (const row of grid.rows.slice(index + 1, index + 1 + HEAD_ROWS)) {
      if (row.index >= deepest) break;
      for (const [column, cell] of row.cells) {
        const kind = cell.block ? labelKindOf(cell.block.text, book) : null;
        if (kind && !kinds.has(column)) kinds.set(column, kind);
      }
    }
    markBegin(kinds, grid.rows.slice(0, deepest));
    leaveOutOverseers(kinds, grid.rows.slice(0, deepest));
    leaveOutAnswerable(kinds, grid.rows.slice(0, deepest));
    if (![...kinds.values()].includes("time")) {
      const time = timesColumn(grid, kinds, deepest, isTime);
      if (time !== null) kinds.set(time, "time");
    }
    const has = (kind: LabelKind): boolean => [...kinds.values()].includes(kind);
    if (has("content") && (has("lead") || has("performer") || has("time") || has("coordinator")))
      return { ...finestContent(grid, kinds, deepest), firstRow: deepest };
  }
  return null;
}

/** "5 | Xây dựng trạm bơm | Ban Quản lý | Đề án, dự án": a row of the table, whatever its cells begin with. */
function isNumberedRow(cells: ReadonlyMap<number, GridCell>): boolean {
  return /^\d{1,3}[.)]?$/u.test(cells.get(0)?.block?.text ?? "") && cells.size > 1;
}

const BEGINS = /^\(?(?:(?:thời gian|thời điểm|ngày|tháng) )?(?:bắt đầu|khởi công|từ(?: ngày)?$)/iu;

/** Beside a column for the end of the time ("Hoàn thành", "Đến ngày") one headed "Bắt đầu", "Từ ngày" says its beginning. */
function markBegin(kinds: Map<number, LabelKind>, head: readonly GridRow[]): void {
  const cells = head.flatMap((row) => [...row.cells]);
  const begin = cells.find(([, { block }]) => block && BEGINS.test(block.text))?.[0];
  if (begin !== undefined && [...kinds].some(([column, kind]) => kind === "time" && column > begin))
    kinds.set(begin, "begin");
}

const OVERSEES = /^lãnh đạo (?:[^.;:]{2,30} )?phụ trách/iu;

/** Beside a column for who does it ("Đơn vị thực hiện") one headed "Lãnh đạo phụ trách" says under whose eyes. */
function leaveOutOverseers(kinds: Map<number, LabelKind>, head: readonly GridRow[]): void {
  if (![...kinds.values()].includes("performer")) return;
  for (const [column, { block }] of head.flatMap((row) => [...row.cells]))
    if (block && kinds.get(column) === "lead" && OVERSEES.test(block.text)) kinds.delete(column);
}

/** Beside a column "Đơn vị chủ trì" another for "Cơ quan chịu trách nhiệm theo quy định" says who answers for it, not who leads. */
function leaveOutAnswerable(kinds: Map<number, LabelKind>, head: readonly GridRow[]): void {
  const leads = head.flatMap(({ cells }) => [...cells].filter(([column]) => kinds.get(column) === "lead"));
  const isLeading = ({ block }: GridCell): boolean => block !== null && /chủ trì/iu.test(block.text);
  if (!leads.some(([, cell]) => isLeading(cell))) return;
  for (const [column, cell] of leads)
    if (cell.block && !isLeading(cell) && /chịu trách nhiệm/iu.test(cell.block.text)) kinds.delete(column);
}

/** Of several columns for what is to be done the finest has the tasks; those left of it have what its rows have in common. */
function finestContent(
  grid: Grid,
  kinds: ReadonlyMap<number, LabelKind>,
  firstRow: number,
): Pick<Columns, "kinds" | "groups"> {
  const rows = grid.rows.filter(({ index }) => index >= firstRow);
  const contents = [...kinds].flatMap(([column, kind]) => (kind === "content" ? [column] : []));
  const finest = contents.reduce((broad, column) => (isFiner(rows, broad, column) ? column : broad), contents[0] ?? 0);
  const fuller = contents.find((column) => column > finest && isFuller(rows, finest, column));
  if (fuller !== undefined) return { kinds: new Map([...kinds].filter(([column]) => column !== finest)), groups: [] };
  const groups = contents.filter((column) => column < finest);
  return { kinds: new Map([...kinds].filter(([column]) => !groups.includes(column))), groups };
}

/** True where a cell of the broad column stands beside several of the other. */
function isFiner(rows: readonly GridRow[], broad: number, column: number): boolean {
  return rows.some(({ index, cells }) => {
    const cell = cells.get(broad);
    if (!cell?.block || cell.rowSpan < 2 || column === broad) return false;
    const beside = rows.filter((row) => row.index >= index && row.index < index + cell.rowSpan);
    return beside.filter((row) => row.cells.get(column)?.block).length > 1;
  });
}

/** Words of a title ("Phát tài liệu"), and how many more at least say what is done. */
const LONGEST_TITLE = 7;
const MORE_WORDS = 3;

/** True where each cell of the one column is a short title, and that of the other says in full what is done: "Phát tài liệu | In và cấp sổ tay cho học viên". */
function isFuller(rows: readonly GridRow[], title: number, column: number): boolean {
  const pairs = rows.flatMap(({ cells }) => {
    const [short, full] = [cells.get(title)?.block?.text, cells.get(column)?.block?.text];
    return short !== undefined && full !== undefined ? [[words(short), words(full)] as const] : [];
  });
  return pairs.length > 1 && pairs.every(([short, full]) => short <= LONGEST_TITLE && full >= short + MORE_WORDS);
}

function words(text: string): number {
  return text.split(/\s+/u).length;
}

const MOST_TIMES = 0.6;

/** The one column below a head that nobody could read whose cells say when, most of them; null where there is none. */
function timesColumn(
  grid: Grid,
  kinds: ReadonlyMap<number, LabelKind>,
  firstRow: number,
  isTime: (text: string) => boolean,
): number | null {
  if (![...kinds.values()].includes("content")) return null;
  const rows = grid.rows.filter(({ index }) => index >= firstRow);
  for (let column = 0; column < grid.columns; column++) {
    if (kinds.has(column)) continue;
    const texts = rows.flatMap(({ cells }) => cells.get(column)?.block?.text ?? []);
    if (texts.length >= 2 && texts.filter(isTime).length >= texts.length * MOST_TIMES) return column;
  }
  return null;
}
