import { describe, expect, it } from "vitest";
import {
  checkCriteriaExamples,
  countsInSentence,
} from "../../../../src/extract/assemble/criteria/check-criteria-examples.js";
import { criteriaBook } from "../../../../src/patternbook/criteria-book.js";
import { loadCriteriaExamples } from "../../../../src/patternbook/criteria-examples.js";

const examples = loadCriteriaExamples(new URL("../../../../patterns/lexicon/", import.meta.url));
const book = criteriaBook();

describe("examples of the pattern folder", () => {
  for (const { text, finds } of examples.yes) it(text, () => expect(countsInSentence(text, book)).toEqual(finds));
  for (const { text, why } of examples.no)
    it(`${text} (${why})`, () => expect(countsInSentence(text, book)).toEqual([]));
  it("are reported where they fail", () => {
    const text = "Xã Đông Cửu đạt 13/19 tiêu chí nông thôn mới.";
    const faults = checkCriteriaExamples({ yes: [{ text, finds: ["không có"] }], no: [{ text, why: "thử" }] }, book);
    expect(faults.map(({ expected }) => expected)).toEqual([["không có"], []]);
  });
});
