import { describe, expect, it } from "vitest";
import { DirectiveSchema } from "../../src/model/directive.js";
import { extractionOf } from "../pipeline.js";
import { FOOT, PLAN, sourceOfParts, texts } from "./assemble/tasks/tasks-of.js";

const SOURCE = sourceOfParts(
  PLAN,
  "II. NHIỆM VỤ\n1. Trạm Y tế lập danh sách theo Quyết định số 12/QĐ-SYT ngày 02/01/2025 trước ngày 15/3/2025.",
  FOOT,
);

describe("extract", () => {
  it("gives a whole record", () => {
    const { directive } = extractionOf(SOURCE);
    expect(DirectiveSchema.parse(directive)).toEqual(directive);
    expect([directive.type.value, directive.number?.value, directive.issuedOn?.value]).toEqual([
      "KH",
      "45/KH-UBND",
      "2025-02-03",
    ]);
    expect(directive.references.map(({ number }) => number)).toEqual(["12/QĐ-SYT"]);
    expect(texts(directive.tasks)).toHaveLength(1);
    expect(directive.signer?.name).toBe("Trần Thị Hoa");
  });

  it("leaves the source as it was, and gives the same twice", () => {
    const before = structuredClone(SOURCE);
    expect(extractionOf(SOURCE).directive).toEqual(extractionOf(SOURCE).directive);
    expect(SOURCE).toEqual(before);
  });

  it("says why: what was found for a deadline, and what lost", () => {
    const { trace } = extractionOf(SOURCE);
    expect(
      trace.some(
        ({ field, outcome, words }) => field === "deadline" && outcome === "kept" && words.includes("15/3/2025"),
      ),
    ).toBe(true);
  });

  it("gives an empty record for an empty text", () => {
    const { directive } = extractionOf(sourceOfParts(""));
    expect([directive.text, directive.type.value, directive.tasks, directive.references]).toEqual(["", "KHAC", [], []]);
  });
});
