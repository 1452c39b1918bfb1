import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  collapse,
  fold,
  isAllCaps,
  lower,
  matchForm,
  repairGlyphs,
  toneStyle,
  toNfc,
} from "../../../src/text/letters/vietnamese.js";

describe("toneStyle", () => {
  it.each([
    ["hoà", "hòa"],
    ["UỶ BAN", "ỦY BAN"],
    ["Thuỷ", "Thủy"],
    ["khoẻ", "khỏe"],
    ["Khánh Hoà", "Khánh Hòa"],
    ["loã xoã", "lõa xõa"],
  ])("puts the tone of %s on the first vowel", (text, expected) => expect(toneStyle(text)).toBe(expected));

  it.each(["quý", "quỹ", "Quý", "hoàn", "loại", "xoáy", "hòa", "thúy", "Ủy"])("leaves %s alone", (text) =>
    expect(toneStyle(text)).toBe(text),
  );
});

describe("fold", () => {
  it.each([
    ["Đảng ủy", "dang uy"],
    ["NGƯỜI", "nguoi"],
    ["đƣợc", "duoc"],
    ["số 12/QĐ-UBND", "so 12/qd-ubnd"],
    ["", ""],
  ])("%s → %s", (text, expected) => expect(fold(text)).toBe(expected));
});

describe("repairGlyphs", () => {
  it("puts right what fonts confuse, and odd spaces", () => {
    expect(repairGlyphs("đƣợc ð Ð a\u00a0b\tc")).toBe("được đ Đ a b c");
  });
});

describe("matchForm", () => {
  it("makes writings of one word equal", () => {
    expect(matchForm("UỶ BAN")).toBe(matchForm("Ủy ban"));
  });
});

describe("isAllCaps", () => {
  it("needs letters, and none that is lower case", () => {
    expect(["ỦY BAN 12", "Ủy ban", "12", ""].map(isAllCaps)).toEqual([true, false, false, false]);
  });
});

describe("collapse", () => {
  it("leaves single spaces, none at the ends", () => expect(collapse("  a \n\t b  ")).toBe("a b"));
});

describe("for every text", () => {
  it("lengths stay, so that offsets do", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (raw) => {
        const text = toNfc(raw);
        for (const same of [toneStyle, lower, repairGlyphs, matchForm, fold])
          expect(same(text)).toHaveLength(text.length);
      }),
    );
    expect(lower("İzmir")).toHaveLength(5);
  });

  it("done twice is done once", () => {
    fc.assert(
      fc.property(fc.constantFrom("hoà", "UỶ", "quý", "Thuỷ", "đƣợc"), (text) => {
        for (const once of [toneStyle, repairGlyphs, matchForm, fold]) expect(once(once(text))).toBe(once(text));
      }),
    );
  });
});
