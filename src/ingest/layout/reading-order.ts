import { fold } from "../../text/letters/vietnamese.js";
import { closingBlock, continuedBlock, type ClosingBlock, type ClosingColumns } from "./closing-block.js";
import { isNationalHeading, isRecipientsHeading } from "./column-cues.js";
import { letterhead } from "./letterhead.js";
import { textOfWords, type PageRow, type Segment } from "./page-rows.js";
import { lineOfRow, type TextLine } from "./text-line.js";
import { linesOfColumns, type TwoColumns } from "./two-columns.js";

export interface OrderedLines {
  readonly lines: readonly TextLine[];
  /** How many of them go on with the columns of the page before. */
  readonly continuing: number;
  /** The columns of recipients and signature, where they reach the end of the rows. */
  readonly open: ClosingColumns | null;
}

const CUE_AHEAD = 6; // rows: a block may begin some rows above the line that gives it away

/**
 * Lines in reading order: rows from top to bottom, but the letterhead and the block of recipients and signature column by
 * column, left before right. Other text beside each other (tabs, lists without rulings) stays on one line. `before` are the
 * columns that were open at the end of the page before.
 */
export function readingOrder(rows: readonly PageRow[], before: ClosingColumns | null = null): OrderedLines {
  const lines: TextLine[] = [];
  const continued = before ? continuedBlock(rows, before) : null;
  if (continued) lines.push(...linesOfColumns(rows, continued));
  const continuing = lines.length;
  let open = continued?.to === rows.length ? continued.columns : null;
  const cues = cuesOf(rows);
  const extent = extentOf(rows);
  for (let index = continued?.to ?? 0; index < rows.length;) {
    const block = blockAt(rows, cues, index, extent);
    const end = block?.from ?? index + 1;
    for (const row of rows.slice(index, end)) lines.push(lineOfRow(row));
    if (block) lines.push(...linesOfColumns(rows, block));
    index = block?.to ?? end;
    open = block && "columns" in block && block.to === rows.length ? block.columns : null;
  }
  return { lines, continuing, open };
}

function extentOf(rows: readonly PageRow[]): { readonly left: number; readonly right: number } {
  const segments = rows.flatMap((row) => row.segments);
  return {
    left: Math.min(...segments.map((segment) => segment.left)),
    right: Math.max(...segments.map((segment) => segment.right)),
  };
}

interface Cue {
  readonly at: number;
  readonly segment: Segment;
  readonly kind: "letterhead" | "closing";
}

function cuesOf(rows: readonly PageRow[]): readonly Cue[] {
  const cues: Cue[] = [];
  rows.forEach((row, at) => {
    for (const segment of row.segments) {
      const first = segment.words[0];
      if (!first?.recognised && !/^[CĐDN]/iu.test(first?.text ?? "")) continue; // Cộng hòa, Đảng, Độc lập, Nơi nhận
      const folded = fold(textOfWords(segment.words));
      if (isNationalHeading(folded)) cues.push({ at, segment, kind: "letterhead" });
      else if (isRecipientsHeading(folded)) cues.push({ at, segment, kind: "closing" });
    }
  });
  return cues;
}

function blockAt(
  rows: readonly PageRow[],
  cues: readonly Cue[],
  index: number,
  extent: { readonly left: number; readonly right: number },
): TwoColumns | ClosingBlock | null {
  for (const { at, segment, kind } of cues) {
    if (at < index || at >= index + CUE_AHEAD) continue;
    const block =
      kind === "letterhead" ? letterhead(rows, at, segment, index) : closingBlock(rows, at, segment, extent, index);
    if (block) return block;
  }
  return null;
}
