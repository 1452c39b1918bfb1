import { describe, expect, it } from "vitest";
import { coreStart } from "../../../../src/extract/assemble/tasks/core-words.js";
import { cuesIn, isIdle, verdictOn } from "../../../../src/extract/assemble/tasks/instruction.js";
import { endOfOwnWords, isHollow } from "../../../../src/extract/assemble/tasks/introduction.js";
import { labelLineOf } from "../../../../src/extract/assemble/tasks/labels.js";
import { headingWords, ownWords } from "../../../../src/extract/assemble/tasks/task-text.js";
import { cpuTime, NASTY_LIMIT, REPEATS } from "../../../cpu-time.js";
import { rulesOfCheckout } from "../../../pipeline.js";

const { book } = rulesOfCheckout();
const STANDING = {
  section: null,
  atTopOfSection: false,
  isLoose: false,
  isAfterClosing: false,
  hasDeadline: false,
  hasLeads: false,
  leadAt: null,
  asks: false,
  onlyAnnounces: false,
  isIssued: false,
  startsWithVerb: false,
};
const PIECES = [
  " ",
  ";",
  ",",
  ".",
  "./",
  " /.",
  ": ",
  "(",
  ")",
  "“",
  "a, ",
  "cụ thể ",
  ", cụ thể",
  "như sau ",
  "trong đó, ",
  "theo ",
  "theo kế hoạch phải ",
  "đối với ",
  "của ",
  "thực hiện ",
  "nhiệm vụ ",
  "chỉ tiêu 1.",
];

describe("10 000 repeats of a nasty piece", () => {
  it.each(PIECES)("%j", (piece) => {
    for (const text of [piece.repeat(REPEATS), `theo ${piece.repeat(REPEATS)}x`]) {
      for (const work of [coreStart, endOfOwnWords])
        expect(
          cpuTime(() => work(text)),
          work.name,
        ).toBeLessThan(NASTY_LIMIT);
      expect(cpuTime(() => ownWords(text, { start: 0, end: text.length }))).toBeLessThan(NASTY_LIMIT);
      expect(cpuTime(() => headingWords("1.", text))).toBeLessThan(NASTY_LIMIT);
      expect(cpuTime(() => labelLineOf(text, book))).toBeLessThan(NASTY_LIMIT);
      expect(cpuTime(() => verdictOn(text, STANDING, []))).toBeLessThan(NASTY_LIMIT);
      expect(cpuTime(() => isIdle(text, false, []))).toBeLessThan(NASTY_LIMIT);
    }
  });

  it.each(PIECES)("%j, all rules of the book over it", (piece) => {
    const text = piece.repeat(REPEATS / 10);
    expect(cpuTime(() => cuesIn(text, book))).toBeLessThan(NASTY_LIMIT);
    expect(cpuTime(() => isHollow(text, book))).toBeLessThan(NASTY_LIMIT);
  });
});
