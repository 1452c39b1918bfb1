import { describe, expect, it } from "vitest";
import { growthOf } from "./growth.js";

describe("the growth of work", () => {
  it("is some four on fourfold input where each piece is looked at once", () => {
    expect(growthOf((size) => () => "a1 ".repeat(size * 20).match(/\d/gu)?.length)).toBeLessThan(10);
  });
  it("is more than ten where each piece looks at all others", () => {
    const everyPair = (size: number) => (): number => {
      let pairs = 0;
      for (let left = 0; left < size; left++)
        for (let right = 0; right < size; right++) if (left % 7 === right % 7) pairs++;
      return pairs;
    };
    // A short run that the machine held up makes the growth look smaller: the greater of three counts.
    const growths = [1, 2, 3].map(() => growthOf(everyPair));
    expect(Math.max(...growths)).toBeGreaterThanOrEqual(10);
  });
});
