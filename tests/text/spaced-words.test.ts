import { describe, expect, it } from "vitest";
import { spacedWords } from "../../src/text/spaced-words.js";

describe("the words of a text, one space between them", () => {
  it("leaves out punctuation and white space, also at the ends", () => {
    expect(spacedWords(" – giao: Phòng Y tế,\n\tphối hợp (xã 3/4)… ")).toBe("giao Phòng Y tế phối hợp xã 3 4");
  });

  it("keeps numbers of other kinds and combining marks", () => {
    expect(spacedWords("m² – a\u0323; ½")).toBe("m² a\u0323 ½");
  });

  it("says the same of texts with signs that its tables do not tell of", () => {
    const text = "1) Rà soát; 2) báo cáo.";
    expect(spacedWords(`■ ${text}  ①■■`)).toBe(`${spacedWords(text)} ①`);
    expect(spacedWords("😀")).toBe("");
  });

  it("gives nothing for a text without words", () => {
    expect(spacedWords("")).toBe("");
    expect(spacedWords(" .-– ")).toBe("");
  });

  it("goes on over any length", () => {
    expect(spacedWords("xã, ".repeat(5_000))).toBe("xã ".repeat(5_000).trim());
    expect(spacedWords(`${"■".repeat(5_000)}xã`)).toBe("xã");
  });
});
