import { describe, expect, it } from "vitest";
import { decodeText } from "../../../src/ingest/plain/decode-text.js";
import { textReader } from "../../../src/ingest/plain/text-reader.js";
import { linesOf, sourceWith } from "../read-with.js";

const TEXT = "Công an phường rà soát hộ khẩu, báo cáo trước ngày 20/9/2021.\nĐịnh kỳ hằng quý.";

describe("the encoding of a text file", () => {
  const utf16 = Buffer.from(TEXT, "utf16le");
  it.each([
    ["UTF-8", Buffer.from(TEXT)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${TEXT}`)],
    ["UTF-8 in NFD", Buffer.from(TEXT.normalize("NFD"))],
    ["UTF-16 little-endian with a mark", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ["UTF-16 big-endian with a mark", Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
    ["UTF-16 without a mark", utf16],
  ])("%s is recognised", (_, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT);
  });
  it("TCVN3, VNI and Windows-1258 bytes are told apart by their syllables", () => {
    expect(decodeText(Buffer.from("B¸o c¸o tr\u00adíc ngµy 20/9, c¸c ph\u00adêng", "latin1"))).toBe(
      "Báo cáo trước ngày 20/9, các phường",
    );
    expect(decodeText(Buffer.from("Baùo caùo tröôùc ngaøy 20/9, caùc phöôøng", "latin1"))).toBe(
      "Báo cáo trước ngày 20/9, các phường",
    );
    // "trước ngày, đề nghị các xã" in Windows-1258: ư FD, ơ F5, sắc EC, huyền CC, nặng F2, ngã DE, đ F0.
    const bytes = Buffer.from(
      "tr\u00fd\u00f5\u00ecc ng\u00e0y, \u00f0\u00ea\u00cc ngh\u0069\u00f2 c\u00e1c x\u0061\u00de",
      "latin1",
    );
    expect(decodeText(bytes)).toBe("trước ngày, đề nghị các xã");
  });
  it("of a binary file is none", () => {
    expect(decodeText(Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7_919) % 251))).toBe(null);
  });
  it("survives a stray byte in UTF-8", () => {
    const bytes = Buffer.concat([Buffer.from(TEXT.repeat(20)), Buffer.from([0xe1])]);
    expect(decodeText(bytes)).toContain("Công an phường");
  });
});

describe("a text file", () => {
  it("gives its lines as they are, blank ones as hints, form feeds as pages", async () => {
    const source = await sourceWith(textReader, Buffer.from("**Trang** một\r\n\r\n  - thụt vào  \n\fTrang hai\n\f"));
    expect(linesOf(source)).toEqual(["**Trang** một", "  - thụt vào", "Trang hai"]);
    expect(source.lines.map(({ hints, page }) => [hints.blankBefore, page, hints.startsParagraph])).toEqual([
      [false, 1, null],
      [true, 1, null],
      [false, 2, null],
    ]);
    expect(source.pages.map((page) => page.number)).toEqual([1, 2]);
    for (const { span } of source.lines) expect(span.end).toBeLessThanOrEqual(source.text.length);
  });
});
