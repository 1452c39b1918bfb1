import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkOcrExamples, readAsScan } from "../../../src/extract/repair/check-ocr-examples.js";
import { describeFault } from "../../../src/patternbook/pattern-book.js";
import { expectLinearOn } from "../../growth.js";
import { rulesOfCheckout } from "../../pipeline.js";

const book = rulesOfCheckout().ocr();

it("the lists of patterns/ocr have no faults, and every example comes out as it says", () => {
  expect(book.examples.length).toBeGreaterThan(20);
  expect(checkOcrExamples(book).map(describeFault)).toEqual([]);
});

describe("findRepairs", () => {
  it.each([
    ["a word that with its neighbour makes a known one", "tô chức lễ hội", "tổ chức lễ hội"],
    ["the name of a body", "Sở Kê hoạch và Đâu tư", "Sở Kế hoạch và Đầu tư"],
    ["capitals as capitals", "TÔ CHỨC THỰC HIỆN", "TỔ CHỨC THỰC HIỆN"],
    ["words over a line's end", "phòng chông\ndịch bệnh, tô\nchức", "phòng chống\ndịch bệnh, tổ\nchức"],
    ["a word without its space", "Đơnvị chủ trì", "Đơn vị chủ trì"],
    ["an abbreviation", "BCD xã, UBNĐ huyện", "BCĐ xã, UBND huyện"],
    ["a letter that was lost from a word", "UBND phờng, Sở Kế hoạh và Đầu tư", "UBND phường, Sở Kế hoạch và Đầu tư"],
    ["a word of a long name, though it may be said", "Bộ Tài nguyên và Mô trường", "Bộ Tài nguyên và Môi trường"],
    ["a word in the middle of one", "Trường Tểu học La Vân", "Trường Tiểu học La Vân"],
    ["its first word", "Sở Ông nghiệp và Phát triển nông thôn", "Sở Nông nghiệp và Phát triển nông thôn"],
    ["a word of time", "xong trớc ngày 05/8/2025", "xong trước ngày 05/8/2025"],
    ["what a repaired neighbour tells", "UBND tính Quảng Ngải", "UBND tỉnh Quảng Ngãi"],
  ])("puts right %s", (_, read, is) => {
    expect(readAsScan(read, book)).toBe(is);
  });

  it.each([
    ["a word that belongs to others as it is", "trao đổi với phụ huynh"],
    ["words that a mark parts", "tô, chức"],
    ["words of another kind of slip", "chứng nhân quyền sở hữu"],
    ["a sentence without slips", "Giao Phòng Kinh tế chủ trì, phối hợp với các xã rà soát 14/19 tiêu chí."],
    ["the kind of a body", "Bộ Thông tin và Truyền thông, Sở Thông tin và Truyền thông"],
    ["another word beside part of a long name", "tài nguyên và mô hình trường học"],
    ["a person's name", "ông Lê Thái Bính"],
  ])("leaves alone %s", (_, text) => {
    expect(readAsScan(text, book)).toBe(text);
  });

  it("never touches what has a digit", () => {
    const word = fc.constantFrom(
      "tô",
      "chức",
      "quý",
      "l5",
      "O1/2024",
      "31/4",
      "ngày",
      "30/6/2024",
      "tính",
      "UBND",
      "1V",
      "(7)",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const digits = (text: string) => text.split(" ").filter((one) => /\d/u.test(one));
        expect(digits(readAsScan(words.join(" "), book))).toEqual(digits(words.join(" ")));
      }),
    );
  });

  it("takes time in proportion to the text", () => {
    expectLinearOn("tô chức đề đầy nhanh tiền độ UBND tính ", (text) => readAsScan(text, book));
  });
});
