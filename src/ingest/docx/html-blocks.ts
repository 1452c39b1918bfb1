import type { WordBlock, WordCell, WordParagraph, WordRun, WordTable } from "../word/word-blocks.js";
import { elementsOf, parseXml, type XmlElement } from "./xml.js";

/** The blocks of the HTML that mammoth writes (paragraphs, tables with spans, strong, br); null where it is not well formed. */
export function blocksOfHtml(html: string): readonly WordBlock[] | null {
  const root = parseXml(`<body>${html}</body>`);
  return root && blocksIn(root);
}

function blocksIn(parent: XmlElement): readonly WordBlock[] {
  return elementsOf(parent).flatMap((element): readonly WordBlock[] => {
    if (element.name === "table") return [tableOf(element)];
    return PARAGRAPHS.has(element.name) ? [paragraphOf(element)] : blocksIn(element);
  });
}

const PARAGRAPHS = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6"]);

function paragraphOf(element: XmlElement): WordParagraph {
  return { kind: "paragraph", label: "", runs: runsIn(element, false) };
}

function runsIn(parent: XmlElement, bold: boolean): readonly WordRun[] {
  return parent.children.flatMap((node): readonly WordRun[] => {
    if (typeof node === "string") return [{ text: node, bold, font: null }];
    if (node.name === "br") return [{ text: "\n", bold, font: null }];
    return runsIn(node, bold || node.name === "strong");
  });
}

function tableOf(table: XmlElement): WordTable {
  // For each column, in how many rows from here on it is still covered by a cell from above.
  const covered: number[] = [];
  return {
    kind: "table",
    rows: rowsIn(table).map((row) => {
      const cells: WordCell[] = [];
      let column = 0;
      const skipCovered = (): void => {
        while ((covered[column] ?? 0) > 0) covered[column] = (covered[column++] ?? 0) - 1;
      };
      for (const cell of elementsOf(row)) {
        skipCovered();
        const columnSpan = spanOf(cell.attributes["colspan"]);
        const rowSpan = spanOf(cell.attributes["rowspan"]);
        cells.push({ column, columnSpan, rowSpan, blocks: blocksIn(cell) });
        for (let under = 0; under < columnSpan; under++) covered[column++] = rowSpan - 1;
      }
      while (column < covered.length) {
        covered[column] = Math.max(0, (covered[column] ?? 0) - 1);
        column++;
      }
      return cells;
    }),
  };
}

function rowsIn(parent: XmlElement): readonly XmlElement[] {
  return elementsOf(parent).flatMap((element) => (element.name === "tr" ? [element] : rowsIn(element)));
}

// Word allows 63 columns and 32 767 rows; a damaged file may state anything.
function spanOf(attribute: string | undefined): number {
  const span = Number(attribute ?? 1);
  return Number.isInteger(span) && span >= 1 && span <= 32_767 ? span : 1;
}
