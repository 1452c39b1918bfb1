import { fold } from "../../text/letters/vietnamese.js";
import { isPlaceAndDate } from "./column-cues.js";
import { textOfWords, type PageRow, type Segment } from "./page-rows.js";
import { middleOf, type TwoColumns } from "./two-columns.js";

const LONGEST = 10; // rows of a letterhead

/**
 * The two columns of a letterhead, found by quốc hiệu (`heading`, in row `at`): issuer, number and "V/v" on the left; quốc hiệu,
 * tiêu ngữ, place and date on the right. They end before the title, which is centred on the page. Rows before `first` are
 * taken. Null where nothing stands on the left.
 */
export function letterhead(rows: readonly PageRow[], at: number, heading: Segment, first: number): TwoColumns | null {
  const size = rows[at]?.size ?? 12;
  const border = borderOf(rows, at, heading, size);
  const sideOf = (one: Segment) => (middleOf(one) < border ? "left" : "right");
  const crosses = (row: PageRow) =>
    row.segments.some((one) => one.left < border - size / 2 && one.right > border + size / 2);
  let from = at;
  while (from > first) {
    const above = rows[from - 1];
    if (!above || crosses(above) || !above.segments.every((one) => sideOf(one) === "left")) break;
    if ((rows[from]?.baseline ?? 0) - above.baseline > 2 * size) break;
    from--;
  }
  let isDated = false;
  let to = at;
  for (; to < rows.length; to++) {
    const row = rows[to];
    if (!row || crosses(row) || row.baseline - (rows[to - 1]?.baseline ?? row.baseline) > 5 * size) break;
    const right = row.segments.filter((one) => sideOf(one) === "right");
    const isLeftOnly = right.length === 0;
    if (isLeftOnly && isDated && row.baseline - (rows[to - 1]?.baseline ?? 0) > 2.2 * size) break;
    // The title is centred on the page, so it lies right of the border, but not under quốc hiệu.
    const isDate = right.some((one) => isPlaceAndDate(fold(textOfWords(one.words))));
    if (right.length === row.segments.length && (isDated || !(isDate || right.every((one) => isUnder(one, heading)))))
      break;
    isDated ||= isDate;
  }
  const hasLeft = rows.slice(from, to).some((row) => row.segments.some((one) => sideOf(one) === "left"));
  return hasLeft ? { from, to, sideOf } : null;
}

/**
 * x between the columns: halfway between quốc hiệu and what stands beside it, or the widest line below that begins and has its middle
 * left of there ("V/v ..." of a công văn, where the issuer's name is short).
 */
function borderOf(rows: readonly PageRow[], at: number, heading: Segment, size: number): number {
  const endOf = (row: PageRow | undefined): readonly number[] =>
    (row?.segments ?? []).flatMap(({ right }) => (right < heading.left ? [right] : []));
  const half = (ends: readonly number[]): number =>
    ends.length > 0 ? (Math.max(...ends) + heading.left) / 2 : heading.left - 5;
  const ends = [...endOf(rows[at]), ...endOf(rows[at + 1])];
  const border = half(ends);
  for (const row of rows.slice(at + 2, at + LONGEST)) {
    if (row.segments.some((one) => one.left < heading.left - size && one.right > heading.left)) break;
    for (const one of row.segments) if (middleOf(one) < border && one.right < heading.left) ends.push(one.right);
  }
  return half(ends);
}

function isUnder(one: Segment, heading: Segment): boolean {
  return Math.abs(middleOf(one) - middleOf(heading)) < 0.2 * (heading.right - heading.left);
}
