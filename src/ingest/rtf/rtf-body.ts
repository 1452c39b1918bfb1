import { gridOf, type EdgedCell, type EdgedRow } from "../word/table-grid.js";
import type { WordBlock, WordParagraph, WordRun } from "../word/word-blocks.js";

type CellShape = Omit<EdgedCell, "blocks">;

/** Gathers the paragraphs and table rows of one text of an RTF file (body, text box, footnote). */
export class RtfBody {
  readonly #blocks: WordBlock[] = [];
  #rows: EdgedRow[] = [];
  #cells: WordBlock[][] = [];
  #cell: WordBlock[] = [];
  #runs: WordRun[] = [];
  #label = "";
  #later: WordBlock[] = [];
  #left = 0;
  #shapes: CellShape[] = [];
  #merging: Pick<CellShape, "horizontal" | "vertical"> = { horizontal: null, vertical: null };
  /** The open paragraph belongs to a cell. */
  inTable = false;

  text(run: WordRun): void {
    const last = this.#runs.at(-1);
    if (last && last.bold === run.bold && last.font === run.font)
      this.#runs[this.#runs.length - 1] = { ...last, text: last.text + run.text };
    else this.#runs.push(run);
  }

  /** The stored automatic number of the open paragraph. */
  label(text: string): void {
    this.#label += text;
  }

  /** Blocks that stand after the open paragraph: its text boxes. */
  after(blocks: readonly WordBlock[]): void {
    this.#later.push(...blocks);
  }

  paragraph(): void {
    if (!this.inTable) this.#closeTable();
    const paragraph: WordParagraph = {
      kind: "paragraph",
      label: this.#label.trim() === "" ? "" : `${this.#label.trim()} `,
      runs: this.#runs,
    };
    (this.inTable ? this.#cell : this.#blocks).push(paragraph, ...this.#later);
    this.#runs = [];
    this.#label = "";
    this.#later = [];
  }

  endCell(): void {
    this.inTable = true;
    this.paragraph();
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  beginRow(): void {
    this.#left = 0;
    this.#shapes = [];
    this.#merging = { horizontal: null, vertical: null };
  }

  rowLeft(twips: number): void {
    this.#left = twips;
  }

  merging(how: Partial<Pick<CellShape, "horizontal" | "vertical">>): void {
    this.#merging = { ...this.#merging, ...how };
  }

  cellEdge(right: number): void {
    this.#shapes.push({ right, ...this.#merging });
    this.#merging = { horizontal: null, vertical: null };
  }

  endRow(): void {
    if (this.#cells.length === 0) return;
    const last = this.#shapes.at(-1)?.right ?? 0;
    this.#rows.push({
      left: this.#left,
      cells: this.#cells.map((blocks, index) => {
        const beyond = last + 1_000 * (index + 1 - this.#shapes.length);
        return { ...(this.#shapes[index] ?? { right: beyond, horizontal: null, vertical: null }), blocks };
      }),
    });
    this.#cells = [];
  }

  /** All blocks; an open paragraph and an open row are closed. */
  end(): readonly WordBlock[] {
    if (this.#runs.length > 0 || this.#later.length > 0) this.paragraph();
    this.#closeTable();
    return this.#blocks;
  }

  #closeTable(): void {
    if (this.#cell.length > 0) this.#cells.push(this.#cell);
    this.#cell = [];
    this.endRow();
    if (this.#rows.length > 0) this.#blocks.push(gridOf(this.#rows));
    this.#rows = [];
  }
}
