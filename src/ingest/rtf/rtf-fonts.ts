import { charactersOf } from "../plain/code-pages.js";

/** What the font table says of a font. */
export interface RtfFont {
  readonly name: string;
  readonly codePage: number | null;
}

// \fcharset → Windows code page (RTF 1.9.1, "Font Table"); 0 is the document's own, 2 a symbol font.
const CODE_PAGES: Readonly<Record<number, number>> = {
  77: 10_000,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** The code page of a font's character set; null where the document's own holds. */
export function codePageOf(charset: number): number | null {
  return CODE_PAGES[charset] ?? null;
}

/** Single bytes as text, code page by code page; an unknown one is read as Windows-1252. */
export class ByteDecoder {
  readonly #tables = new Map<number, readonly string[]>();

  character(byte: number, codePage: number): string {
    const table = this.#tables.get(codePage) ?? charactersOf(codePage);
    this.#tables.set(codePage, table);
    return table[byte] ?? "";
  }
}
