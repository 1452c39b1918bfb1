import { describe, expect, it } from "vitest";
import { markerAt, ordinalOf } from "../../../src/extract/outline/markers.js";

function kindAndLabel(line: string): string | null {
  const at = markerAt(line);
  return at ? `${at.marker.kind} ${at.marker.label}` : null;
}

describe("markerAt knows", () => {
  it.each([
    ["Phần I. Khái quát", "part Phần I."],
    ["PHẦN THỨ NHẤT", "part PHẦN THỨ NHẤT"],
    ["Chương II", "chapter Chương II"],
    ["Điều 3. Kinh phí", "article Điều 3."],
    ["Điều 2 Quyết định này có hiệu lực từ ngày ký", "article Điều 2"],
    ["A. PHẦN CHUNG", "letter-upper A."],
    ["II. NHIỆM VỤ", "roman II."],
    ["IH. NHIỆM VỤ", "roman IH."],
    ["lI. KINH PHÍ THỰC HIỆN", "roman lI."],
    ["IV- TỔ CHỨC THỰC HIỆN", "roman IV-"],
    ["II/ MỤC ĐÍCH, YÊU CẦU", "roman II/"],
    ["V/Tổ chức thực hiện", "roman V/"],
    ["2/ UBND các xã, thị trấn", "decimal 2/"],
    ["a/ Kiện toàn tổ chức", "letter a/"],
    ["III.1. Trường học", "decimal-2 III.1."],
    ["1. Trường học", "decimal 1."],
    ["1- Trường học", "decimal 1-"],
    ["2.1. Trường học", "decimal-2 2.1."],
    ["2.1 Trường học", "decimal-2 2.1"],
    ["2.1.3. Trường học", "decimal-3 2.1.3."],
    ["a) Trường học", "letter a)"],
    ["đ) Trường học", "letter đ)"],
    ["(1) Trường học", "bracket-number (1)"],
    ["3) Trường học", "bracket-number 3)"],
    ["(iv) Trường học", "bracket-roman (iv)"],
    ["Một là, tập trung tuyên truyền", "word Một là,"],
    ["Thứ hai: tập trung tuyên truyền", "word Thứ hai:"],
    ["- Trường học", "dash -"],
    ["– Trường học", "dash –"],
    ["+ Trường học", "plus +"],
    ["* Trường học", "star *"],
    ["• Trường học", "bullet •"],
    ["\uf0b7 Trường học", "bullet \uf0b7"],
  ])("%s", (line, expected) => expect(kindAndLabel(line)).toBe(expected));
});

describe("markerAt takes for no marker", () => {
  it.each([
    "2/QĐ-UBND ngày 5/3/2024",
    "III/2024 và quý IV/2024",
    "V/v tổ chức hội nghị",
    "b/c Thường trực Huyện ủy",
    "I/KH-UBND",
    "12.3.2025 là hạn cuối",
    "6,5 % số hộ",
    "4/07 tiêu chí",
    "15/19 tiêu chí",
    "Điều 5 của Luật",
    "Điều 61 Luật Đất đai và các văn bản hướng dẫn",
    "Điều 38 Thông tư số 32/2020/TT-BGDĐT",
    "trường học",
    "ông Ba",
    "-----",
    "1.500 hộ dân",
    "Vì vậy, cần tuyên truyền",
    "Chương trình khuyến nông",
    "",
  ])("%s", (line) => expect(markerAt(line)).toBeNull());
});

describe("markerAt measures", () => {
  it("the marker with the space behind it", () => {
    expect(markerAt("a)  Trường học")?.length).toBe(4);
    expect(markerAt("-Trường học")?.length).toBe(1);
  });
});

describe("ordinalOf", () => {
  it.each([
    ["III. NHIỆM VỤ", 3],
    ["IX. NHIỆM VỤ", 9],
    ["XIV. NHIỆM VỤ", 14],
    ["2.1. Trường học", 1],
    ["12. Trường học", 12],
    ["b) Trường học", 2],
    ["đ) Trường học", 5],
    ["(7) Trường học", 7],
    ["- Trường học", null],
  ])("%s → %s", (line, ordinal) => {
    const at = markerAt(line);
    expect(at && ordinalOf(at.marker)).toBe(ordinal);
  });
});
