import { describe, expect, it } from "vitest";
import { parseNumber, parseRatio, parseRoman } from "../../src/text/numbers.js";
import { matchForms } from "../../src/text/match-forms.js";
import { fold, matchForm } from "../../src/text/letters/vietnamese.js";
import fc from "fast-check";

describe("numbers", () => {
  it.each([
    ["05", 5],
    ["l5", 15],
    ["muoi lam", 15],
    ["02 (hai)", 2],
    ["1.204", 1204],
    ["nhieu", null],
  ])("%s is %s", (words, n) => {
    expect(parseNumber(words)).toBe(n);
  });
  it("ratios keep both sides", () => {
    expect(parseRatio("04 / 07")).toEqual({ type: "ratio", part: 4, whole: 7 });
    expect(parseRatio("15/l9")).toEqual({ type: "ratio", part: 15, whole: 19 });
  });
  it.each([
    ["IV", 4],
    ["xii", 12],
    ["iiii", null],
    ["", null],
  ])("Roman %s is %s", (text, n) => {
    expect(parseRoman(text)).toBe(n);
  });
});

it("the fast forms are those of vietnamese.ts, of the text's length", () => {
  const letters = fc.constantFrom(
    ..."aăâbcdđeêghiklmnoôơpqrstuưvxyzÀảÃạẲỰỷuỷHoàThuỷ ƣƢðÐ\t\u00a0.,;:/-()0123456789İ".split(""),
  );
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      const forms = matchForms(text);
      expect(forms.form).toBe(matchForm(text));
      expect(forms.folded()).toBe(fold(text));
      expect(forms.form).toHaveLength(text.length);
    }),
  );
});
