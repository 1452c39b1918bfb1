import { describe, expect, it } from "vitest";
import { leafOf, type Split } from "../../../src/extract/settle/row-trees.js";

const SPLITS: readonly Split<"a" | "b">[] = [
  ["a", 0],
  ["b", 0],
  ["b", 1],
  ["a", -1],
  ["a", -1],
  ["b", 2],
  ["b", 3],
];

describe("leafOf", () => {
  it.each([
    [{ a: -2, b: 0 }, 0],
    [{ a: 0, b: 0 }, 1],
    [{ a: -2, b: 1 }, 2],
    [{ a: 0, b: 1 }, 3],
    [{ a: 1, b: 1 }, 4],
    [{ a: 1, b: 2 }, 6],
    [{ a: 1, b: 4 }, 7],
  ])("goes right above a border and left up to it: %o", (row, leaf) => {
    expect(leafOf(SPLITS, (feature) => row[feature])).toBe(leaf);
  });
});
