import type { LineHints } from "../../model/source.js";
import type { LineToAdd, SourceTextBuilder } from "../source-text-builder.js";
import { layoutParts, letterheadRows } from "./layout-table.js";
import { linesOf } from "./paragraph-lines.js";
import { splitTabColumns } from "./tab-columns.js";
import { paragraphsOf, type WordBlock, type WordParagraph, type WordTable } from "./word-blocks.js";

/**
 * Puts the blocks of a Word document into the builder: paragraphs as lines, tables as cells, letterhead and signature tables (or
 * columns made with tabs) as their left and then their right lines. Tables within cells are flattened to lines. All is on one page.
 */
export function placeBlocks(builder: SourceTextBuilder, blocks: readonly WordBlock[]): void {
  let blank = false;
  const add = (line: LineToAdd, hints: Partial<LineHints> = {}): void => {
    builder.line({ ...line, hints: { ...line.hints, ...hints, blankBefore: blank } });
    blank = false;
  };
  const paragraphs = (some: readonly WordParagraph[], hints: Partial<LineHints>): void => {
    for (const paragraph of some) {
      const lines = linesOf(paragraph);
      if (lines.length === 0) blank = true;
      for (const line of lines) add(line, hints);
    }
  };
  const table = (whole: WordTable): void => {
    const parts = layoutParts(whole);
    if (parts) {
      for (const { side, paragraphs: some } of parts) paragraphs(some, { column: side });
      return;
    }
    const head = letterheadRows(whole);
    if (head > 0 && head < whole.rows.length) {
      table({ kind: "table", rows: whole.rows.slice(0, head) });
      table({ kind: "table", rows: whole.rows.slice(head) });
      return;
    }
    placeTable(builder, whole);
    blank = false;
  };

  let pending: WordParagraph[] = [];
  const flush = (): void => {
    for (const { side, paragraphs: some } of splitTabColumns(pending)) paragraphs(some, { column: side });
    pending = [];
  };
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      pending.push(block);
      continue;
    }
    flush();
    table(block);
  }
  flush();
}

function placeTable(builder: SourceTextBuilder, table: WordTable): void {
  builder.openTable();
  table.rows.forEach((cells, row) => {
    for (const { column, columnSpan, rowSpan, blocks } of cells)
      builder.cell({ row, column, columnSpan, rowSpan }, paragraphsOf(blocks).flatMap(linesOf));
  });
  builder.closeTable();
}
