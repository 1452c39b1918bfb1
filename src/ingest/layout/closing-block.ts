import { isAllCaps } from "../../text/letters/vietnamese.js";
import { textOfWords, type PageRow, type Segment } from "./page-rows.js";
import { middleOf, type TwoColumns } from "./two-columns.js";

/** Where the columns of recipients and signature lie: also what is needed to follow them onto the next page. */
export interface ClosingColumns {
  /** Left edge of the list of recipients. */
  readonly left: number;
  /** Width of the page's text. */
  readonly width: number;
  /** On which the signature is centred. */
  readonly axis: number;
}

export interface ClosingBlock extends TwoColumns {
  readonly columns: ClosingColumns;
}

const RIGHT_FROM = 0.3; // of the width of the text: lists of recipients begin left of it, signatures right of it
const ACROSS = 0.72; // a line from the left margin to beyond this is running text again
const OFF_AXIS = 0.2;

/**
 * The block of "Nơi nhận" (`heading`, in row `at`) and the signature beside it, which may begin some rows above. It ends at a line that
 * runs across, at a heading in the middle of the page, or with the page. Null where no signature stands beside.
 */
export function closingBlock(
  rows: readonly PageRow[],
  at: number,
  heading: Segment,
  text: { readonly left: number; readonly right: number },
  first: number,
): ClosingBlock | null {
  const width = text.right - text.left;
  if (heading.left > text.left + 0.3 * width) return null;
  const border = heading.left + RIGHT_FROM * width;
  let from = at;
  while (from > first) {
    const above = rows[from - 1];
    const only = above?.segments.length === 1 ? above.segments[0] : undefined;
    if (!above || !only || only.left < border || middleOf(only) < text.left + 0.5 * width) break;
    if (!isAllCaps(textOfWords(only.words)) || (rows[from]?.baseline ?? 0) - above.baseline > 2.5 * above.size) break;
    from--;
  }
  const signature = rows
    .slice(from, at + 6)
    .flatMap((row) => row.segments)
    .find((one) => one.left >= border && isAllCaps(textOfWords(one.words)));
  if (!signature) return null;
  const columns = { left: heading.left, width, axis: middleOf(signature) };
  return { from, to: endOf(rows, at + 1, columns), columns, sideOf: sidesOf(columns) };
}

/** The rest of a block that the page before could not hold; null where the page begins otherwise. */
export function continuedBlock(rows: readonly PageRow[], columns: ClosingColumns): ClosingBlock | null {
  const to = endOf(rows, 0, columns);
  return to === 0 ? null : { from: 0, to, columns, sideOf: sidesOf(columns) };
}

function sidesOf(columns: ClosingColumns): TwoColumns["sideOf"] {
  // Remarks beside the list of recipients ("(để b/c)" after a brace) lie left of the signature's axis.
  return (one) => (one.left < borderOf(columns) || isFarLeft(one, columns) ? "left" : "right");
}

function borderOf({ left, width }: ClosingColumns): number {
  return left + RIGHT_FROM * width;
}

function isFarLeft(one: Segment, { axis, width }: ClosingColumns): boolean {
  return middleOf(one) < axis - OFF_AXIS * width;
}

function endOf(rows: readonly PageRow[], from: number, columns: ClosingColumns): number {
  const border = borderOf(columns);
  const end = rows.findIndex((row, index) => {
    if (index < from) return false;
    if (row.segments.some((one) => one.left < border && one.right > columns.left + ACROSS * columns.width)) return true;
    const only = row.segments.length === 1 ? row.segments[0] : undefined;
    return only !== undefined && only.left >= border && isFarLeft(only, columns) && isAllCaps(textOfWords(only.words));
  });
  return end < 0 ? rows.length : end;
}
