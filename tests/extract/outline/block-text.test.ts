import { describe, expect, it } from "vitest";
import { blockText, type Stretch } from "../../../src/extract/outline/block-text.js";

/** The stretches of the lines of a source. */
function linesOf(source: string): readonly Stretch[] {
  return [...source.matchAll(/[^\n]+/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function read(source: string): string {
  return blockText(source, linesOf(source)).text;
}

describe("blockText", () => {
  it("puts lines on one line, runs of space as one", () => {
    expect(read("Lập  danh sách\nhọc\tsinh")).toBe("Lập danh sách học sinh");
  });

  it("leaves out Markdown marks and escapes", () => {
    expect(read("trước **ngày** 30/6 *(dự kiến)*; mục 1\\. `a` 2\\*3")).toBe("trước ngày 30/6 (dự kiến); mục 1. a 2*3");
  });

  it("repairs glyphs", () => {
    expect(read("đƣợc giao")).toBe("được giao");
  });

  it("joins a symbol broken at its hyphen, not a route", () => {
    expect(read("số 61/NQ-\nHĐND")).toBe("số 61/NQ-HĐND");
    expect(read("tuyến Hà Nội -\nHuế")).toBe("tuyến Hà Nội - Huế");
  });

  it("joins a year broken in a narrow cell, not in running text", () => {
    const cell = (source: string): string => blockText(source, linesOf(source), true).text;
    expect(cell("10/202\n3")).toBe("10/2023");
    expect(cell("Trước 30/12/20\n25")).toBe("Trước 30/12/2025");
    expect(cell("Quý IV/\n2025")).toBe("Quý IV/2025");
    expect(cell("15/4/2\n024 xong")).toBe("15/4/2024 xong");
    expect(cell("Tháng 4/2024\n5 lớp")).toBe("Tháng 4/2024 5 lớp");
    expect(cell("đạt 15/20\n25 hộ")).toBe("đạt 15/20 25 hộ");
    expect(cell("đạt 7/20\n250 hộ")).toBe("đạt 7/20 250 hộ");
    expect(read("lớp 7/20\n25 em")).toBe("lớp 7/20 25 em");
  });

  it("maps a range back to where it was read", () => {
    const source = "xong trước **ngày**\n30/6";
    const { text, toSource } = blockText(source, linesOf(source));
    const start = text.indexOf("ngày 30/6");
    const { start: from, end } = toSource({ start, end: text.length });
    expect(source.slice(from, end)).toBe("ngày**\n30/6");
  });

  it("is empty for no stretches", () => {
    expect(blockText("abc", []).text).toBe("");
  });
});
