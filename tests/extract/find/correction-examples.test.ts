import { describe, expect, it } from "vitest";
import { correctionExamples } from "../../../src/extract/find/correction-examples.js";
import { candidateYaml } from "../../../src/patternbook/candidate-examples.js";
import { loadRules } from "../../../src/patternbook/rules.js";

const loaded = loadRules();
if (!loaded.ok) throw new Error("the rules have faults");
const { book } = loaded.rules;
const TEXT = "Rà soát hộ nghèo, xong trước ngày 10/4/2024.";

describe("a correction", () => {
  it("of a day speaks against the rule that read it otherwise", () => {
    const [example] = correctionExamples(
      { field: "deadline", text: TEXT, now: "2024-04-10", why: "kể cả ngày 10" },
      book,
    );
    expect(example).toMatchObject({
      rule: "deadline/before-date",
      finds: "xong trước ngày 10/4/2024",
      value: { end: "2024-04-10" },
    });
  });

  it("that there is no deadline gives a no", () => {
    const examples = correctionExamples({ field: "deadline", text: TEXT, now: null, why: "chỉ là ngày họp" }, book);
    expect(candidateYaml(examples)).toContain(
      "  no:\n    - text: Rà soát hộ nghèo, xong trước ngày 10/4/2024.\n      why: chỉ là ngày họp",
    );
  });

  it("of a deadline that no rule found gives a yes without a rule", () => {
    const examples = correctionExamples(
      { field: "deadline", text: "Rà soát hộ nghèo", now: "2024-04-10", why: "x" },
      book,
    );
    expect(examples).toMatchObject([{ rule: null, finds: "", value: { end: "2024-04-10" } }]);
    expect(correctionExamples({ field: "deadline", text: "Rà soát hộ nghèo", now: null, why: "x" }, book)).toEqual([]);
  });

  it("of owners names no rule: they are read by the lexicon", () => {
    expect(correctionExamples({ field: "owner", text: TEXT, now: "Trạm Y tế", why: "x" }, book)).toMatchObject([
      { rule: null, field: "owner", value: { lead: "Trạm Y tế" } },
    ]);
    expect(candidateYaml([])).toMatch(/\n\[\]\n$/u);
  });
});
