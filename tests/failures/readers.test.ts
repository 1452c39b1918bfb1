import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { docReader } from "../../src/ingest/doc/doc-reader.js";
import { docxReader } from "../../src/ingest/docx/docx-reader.js";
import { rtfReader } from "../../src/ingest/rtf/rtf-reader.js";
import { textReader } from "../../src/ingest/plain/text-reader.js";
import { compoundOf } from "../ingest/doc/compound-of.js";
import { docxOf, p, r } from "../ingest/docx/docx-of.js";
import { readWith } from "../ingest/read-with.js";

async function codeOf(...reading: Parameters<typeof readWith>): Promise<string> {
  const outcome = await readWith(...reading);
  return outcome.ok ? "ok" : outcome.diagnostics[0].code;
}

describe("damaged twins of good files", () => {
  it("a DOCX file cut off, without its document, or with a broken one", async () => {
    const good = await docxOf(p("Một dòng"));
    expect(await codeOf(docxReader, good)).toBe("ok");
    expect(await codeOf(docxReader, good.subarray(0, good.length / 2))).toBe("docx-damaged");
    expect(await codeOf(docxReader, await docxOf("<w:p><w:r>"))).toBe("docx-damaged");
    expect(await codeOf(docxReader, await new JSZip().file("a.txt", "a").generateAsync({ type: "uint8array" }))).toBe(
      "docx-damaged",
    );
    expect(await codeOf(docxReader, "PK\u0003\u0004")).toBe("docx-damaged");
  });
  it("a DOCX file that unpacks to far more than it should", async () => {
    const zip = await JSZip.loadAsync(await docxOf(p(r("a".repeat(3_000_000)))));
    const bomb = await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await codeOf(docxReader, bomb, { maxUnpackedBytes: 1_000_000 })).toBe("file-unpacks-too-large");
  });
  it("a DOCX file of nothing but a scanned page", async () => {
    expect(
      await codeOf(docxReader, await docxOf(p(""), { other: { "word/media/image1.png": new Uint8Array(9) } })),
    ).toBe("word-only-pictures");
  });
  it("a DOCX file nested ten thousand deep", async () => {
    const deep = "<w:sdt><w:sdtContent>".repeat(10_000) + p("Đáy") + "</w:sdtContent></w:sdt>".repeat(10_000);
    expect(["ok", "docx-damaged"]).toContain(await codeOf(docxReader, await docxOf(deep)));
  }, 20_000);
  it("a DOC file that is no Word document, or cut off", async () => {
    expect(await codeOf(docReader, compoundOf("Workbook"))).toBe("doc-damaged");
    expect(await codeOf(docReader, compoundOf("WordDocument"))).toBe("doc-damaged");
    expect(await codeOf(docReader, compoundOf("WordDocument").subarray(0, 700))).toBe("doc-damaged");
  });
  it("an RTF file cut off", async () => {
    expect(await codeOf(rtfReader, "{\\rtf1 Mot dong\\par}")).toBe("ok");
    expect(await codeOf(rtfReader, "{\\rtf1 Mot dong\\par {\\b dam")).toBe("rtf-damaged");
  });
  it("a text file of binary rubbish", async () => {
    expect(
      await codeOf(
        textReader,
        Uint8Array.from({ length: 2_000 }, (_, at) => (at * 7_919) % 251),
      ),
    ).toBe("file-unknown-kind");
  });
});
