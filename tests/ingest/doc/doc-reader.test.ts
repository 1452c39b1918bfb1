import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { docReader } from "../../../src/ingest/doc/doc-reader.js";
import { docxReader } from "../../../src/ingest/docx/docx-reader.js";
import { cellsOf, linesOf, readWith, sourceWith } from "../read-with.js";
import { sampleDocx } from "./sample-docx.js";

const sample = await readFile(new URL("./sample.doc", import.meta.url));

describe("a Word 97 file", () => {
  it("gives its numbers, texts, field results and soft breaks, without hidden text", async () => {
    const source = await sourceWith(docReader, sample);
    expect(linesOf(source).filter((_, index) => source.lines[index]?.cell === null)).toEqual([
      "KẾ HOẠCH DẠY BƠI HÈ",
      "Theo Công văn số 15/PGDĐT “về an toàn” – năm 2023",
      "I. YÊU CẦU",
      "I.1. Đúng đối tượng",
      "a) Học sinh lớp 4",
      "b) Học sinh lớp 5",
      "II. PHÂN CÔNG",
      "II.1. Thực hiện theo bảng",
      "Xem Mục 2, dòng một",
      "dòng hai.",
    ]);
    expect(source.lines[0]?.hints.bold).toBe(true);
    expect(source.lines[1]?.hints.bold).toBe(false);
  });
  it("keeps every row and the merged cells of a table, numbers of empty cells included", async () => {
    expect(cellsOf(await sourceWith(docReader, sample))).toEqual([
      "0,0 TT",
      "0,1+1x2 Việc và thời gian",
      "0,3 Chủ trì",
      "1,0+2x1 1.",
      "1,1 Thuê bể",
      "1,2 Tháng 5",
      "1,3 Tổ Thể dục",
      "2,1 Mua phao",
      "2,2 Tháng 6",
      "2,3 Kế toán",
      "3,0 2.",
      "3,1 Tổng kết\nKhen thưởng",
      "3,2 ",
      "3,3 Ban giám hiệu",
    ]);
  });
  it("reads as the DOCX file it was saved from", async () => {
    const doc = await sourceWith(docReader, sample);
    const docx = await sourceWith(docxReader, await sampleDocx());
    expect(doc.text).toBe(docx.text);
    expect(doc.tables).toEqual(docx.tables);
  });
  it("that is cut off anywhere is an outcome, never an exception", async () => {
    for (let length = 600; length < sample.length; length += 1_111) {
      const outcome = await readWith(docReader, sample.subarray(0, length));
      if (!outcome.ok) expect(outcome.diagnostics[0].code).toBe("doc-damaged");
    }
  });
  it("with bytes turned round is an outcome, never an exception and never slow", async () => {
    for (let seed = 1; seed <= 60; seed++) {
      const bent = Uint8Array.from(sample);
      for (let hit = 0; hit < 40; hit++) {
        const at = (seed * 7_919 + hit * 104_729 * seed) % bent.length;
        bent[at] = (bent[at] ?? 0) ^ (1 + ((seed + hit) % 255));
      }
      await readWith(docReader, bent);
    }
  }, 20_000);
});
