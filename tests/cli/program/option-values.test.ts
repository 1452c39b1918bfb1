import { describe, expect, it } from "vitest";
import { countValue, dayValue, numberValue } from "../../../src/cli/program/option-values.js";
import { VI } from "../../../src/cli/messages/vi.js";
import { speaker } from "../../../src/cli/speech/speech.js";

const say = speaker(VI);

describe("a day", () => {
  it.each([
    ["2024-06-30", "2024-06-30"],
    ["30/6/2024", "2024-06-30"],
    ["5.3.2024", "2024-03-05"],
    ["29/2/2024", "2024-02-29"],
  ])("%s is %s", (written, iso) => {
    expect(dayValue("--due-before", say)(written)).toBe(iso);
  });
  it.each(["30/2/2024", "2024-13-01", "hôm nay", "", "6/2024", "2024-06-30T00:00", "9999999999-01-01"])(
    "%j is none",
    (written) => {
      expect(() => dayValue("--due-before", say)(written)).toThrow("ngày có thật");
    },
  );
});

describe("a number", () => {
  it("may have a comma, and has bounds", () => {
    const parse = numberValue("--min-confidence", [0, 1], say);
    expect(parse("0,8")).toBe(0.8);
    for (const wrong of ["1.1", "-1", "nhiều", "", "NaN"]) expect(() => parse(wrong)).toThrow("từ 0 đến 1");
  });
  it("of rows is whole", () => {
    const parse = countValue("--limit", say);
    expect(parse("12")).toBe(12);
    for (const wrong of ["0", "-3", "1.5", "1e3", "x"]) expect(() => parse(wrong)).toThrow("số nguyên");
  });
});
