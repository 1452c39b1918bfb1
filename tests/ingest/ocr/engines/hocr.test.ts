import { describe, expect, it } from "vitest";
import { pageOfHocr } from "../../../../src/ingest/ocr/engines/hocr.js";

const line = (title: string, words: string, kind = "ocr_line"): string =>
  `     <span class='${kind}' id='line_1_1' title="${title}">\n${words}     </span>\n`;
const word = (title: string, ...symbols: readonly string[]): string =>
  `      <span class='ocrx_word' id='word_1_1' title='${title}'>\n${symbols.join("")}      </span>\n`;
const symbol = (text: string, box: string, confidence: number): string =>
  `       <span class='ocrx_cinfo' title='x_bboxes ${box}; x_conf ${confidence}'>${text}</span>\n`;

const SET = "bbox 100 50 300 90; baseline 0.01 -10; x_size 38.5; x_descenders 8; x_ascenders 9";

describe("hOCR of tesseract", () => {
  it("gives lines, words and symbols with boxes, and the baseline as two points", () => {
    const page = pageOfHocr(
      line(
        SET,
        word("bbox 100 50 150 88; x_wconf 97", symbol("x", "100 50 120 80", 99.5), symbol("ã", "120 50 150 80", 98)),
      ),
    );
    expect(page).toEqual({
      confidence: 0.97,
      lines: [
        {
          box: { left: 100, top: 50, width: 200, height: 40 },
          baseline: { x0: 100, y0: 80, x1: 300, y1: 82 },
          rowHeight: 38.5,
          words: [
            {
              text: "xã",
              box: { left: 100, top: 50, width: 50, height: 38 },
              confidence: 0.97,
              symbols: [
                { text: "x", box: { left: 100, top: 50, width: 20, height: 30 }, confidence: 0.995 },
                { text: "ã", box: { left: 120, top: 50, width: 30, height: 30 }, confidence: 0.98 },
              ],
            },
          ],
        },
      ],
    });
  });

  it("writes &, <, > and quotes as they are, letters composed", () => {
    const symbols = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "e\u0302\u0323"];
    const page = pageOfHocr(
      line(SET, word("bbox 1 1 9 9; x_wconf 90", ...symbols.map((text) => symbol(text, "1 1 9 9", 90)))),
    );
    expect(page.lines[0]?.words[0]?.text).toBe("&<>\"'ệ");
  });

  it("takes headers, captions and floating text for lines, and a vertical line without a baseline too", () => {
    const one = word("bbox 1 1 9 9; x_wconf 90", symbol("a", "1 1 9 9", 90));
    const kinds = ["ocr_header", "ocr_caption", "ocr_textfloat"].map((kind) => line(SET, one, kind));
    const page = pageOfHocr(kinds.join("") + line("bbox 10 20 30 400; textangle 90; x_size 21", one));
    expect(page.lines).toHaveLength(4);
    expect(page.lines[3]?.baseline).toEqual({ x0: 10, y0: 400, x1: 30, y1: 400 });
  });

  it("leaves out words and lines without letters, and pictures and rulings", () => {
    const blank = line(SET, word("bbox 1 1 9 9; x_wconf 95", symbol(" ", "1 1 9 9", 95)));
    const photo = `   <div class='ocr_photo' id='block_1_1' title="bbox 634 0 653 134"></div>\n`;
    expect(pageOfHocr(photo + blank)).toEqual({ lines: [], confidence: 0 });
  });

  it("gives a page without lines for what is no hOCR", () => {
    for (const rubbish of ["", "Estimating resolution as 70", "<span class='ocrx_word' title='bbox 1 1 9 9'>"])
      expect(pageOfHocr(rubbish)).toEqual({ lines: [], confidence: 0 });
  });

  it("is quick on nasty input", () => {
    const nasty = `<span class='ocr_line' ${"'".repeat(10_000)}${"<span class='".repeat(10_000)}${'title="'.repeat(10_000)}`;
    expect(pageOfHocr(nasty)).toEqual({ lines: [], confidence: 0 });
  });
});
