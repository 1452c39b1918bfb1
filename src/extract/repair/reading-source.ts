import type { Span } from "../../model/span.js";
import type { SourceText } from "../../model/source.js";
import type { Repair } from "./find-repairs.js";

/** A source text with its repairs made, for the rules to read, and the way back. */
export interface ReadingSource {
  readonly source: SourceText;
  /** A range of the repaired text in the text as it was read; a range that begins or ends within a repair takes all of it. */
  readonly toSource: (at: Span) => Span;
}

interface Piece extends Repair {
  /** Where the repaired words stand in the repaired text. */
  readonly from: number;
  readonly to: number;
}

/** Makes the repairs (in order of place, disjoint, each within a line) in a copy of the source; lines, words, pages and tables move along. */
export function readingSource(source: SourceText, repairs: readonly Repair[]): ReadingSource {
  const pieces: Piece[] = [];
  let text = "";
  let copied = 0;
  for (const repair of repairs) {
    text += source.text.slice(copied, repair.start);
    pieces.push({ ...repair, from: text.length, to: text.length + repair.is.length });
    text += repair.is;
    copied = repair.end;
  }
  text += source.text.slice(copied);
  const forward = ({ start, end }: Span): Span => ({
    start: moved(pieces, start, AS_READ, "start"),
    end: moved(pieces, end, AS_READ, "end"),
  });
  return {
    source: {
      ...source,
      text,
      pages: source.pages.map((page) => ({ ...page, span: forward(page.span) })),
      lines: source.lines.map((line) => ({
        ...line,
        span: forward(line.span),
        words: line.words.map((word) => ({ ...word, span: forward(word.span) })),
      })),
      tables: source.tables.map((table) => ({
        ...table,
        span: forward(table.span),
        cells: table.cells.map((cell) => ({ ...cell, span: forward(cell.span) })),
      })),
    },
    toSource: ({ start, end }) => {
      const from = moved(pieces, start, REPAIRED, "start");
      return { start: from, end: end <= start ? from : moved(pieces, end, REPAIRED, "end") };
    },
  };
}

/** How a piece's bounds are named on the side from which an offset comes, and on the other. */
interface Sides {
  readonly here: (piece: Piece) => Span;
  readonly there: (piece: Piece) => Span;
}

const AS_READ: Sides = {
  here: ({ start, end }) => ({ start, end }),
  there: ({ from, to }) => ({ start: from, end: to }),
};
const REPAIRED: Sides = { here: AS_READ.there, there: AS_READ.here };

/** An offset on the other side. Words of equal length are matched letter by letter; in others an offset goes to their start or end. */
function moved(pieces: readonly Piece[], offset: number, { here, there }: Sides, edge: "start" | "end"): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && here(piece).start < offset) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low - 1];
  if (!piece) return offset;
  const [a, b] = [here(piece), there(piece)];
  if (offset >= a.end) return offset - a.end + b.end;
  return a.end - a.start === b.end - b.start ? offset - a.start + b.start : b[edge];
}
