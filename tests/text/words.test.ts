import { describe, expect, it } from "vitest";
import { PhraseTable, wordingsOf } from "../../src/text/phrase-table.js";
import { wordsOf } from "../../src/text/words.js";
import { expectLinearOn } from "../growth.js";

const forms = (text: string): readonly string[] => wordsOf(text).map(({ form }) => form);

describe("words of a text", () => {
  it("are syllables, numbers and marks in one tone style", () =>
    expect(forms("Thuỷ lợi đạt 15/19tiêu chí (78,9%); mục 13.2.")).toEqual([
      "thủy",
      "lợi",
      "đạt",
      "15",
      "/",
      "19",
      "tiêu",
      "chí",
      "(",
      "78,9",
      "%",
      ")",
      ";",
      "mục",
      "13.2",
      ".",
    ]));
  it("know where they stand and whether they begin with a capital", () => {
    const [first, second] = wordsOf("Ủy ban");
    expect(first).toMatchObject({ start: 0, end: 2, isCapital: true, kind: "letters" });
    expect(second).toMatchObject({ start: 3, end: 6, isCapital: false });
  });
  it("read OCR's letters as digits only beside the stroke of a ratio", () => {
    expect(forms("l5/19 và 15/I9, lớp l5")).toEqual(["15", "/", "19", "và", "15", "/", "19", ",", "lớp", "l", "5"]);
  });
  it("are none in an empty text", () => expect(wordsOf("")).toEqual([]));
  it.each(["1.", "l5/", "15/", "((", "ă", "- "])("are found in time that grows with the text: %j", (piece) => {
    expectLinearOn(piece, wordsOf);
  });
});

describe("phrases", () => {
  it("stand for all their wordings", () =>
    expect(wordingsOf("[xã] (NTM|nông thôn mới)")).toEqual(["xã NTM", "xã nông thôn mới", "NTM", "nông thôn mới"]));
  it("match the longest first and tell where they end", () => {
    const table = new PhraseTable([
      ["nông thôn mới", 1],
      ["nông thôn mới nâng cao", 2],
    ]);
    expect(table.at(wordsOf("Nông thôn mới nâng cao năm"), 0)).toEqual({ value: 2, end: 5 });
    expect(table.at(wordsOf("nông thôn mới năm"), 0)).toEqual({ value: 1, end: 3 });
    expect(table.at(wordsOf("nông thôn"), 0)).toBeNull();
  });
  it("are laid out at their first word, whichever it is", () => {
    const table = new PhraseTable([
      ["[xã] (NTM|nông thôn mới)", 1],
      ["xã nông thôn", 2],
    ]);
    expect(table.at(wordsOf("xã nông thôn mới"), 0)).toEqual({ value: 1, end: 4 });
    expect(table.at(wordsOf("xã nông thôn"), 0)).toEqual({ value: 2, end: 3 });
    expect(table.at(wordsOf("NTM"), 0)).toEqual({ value: 1, end: 1 });
    expect(table.at(wordsOf("thôn mới"), 0)).toBeNull();
  });
  it("refuse what cannot match", () => {
    expect(() => new PhraseTable([["xã (một|hai", 1]])).toThrow();
    expect(() => new PhraseTable([["[một]", 1]])).toThrow();
    expect(() => wordingsOf("(một|hai")).toThrow();
  });
});
