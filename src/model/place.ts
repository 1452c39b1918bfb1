import type { Box } from "./diagnostic.js";
import type { Line, SourceText } from "./source.js";
import { overlaps, type Span } from "./span.js";

/** Where a value stands in its file. `box` is null where the reader has no geometry. */
export interface Place {
  /** 1-based. */
  readonly page: number;
  readonly box: Box | null;
}

/** Index of the first line that ends after `offset`, of lines in order of place; `lines.length` where there is none. */
export function firstLineAfter(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function hullOf(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}

function boxesWithin(line: Line, at: Span): readonly Box[] {
  const words = line.words.filter((word) => overlaps(word.span, at)).flatMap((word) => word.box ?? []);
  return words.length > 0 ? words : line.box ? [line.box] : [];
}

/**
 * Page and box of a range of `source.text`. A range that goes over a page break is placed on its first page. Null for
 * a null span and for a range that no line covers.
 */
export function placeOf(source: Pick<SourceText, "lines">, at: Span | null): Place | null {
  if (!at) return null;
  const first = firstLineAfter(source.lines, at.start);
  const page = source.lines[first]?.page;
  if (page === undefined) return null;
  const boxes: Box[] = [];
  for (let index = first; index < source.lines.length; index++) {
    const line = source.lines[index];
    if (!line || line.span.start >= Math.max(at.end, at.start + 1) || line.page !== page) break;
    boxes.push(...boxesWithin(line, at));
  }
  return { page, box: hullOf(boxes) };
}
