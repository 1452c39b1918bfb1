import { gridOf, type EdgedCell, type EdgedRow } from "../word/table-grid.js";
import { type ListDefinition, ListCounter } from "../word/numbering.js";
import type { WordBlock, WordParagraph } from "../word/word-blocks.js";
import type { DocParagraph } from "./paragraphs.js";

/** Paragraphs of one text as blocks: table rows gathered into tables, automatic numbers written out. */
export function blocksOf(paragraphs: readonly DocParagraph[], lists: readonly ListDefinition[]): readonly WordBlock[] {
  const counter = new ListCounter();
  const blocks: WordBlock[] = [];
  let rows: EdgedRow[] = [];
  let cells: WordParagraph[][] = [];
  let cell: WordParagraph[] = [];
  const closeTable = (): void => {
    if (cell.length > 0) cells.push(cell);
    if (cells.length > 0) rows.push(rowOf(cells, null));
    if (rows.length > 0) blocks.push(gridOf(rows));
    rows = [];
    cells = [];
    cell = [];
  };
  for (const paragraph of paragraphs) {
    if (paragraph.endsRow) {
      if (cell.length > 0) cells.push(cell);
      rows.push(rowOf(cells, paragraph));
      cells = [];
      cell = [];
      continue;
    }
    const plain = labelled(paragraph, lists, counter);
    if (!paragraph.inTable && !paragraph.endsCell) {
      closeTable();
      blocks.push(plain);
      continue;
    }
    cell.push(plain);
    if (paragraph.endsCell) {
      cells.push(cell);
      cell = [];
    }
  }
  closeTable();
  return blocks;
}

function labelled(paragraph: DocParagraph, lists: readonly ListDefinition[], counter: ListCounter): WordParagraph {
  const list = paragraph.list > 0 ? lists[paragraph.list - 1] : undefined;
  const isBlank = paragraph.runs.every((run) => run.text.trim() === "");
  const label = list ? counter.next(list, paragraph.level) : "";
  // A number alone means something in the column "TT" of a table only.
  const isShown = !isBlank || paragraph.inTable || paragraph.endsCell;
  return { kind: "paragraph", label: isShown ? label : "", runs: paragraph.runs };
}

// Without a description of the row its cells are taken as equally wide.
function rowOf(cells: readonly (readonly WordParagraph[])[], end: DocParagraph | null): EdgedRow {
  const shape = end?.row ?? null;
  const width = 1_000;
  return {
    left: shape?.left ?? 0,
    cells: cells.map((blocks, index): EdgedCell => {
      const known = shape?.cells[index];
      const beyond = (shape?.cells.at(-1)?.right ?? 0) + width * (index + 1 - (shape?.cells.length ?? 0));
      return {
        right: known?.right ?? beyond,
        horizontal: known?.horizontal ?? null,
        vertical: known?.vertical ?? null,
        blocks,
      };
    }),
  };
}
