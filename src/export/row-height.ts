import type { Row } from "../store/reports.js";
import { cellText } from "./shown/cell-text.js";
import type { TableColumn } from "./table.js";

/** Points a line of 11-point Times takes, and the room above and below. */
const LINE = 14.5;
const PADDING = 3;
/** The highest row a spreadsheet has, in points. */
const HIGHEST = 409;

/**
 * Height in points at which all words of a row are seen: LibreOffice and Excel leave a wrapped cell at one line unless they are told. Words are taken to be
 * as wide as their letters are many, which is a little too wide for Times New Roman.
 */
export function rowHeight(columns: readonly TableColumn[], row: Row): number {
  return heightOf(columns.map((column) => linesOf(cellText(column, row[column.name]), column.width)));
}

/** The same of the headings, which are bold. */
export function headingHeight(columns: readonly TableColumn[]): number {
  return heightOf(columns.map(({ heading, width }) => linesOf(heading, width * BOLD))) + PADDING;
}

const BOLD = 0.85;

function heightOf(lines: readonly number[]): number {
  return Math.min(HIGHEST, PADDING + LINE * Math.max(1, ...lines));
}

/** Lines that a text takes in a column, broken between words, longer words broken anywhere. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(" ")) {
    const more = used === 0 ? length : used + 1 + length;
    if (more <= width) {
      used = more;
      continue;
    }
    lines += (used === 0 ? 0 : 1) + Math.max(0, Math.ceil(length / width) - 1);
    used = Math.min(length, length % width || width);
  }
  return lines;
}
