import { fold, isAllCaps } from "../../text/letters/vietnamese.js";
import { paragraphsOf, type WordBlock, type WordCell, type WordParagraph, type WordTable } from "./word-blocks.js";

// Cues of the letterhead (Nghị định 30/2020/NĐ-CP, Phụ lục I; Party: Hướng dẫn 36-HD/VPTW) and of the block at the end, tones off.
// Whole lines: an annex may well cite "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam" in a cell.
const LETTERHEAD =
  /^\s{0,40}(?:cong\s{0,3}hoa\s{0,3}xa\s{0,3}hoi\s{0,3}chu\s{0,3}nghia\s{0,3}viet\s{0,3}nam|dang cong san viet nam|doc lap\s{0,3}[-–—]{0,2}\s{0,3}tu do)(?:[^\n]{0,40})$/mu;
const RECIPIENTS = /^[\s*_]{0,9}noi nhan\s{0,3}(?::|$)/mu;
const SIGNATURE =
  /^\s{0,9}(?:tm|kt|tl|tuq|t\/m|k\/t|t\/l)[\s.,]{0,3}\s{0,3}(?:uy ban|ub|hoi dong|ban|bo truong|chu tich|giam doc|truong|chanh|thu truong|cuc truong|vu truong|tong|thuong|bi thu|hieu truong|pho|thu tuong|chinh phu)/mu;
const SIGNED = /^\s{0,9}\(?(?:da ky|ky ten|ky, ghi ro|signed)/mu;

const MAX_LAYOUT_ROWS = 8;
const MAX_LAYOUT_COLUMNS = 4;

export type Side = "left" | "right" | null;

/** Paragraphs that stood in one half of a two-column block; null: across both. */
export interface SidePart {
  readonly side: Side;
  readonly paragraphs: readonly WordParagraph[];
}

/**
 * The letterhead and the block "Nơi nhận | chữ ký" are typed as tables without lines. Where `table` is one, its
 * paragraphs as they are to be read: the left half whole, then the right one, with rows across both in their place. Null where it is
 * a true table. A table of a single cell is a frame: its paragraphs, side null.
 */
export function layoutParts(table: WordTable): readonly SidePart[] | null {
  const cells = table.rows.flat();
  if (cells.length <= 1) return [{ side: null, paragraphs: paragraphsOf(cells[0]?.blocks ?? []) }];
  if (table.rows.length > MAX_LAYOUT_ROWS || widthOf(table) > MAX_LAYOUT_COLUMNS) return null;
  if (table.rows.some((row) => row.filter((cell) => textOf(cell) !== "").length > 2)) return null;
  if (!isLayoutText(cells.map(textOf).join("\n")) && !isSignatureRow(table)) return null;
  return sidesOf(table);
}

/** Rows at the head of a longer table that are a letterhead; 0 where there are none. Some files are one table from head to foot. */
export function letterheadRows(table: WordTable): number {
  const row = table.rows.slice(0, 3).findIndex((cells) => LETTERHEAD.test(fold(cells.map(textOf).join("\n"))));
  if (row < 0 || (table.rows[row]?.length ?? 0) > 3) return 0;
  const next = table.rows[row + 1];
  const numbered = next && next.length <= 3 && /^\s{0,9}so\s{0,3}[:.]/mu.test(fold(next.map(textOf).join("\n")));
  return row + (numbered ? 2 : 1);
}

function isLayoutText(text: string): boolean {
  const folded = fold(text);
  return LETTERHEAD.test(folded) || RECIPIENTS.test(folded) || SIGNATURE.test(folded) || SIGNED.test(folded);
}

// Two who sign side by side, each under an office in capitals.
function isSignatureRow(table: WordTable): boolean {
  const texts = (table.rows[0] ?? []).map(textOf).filter((text) => text !== "");
  const isOffice = (text: string): boolean => {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    return lines.length >= 2 && isAllCaps(lines[0] ?? "") && lines.every((line) => line.length < 60);
  };
  return table.rows.length === 1 && texts.length === 2 && texts.every(isOffice);
}

function widthOf(table: WordTable): number {
  return Math.max(0, ...table.rows.flat().map((cell) => cell.column + cell.columnSpan));
}

function textOf(cell: WordCell): string {
  return paragraphsOf(cell.blocks)
    .map(({ label, runs }) => label + runs.map((run) => run.text).join(""))
    .join("\n")
    .trim();
}

function sidesOf(table: WordTable): readonly SidePart[] {
  const width = widthOf(table);
  const parts: SidePart[] = [];
  let left: WordBlock[] = [];
  let right: WordBlock[] = [];
  const flush = (): void => {
    if (left.length > 0) parts.push({ side: "left", paragraphs: paragraphsOf(left) });
    if (right.length > 0) parts.push({ side: "right", paragraphs: paragraphsOf(right) });
    left = [];
    right = [];
  };
  for (const row of table.rows) {
    const filled = row.filter((cell) => textOf(cell) !== "");
    const across = filled.length === 1 && row.length === 1 && (row[0]?.columnSpan ?? 0) >= width && width > 1;
    if (across) {
      flush();
      parts.push({ side: null, paragraphs: paragraphsOf(row[0]?.blocks ?? []) });
      continue;
    }
    filled.forEach((cell, index) => {
      const isRight = filled.length === 2 ? index === 1 : cell.column > 0 && cell !== row[0];
      (isRight ? right : left).push(...cell.blocks);
    });
  }
  flush();
  return parts;
}
