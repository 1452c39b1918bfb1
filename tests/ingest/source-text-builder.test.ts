import { describe, expect, it } from "vitest";
import { SourceTextBuilder } from "../../src/ingest/source-text-builder.js";
import type { SourceText } from "../../src/model/source.js";

function build(fill: (builder: SourceTextBuilder) => void): SourceText {
  const builder = new SourceTextBuilder();
  fill(builder);
  return builder.build({
    file: { name: "a.pdf", sha256: "0", mediaType: "application/pdf", bytes: 1 },
    textFrom: "text-layer",
    reader: { name: "test", version: "1" },
  });
}

function words({ text }: SourceText, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, end);
}

describe("SourceTextBuilder", () => {
  it("makes the text of the lines, one line end after each", () => {
    const source = build((builder) => {
      builder.line({ text: "Lập danh sách" });
      builder.line({ text: "Trao giải" });
    });
    expect(source.text).toBe("Lập danh sách\nTrao giải\n");
    expect(source.lines.map(({ span }) => words(source, span))).toEqual(["Lập danh sách", "Trao giải"]);
  });

  it("composes letters that came apart", () => {
    expect(build((builder) => builder.line({ text: "được".normalize("NFD") })).text).toBe("được\n");
  });

  it("puts words and hints at their place, and fills in the hints that are not known", () => {
    const source = build((builder) => {
      builder.line({ text: "một" });
      builder.line({
        text: "hai ba",
        words: [{ start: 4, end: 6, box: null, confidence: 0.5 }],
        hints: { bold: true },
        origin: "ocr",
      });
    });
    const line = source.lines[1];
    expect(line?.words.map(({ span }) => words(source, span))).toEqual(["ba"]);
    expect([line?.hints.bold, line?.hints.indent, line?.origin, line?.page]).toEqual([true, null, "ocr", 1]);
  });

  it("covers the text with pages, blank ones included", () => {
    const source = build((builder) => {
      builder.page({ number: 1, width: 595, height: 842 });
      builder.line({ text: "một" });
      builder.page({ number: 2, status: "blank" });
      builder.page({ number: 3 });
      builder.line({ text: "hai" });
    });
    expect(source.pages.map((page) => [page.number, page.status, words(source, page.span)])).toEqual([
      [1, "read", "một\n"],
      [2, "blank", ""],
      [3, "read", "hai\n"],
    ]);
    expect(source.lines.map(({ page }) => page)).toEqual([1, 3]);
  });

  it("keeps cells row by row, an empty one with an empty span", () => {
    const source = build((builder) => {
      builder.line({ text: "trước" });
      builder.openTable();
      builder.cell({ row: 0, column: 0, rowSpan: 2 }, [{ text: "một" }, { text: "hai" }]);
      builder.cell({ row: 0, column: 1 }, []);
      builder.cell({ row: 1, column: 1, columnSpan: 2 }, [{ text: "ba" }]);
      builder.closeTable();
      builder.line({ text: "sau" });
    });
    const [table] = source.tables;
    expect(table && [table.rows, table.columns, words(source, table.span)]).toEqual([2, 3, "một\nhai\nba"]);
    expect(table?.cells.map(({ span }) => words(source, span))).toEqual(["một\nhai", "", "ba"]);
    expect(source.lines.map(({ cell }) => cell && `${cell.row}/${cell.column}`)).toEqual([
      null,
      "0/0",
      "0/0",
      "1/1",
      null,
    ]);
  });

  it("holds a table without cells", () => {
    const source = build((builder) => {
      builder.openTable();
      builder.closeTable();
    });
    expect(source.tables.map(({ rows, columns, span }) => [rows, columns, span.end])).toEqual([[0, 0, 0]]);
  });

  it("refuses a table within a table, and a cell outside of one", () => {
    expect(() =>
      build((builder) => {
        builder.openTable();
        builder.openTable();
      }),
    ).toThrow("open already");
    expect(() => build((builder) => builder.cell({ row: 0, column: 0 }, []))).toThrow("no table");
    expect(() => build((builder) => builder.closeTable())).toThrow("no table");
  });

  it("is empty where nothing was added", () => {
    expect(build(() => undefined)).toMatchObject({ text: "", lines: [], pages: [], tables: [] });
  });
});
