import { encodingOfFont } from "../../text/letters/legacy-encodings.js";
import type { WordRun } from "../word/word-blocks.js";
import type { FileInformation } from "./file-information.js";
import { readFonts } from "./fonts.js";
import { changeLook, type Look } from "./looks.js";
import { type Piece, readPieces, textOf } from "./pieces.js";
import {
  HUGE_PROPERTIES,
  HUGE_PROPERTIES_OLD,
  IN_TABLE,
  INNER_ROW_END,
  LIST_LEVEL,
  LIST_USE,
  ROW_END,
  TABLE_CELLS,
  TABLE_DEPTH,
  VERTICAL_MERGE,
} from "./property-codes.js";
import { changesIn, oldChangesIn, type PropertyChange } from "./property-codes.js";
import { type PropertyRange, rangeAt, readPropertyRanges } from "./property-pages.js";
import { readStyles, type Styles } from "./styles.js";
import { readRowShape, type RowShape } from "./row-shape.js";

/** A paragraph of a DOC file with what its mark says about it. */
export interface DocParagraph {
  /** Character position at which it begins, in the whole text, and after its mark. */
  readonly from: number;
  readonly to: number;
  readonly runs: readonly WordRun[];
  readonly inTable: boolean;
  /** Its mark closes a cell. */
  readonly endsCell: boolean;
  /** Its mark closes a row; such a paragraph holds no text. */
  readonly endsRow: boolean;
  /** Shape of the row it closes. */
  readonly row: RowShape | null;
  /** Number of its list from 1; 0 for none. */
  readonly list: number;
  readonly level: number;
}

const CELL_END = "\u0007";
const MARKS = /[\r\u0007\u000c]/u;

/** All paragraphs of the file's texts (body, notes, text boxes, one after the other). Field codes are left out, their stored results kept. */
export function readParagraphs(info: FileInformation): readonly DocParagraph[] {
  const fonts = readFonts(info);
  const styles = readStyles(info);
  const characters = readPropertyRanges(info, "characters");
  const ranges = readPropertyRanges(info, "paragraphs");
  const paragraphs: DocParagraph[] = [];
  const fields = new FieldFilter();
  let runs: { text: string; look: PropertyRange | null }[] = [];
  let from = 0;
  for (const piece of readPieces(info))
    for (const { text, start, range } of stretchesOf(info, piece, characters)) {
      let rest = text;
      let at = start;
      for (let mark = rest.search(MARKS); mark >= 0; mark = rest.search(MARKS)) {
        runs.push({ text: fields.shown(rest.slice(0, mark)), look: range });
        const to = at + mark + 1;
        const byte = piece.at + (to - 1 - piece.from) * piece.bytesPerCharacter;
        paragraphs.push(
          closed(info, styles, fonts, { from, to, runs, mark: rest.charAt(mark), range: rangeAt(ranges, byte) }),
        );
        runs = [];
        from = to;
        rest = rest.slice(mark + 1);
        at = to;
      }
      if (rest !== "") runs.push({ text: fields.shown(rest), look: range });
    }
  return paragraphs;
}

// Piece by piece, cut where the looks change.
function* stretchesOf(
  info: FileInformation,
  piece: Piece,
  characters: readonly PropertyRange[],
): Generator<{ readonly text: string; readonly start: number; readonly range: PropertyRange | null }> {
  let start = piece.from;
  while (start < piece.to) {
    const byte = piece.at + (start - piece.from) * piece.bytesPerCharacter;
    const range = rangeAt(characters, byte);
    const length = range ? Math.ceil((range.to - byte) / piece.bytesPerCharacter) : piece.to - start;
    const end = Math.min(piece.to, start + Math.max(1, length));
    yield { text: textOf(info.main, piece, start, end), start, range };
    start = end;
  }
}

