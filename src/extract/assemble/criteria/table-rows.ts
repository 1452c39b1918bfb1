import type { Block, Outline } from "../../../model/outline.js";
import { formAt, speaksOfCriteria, wordsOfBlock } from "./reading.js";
import type { DocumentView } from "./document-view.js";

const HEADER_ROWS = 2;
const GOAL_WORDS = ["phấn đấu", "mục tiêu", "đăng ký", "kế hoạch", "dự kiến"];
const LACK_WORDS = ["chưa đạt", "chưa hoàn thành", "không đạt", "còn lại", "còn thiếu"];
const MET_WORDS = ["đạt", "hoàn thành"];

/** A bare number in a column headed by criteria: "15/19", "15". */
export interface CellCount {
  readonly block: Block;
  readonly header: string;
  readonly amount: number;
  readonly total: number | null;
  readonly status: "achieved" | "remaining" | "target";
  readonly unit: "tiêu chí" | "chỉ tiêu";
}

interface TableIndex {
  /** Cells by table and row. */
  readonly rows: ReadonlyMap<string, readonly Block[]>;
  /** Words of the head rows by table and column. */
  readonly heads: ReadonlyMap<string, string>;
}

// Outlines are never changed: the tables of each are indexed once.
const INDEXES = new WeakMap<Outline, TableIndex>();

function indexOf(outline: Outline): TableIndex {
  const known = INDEXES.get(outline);
  if (known) return known;
  const rows = new Map<string, Block[]>();
  const heads = new Map<string, string>();
  for (const block of outline.blocks) {
    if (!block.cell) continue;
    const { table, row, column } = block.cell;
    const cells = rows.get(`${table}/${row}`) ?? [];
    rows.set(`${table}/${row}`, cells);
    cells.push(block);
    // the second row heads a column only where it says something about criteria or places, never a bare number
    if (row < HEADER_ROWS && !/^\d/u.test(block.text))
      heads.set(`${table}/${column}`, `${heads.get(`${table}/${column}`) ?? ""} ${block.text.toLowerCase()}`.trim());
  }
  const made = { rows, heads };
  INDEXES.set(outline, made);
  return made;
}

/** The cells of the table row that a block stands in, left to right; none outside tables. */
export function cellsOfRow(view: DocumentView, { cell }: Block): readonly Block[] {
  return cell ? (indexOf(view.outline).rows.get(`${cell.table}/${cell.row}`) ?? []) : [];
}

/** The words at the head of a cell's column; empty for a cell that is a head itself. */
export function headerOf(view: DocumentView, { cell }: Block): string {
  return cell && cell.row > 0 ? (indexOf(view.outline).heads.get(`${cell.table}/${cell.column}`) ?? "") : "";
}

function integer(form: string): number | null {
  return form !== "" && form.length <= 3 && Number.isInteger(Number(form)) ? Number(form) : null;
}

function statusOfHeader(header: string): CellCount["status"] | null {
  if (LACK_WORDS.some((words) => header.includes(words))) return "remaining";
  if (GOAL_WORDS.some((words) => header.includes(words))) return "target";
  return MET_WORDS.some((words) => header.includes(words)) ? "achieved" : null;
}

/** Reads a cell that holds nothing but a number under a heading about criteria; null for any other block. */
export function cellCountOf(view: DocumentView, block: Block): CellCount | null {
  if (!block.cell || block.text.length > 9 || !/^\d/u.test(block.text)) return null;
  const words = wordsOfBlock(block);
  const amount = integer(formAt(words, 0));
  const isRatio = words.length === 3 && formAt(words, 1) === "/";
  const total = isRatio ? integer(formAt(words, 2)) : null;
  if (amount === null || (!isRatio && words.length > 1) || (isRatio && total === null)) return null;
  const header = headerOf(view, block);
  const status = speaksOfCriteria(header) ? statusOfHeader(header) : null;
  if (status === null && !(isRatio && speaksOfCriteria(header))) return null;
  const unit = header.includes("tiêu chí") ? "tiêu chí" : "chỉ tiêu";
  return { block, header, amount, total, status: status ?? "achieved", unit };
}

/** Whose row it is: the place or body named in it, with the level of the column's head where the cell has the bare name. */
export function subjectOfRow(view: DocumentView, block: Block): string | null {
  for (const other of cellsOfRow(view, block)) {
    if (other.id === block.id || other.text.length > 60) continue;
    const [named] = view.read(other).subjects.filter(({ names }) => names.length === 1);
    if (named?.names[0] !== undefined && named.from === 0) return named.names[0];
    const header = headerOf(view, other);
    const level = ["phường", "thị trấn", "xã", "thôn", "huyện"].find((head) => header.includes(head));
    if (level !== undefined && /^\p{Lu}/u.test(other.text) && /^[\p{L}\s-]{2,30}$/u.test(other.text))
      return `${level} ${other.text}`;
  }
  return null;
}
