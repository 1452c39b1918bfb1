// What the Word formats (DOCX, DOC, RTF) have in common, before it is laid out as lines.

/** Text of one look. `\n` is a soft line break. Legacy fonts are not decoded yet (see `decodeRuns`). */
export interface WordRun {
  readonly text: string;
  readonly bold: boolean;
  /** Null where unknown or of no interest. */
  readonly font: string | null;
}

export interface WordParagraph {
  readonly kind: "paragraph";
  /** The automatic number or bullet with its gap ("1. ", "- "), empty where there is none. */
  readonly label: string;
  readonly runs: readonly WordRun[];
}

export interface WordCell {
  /** From 0, in the grid of the table. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly blocks: readonly WordBlock[];
}

/** Rows with their cells from left to right; what a merged cell covers is left out. */
export interface WordTable {
  readonly kind: "table";
  readonly rows: readonly (readonly WordCell[])[];
}

export type WordBlock = WordParagraph | WordTable;

/** A paragraph of one run; for notes and for texts made up in tests. */
export function paragraphOf(text: string, look: Partial<WordRun> & { readonly label?: string } = {}): WordParagraph {
  return {
    kind: "paragraph",
    label: look.label ?? "",
    runs: [{ text, bold: look.bold ?? false, font: look.font ?? null }],
  };
}

/** The paragraphs of some blocks in reading order, those of tables cell by cell. */
export function paragraphsOf(blocks: readonly WordBlock[]): readonly WordParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [block]
      : block.rows.flatMap((row) => row.flatMap((cell) => paragraphsOf(cell.blocks))),
  );
}
