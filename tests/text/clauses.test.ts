import { describe, expect, it } from "vitest";
import { clausesOf } from "../../src/text/clauses.js";

function clauses(text: string): readonly string[] {
  return clausesOf(text).map(({ span }) => text.slice(span.start, span.end));
}

describe("clausesOf", () => {
  it("ends a sentence at a mark before a capital letter, a figure or a quotation mark", () => {
    expect(clauses("Lập danh sách. Trao giải! 20 em dự thi. “Em yêu sách”.")).toEqual([
      "Lập danh sách.",
      "Trao giải!",
      "20 em dự thi.",
      "“Em yêu sách”.",
    ]);
  });

  it("ends a clause at every semicolon", () => {
    expect(clauses("Lập danh sách; trao giải; Mời khách.")).toEqual(["Lập danh sách;", "trao giải;", "Mời khách."]);
  });

  it("says how each ends", () => {
    expect(clausesOf("Lập danh sách; trao giải. Mời khách").map(({ ending }) => ending)).toEqual([
      "semicolon",
      "sentence",
      "text",
    ]);
  });

  it.each([
    "Sở Y tế TP. Hồ Chí Minh lập danh sách.",
    "Giao ThS. Lan lập danh sách.",
    "Trạm y tế Q. Bình Thạnh lập danh sách.",
    "Bổ sung sách, báo, v.v. theo mẫu kèm theo.",
    "Chỉ tiêu 13.2. Trường chưa có phòng đọc.",
    "Lập danh sách (theo Mẫu 1. Ghi đủ họ tên; năm sinh) trong tháng.",
    "Treo băng rôn “Em yêu sách. Sách yêu em; mãi mãi” tại cổng trường.",
    "Bán 1.500 cuốn sách, mỗi cuốn 20.000 đồng.",
  ])("cuts nothing in: %s", (text) => expect(clauses(text)).toEqual([text]));

  it("covers the whole text but for white space", () => {
    const text = "  Lập danh sách;  trao giải.  Mời khách  ";
    expect(clauses(text).join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
  });

  it("is empty for an empty text", () => {
    expect(clauses("")).toEqual([]);
    expect(clauses("   ")).toEqual([]);
  });
});
