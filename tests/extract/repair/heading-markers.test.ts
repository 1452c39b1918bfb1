import { describe, expect, it } from "vitest";
import { headingMarkerRepairs } from "../../../src/extract/repair/heading-markers.js";
import { expectLinearOn } from "../../growth.js";
import { scanOf } from "./scan-of.js";

function markersOf(text: string, origin: "ocr" | "digital" = "ocr"): readonly string[] {
  const source = scanOf(text, {}, origin);
  return headingMarkerRepairs(source)
    .toReversed()
    .reduce((all, { start, end, is }) => all.slice(0, start) + is + all.slice(end), source.text)
    .trimEnd()
    .split("\n")
    .map((line) => line.split(" ")[0] ?? "");
}

describe("the numbers of headings on a scan", () => {
  it("are put right where the numbers around prove them", () => {
    const read = `I. MỤC ĐÍCH, YÊU CẦU
      J. Mục đích:
      Giữ sạch các bến đò.
      2. Yêu cầu:
      Làm gọn trong tháng.
      H. NỘI DUNG
      I. Tuyên truyền
      2. Kiểm tra bến
      IH. KINH PHÍ
      IV. TỔ CHỨC THỰC HIỆN`;
    const markers = markersOf(read).filter((word) => word.endsWith("."));
    expect(markers).toEqual(["I.", "1.", "2.", "II.", "1.", "2.", "III.", "IV."]);
  });

  it.each([
    ["a first one without its dot", "L Mục tiêu\nII. Nội dung\nIII. Kinh phí", ["I.", "II.", "III."]],
    ["a first one before a misread second", "I Mục tiêu\nH. Nội dung\nIII. Kinh phí", ["I.", "II.", "III."]],
    [
      "strokes read as ones",
      "I. Mục tiêu\n11. Nội dung\n1. Thu gom\n2. Xử lý\nIII. Kinh phí",
      ["I.", "II.", "1.", "2.", "III."],
    ],
    ["a Roman one read as an Arabic one", "1. MỤC TIÊU\n1. Chung\n2. Riêng\nII. NỘI DUNG", ["I.", "1.", "2.", "II."]],
  ])("%s", (_, read, is) => {
    expect(markersOf(read)).toEqual(is);
  });

  it.each([
    ["a list of letters", "G. Thư viện\nH. Nhà văn hóa\nI. Sân vận động"],
    ["lists that begin anew", "1. Sở Y tế:\n2. Sở Nội vụ:\n1. Lập hồ sơ\n2. Gửi hồ sơ"],
    ["a number alone", "J. Đoàn kiểm tra\nTrưởng đoàn báo cáo"],
    ["words that begin a line", "I. Mục tiêu\nL Chủ tịch xã\nII. Nội dung"],
    ["Roman numbers in order", "I. Một\nII. Hai\nIII. Ba\nIV. Bốn\nV. Năm"],
    ["an annex that counts anew", "I. Một\nII. Hai\nI. Một nữa\nII. Hai nữa"],
  ])("%s stay as read", (_, text) => {
    expect(markersOf(text)).toEqual(text.split("\n").map((line) => line.split(" ")[0]));
  });

  it("digital text is never touched", () => {
    expect(headingMarkerRepairs(scanOf("I. Một\nH. Hai\nIII. Ba", {}, "digital"))).toEqual([]);
  });

  it("takes time that grows with the text", () => {
    expectLinearOn("I. Một\nJ. Hai\nH. Ba\n", (text) => headingMarkerRepairs(scanOf(text)));
  });
});
