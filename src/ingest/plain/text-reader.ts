import { diagnose } from "../../model/diagnostic-codes.js";
import { failed, succeeded } from "../../model/outcome.js";
import type { Reader } from "../reader.js";
import { SourceTextBuilder } from "../source-text-builder.js";
import { decodeText } from "./decode-text.js";
import { ungluedLines } from "./glued-lines.js";
import { indentsOf } from "./indents.js";
import { withoutSourceWraps } from "./source-wraps.js";
import { spacedTables } from "./spaced-table.js";
import type { SpacedTable } from "./table-lines.js";

const NAME = "text";
const VERSION = "12";

/** Reads plain text and Markdown (its marks stay in the text). A form feed begins a page; blank lines and indents are hints only; columns of spaces below "TT", or parted by tabs or bars, are a table; the wraps of a web page's source are undone. */
export const textReader: Reader = {
  name: NAME,
  version: VERSION,
  kinds: ["text"],
  read: (file, bytes) => {
    const text = decodeText(bytes);
    if (text === null) return Promise.resolve(failed(diagnose("file-unknown-kind")));
    const builder = new SourceTextBuilder();
    const pages = text
      .replace(/^\ufeff/u, "")
      .replace(/\f\s{0,100}$/u, "")
      .split("\f")
      .map((page) => page.split(/\r\n|[\n\r\u0085\u2028\u2029]/u).flatMap(ungluedLines))
      .map(withoutSourceWraps);
    const indents = indentsOf(pages);
    pages.forEach((lines, index) => {
      const isBlank = lines.every((line) => line.trim() === "");
      if (pages.length > 1)
        builder.page({ number: index + 1, textFrom: "document", status: isBlank ? "blank" : "read" });
      let blankBefore = false;
      const tables = spacedTables(lines);
      for (let at = 0; at < lines.length; at++) {
        const table = tables.find(({ start }) => start === at);
        if (table) {
          addTable(builder, table);
          at = table.end - 1;
          continue;
        }
        const trimmed = (lines[at] ?? "").trimEnd();
        if (trimmed.trim() === "") {
          blankBefore = true;
          continue;
        }
        builder.line({ text: trimmed, hints: { blankBefore, indent: indents[index]?.[at] ?? null } });
        blankBefore = false;
      }
    });
    return Promise.resolve(
      succeeded(builder.build({ file, textFrom: "text", reader: { name: NAME, version: VERSION } })),
    );
  },
};

function addTable(builder: SourceTextBuilder, { rows }: SpacedTable): void {
  builder.openTable();
  rows.forEach((cells, row) => {
    for (const { column, columnSpan, rowSpan = 1, lines } of cells)
      builder.cell(
        { row, column, rowSpan, columnSpan },
        lines.map((text) => ({ text })),
      );
  });
  builder.closeTable();
}
