import type { DigitalSignature, SourceFile, SourceText } from "../../model/source.js";
import { SourceTextBuilder, type LineToAdd, type WordInLine } from "../source-text-builder.js";
import type { JudgedPage, PageItems } from "./assemble-pages.js";
import type { DocumentTable, PlacedLine } from "./join-tables.js";
import { boxOfLine, isBold, wordsInLine } from "./text-line.js";

const PARAGRAPH_GAP = 2; // times the size of the letters, from baseline to baseline

/** Writes the pages down as a source text. */
export function sourceTextOf(
  pages: readonly PageItems[],
  about: {
    readonly file: SourceFile;
    readonly reader: SourceText["reader"];
    readonly signatures: readonly DigitalSignature[];
  },
): SourceText {
  const margins = textMargins(pages);
  const builder = new SourceTextBuilder();
  for (const { page, items } of pages) {
    const { number, width, height } = page.parts;
    builder.page({ number, width, height, ...page.shown, status: page.status, textFrom: page.textFrom });
    let last: PlacedLine | null = null;
    for (const item of items) {
      if (item.kind === "table") {
        writeTable(builder, item.table, pages);
        last = null;
        continue;
      }
      const { line, isFootnote, isStamp } = item;
      const added = lineToAdd(line, pages[line.page - 1]?.page ?? page);
      const indent = line.left - (margins.get(Math.round(width)) ?? 0);
      builder.line({
        ...added,
        hints: {
          bold: isBold(line),
          column: line.column,
          indent: Math.round(indent * 10) / 10,
          blankBefore: last !== null && isFarBelow(last, line),
          ...(isFootnote ? { footnote: true } : {}),
          // What a file itself lays over its pages is known by what it says.
          ...(isStamp && added.origin === "ocr" ? { stamp: true } : {}),
        },
      });
      last = line;
    }
  }
  return builder.build({ ...about, textFrom: textFromOf(pages) });
}

function lineToAdd(line: PlacedLine, { layerConfidence }: JudgedPage): LineToAdd {
  const isOcr = line.words.every((word) => word.isInvisible || word.recognised !== undefined);
  const words = wordsInLine(line, isOcr ? Math.round(layerConfidence * 100) / 100 : 1);
  return {
    text: line.text,
    page: line.page,
    box: boxOfLine(line),
    words,
    origin: isOcr ? "ocr" : "digital",
    confidence: isOcr ? meanConfidence(words) : 1,
  };
}

/** Of all letters of the line. */
function meanConfidence(words: readonly WordInLine[]): number {
  let sum = 0;
  let letters = 0;
  for (const { start, end, confidence } of words) {
    sum += confidence * (end - start);
    letters += end - start;
  }
  return letters === 0 ? 0 : Math.round((sum / letters) * 100) / 100;
}

function textFromOf(pages: readonly PageItems[]): SourceText["textFrom"] {
  const from = new Set(pages.filter(({ page }) => page.status === "read").map(({ page }) => page.textFrom));
  return from.size > 1 ? "mixed" : (from.values().next().value ?? pages[0]?.page.textFrom ?? "text-layer");
}

function writeTable(builder: SourceTextBuilder, table: DocumentTable, pages: readonly PageItems[]): void {
  builder.openTable();
  for (const cell of table.cells) {
    const lines: LineToAdd[] = [];
    for (const line of cell.lines) {
      const page = pages[line.page - 1]?.page;
      if (page) lines.push({ ...lineToAdd(line, page), hints: { bold: isBold(line) } });
    }
    builder.cell(cell, lines);
  }
  builder.closeTable();
}

function isFarBelow(above: PlacedLine, line: PlacedLine): boolean {
  const gap = line.baseline - above.baseline;
  return (
    above.column === line.column && above.page === line.page && gap > PARAGRAPH_GAP * Math.max(above.size, line.size)
  );
}

/** Left edge of the running text by page width (upright and lying pages): the smallest at which one wide line in ten begins. */
function textMargins(pages: readonly PageItems[]): ReadonlyMap<number, number> {
  const lefts = new Map<number, number[]>();
  for (const { page, items } of pages)
    for (const item of items) {
      if (item.kind !== "line" || item.line.right - item.line.left < 0.5 * page.parts.width) continue;
      const key = Math.round(page.parts.width);
      const list = lefts.get(key);
      if (list) list.push(item.line.left);
      else lefts.set(key, [item.line.left]);
    }
  const margins = new Map<number, number>();
  for (const [width, list] of lefts) {
    list.sort((a, b) => a - b);
    margins.set(
      width,
      list.find((left) => list.filter((other) => Math.abs(other - left) < 2).length * 10 >= list.length) ?? 0,
    );
  }
  return margins;
}
