import { collapse, fold } from "../../text/letters/vietnamese.js";
import type { PageRow } from "./page-rows.js";
import { lineOfRow } from "./text-line.js";

/** Rows of a page outside its tables, top to bottom, and the page's size. */
export interface RowsOfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly PageRow[];
}

const MARGIN = 0.12; // of the page's height, at its top and bottom
const PAGE_NUMBER =
  /^\s{0,3}(?:trang|page|tr\.)?\s{0,3}[-–—.|~]{0,3}\s{0,3}(\d{1,4})\s{0,3}(?:[/|]\s{0,3}\d{1,4})?\s{0,3}[-–—.|~]{0,3}\s{0,3}$/u;
const OUTSIDE = 0.07; // of the height: text proper begins at 20 mm and more (Nghị định 30/2020/NĐ-CP, Phụ lục I)
const OFTEN = 0.5; // share of the pages on which a running head stands

/**
 * The rows that are no text of the document: page numbers, and heads and feet that come again at the same height on at least
 * half of three or more pages; only near the paper's edge may they differ in their numbers ("PHỤ LỤC 1", "PHỤ LỤC 2" are headings).
 */
export function runningMatter(pages: readonly RowsOfPage[]): ReadonlySet<PageRow> {
  const running = new Set<PageRow>();
  const alike = new Map<string, PageRow[]>();
  for (const page of pages)
    for (const edge of edgesOf(page))
      for (const row of edge) {
        if (isPageNumber(row, page)) running.add(row);
        else if (row.segments.every((segment) => segment.words.every((word) => word.annotation === null))) {
          const where = Math.round(row.baseline / 8);
          const isOutside = row.baseline < OUTSIDE * page.height || row.baseline > (1 - OUTSIDE) * page.height;
          const exact = collapse(fold(lineOfRow(row).text));
          const text = isOutside ? exact.replace(/\d{1,9}/gu, "#") : exact;
          for (const key of [`${where} ${text}`, `${where + 1} ${text}`]) {
            const same = alike.get(key);
            if (same) same.push(row);
            else alike.set(key, [row]);
          }
        }
      }
  for (const same of alike.values())
    if (same.length >= 3 && same.length >= OFTEN * pages.length) for (const row of same) running.add(row);
  return running;
}

/** Up to three rows at the top and at the bottom that lie in the margins. */
function edgesOf({ rows, height }: RowsOfPage): readonly (readonly PageRow[])[] {
  return [
    rows.filter((row) => row.baseline < MARGIN * height).slice(0, 3),
    rows.filter((row) => row.baseline > (1 - MARGIN) * height).slice(-3),
  ];
}

function isPageNumber(row: PageRow, { width, rows, height }: RowsOfPage): boolean {
  const only = row.segments.length === 1 ? row.segments[0] : undefined;
  if (!only || only.right - only.left > 0.3 * width) return false;
  const text = fold(lineOfRow(row).text);
  const value = PAGE_NUMBER.exec(text)?.[1];
  if (value === undefined) return false;
  const isOutermost = row === rows[0] || row === rows.at(-1);
  const isApart = row.baseline < OUTSIDE * height || row.baseline > (1 - OUTSIDE) * height;
  const middle = (only.left + only.right) / 2 / width;
  const isPlaced = Math.abs(middle - 0.5) < 0.08 || middle > 0.75 || middle < 0.2;
  return isPlaced && (isOutermost || isApart);
}
