import { readFile, stat } from "node:fs/promises";
import { readSheet, SheetNotFoundError } from "read-excel-file/node";
import { isDay, isoDay } from "../text/dates/calendar-date.js";
import { collapse, toNfc } from "../text/letters/vietnamese.js";

/** A row of the sheet of tasks as a person left it. */
export interface FixedRow {
  /** Counted from 1, the headings being row 1. */
  readonly row: number;
  readonly taskId: string;
  /** ISO day; null where the cell is empty; undefined where the sheet has no such column. */
  readonly due: string | null | undefined;
  /** Names, "; " between them; null where empty, undefined where there is no such column. */
  readonly lead: string | null | undefined;
  /** Empty where none was given. */
  readonly why: string;
}

/** Why a workbook cannot be read back. */
export type WorkbookTrouble =
  | { readonly kind: "unreadable"; readonly reason: string }
  | { readonly kind: "no-sheet" }
  | { readonly kind: "no-column"; readonly column: string }
  | { readonly kind: "bad-date"; readonly row: number; readonly cell: string };

/** The names by which `dondoc export xlsx` heads what is read back. */
export const FIXED_SHEET = "Nhiệm vụ";
export const FIXED_COLUMNS = { taskId: "Mã nhiệm vụ", lead: "Chủ trì", due: "Hạn", why: "Lý do sửa" } as const;

const MOST_BYTES = 100 * 2 ** 20;

type Read =
  { readonly ok: true; readonly rows: readonly FixedRow[] } | { readonly ok: false; readonly trouble: WorkbookTrouble };

/** Reads the sheet "Nhiệm vụ" of an edited workbook; rows without a task id are left out. The first trouble ends it. */
export async function readFixes(path: string): Promise<Read> {
  let data: readonly (readonly unknown[])[];
  try {
    if ((await stat(path)).size > MOST_BYTES) return failed({ kind: "unreadable", reason: "> 100 MB" });
    data = await readSheet(await readFile(path), FIXED_SHEET);
  } catch (error) {
    if (error instanceof SheetNotFoundError) return failed({ kind: "no-sheet" });
    return failed({ kind: "unreadable", reason: error instanceof Error ? error.message : String(error) });
  }
  const [headings = [], ...rows] = data;
  const at = (name: string): number => headings.findIndex((heading) => textOf(heading) === name);
  const [id, why] = [at(FIXED_COLUMNS.taskId), at(FIXED_COLUMNS.why)];
  if (id < 0) return failed({ kind: "no-column", column: FIXED_COLUMNS.taskId });
  const [lead, due] = [at(FIXED_COLUMNS.lead), at(FIXED_COLUMNS.due)];
  const fixed: FixedRow[] = [];
  for (const [index, cells] of rows.entries()) {
    const taskId = textOf(cells[id]);
    if (taskId === "") continue;
    const row = index + 2;
    const day = due < 0 ? null : dayOf(cells[due]);
    if (day === undefined) return failed({ kind: "bad-date", row, cell: textOf(cells[due]) });
    const names = lead < 0 ? undefined : textOf(cells[lead]) || null;
    fixed.push({ row, taskId, due: due < 0 ? undefined : day, lead: names, why: why < 0 ? "" : textOf(cells[why]) });
  }
  return { ok: true, rows: fixed };
}

function failed(trouble: WorkbookTrouble): Read {
  return { ok: false, trouble };
}

/** A cell's words; the ' that keeps a spreadsheet from computing them is taken off. */
function textOf(cell: unknown): string {
  if (typeof cell !== "string" && typeof cell !== "number") return "";
  return collapse(toNfc(String(cell))).replace(/^'(?=[=+\-@])/u, "");
}

const WRITTEN = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** A date cell, or a day that was typed as text; null for an empty cell, undefined for anything else. */
function dayOf(cell: unknown): string | null | undefined {
  if (cell instanceof Date) return isoDay(cell.getUTCFullYear(), cell.getUTCMonth() + 1, cell.getUTCDate());
  const text = textOf(cell);
  if (text === "") return null;
  const written = WRITTEN.exec(text);
  const iso = ISO.exec(text);
  const [year, month, day] = written ? [written[3], written[2], written[1]] : iso ? [iso[1], iso[2], iso[3]] : [];
  const parts = [Number(year), Number(month), Number(day)] as const;
  return isDay(...parts) ? isoDay(...parts) : undefined;
}
