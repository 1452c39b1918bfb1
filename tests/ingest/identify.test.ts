import { describe, expect, it } from "vitest";
import { identify } from "../../src/ingest/identify.js";
import { compoundOf } from "./doc/compound-of.js";
import { docxOf, p } from "./docx/docx-of.js";

function latin1(text: string): Uint8Array {
  return Buffer.from(text, "latin1");
}

describe("a file is known by its content", () => {
  it.each([
    ["pdf", latin1("%PDF-1.7\n")],
    ["pdf", latin1("\r\nrác của cổng thư %PDF-1.4\n")],
    ["rtf", latin1("{\\rtf1\\ansi x}")],
    ["doc", compoundOf("WordDocument")],
    ["encrypted", compoundOf("EncryptedPackage")],
    ["unknown", compoundOf("Workbook")],
    ["image", latin1("\u0089PNG\r\n\u001a\n0000")],
    ["image", latin1("\u00ff\u00d8\u00ff\u00e0")],
    ["image", latin1("II*\u0000rest")],
    ["text", Buffer.from("BM: ban quản lý mới")],
    ["text", Buffer.from("\ufeffThông báo", "utf16le")],
    ["text", Buffer.from("KẾ HOẠCH")],
    ["unknown", Uint8Array.from({ length: 3_000 }, (_, at) => (at * 7_919) % 251)],
    ["unknown", latin1("PK\u0003\u0004 xl/workbook.xml [Content_Types].xml")],
    ["unknown", latin1("PK\u0003\u0004 anh.png")],
  ])("%s", (kind, bytes) => {
    expect(identify(bytes).kind).toBe(kind);
  });
  it("docx", async () => {
    expect(identify(await docxOf(p("A")))).toEqual({
      kind: "docx",
      mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    });
  });
});
