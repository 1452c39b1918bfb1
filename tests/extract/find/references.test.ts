import { describe, expect, it } from "vitest";
import { findReferences, mergeReferences } from "../../../src/extract/find/references.js";
import { expectLinearOn } from "../../growth.js";

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
      "theo Quyết định số 15-QĐ/ThU ngày 17/01/2024 của Ban Thường vụ Thị ủy.",
      "QĐ | 15-QĐ/ThU | 2024-01-17 | Ban Thường vụ Thị ủy",
    ],
    [
      "Nghị quyết số 05-NQ/ĐU, ngày 05 tháng 9 năm 2026 của Đảng ủy phường",
      "NQ | 05-NQ/ĐU | 2026-09-05 | Đảng ủy phường",
    ],
    ["Nghị quyết số 61/NQ- HĐND ngày 08/12/2022", "NQ | 61/NQ-HĐND | 2022-12-08 | -"],
    ["tại Công văn số 817/BXD-QLN ngày 20/3/2013 của Bộ Xây dựng", "CV | 817/BXD-QLN | 2013-03-20 | Bộ Xây dựng"],
    ["Thông báo kết luận số 51/TB-HĐND ngày 14/7/2022", "TB | 51/TB-HĐND | 2022-07-14 | -"],
    ["như Nghị định 77/2015/NĐ-CP của Chính phủ", "NĐ | 77/2015/NĐ-CP | - | Chính phủ"],
    ["Thông tư liên tịch số 19/2006/TTLT/BTC-BYT&XH ngày 12/6/2006", "TTLT | 19/2006/TTLT/BTC-BYT&XH | 2006-06-12 | -"],
    ["Luật Đất đai số 31/2024/QH15", "L | 31/2024/QH15 | - | -"],
    ["Thông báo số 73/TBHĐND ngày 14/7/2022", "TB | 73/TBHĐND | 2022-07-14 | -"],
    ["Kế hoạch số /KH-UBND ngày   /3/2024", ""],
    [
      "theo Thông báo số 049/TB.LĐLĐ của Liên đoàn Lao động tỉnh ngày 23/03/2018 về việc nghỉ mát",
      "TB | 049/TB.LĐLĐ | 2018-03-23 | Liên đoàn Lao động tỉnh",
    ],
    [
      "Ngày 16/10/2007, Sở Xây dựng (SXD) đã ban hành Công văn số 1434/SXD-QLN về nhà ở",
      "CV | 1434/SXD-QLN | 2007-10-16 | Sở Xây dựng",
    ],
    ["Từ ngày 02/5/2024 thực hiện Kế hoạch số 12/KH-SYT", "KH | 12/KH-SYT | - | -"],
    ["theo Quyết định số 15/QĐ-SNV. Các phòng", "QĐ | 15/QĐ-SNV | - | -"],
    ["(công văn số 512/SGTVT-KCHTngày 08 tháng 4 năm 2011)", "CV | 512/SGTVT-KCHT | 2011-04-08 | -"],
    ["tại văn bản số 90/SYT-NVY ngày02 tháng 11 năm 2007", "CV | 90/SYT-NVY | 2007-11-02 | -"],
    ["tại văn bản số 77/SKH-KTĐN &TH ngày 7 tháng 01 năm 2008", "CV | 77/SKH-KTĐN&TH | 2008-01-07 | -"],
    ["số 428/SXD-QLN< ngày 16 tháng 6 năm 2008 của Sở Xây dựng", "CV | 428/SXD-QLN | 2008-06-16 | Sở Xây dựng"],
    ["lập biên bản theo Mẫu số 02/BB-KTVS; biên bản mẫu 05/KTVS", ""],
  ])("%s", (text, row) => {
    expect(rows(text).join("\n")).toBe(row);
  });
  it("several numbers share the word of their kind", () => {
    expect(rows("Công văn số 2218/UBND-VX ngày 05/7/2024; số 2390/UBND-VX ngày 22/07/2024")).toEqual([
      "CV | 2218/UBND-VX | 2024-07-05 | -",
      "CV | 2390/UBND-VX | 2024-07-22 | -",
    ]);
  });
  it("a number behind a comma is of the kind before it", () => {
    expect(rows("Công văn số 77/SYT-NV ngày 01/02/2024, 88/SYT-NV")).toEqual([
      "CV | 77/SYT-NV | 2024-02-01 | -",
      "CV | 88/SYT-NV | - | -",
    ]);
  });
  it("letters behind a body's are its office's, not those of a kind", () => {
    expect(rows("CV 12/SGTVT-KH ngày 05/5/2024; các văn bản số 21/SXD-QH ngày 06/5/2024")).toEqual([
      "CV | 12/SGTVT-KH | 2024-05-05 | -",
      "CV | 21/SXD-QH | 2024-05-06 | -",
    ]);
  });
  it("a law without number, a ratio, a date and a code are none", () => {
    expect(rows("Luật Thư viện năm 2019; đạt 14/19 tiêu chí ngày 09/3/2024; QL6B, thửa 118")).toEqual([]);
  });
  it("the same document cited twice is one row", () => {
    const text =
      "Thông báo số 73/TBHĐND ngày 14/7/2022; Thông báo số 73/TB-HĐND ngày 14/7/2022 của Thường trực HĐND quận";
    expect(mergeReferences(findReferences(text)).map(({ number }) => number)).toEqual(["73/TB-HĐND"]);
  });
  it("numbers that coincide in two systems stay two", () => {
    const text = "Nghị quyết số 61-NQ/ĐU ngày 05/12/2022; Nghị quyết số 61/NQ-HĐND ngày 08/12/2022";
    expect(mergeReferences(findReferences(text))).toHaveLength(2);
  });
  it("spans show the words", () => {
    const text = "Thực hiện Kế hoạch số 12/KH-BYT ngày 02/01/2024 của Bộ Y tế";
    const [found] = findReferences(text);
    expect(found && text.slice(found.span.start, found.span.end)).toBe("Kế hoạch số 12/KH-BYT ngày 02/01/2024");
  });
  it.each(["12/KH-", "số ", "Quyết định số ", "A/A-", "1/2/3-"])(
    "%j many times takes time that grows with them",
    (unit) => {
      expectLinearOn(unit, findReferences);
    },
  );
});
