import { describe, expect, it } from "vitest";
import { markerAt } from "../../../src/extract/outline/markers.js";
import { parentsOf, type TreeItem } from "../../../src/extract/outline/tree.js";

function item(line: string): TreeItem {
  const bold = line.startsWith("**");
  const closes = line.startsWith("Trên đây là");
  const startsPart = line.startsWith("@");
  const plain = line.replace(/^(?:\*\*|@)/u, "");
  const marker = markerAt(plain);
  return { marker: marker?.marker ?? null, text: plain.slice(marker?.length ?? 0), bold, closes, startsPart };
}

/** Lines indented as deep as they ought to stand: asserts that the tree says the same. */
function expectTree(drawn: string): void {
  const lines = drawn.split("\n").filter((line) => line.trim() !== "");
  const base = Math.min(...lines.map((line) => line.search(/\S/u)));
  const wanted: (number | null)[] = [];
  const open: number[] = [];
  lines.forEach((line, index) => {
    const depth = (line.search(/\S/u) - base) / 2;
    wanted.push(depth === 0 ? null : (open[depth - 1] ?? null));
    open[depth] = index;
  });
  expect(parentsOf(lines.map((line) => item(line.trim())))).toEqual(wanted);
}

describe("parentsOf", () => {
  it("puts each marker below the ones of a kind above it", () => {
    expectTree(`
      I. MỤC TIÊU
        1. Mục tiêu chung
          - Nâng cao sức khỏe.
        2. Mục tiêu cụ thể
          a) Trường học:
            - Mở phòng y tế.
              + Mua tủ thuốc.
          b) Trạm y tế
      II. NHIỆM VỤ
        1. Khám bệnh`);
  });

  it("takes kinds in any order that a document has", () => {
    expectTree(`
      1. Khám bệnh
        1.1. Trường học
          * Khám mắt
            - Mua bảng đo.
        1.2. Trạm y tế
      2. Tiêm chủng`);
  });

  it("puts a starred label that ends a list beside its dashes, below the last one where each has its own", () => {
    expectTree(`
      1. Khám bệnh
        - Khám mắt cho học sinh.
        - Khám răng cho học sinh.
        * Thời gian thực hiện: tháng 9/2025
      2. Tiêm chủng
        - Lập danh sách trẻ.
          * Thời gian: tháng 3/2025
        - Phát giấy mời.
          * Thời gian: tháng 4/2025`);
  });

  it("bears broken and repeated numbers", () => {
    expectTree(`
      II. NHIỆM VỤ
        1. Khám bệnh
        1. Tiêm chủng
      II. TỔ CHỨC
        3. Trạm y tế`);
  });

  it("puts no numbered heading below a bullet", () => {
    expectTree(`
      1. Khám bệnh
        - Mua bảng đo.
      2. Tiêm chủng`);
  });

  it("lets an unmarked paragraph stand below the item it follows", () => {
    expectTree(`
      1. Khám bệnh
        - Mua bảng đo.
          Bảng đo đạt chuẩn.
        - Mua tủ thuốc.`);
  });

  it("makes a paragraph that introduces the parent of what follows, up to the closing", () => {
    expectTree(`
      Để làm tốt các việc trên, đề nghị các trường thực hiện các nội dung sau:
        1. Khám bệnh
          - Mua bảng đo.
        2. Tiêm chủng
      Trên đây là kết luận của Giám đốc Sở.`);
  });

  it("ends an introduction that has its items at the next section", () => {
    expectTree(`
      I. KHÁM BỆNH
        Các trường thực hiện như sau:
          - Mua bảng đo.
      II. TIÊM CHỦNG`);
  });

  it("puts the same marker below a bullet that says that its list follows", () => {
    expectTree(`
      1. Khám bệnh
        - Các trường thực hiện các việc sau:
          - Mua bảng đo.
          - Mua tủ thuốc.`);
  });

  it("takes letters that count on for siblings", () => {
    expectTree(`
      1. Khám bệnh
        a) Các trường thực hiện các việc sau:
          - Mua bảng đo.
        b) Trạm y tế thực hiện các việc sau:
          - Khám mắt.`);
  });

  it("takes a star that leads over for the heading of the bullets behind it", () => {
    expectTree(`
      1. Khám bệnh
        - Mua bảng đo.
        * Các trường:
          - Khám mắt.
        * Trạm y tế:
          - Khám răng.
      2. Tiêm chủng
        - Các loại vắc xin gồm:
          * Vắc xin sởi`);
  });

  it("takes a bold line without a number for a heading", () => {
    expectTree(`
      **Khám bệnh
        - Mua bảng đo.`);
  });

  it("lets nothing reach into a new part", () => {
    expectTree(`
      I. KHÁM BỆNH
        1. Trường học
      @2. Trạm y tế`);
  });

  it("is empty for no items", () => {
    expect(parentsOf([])).toEqual([]);
  });

  it("goes no deeper than forty levels, whatever a document does", () => {
    const parents = parentsOf(Array.from({ length: 1_000 }, () => item("Các việc như sau:")));
    const depths = parents.map((parent, index) => {
      let depth = 0;
      for (let at: number | null = parents[index] ?? null; at !== null; at = parents[at] ?? null) depth++;
      return depth;
    });
    expect(Math.max(...depths)).toBe(40);
  });
});
