import { decodeWords } from "./decode-words.js";
import { rowsAboveFootnotes } from "./footnotes.js";
import type { PageContent } from "./page-content.js";
import { rowsOf, type PageRow } from "./page-rows.js";
import { takeTables, type PageTable } from "./page-tables.js";
import { wordsOf, type PageWord } from "./page-words.js";
import { lineOfRow, type TextLine } from "./text-line.js";
import { takeStamps } from "./stamps.js";

/** A page taken apart, before it is known what comes again on other pages. */
export interface PageParts {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly imageShare: number;
  readonly paths: number;
  /** Its own words, those of tables and of filled-in fields included, stamps not. */
  readonly words: readonly PageWord[];
  /** Rows outside tables, top to bottom. */
  readonly rows: readonly PageRow[];
  /** Top to bottom. */
  readonly tables: readonly PageTable[];
  readonly footnotes: readonly TextLine[];
  /** Lines of each signature's appearance or other thing laid over the page. */
  readonly stamps: readonly (readonly TextLine[])[];
}

/** Takes a page apart into rows, tables, footnotes and stamps. */
export function partsOf(content: PageContent): PageParts {
  const { number, width, height, imageShare, paths, rulings } = content;
  const { own, stamps } = takeStamps(decodeWords(wordsOf(content.runs)));
  const { tables, free } = takeTables(own, rulings);
  const rows = rowsOf(free);
  const end = rowsAboveFootnotes(rows, rulings, height);
  return {
    number,
    width,
    height,
    imageShare,
    paths,
    words: own,
    rows: rows.slice(0, end),
    tables,
    footnotes: rows.slice(end).map(lineOfRow),
    stamps: stamps.map((words) => rowsOf(words).map(lineOfRow)),
  };
}
