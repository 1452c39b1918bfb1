import { describe, expect, it } from "vitest";
import { lettersOf } from "../../../src/text/letters/odd-words.js";

describe("words of letters", () => {
  it("are counted, and those that are no syllables", () =>
    expect(lettersOf("Phòng Tài chính xqz trình UBND xã 12/KH")).toEqual({ words: 8, odd: 1 }));
  it("in capitals are taken for abbreviations", () => expect(lettersOf("BCĐ QLDA")).toEqual({ words: 2, odd: 0 }));
  it("are looked at as they are written: a wrong glyph is odd, its right one is not", () => {
    expect(lettersOf("nước").odd).toBe(0);
    expect(lettersOf("nƣớc").odd).toBe(1);
    expect(lettersOf("nước").odd).toBe(0);
  });
  it("are the same whichever place the tone mark has", () => expect(lettersOf("hòa hoà").odd).toBe(0));
  it("of more than forty letters are cut", () => expect(lettersOf("a".repeat(41))).toEqual({ words: 2, odd: 1 }));
  it("are none in an empty text", () => expect(lettersOf("")).toEqual({ words: 0, odd: 0 }));
});
