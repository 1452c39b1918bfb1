import { fold } from "../../text/vietnamese.js";
import { isPlaceAndDate } from "./column-cues.js";
import { textOfWords, type PageRow, type Segment } from "./page-rows.js";
import { middleOf, type TwoColumns } from "./two-columns.js";

/**
 * The two columns of a letterhead, found by quốc hiệu (`heading`, in row `at`): issuer, number and "V/v" on the left; quốc hiệu,
 * tiêu ngữ, place and date on the right. They end before the title, which is centred on the page. Rows before `first` are
 * taken. Null where nothing stands on the left.
 */
export function letterhead(rows: readonly PageRow[], at: number, heading: Segment, first: number): TwoColumns | null {
  const beside = [rows[at], rows[at + 1]].flatMap((row) => row?.segments ?? []);
  const leftEnd = Math.max(...beside.filter((one) => one.right < heading.left).map((one) => one.right));
  const border = Number.isFinite(leftEnd) ? (leftEnd + heading.left) / 2 : heading.left - 5;
  const size = rows[at]?.size ?? 12;
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

function isUnder(one: Segment, heading: Segment): boolean {
  return Math.abs(middleOf(one) - middleOf(heading)) < 0.2 * (heading.right - heading.left);
}
