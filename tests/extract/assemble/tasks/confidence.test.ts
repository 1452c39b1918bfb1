import { describe, expect, it } from "vitest";
import { taskConfidence } from "../../../../src/extract/assemble/tasks/confidence.js";
import type { Evidence } from "../../../../src/extract/assemble/tasks/draft.js";

const SURE: Evidence = {
  certainty: 1,
  ownerBasis: "stated",
  deadlineWeight: null,
  deadlineInherited: false,
  isSplit: false,
  isRow: false,
};

describe("taskConfidence", () => {
  it("stays within 0.05 and 0.99", () => {
    for (const certainty of [0, 0.5, 1, 7]) {
      const value = taskConfidence({ ...SURE, certainty });
      expect(value).toBeGreaterThanOrEqual(0.05);
      expect(value).toBeLessThanOrEqual(0.99);
    }
  });

  it.each([
    ["a doubtful reading", { certainty: 0.6 }],
    ["an inferred owner", { ownerBasis: "inferred" }],
    ["an item cut in several", { isSplit: true }],
    ["a weak deadline", { deadlineWeight: 0.3 }],
  ] as const)("is lower for %s", (_, evidence) => {
    expect(taskConfidence({ ...SURE, ...evidence })).toBeLessThan(taskConfidence(SURE));
  });
});
