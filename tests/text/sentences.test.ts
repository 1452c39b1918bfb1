import { describe, expect, it } from "vitest";
import { endsSentenceBetween } from "../../src/text/sentences.js";

describe("endsSentenceBetween", () => {
  const text = "Lập danh sách. Trao giải; mời khách";
  it("sees a full stop or semicolon between two offsets", () => {
    expect(endsSentenceBetween(text, 0, text.length)).toBe(true);
    expect(endsSentenceBetween(text, 16, text.length)).toBe(true);
  });
  it("sees none within one sentence", () => {
    expect(endsSentenceBetween(text, 0, 10)).toBe(false);
    expect(endsSentenceBetween(text, 5, 5)).toBe(false);
  });
});
