import { describe, expect, it } from "vitest";
import { needsOf } from "../../../src/patternbook/phrase/needs.js";
import { parsePhrase } from "../../../src/patternbook/phrase/phrase.js";
import { TextWords } from "../../../src/patternbook/phrase/text-words.js";
import { matchForms } from "../../../src/text/match-forms.js";
import { expectLinear } from "../../growth.js";

/** Whether a phrase is worth trying in a text. */
function isTried(phrase: string, text: string, isFolded = false): boolean {
  const parsed = parsePhrase(phrase);
  if (!parsed.ok) throw new Error(phrase);
  const forms = matchForms(text);
  return new TextWords(forms, isFolded ? forms.folded() : forms.form, isFolded).hasAll(needsOf(parsed.parts));
}

describe("a phrase is tried", () => {
  it("only in a text with the words that it needs", () => {
    expect(isTried("gửi [ngay] (hằng|hàng) tuần", "Gửi báo cáo hằng tuần")).toBe(true);
    expect(isTried("gửi [ngay] (hằng|hàng) tuần", "Gửi báo cáo hằng quý")).toBe(false);
    expect(isTried("gửi [ngay] (hằng|hàng) tuần", "Gửi báo cáo mỗi tuần")).toBe(false);
  });
  it("only in a text where its slots can begin", () => {
    expect(isTried("trước {date}", "trước ngày 5/4")).toBe(true);
    expect(isTried("trước {date}", "trước ngày khai giảng")).toBe(false);
  });
  it("where a word that it needs is glued to a number", () => {
    expect(isTried("trong {count} ngày", "trong 5ngày")).toBe(true);
    expect(isTried("trước quý {count}", "trước quý1")).toBe(true);
  });
  it("with tones off where the text has its words so", () => {
    expect(isTried("gửi [ngay] trước {date}", "gui truoc ngay 5/4", true)).toBe(true);
    expect(isTried("gửi [ngay] trước {date}", "gui truoc ngay 5/4")).toBe(false);
  });
  it("whatever may be left out is missing", () => expect(isTried("gửi [ngay|sớm] báo cáo", "gửi báo cáo")).toBe(true));
});

describe("the words of a text", () => {
  it("are gathered in time that grows with the text", () => {
    for (const piece of ["1.", "1a", "a1", "5ngày ", "1/1a"])
      expectLinear((size) => {
        const forms = matchForms(piece.repeat(size));
        return () => new TextWords(forms, forms.form, false);
      }, piece);
  });
});
