import { describe, expect, it } from "vitest";
import { headingWords, ownWords } from "../../../../src/extract/assemble/tasks/task-text.js";

function own(text: string): string {
  const { start, end } = ownWords(text, { start: 0, end: text.length });
  return text.slice(start, end);
}

describe("ownWords", () => {
  it.each([
    ["- Lập danh sách;", "Lập danh sách"],
    ["Lập danh sách ./.", "Lập danh sách"],
    ["Lập danh sách. /.", "Lập danh sách. /.".slice(0, 13)],
    ["Lập danh sách.", "Lập danh sách."],
    ["  Lập danh sách,  ", "Lập danh sách"],
    [" ; ", ""],
    ["", ""],
  ])("%j → %j", (text, expected) => expect(own(text)).toBe(expected));

  it("looks at its stretch alone", () => {
    expect(ownWords("a; bc; d", { start: 2, end: 6 })).toEqual({ start: 3, end: 5 });
  });
});

describe("headingWords", () => {
  it.each([
    ["II.", "NHIỆM VỤ:", "II. NHIỆM VỤ"],
    ["1.", "Công tác y tế.", "1. Công tác y tế"],
    ["", "Công tác y tế", "Công tác y tế"],
  ])("%s %s → %s", (label, text, expected) => expect(headingWords(label, text)).toBe(expected));
});
