import { rowsAboveFootnotes } from "./footnotes.js";
import { rowsOf, type PageRow } from "./page-rows.js";
import { takeTables, type PageTable } from "./page-tables.js";
import type { PageWord } from "./page-words.js";
import type { Ruling } from "./ruling.js";
import { lineOfRow, type TextLine } from "./text-line.js";
import { takeStamps } from "./stamps.js";

/** Words and lines on a page, wherever they come from: all that layout looks at. */
export interface WordsOnPage {
  /** 1-based. */
  readonly number: number;
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly words: readonly PageWord[];
  readonly rulings: readonly Ruling[];
}

/** A page taken apart, before it is known what comes again on other pages. */
export interface PageParts {
  readonly number: number;
  readonly width: number;
  readonly height: number;
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
export function partsOf({ number, width, height, words, rulings }: WordsOnPage): PageParts {
  const { own, stamps } = takeStamps(words);
  const { tables, free } = takeTables(own, rulings);
  const rows = rowsOf(free);
  const end = rowsAboveFootnotes(rows, rulings, height);
  return {
    number,
    width,
    height,
    words: own,
    rows: rows.slice(0, end),
    tables,
    footnotes: rows.slice(end).map(lineOfRow),
    stamps: stamps.map((stamp) => rowsOf(stamp).map(lineOfRow)),
  };
}

/** A page on which nothing was read. */
export function emptyParts(number: number, width = 0, height = 0): PageParts {
  return partsOf({ number, width, height, words: [], rulings: [] });
}