function closed(
  info: FileInformation,
  styles: Styles,
  fonts: readonly string[],
  open: {
    readonly from: number;
    readonly to: number;
    readonly runs: readonly { readonly text: string; readonly look: PropertyRange | null }[];
    readonly mark: string;
    readonly range: PropertyRange | null;
  },
): DocParagraph {
  const { range } = open;
  const base = styles.look(range?.style ?? 0);
  let { use, level } = styles.list(range?.style ?? 0);
  let inTable = false;
  let endsRow = false;
  let depth = 0;
  let row: RowShape | null = null;
  for (const { view, code, at, length } of range ? paragraphChanges(info, range) : []) {
    if (code === IN_TABLE) inTable = view.getUint8(at) === 1;
    else if (code === ROW_END) endsRow = view.getUint8(at) === 1;
    else if (code === TABLE_DEPTH) depth = view.getUint32(at, true);
    else if (code === LIST_USE) use = view.getUint16(at, true);
    else if (code === LIST_LEVEL) level = view.getUint8(at);
    else if (code === TABLE_CELLS) row = readRowShape(view, at, length, info.isOld);
    else if (code === VERTICAL_MERGE) row = row && row.merged(view.getUint8(at), view.getUint8(at + 1));
    else if (code === INNER_ROW_END) use = 0;
  }
  const runs = open.runs.flatMap(({ text, look }) => runOf(info, text, lookOf(info, styles, base, look), fonts));
  return {
    from: open.from,
    to: open.to,
    runs,
    inTable: inTable || depth > 0,
    endsCell: open.mark === CELL_END && !endsRow,
    endsRow: open.mark === CELL_END && endsRow,
    row,
    // 0xF801 and above stand for lists of Word 6 that were carried along; they have no definition.
    list: use > 2_046 ? 0 : use,
    level,
  };
}

// The properties of rows with many cells are too long for a page and lie in the stream "Data" ([MS-DOC] sprmPHugePapx).
function* paragraphChanges(
  info: FileInformation,
  range: PropertyRange,
): Generator<PropertyChange & { readonly view: DataView }> {
  for (const change of (info.isOld ? oldChangesIn : changesIn)(info.main, range.at, range.end)) {
    if (change.code !== HUGE_PROPERTIES && change.code !== HUGE_PROPERTIES_OLD) {
      yield { ...change, view: info.main };
      continue;
    }
    const at = info.main.getUint32(change.at, true);
    if (at + 2 > info.data.byteLength) continue;
    for (const far of changesIn(info.data, at + 2, at + 2 + info.data.getUint16(at, true)))
      yield { ...far, view: info.data };
  }
}

function lookOf(info: FileInformation, styles: Styles, base: Look, range: PropertyRange | null): Look {
  return range ? changeLook(base, info.main, range.at, range.end, info.isOld, styles.onTop) : base;
}

function runOf(info: FileInformation, text: string, look: Look, fonts: readonly string[]): readonly WordRun[] {
  if (look.hidden || text === "") return [];
  const font = look.font === null ? null : (fonts[look.font] ?? null);
  // Only legacy fonts are of interest below.
  const legacy = font !== null && encodingOfFont(font) !== null ? font : null;
  // U+001E and U+001F are Word's hyphens, U+0028 its place-holder of a symbol.
  const hyphens = text.replace(/\u001e/gu, "-").replace(/\u001f/gu, "");
  const shown = look.symbol === null ? hyphens : hyphens.replace(/\(/gu, symbolOf(look.symbol));
  return [{ text: shown.replace(/\u000b/gu, "\n"), bold: look.bold, font: legacy }];
}

// Symbol and Wingdings: boxes and ticks of forms; anything else is shown as a dot.
function symbolOf(code: number): string {
  const known: Readonly<Record<number, string>> = {
    0xf0b7: "•",
    0xf0a8: "□",
    0xf06f: "□",
    0xf0fc: "✓",
    0xf0fe: "☒",
    0xf02d: "-",
  };
  return known[code] ?? (code < 0xf000 ? String.fromCharCode(code) : "•");
}

// U+0013 code U+0014 result U+0015, nested; what is shown is the result.
class FieldFilter {
  readonly #inCode: boolean[] = [];

  shown(text: string): string {
    if (this.#inCode.length === 0 && !/[\u0013-\u0015]/u.test(text)) return text;
    let out = "";
    for (const letter of text) {
      if (letter === "\u0013") this.#inCode.push(true);
      else if (letter === "\u0014") {
        if (this.#inCode.length > 0) this.#inCode[this.#inCode.length - 1] = false;
      } else if (letter === "\u0015") this.#inCode.pop();
      else if (!this.#inCode.includes(true)) out += letter;
    }
    return out;
  }
}
