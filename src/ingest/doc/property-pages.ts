import type { FileInformation, Place } from "./file-information.js";

/** Bytes [from, to) of the main stream that share properties, which lie at [at, end) of it; `style` is the paragraph style, for paragraphs. */
export interface PropertyRange {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly end: number;
  readonly style: number;
}

const PAGE = 512;

/** All formatted ranges of characters or of paragraphs, ascending ([MS-DOC] 2.9.33 and 2.9.174: the FKP pages). */
export function readPropertyRanges(info: FileInformation, of: "characters" | "paragraphs"): readonly PropertyRange[] {
  const place = of === "characters" ? info.characterPages : info.paragraphPages;
  const ranges = pageNumbers(info, place).flatMap((page) => rangesOf(info, page * PAGE, of));
  return ranges.sort((a, b) => a.from - b.from);
}

/** The range that holds a byte of the main stream; null where none does. */
export function rangeAt(ranges: readonly PropertyRange[], byte: number): PropertyRange | null {
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ranges[middle]?.from ?? 0) <= byte) low = middle;
    else high = middle - 1;
  }
  const range = ranges[low];
  return range && range.from <= byte && byte < range.to ? range : null;
}

function pageNumbers(info: FileInformation, place: Place): readonly number[] {
  if (place.length < 4) return [];
  const width = info.isOld ? 2 : 4;
  const count = Math.floor((place.length - 4) / (4 + width));
  const at = place.at + (count + 1) * 4;
  return Array.from({ length: count }, (_, index) =>
    info.isOld ? info.table.getUint16(at + index * 2, true) : info.table.getUint32(at + index * 4, true) & 0x3fffff,
  );
}

function rangesOf(info: FileInformation, page: number, of: "characters" | "paragraphs"): readonly PropertyRange[] {
  const { main, isOld } = info;
  const count = main.getUint8(page + PAGE - 1);
  const entries = page + (count + 1) * 4;
  const width = of === "characters" ? 1 : isOld ? 7 : 13;
  return Array.from({ length: count }, (_, index): PropertyRange => {
    const from = main.getUint32(page + index * 4, true);
    const to = main.getUint32(page + index * 4 + 4, true);
    const offset = main.getUint8(entries + index * width) * 2;
    if (offset === 0) return { from, to, at: 0, end: 0, style: 0 };
    const at = page + offset;
    const size = main.getUint8(at);
    if (of === "characters") return { from, to, at: at + 1, end: at + 1 + size, style: 0 };
    // A first byte of 0 says that the next one holds the length, in words.
    const start = !isOld && size === 0 ? at + 2 : at + 1;
    const length = isOld ? size * 2 : size === 0 ? main.getUint8(at + 1) * 2 : size * 2 - 1;
    return { from, to, at: start + 2, end: start + length, style: main.getUint16(start, true) };
  });
}
