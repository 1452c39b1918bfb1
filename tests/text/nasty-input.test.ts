import { describe, expect, it } from "vitest";
import { clausesOf } from "../../src/text/clauses.js";
import { endsSentenceBetween } from "../../src/text/sentences.js";
import { collapse, fold, isAllCaps, matchForm, repairGlyphs, toneStyle } from "../../src/text/vietnamese.js";
import { cpuTime, NASTY_LIMIT, REPEATS } from "../cpu-time.js";

const PIECES = [
  ". ",
  "; ",
  "...",
  "(",
  "()",
  "“",
  "” ",
  '"',
  "TP. ",
  "số 1.",
  "a. A",
  "hoà",
  "quý",
  "ƣ",
  " ",
  "\t",
  "İ",
  "A",
  "đ",
];

describe("10 000 repeats of a nasty piece", () => {
  it.each(PIECES)("%j", (piece) => {
    const text = piece.repeat(REPEATS);
    for (const work of [clausesOf, collapse, fold, isAllCaps, matchForm, repairGlyphs, toneStyle])
      expect(
        cpuTime(() => work(text)),
        work.name,
      ).toBeLessThan(NASTY_LIMIT);
    expect(cpuTime(() => endsSentenceBetween(text, 0, text.length))).toBeLessThan(NASTY_LIMIT);
  });
});
