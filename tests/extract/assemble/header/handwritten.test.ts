import { expect, test } from "vitest";
import { readHeader } from "../../../../src/extract/assemble/header/read-header.js";
import { outline } from "../../../../src/extract/outline/outline.js";
import { SourceTextSchema } from "../../../../src/model/source-schema.js";
import type { SourceText } from "../../../../src/model/source.js";
import { sourceOf } from "../../source-of.js";

const TEXT = `UỶ BAN NHÂN DÂN
PHƯỜNG TÂN THỊNH
Số: 44 /KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Tân Thịnh, ngày 03 tháng 02 năm 2025
KẾ HOẠCH
Khám sức khỏe nghĩa vụ quân sự năm 2025
1. Trạm Y tế bố trí nhân lực.
`;

/** The text with the first word `marked` on each of the lines as handwriting. */
function byHand(marked: Readonly<Record<string, string>>): SourceText {
  const source = sourceOf(TEXT);
  return {
    ...source,
    lines: source.lines.map((line) => {
      const text = source.text.slice(line.span.start, line.span.end);
      const word = Object.entries(marked).find(([head]) => text.includes(head))?.[1];
      const at = word === undefined ? -1 : text.indexOf(word);
      if (word === undefined || at < 0) return line;
      const start = line.span.start + at;
      return {
        ...line,
        words: [{ span: { start, end: start + word.length }, box: null, confidence: 0.4, isHandwritten: true }],
      };
    }),
  };
}

function headOf(source: SourceText) {
  const { number, issuedOn, place } = readHeader(source, outline(source));
  return [number?.value, issuedOn?.value, place?.value];
}

test("a number and a day filled in by hand count as blanks; the stored text keeps what was read", () => {
  expect(headOf(byHand({}))).toEqual(["44/KH-UBND", "2025-02-03", "Tân Thịnh"]);
  const source = byHand({ "Số:": "44", "ngày 03": "03" });
  expect(headOf(source)).toEqual(["/KH-UBND", "2025-02", "Tân Thịnh"]);
  expect(source.text).toBe(TEXT);
});

test("a kept reading remembers what is written by hand", () => {
  const source = byHand({ "Số:": "44" });
  expect(SourceTextSchema.parse(JSON.parse(JSON.stringify(source))).lines[2]?.words[0]?.isHandwritten).toBe(true);
  const plain = SourceTextSchema.parse(JSON.parse(JSON.stringify(byHand({}))));
  expect(plain.lines.flatMap((line) => line.words).some((word) => "isHandwritten" in word)).toBe(false);
});
