import { describe, expect, it } from "vitest";
import type { PageWord } from "../../../src/ingest/layout/page-words.js";
import { takeStamps } from "../../../src/ingest/layout/stamps.js";
import { words } from "./placed-words.js";

/** Words as recognition gives them; those in `unsure` with little confidence. */
function read(
  left: number,
  baseline: number,
  text: string,
  unsure: readonly string[] = [],
  size = 12,
): readonly PageWord[] {
  return words(left, baseline, text, size).map((word) => ({
    ...word,
    recognised: {
      confidence: unsure.includes(word.text) ? 0.3 : 0.95,
      box: { left: word.left, top: word.baseline - size, width: word.right - word.left, height: size },
    },
  }));
}
const textsOf = (some: readonly PageWord[]): readonly string[] => some.map(({ text }) => text);
const HEAD = [
  ...read(90, 70, "ỦY BAN NHÂN DÂN"),
  ...read(100, 85, "XÃ TÂN LẬP"),
  ...read(100, 115, "Số: 15/KH-UBND"),
  ...read(300, 115, "Tân Lập, ngày 05 tháng 3 năm 2025"),
];
const TITLE = [...read(260, 160, "KẾ HOẠCH"), ...read(150, 185, "Ra quân làm thủy lợi")];

describe("an incoming stamp", () => {
  it("stands apart with its office, labels and what was written in, and leaves the text it touches", () => {
    const stamp = [
      ...read(10, 135, "SỞ NÔNG NGHIỆP"),
      ...read(10, 160, "ĐẾN"),
      ...read(45, 155, "Số: 2ỉ5", ["2ỉ5"]),
      ...read(45, 172, "Ngày: 1l/ɜ", ["1l/ɜ"]),
      ...read(10, 188, "Chuyển: ….", ["…."]),
    ];
    const { own, stamps } = takeStamps([...HEAD, ...stamp, ...TITLE]);
    expect(stamps.map(textsOf)).toEqual([textsOf(stamp)]);
    expect(textsOf(own)).toEqual(textsOf([...HEAD, ...TITLE]));
  });
  it("is not the word in a sentence, a heading or a file that states its own text", () => {
    const sentence = read(90, 220, "KÉO DÀI ĐẾN NĂM 2025");
    const heading = read(90, 240, "ĐẾN HẾT QUÝ I");
    expect(takeStamps([...HEAD, ...TITLE, ...sentence, ...heading]).stamps).toEqual([]);
    expect(takeStamps([...words(10, 160, "ĐẾN"), ...words(45, 160, "Số:")]).stamps).toEqual([]);
  });
});

describe("the appearance of a signature that was read off the page", () => {
  it("holds together though its letters are not measured alike", () => {
    const signature = [
      ...read(420, 20, "Ký bởi: Văn phòng huyện", [], 7),
      ...read(421, 27, "Cơ quan: Huyện Tân Lập", [], 8.2),
      ...read(419, 36, "Thời gian ký: 02/06/2025 09:15:00", [], 7.4),
    ];
    const { own, stamps } = takeStamps([...signature, ...HEAD]);
    expect(stamps.map((stamp) => stamp.length)).toEqual([signature.length]);
    expect(textsOf(own)).toEqual(textsOf(HEAD));
  });
});
