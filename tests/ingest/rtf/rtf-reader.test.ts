import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { docxReader } from "../../../src/ingest/docx/docx-reader.js";
import { DEFAULT_LIMITS } from "../../../src/ingest/reader.js";
import { rtfReader } from "../../../src/ingest/rtf/rtf-reader.js";
import { sampleDocx } from "../doc/sample-docx.js";
import { cellsOf, linesOf, sourceWith } from "../read-with.js";
import { expectLinear } from "../../growth.js";

async function linesIn(rtf: string): Promise<readonly string[]> {
  return linesOf(await sourceWith(rtfReader, rtf));
}

describe("an RTF file", () => {
  it("gives Unicode, code page bytes and typographic marks", async () => {
    expect(
      await linesIn(
        "{\\rtf1\\ansi\\uc1 Tr\\u432?\\u7899?c ng\\'e0y \\ldblquote 5/5\\rdblquote\\~\\endash  \\'93A\\'94\\par}",
      ),
    ).toEqual(["Trước ngày “5/5”\u00a0– “A”"]);
  });
  it("reads Vietnamese and legacy fonts", async () => {
    const fonts =
      "{\\fonttbl{\\f0\\fcharset163 Times New Roman;}{\\f1\\fcharset0 VNI-Times;}{\\f2 .VnTimeH{\\*\\falt Arial};}}";
    expect(
      await linesIn(
        `{\\rtf1\\ansi\\ansicpg1252${fonts}{\\f0 b\\'f4\\'f2\\par}{\\f1 tr\\'f6\\'f4}{\\f1\\'f9c\\par}{\\f2 hu\\'d5\\par}}`,
      ),
    ).toEqual(["bộ", "trước", "HUẾ"]);
  });
  it("leaves out hidden and deleted text, field codes, headers, pictures and unknown destinations", async () => {
    expect(
      await linesIn(
        "{\\rtf1{\\header Trang 1}{\\*\\xyz la}{\\pict 00ff}A{\\v an}{\\deleted bo} {\\field{\\*\\fldinst DATE}{\\fldrslt 1/6}}{\\bin3 }}}}B\\line C\\par}",
      ),
    ).toEqual(["A 1/6B", "C"]);
  });
  it("keeps stored numbers, text boxes after their paragraph and footnotes last", async () => {
    expect(
      await linesIn(
        "{\\rtf1{\\listtext\\plain 1.\\tab}Mo lop{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt DU THAO\\par}}}{\\footnote Ghi chu} som\\par Sau\\par}",
      ),
    ).toEqual(["1. Mo lop som", "DU THAO", "Sau", "Ghi chu"]);
  });
  it("keeps rows and merged cells of tables", async () => {
    const row = (cells: string, texts: string): string => `\\trowd ${cells}\\pard\\intbl ${texts}\\row `;
    const source = await sourceWith(
      rtfReader,
      `{\\rtf1 ${row("\\clvmgf\\cellx500\\cellx2000\\cellx4000", "1\\cell A\\cell B\\par C\\cell")}` +
        `${row("\\clvmrg\\cellx500\\cellx4000", "\\cell D\\cell")}\\pard Het\\par}`,
    );
    expect(cellsOf(source)).toEqual(["0,0+2x1 1", "0,1 A", "0,2 B\nC", "1,1+1x2 D"]);
    expect(linesOf(source).at(-1)).toBe("Het");
  });
  it("that a program wrote reads as the DOCX file it was saved from", async () => {
    const rtf = await sourceWith(rtfReader, await readFile(new URL("./sample.rtf", import.meta.url)));
    const docx = await sourceWith(docxReader, await sampleDocx());
    expect(rtf.text).toBe(docx.text);
    expect(rtf.tables).toEqual(docx.tables);
  });
  it.each(["{", "{\\*", "\\'", "\\u1", "{\\shptxt", "\\cell\\row", "\\bin9"])(
    "is read in time that grows with it, full of %j",
    (piece) => {
      expectLinear((size) => {
        const bytes = Buffer.from(`{\\rtf1${piece.repeat(size)}`);
        return () => rtfReader.read({ name: "", sha256: "", mediaType: "", bytes: 0 }, bytes, DEFAULT_LIMITS);
      });
    },
  );
});
