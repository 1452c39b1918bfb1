import { bottomOf, topOf, type PageWord } from "./page-words.js";

/** Words beside each other with no more than ordinary gaps between. */
export interface Segment {
  /** From left to right. */
  readonly words: readonly PageWord[];
  readonly left: number;
  readonly right: number;
}

/** Everything on one height of the page: one segment of running text, several where columns or tabs stand beside each other. */
export interface PageRow {
  /** From left to right, not empty. */
  readonly segments: readonly Segment[];
  readonly baseline: number;
  /** Of its largest letters. */
  readonly size: number;
}

const SAME_ROW = 0.6; // share of the smaller height that must overlap; lines of text overlap by less than 0.2
const COLUMN_GAP = 1.1; // em; the widest space of a justified line is about one em
const JUMP_GAP = 0.3; // em, where the file draws something else between the two words

/** Words put into rows, top to bottom. A word drawn twice at the same place (shadow, false bold) is taken once. */
export function rowsOf(words: readonly PageWord[]): readonly PageRow[] {
  const rows: { words: PageWord[]; anchor: PageWord }[] = [];
  for (const word of [...words].sort((a, b) => a.baseline - b.baseline || a.left - b.left || a.order - b.order)) {
    const row = rows.slice(-4).find((candidate) => isBeside(candidate.anchor, word));
    if (!row) rows.push({ words: [word], anchor: word });
    else {
      row.words.push(word);
      if (word.size > row.anchor.size * 1.05) row.anchor = word;
    }
  }
  return rows
    .map(({ words: inRow, anchor }) => ({
      segments: segmentsOf(inRow.map((word) => raised(word, anchor))),
      baseline: anchor.baseline,
      size: anchor.size,
    }))
    .sort((a, b) => a.baseline - b.baseline);
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Small raised digits (footnote marks, exponents) as superscripts: "15" with the mark 1 is not 151. */
function raised(word: PageWord, anchor: PageWord): PageWord {
  const isRaised = word.size < 0.8 * anchor.size && word.baseline < anchor.baseline - 0.15 * anchor.size;
  if (!isRaised || !/^\d{1,4}$/u.test(word.text)) return word;
  return { ...word, text: Array.from(word.text, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit).join("") };
}

function isBeside(a: PageWord, b: PageWord): boolean {
  const overlap = Math.min(bottomOf(a), bottomOf(b)) - Math.max(topOf(a), topOf(b));
  return overlap >= SAME_ROW * 1.02 * Math.min(a.size, b.size);
}

function segmentsOf(words: readonly PageWord[]): readonly Segment[] {
  const segments: PageWord[][] = [];
  let last: PageWord | null = null;
  for (const word of [...words].sort((a, b) => a.left - b.left || a.order - b.order)) {
    if (last && isCopy(last, word)) continue;
    const gap = last ? word.left - last.right : 0;
    const jumps = last !== null && Math.abs(word.order - last.order) > 3;
    const current = segments.at(-1);
    if (!current || gap > (jumps ? JUMP_GAP : COLUMN_GAP) * word.size) segments.push([word]);
    else current.push(word);
    last = word;
  }
  return segments.map(segmentOf);
}

/** A segment of words given from left to right. */
export function segmentOf(words: readonly PageWord[]): Segment {
  return {
    words,
    left: Math.min(...words.map((word) => word.left)),
    right: Math.max(...words.map((word) => word.right)),
  };
}

function isCopy(a: PageWord, b: PageWord): boolean {
  return a.text === b.text && Math.abs(a.left - b.left) < 0.15 * a.size && Math.abs(a.right - b.right) < 0.15 * a.size;
}

/** The words of a row as written, segments put together. */
export function textOfWords(words: readonly PageWord[]): string {
  let text = "";
  let last: PageWord | null = null;
  for (const word of words) {
    text += (last && isSpaced(last, word) ? " " : "") + word.text;
    last = word;
  }
  return text;
}

const SUPERSCRIPT = /^[⁰¹²³⁴-⁹]/u;
const UNIT = /(?:^|[\d/])[kcdm]?m$/u;

/** True where a space belongs between two neighbours of one line. */
export function isSpaced(before: PageWord, word: PageWord): boolean {
  if (before.annotation !== word.annotation) return !word.text.startsWith("/"); // the stamped number of "Số: 12/KH-UBND"
  if (SUPERSCRIPT.test(before.text) && /^\p{L}/u.test(word.text)) return true;
  if (SUPERSCRIPT.test(word.text)) return !UNIT.test(before.text); // "xã ¹" is a footnote's mark, "m²" a unit
  if (word.order === before.order + 1 && word.spaceBefore) return true;
  const isLowered = word.size < 0.8 * before.size && word.text.length > 2; // "VT, KGVX" and the drafter's code under it
  return isLowered || word.left - before.right > 0.12 * Math.min(before.size, word.size);
}
