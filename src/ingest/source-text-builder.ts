import type { Box } from "../model/diagnostic.js";
import type {
  Cell,
  CellAddress,
  DigitalSignature,
  Line,
  LineHints,
  Page,
  SourceFile,
  SourceText,
  Table,
  Word,
} from "../model/source.js";
import { NO_HINTS } from "../model/source.js";
import { toNfc } from "../text/letters/vietnamese.js";

/** A word of a line that is being added; `start` and `end` are offsets in that line's NFC text. */
export interface WordInLine {
  readonly start: number;
  readonly end: number;
  readonly box: Box | null;
  readonly confidence: number;
  readonly isHandwritten?: boolean;
}

export interface LineToAdd {
  /** NFC (see `toNfc`), without line end. */
  readonly text: string;
  readonly box?: Box | null;
  readonly words?: readonly WordInLine[];
  readonly origin?: "digital" | "ocr";
  readonly confidence?: number;
  readonly hints?: Partial<LineHints>;
  /** The page it stands on, where that is not the page begun last: a table row cut by the end of a page, a footnote. */
  readonly page?: number;
}

interface OpenTable {
  readonly start: number;
  readonly page: number;
  readonly cells: Cell[];
}

/**
 * Puts a `SourceText` together: pages in order, in each the lines in reading order, cells row by row. The text is the
 * lines with one `\n` after each; a table is opened, its cells are added, and it is closed. Offsets are kept here and
 * nowhere else.
 */
export class SourceTextBuilder {
  #text = "";
  readonly #lines: Line[] = [];
  readonly #pages: Page[] = [];
  readonly #tables: Table[] = [];
  #table: OpenTable | null = null;
  #cell: CellAddress | null = null;
  #page: Omit<Page, "span"> & { start: number } = {
    number: 1,
    width: null,
    height: null,
    status: "read",
    textFrom: "document",
    start: 0,
  };
  #pageOpen = false;

  /** Begins the next page. Files without pages need not call it: all is page 1. */
  page(about: Partial<Omit<Page, "span" | "number">> & { readonly number: number }): void {
    this.#closePage();
    this.#page = {
      width: null,
      height: null,
      status: "read",
      textFrom: "text-layer",
      ...about,
      start: this.#text.length,
    };
    this.#pageOpen = true;
  }

  line(line: LineToAdd): void {
    const text = toNfc(line.text);
    const start = this.#text.length;
    this.#pageOpen = true;
    this.#text += `${text}\n`;
    this.#lines.push({
      span: { start, end: start + text.length },
      page: line.page ?? this.#page.number,
      box: line.box ?? null,
      words: (line.words ?? []).map(
        ({ start: from, end, ...word }) =>
          ({ span: { start: start + from, end: start + end }, ...word }) satisfies Word,
      ),
      origin: line.origin ?? "digital",
      confidence: line.confidence ?? 1,
      hints: { ...NO_HINTS, ...line.hints },
      cell: this.#cell,
    });
  }

  openTable(): void {
    if (this.#table) throw new Error("a table is open already; nested tables are flattened by their reader");
    this.#table = { start: this.#text.length, page: this.#page.number, cells: [] };
  }

  /** Adds a cell with its lines (none for an empty cell). Cells come row by row, from left to right. */
  cell(
    at: { readonly row: number; readonly column: number; readonly rowSpan?: number; readonly columnSpan?: number },
    lines: readonly LineToAdd[],
  ): void {
    if (!this.#table) throw new Error("no table is open");
    this.#cell = { table: this.#tables.length, row: at.row, column: at.column };
    const start = this.#text.length;
    for (const line of lines) this.line(line);
    this.#cell = null;
    const end = lines.length ? this.#text.length - 1 : start;
    this.#table.cells.push({
      row: at.row,
      column: at.column,
      rowSpan: at.rowSpan ?? 1,
      columnSpan: at.columnSpan ?? 1,
      span: { start, end },
    });
  }

  closeTable(): void {
    if (!this.#table) throw new Error("no table is open");
    const { start, page, cells } = this.#table;
    this.#tables.push({
      cells,
      page,
      rows: Math.max(0, ...cells.map((cell) => cell.row + cell.rowSpan)),
      columns: Math.max(0, ...cells.map((cell) => cell.column + cell.columnSpan)),
      span: { start, end: Math.max(start, this.#text.length - 1) },
    });
    this.#table = null;
  }

  build(about: {
    readonly file: SourceFile;
    readonly textFrom: SourceText["textFrom"];
    readonly reader: SourceText["reader"];
    readonly signatures?: readonly DigitalSignature[];
  }): SourceText {
    this.#closePage();
    return {
      file: about.file,
      text: this.#text,
      textFrom: about.textFrom,
      pages: this.#pages,
      lines: this.#lines,
      tables: this.#tables,
      signatures: about.signatures ?? [],
      reader: about.reader,
    };
  }

  #closePage(): void {
    if (!this.#pageOpen) return;
    const { start, ...page } = this.#page;
    this.#pages.push({ ...page, span: { start, end: this.#text.length } });
    this.#pageOpen = false;
  }
}
