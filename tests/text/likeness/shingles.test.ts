import { describe, expect, it } from "vitest";
import { likenessOf, meetingKeys, shinglesOf } from "../../../src/text/likeness/shingles.js";
import { expectLinear } from "../../growth.js";

const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => `tu${from + index}`).join(" ");
const of = (text: string): ReadonlySet<number> => shinglesOf(text);

describe("shingles", () => {
  it("are three words in a row, and none of fewer", () => {
    expect(of("")).toEqual(new Set());
    expect(of("mot hai")).toEqual(new Set());
    expect(of("mot hai ba bon").size).toBe(2);
    expect(of("mot hai ba")).not.toEqual(of("ba hai mot"));
  });
  it("tell how alike two texts are, and whether one is part of the other", () => {
    expect(likenessOf(of(words(0, 100)), of(words(0, 100)))).toEqual({ jaccard: 1, containment: 1 });
    expect(likenessOf(of(words(0, 100)), of(words(100, 200)))).toEqual({ jaccard: 0, containment: 0 });
    const part = likenessOf(of(words(0, 200)), of(words(0, 50)));
    expect(part.containment).toBe(1);
    expect(part.jaccard).toBeCloseTo(48 / 198);
    expect(likenessOf(of(""), of(""))).toEqual({ jaccard: 0, containment: 0 });
  });
});

describe("keys under which texts meet", () => {
  const shared = (a: string, b: string): number => {
    const known = new Set(meetingKeys(of(a)));
    return meetingKeys(of(b)).filter((key) => known.has(key)).length;
  };
  it("are 24, the same for the same text, and whole numbers that SQLite keeps", () => {
    const keys = meetingKeys(of(words(0, 500)));
    expect(keys).toHaveLength(24);
    expect(keys).toEqual(meetingKeys(of(words(0, 500))));
    expect(keys.every((key) => Number.isSafeInteger(key) && key >= 0)).toBe(true);
    expect(meetingKeys(of(""))).toEqual([]);
  });
  it("bring together texts that share most of their words, of every hundred pairs nearly all", () => {
    let [alike, strange] = [0, 0];
    for (let pair = 0; pair < 100; pair++) {
      const text = words(pair * 1_000, pair * 1_000 + 300);
      // Three words of 300 changed in each of 25 places: half of the shingles are shared.
      const changed = text.split(" ").map((word, at) => (at % 12 === 5 ? `${word}x` : word));
      if (shared(text, changed.join(" ")) > 0) alike++;
      if (shared(text, words(pair * 1_000 + 500, pair * 1_000 + 800)) > 0) strange++;
    }
    expect(alike).toBeGreaterThan(90);
    expect(strange).toBe(0);
  });
  it("of a long text are as many, found in time that grows with it", () => {
    expect(meetingKeys(of(words(0, 100_000)))).toHaveLength(meetingKeys(of(words(0, 1_000))).length);
    expectLinear((size) => {
      const text = words(0, size);
      return () => meetingKeys(of(text));
    });
  });
});
