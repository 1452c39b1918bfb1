import type { CellAddress, Line, LineHints, SourceText } from "../../model/source.js";
import { fold, isAllCaps, repairGlyphs } from "../../text/letters/vietnamese.js";

/**
 * One line as the zones and the header see it. `text` has the line's length, so that its offsets are the line's own: glyphs
 * repaired, Markdown marks and handwriting blanked. `trimmed` begins `lead` units into it.
 */
export interface FlatLine {
  readonly index: number;
  /** Offset of `text` in the source text. */
  readonly start: number;
  readonly text: string;
  readonly trimmed: string;
  readonly lead: number;
  /** Tones off, lower case, of the first `FOLDED` units of `trimmed`. */
  readonly folded: string;
  readonly isCaps: boolean;
  readonly page: number;
  readonly hints: LineHints;
  /** Null for running text and for cells of a table that only lays out a letterhead or a signature block. */
  readonly cell: CellAddress | null;
  /** Which half of a two-column block it stood in, by the reader or by its layout table. */
  readonly side: "left" | "right" | null;
  /** More empty lines before it than is usual in this text. */
  readonly gapBefore: boolean;
  /** A Markdown heading or wholly bold. */
  readonly isStrong: boolean;
}

const FOLDED = 160;
const MARKS = /[*_#`|\u200b\ufeff]/gu;
const LAYOUT_ANCHOR = /cong hoa xa hoi|dang cong san viet nam|doc lap\s{0,3}[-–]|noi nhan\s{0,3}:/u;

/** The lines of a source, one a line, in their order. */
export function flatLines(source: SourceText): readonly FlatLine[] {
  const usual = usualBreaks(source);
  const layout = layoutTables(source);
  const blanks = source.lines.filter(({ hints }) => hints.blankBefore).length;
  const blanksMean = blanks < source.lines.length * 0.5;
  return source.lines.map((line, index): FlatLine => {
    const raw = source.text.slice(line.span.start, line.span.end);
    const text = blankHandwriting(restoreTabs(repairGlyphs(raw).replace(MARKS, " "), raw), line);
    const trimmed = text.trim();
    const isLayout = line.cell !== null && layout.has(line.cell.table);
    const before = source.lines[index - 1];
    const breaks = before ? breaksBetween(source.text, before, line) : 0;
    return new LazyLine({
      index,
      start: line.span.start,
      text,
      trimmed,
      lead: text.length - text.trimStart().length,
      page: line.page,
      hints: line.hints,
      cell: isLayout ? null : line.cell,
      side: line.hints.column ?? (isLayout ? (line.cell.column === 0 ? "left" : "right") : null),
      gapBefore: breaks > usual || (breaks === 1 && usual === 1 && blanksMean && line.hints.blankBefore),
      isStrong: line.hints.bold || /^\s{0,8}(?:#{1,6}\s|\*\*)/u.test(raw),
    });
  });
}

/** A line whose folded form and capitals are looked for when first asked: most are running text, of which nobody asks. */
class LazyLine implements FlatLine {
  readonly index: number;
  readonly start: number;
  readonly text: string;
  readonly trimmed: string;
  readonly lead: number;
  readonly page: number;
  readonly hints: LineHints;
  readonly cell: CellAddress | null;
  readonly side: "left" | "right" | null;
  readonly gapBefore: boolean;
  readonly isStrong: boolean;
  #folded: string | null = null;
  #isCaps: boolean | null = null;

  constructor(line: Omit<FlatLine, "folded" | "isCaps">) {
    this.index = line.index;
    this.start = line.start;
    this.text = line.text;
    this.trimmed = line.trimmed;
    this.lead = line.lead;
    this.page = line.page;
    this.hints = line.hints;
    this.cell = line.cell;
    this.side = line.side;
    this.gapBefore = line.gapBefore;
    this.isStrong = line.isStrong;
  }

  get folded(): string {
    return (this.#folded ??= fold(this.trimmed.slice(0, FOLDED)));
  }

  get isCaps(): boolean {
    return (this.#isCaps ??= isAllCaps(this.trimmed));
  }
}

// "Số: 44 /CT-UBND" with 44 filled in by hand: what recognition read there is a guess, and counts as a place left blank.
function blankHandwriting(text: string, { words, span }: Line): string {
  let blanked = text;
  for (const { span: word, isHandwritten } of words)
    if (isHandwritten === true) {
      const [start, end] = [word.start - span.start, word.end - span.start];
      blanked = blanked.slice(0, start) + "…".repeat(end - start) + blanked.slice(end);
    }
  return blanked;
}

// `repairGlyphs` makes a space of a tab, but here a tab parts two columns.
function restoreTabs(text: string, raw: string): string {
  return raw.includes("\t") ? text.replace(/ /gu, (space, at: number) => (raw[at] === "\t" ? "\t" : space)) : text;
}

/** A part of a line that stands for itself: columns that were read as one line are parted by tabs or wide gaps. */
export interface Piece {
  /** Trimmed; words parted by one space or two. */
  readonly text: string;
  /** Offset of `text` in the source text. */
  readonly start: number;
  readonly line: FlatLine;
}

/** The pieces of a line, from left to right; one where it has no wide gap. */
export function piecesOf(line: FlatLine): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const match of line.text.matchAll(/(?:[^\s]|[^\S\t]{1,2}(?=\S))+/gu)) {
    const lead = match[0].length - match[0].trimStart().length;
    pieces.push({ text: match[0].trim(), start: line.start + match.index + lead, line });
  }
  return pieces;
}

function breaksBetween(text: string, before: Line, line: Line): number {
  let breaks = 0;
  for (let at = before.span.end; at < line.span.start; at++) if (text[at] === "\n") breaks++;
  return breaks;
}

// Plain text made from PDF has an empty line after every line: then one empty line says nothing.
function usualBreaks({ text, lines }: SourceText): number {
  const counts = [0, 0, 0, 0];
  let before: Line | null = null;
  for (const line of lines) {
    if (before) {
      const breaks = Math.min(3, breaksBetween(text, before, line));
      counts[breaks] = (counts[breaks] ?? 0) + 1;
    }
    before = line;
  }
  return counts.indexOf(Math.max(...counts.slice(1)), 1);
}

/** Tables that only lay out a letterhead or the foot of a document. */
function layoutTables({ text, tables }: SourceText): ReadonlySet<number> {
  const found = new Set<number>();
  tables.forEach((table, index) => {
    if (table.columns > 4 || table.rows > 12) return;
    if (LAYOUT_ANCHOR.test(fold(text.slice(table.span.start, Math.min(table.span.end, table.span.start + 800)))))
      found.add(index);
  });
  return found;
}
