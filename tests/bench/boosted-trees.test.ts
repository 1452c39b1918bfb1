import { describe, expect, it } from "vitest";
import { leafOf } from "../../src/extract/settle/row-trees.js";
import { boost } from "./boosted-trees.js";
import { fitLogistic, scoreOf, type Example } from "./logistic.js";

// Right in the middle of a range where a second feature holds, and at its ends where it does not: no sum of them says so.
const EXAMPLES: readonly Example[] = Array.from({ length: 400 }, (_, at) => {
  const [place, holds] = [Math.floor(at / 2) / 200, at % 2];
  const isMiddle = place > 0.3 && place < 0.7;
  return { x: [1, place, holds], isRight: isMiddle === (holds === 1), weight: 1 };
});

describe("boost", () => {
  const weights = fitLogistic(EXAMPLES, 1);
  const scores = EXAMPLES.map(({ x }) => scoreOf(x, weights));
  const trees = boost(EXAMPLES, scores);
  const scoreOfRow = (x: readonly number[]): number =>
    trees.reduce(
      (sum, { splits, leaves }) => sum + (leaves[leafOf(splits, (feature) => x[feature] ?? 0)] ?? 0),
      scoreOf(x, weights),
    );

  it("learns what no sum of the features says", () => {
    expect(scores.every((score) => Math.abs(score) < 0.5)).toBe(true);
    expect(scoreOfRow([1, 0.5, 1])).toBeGreaterThan(1);
    expect(scoreOfRow([1, 0.9, 0])).toBeGreaterThan(1);
    expect(scoreOfRow([1, 0.5, 0])).toBeLessThan(-1);
    expect(scoreOfRow([1, 0.1, 1])).toBeLessThan(-1);
  });

  it("is the same for the same examples", () => {
    expect(boost(EXAMPLES, scores)).toEqual(trees);
  });

  it("corrects nothing where too few examples tell", () => {
    const few = EXAMPLES.slice(0, 12);
    expect(
      boost(
        few,
        few.map(() => 0),
      )
        .flatMap(({ leaves }) => leaves.map(Math.abs))
        .every((leaf) => leaf < 0.1),
    ).toBe(true);
  });
});
