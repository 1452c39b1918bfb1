import { describe, expect, it } from "vitest";
import { findReferences, mergeReferences } from "../../../src/extract/find/references.js";

function rows(text: string): string[] {
  return findReferences(text).map(({ type, number, date, issuer }) =>
    [type, number, date, issuer].map((part) => part ?? "-").join(" | "),
  );
}

describe("cited documents", () => {
  it.each([
    [
      "Căn cứ Quyết định số 88/QĐ-SYT ngày 03/5/2024 của Giám đốc Sở Y tế về phân công",
      "QĐ | 88/QĐ-SYT | 2024-05-03 | Giám đốc Sở Y tế",
    ],
    [
      "theo Quyết định số 15-QĐ/ThU ngày 26/01/2024 của Ban Thường vụ Thị ủy.",
      "QĐ | 15-QĐ/ThU | 2024-01-26 | Ban Thường vụ Thị ủy",
    ],
    [
      "Nghị quyết số 05-NQ/ĐU, ngày 05 tháng 9 năm 2026 của Đảng ủy phường",
      "NQ | 05-NQ/ĐU | 2026-09-05 | Đảng ủy phường",
    ],
    ["Nghị quyết số 34/NQ- HĐND ngày 27/12/2023", "NQ | 34/NQ-HĐND | 2023-12-27 | -"],
    ["tại Công văn số 933/BXD-QLN ngày 20/3/2013 của Bộ Xây dựng", "CV | 933/BXD-QLN | 2013-03-20 | Bộ Xây dựng"],
    ["Thông báo kết luận số 51/TB-HĐND ngày 16/6/2022", "TB | 51/TB-HĐND | 2022-06-16 | -"],
    ["quy định tại Nghị định 43/2011/NĐ-CP của Chính phủ", "NĐ | 43/2011/NĐ-CP | - | Chính phủ"],
    ["Thông tư liên tịch số 28/2003/TTLT/BTC-BGD&ĐT ngày 04/4/2003", "TTLT | 28/2003/TTLT/BTC-BGD&ĐT | 2003-04-04 | -"],
    ["Luật Đất đai số 31/2024/QH15", "L | 31/2024/QH15 | - | -"],
    ["Thông báo số 510/TBHĐND ngày 16/6/2022", "TB | 510/TBHĐND | 2022-06-16 | -"],
    ["Kế hoạch số /KH-UBND ngày   /3/2024", ""],
  ])("%s", (text, row) => {
    expect(rows(text).join("\n")).toBe(row);
  });
  it("several numbers share the word of their kind", () => {
    expect(rows("Công văn số 4643/UBND-VX ngày 28/8/2024; số 4975/UBND-VX ngày 17/09/2024")).toEqual([
      "CV | 4643/UBND-VX | 2024-08-28 | -",
      "CV | 4975/UBND-VX | 2024-09-17 | -",
    ]);
  });
  it("a law without number, a ratio, a date and a code are none", () => {
    expect(rows("Luật Hợp tác xã năm 2012; đạt 15/19 tiêu chí ngày 12/3/2024; QL1A, thửa 503")).toEqual([]);
  });
  it("the same document cited twice is one row", () => {
    const text =
      "Thông báo số 510/TBHĐND ngày 16/6/2022; Thông báo số 510/TB-HĐND ngày 16/6/2022 của Thường trực HĐND tỉnh";
    expect(mergeReferences(findReferences(text)).map(({ number }) => number)).toEqual(["510/TB-HĐND"]);
  });
  it("numbers that coincide in two systems stay two", () => {
    const text = "Nghị quyết số 34-NQ/ĐU ngày 25/12/2023; Nghị quyết số 34/NQ-HĐND ngày 27/12/2023";
    expect(mergeReferences(findReferences(text))).toHaveLength(2);
  });
  it("spans show the words", () => {
    const text = "Thực hiện Kế hoạch số 12/KH-BYT ngày 02/01/2024 của Bộ Y tế";
    const [found] = findReferences(text);
    expect(found && text.slice(found.span.start, found.span.end)).toBe("Kế hoạch số 12/KH-BYT ngày 02/01/2024");
  });
  it.each(["12/KH-", "số ", "Quyết định số ", "A/A-", "1/2/3-"])("%j 10 000 times takes under 300 ms", (unit) => {
    const text = unit.repeat(10_000);
    const before = performance.now();
    findReferences(text);
    expect(performance.now() - before).toBeLessThan(300);
  });
});
