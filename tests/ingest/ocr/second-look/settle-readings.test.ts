import { describe, expect, test } from "vitest";
import { hasSameDigits } from "../../../../src/ingest/ocr/second-look/number-words.js";
import {
  isContested,
  isImpossibleDate,
  type Reading,
  settleReadings,
} from "../../../../src/ingest/ocr/second-look/settle-readings.js";

const read = (text: string, confidence = 0.9): Reading => ({ text, confidence });

describe("settling the readings of a number", () => {
  test("two that agree are surer than either", () => {
    const settled = settleReadings(read("18/9/2012", 0.9), read("18/9/2012", 0.8), null);
    expect(settled).toMatchObject({ text: "18/9/2012", rival: null });
    expect(settled.confidence).toBeGreaterThan(0.9);
    expect(settled.confidence).toBeLessThan(1);
  });

  test("letters, brackets and lost full stops are no disagreement; a digit or a slash is", () => {
    expect(hasSameDigits("66/2008/NĐ-CP", "66/2008/ND-CP")).toBe(true);
    expect(hasSameDigits("(15/4);", "15/4")).toBe(true);
    expect(hasSameDigits("1.709.000", "1709.000")).toBe(true);
    expect(hasSameDigits("1/2/2012", "12/2012")).toBe(false);
    expect(hasSameDigits("2,5", "25")).toBe(false);
  });

  test("a quarter whose strokes ran together is what a look for Roman numerals made of it, and told", () => {
    expect(settleReadings(read("HI/2012."), read("III/2012"), null)).toEqual({
      text: "III/2012",
      confidence: 0.6,
      rival: "HI/2012.",
    });
    expect(settleReadings(read("HI/2012"), read("III/2013"), null).confidence).toBe(0.4);
    expect(settleReadings(read("IV/2012"), read("VI/2012"), null).text).toBe("IV/2012");
  });

  test("three different readings: the first is kept, unsure, with its rival", () => {
    expect(settleReadings(read("18/9/2012"), read("13/9/2012"), read("16/9/2012", 0.5))).toEqual({
      text: "18/9/2012",
      confidence: 0.4,
      rival: "13/9/2012",
    });
  });

  test("a date that no calendar has gives way to one that exists", () => {
    expect(settleReadings(read("31/4/2024"), read("21/4/2024"), read("27/4/2024"))).toEqual({
      text: "21/4/2024",
      confidence: 0.4,
      rival: "31/4/2024",
    });
    expect(settleReadings(read("21/4/2024"), read("31/4/2024"), read("31/4/2024")).text).toBe("21/4/2024");
  });

  test("what is no number gives way to one", () => {
    expect(settleReadings(read("0]", 0.84), read("01"), read("01"))).toMatchObject({ text: "01", rival: "0]" });
    expect(settleReadings(read("01", 0.74), read("0!"), read("0!"))).toMatchObject({ text: "01", rival: "0!" });
  });

  test("a second look that saw next to nothing is no evidence against a sure first one", () => {
    expect(isContested(read("11", 0.95), read("1", 0.3))).toBe(false);
    expect(isContested(read("11", 0.6), read("1", 0.3))).toBe(true);
    expect(settleReadings(read("11", 0.95), read("", 0), null)).toEqual({ text: "11", confidence: 0.95, rival: null });
  });

  test("the third look carries the first where the second was unsure; else it stays unsure without rival", () => {
    expect(settleReadings(read("S12", 0.7), read("512", 0.6), read("S12", 0.9))).toMatchObject({ rival: null });
    expect(settleReadings(read("14", 0.9), read("74", 0.9), read("14", 0.9))).toEqual({
      text: "14",
      confidence: 0.6,
      rival: null,
    });
  });
});

test.each([
  ["31/4/2024", true],
  ["29/02/2023", true],
  ["29.02.2024", false],
  ["30-13-2024", true],
  ["66/2008/NĐ-CP", false],
  ["28/5", false],
])("%s is impossible: %s", (text, impossible) => {
  expect(isImpossibleDate(text)).toBe(impossible);
});
