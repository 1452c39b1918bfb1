import { describe, expect, it } from "vitest";
import { outlineOfSentence } from "../../../../src/extract/assemble/criteria/check-criteria-examples.js";
import { findCriteriaCounts } from "../../../../src/extract/assemble/criteria/criteria-counts.js";
import { findCriteria } from "../../../../src/extract/assemble/criteria/criteria-status.js";
import { criteriaNamedIn } from "../../../../src/extract/assemble/criteria/criterion-numbers.js";
import { annexAbsent } from "../../../../src/extract/check/annex-absent.js";
import { yearsOfTitle } from "../../../../src/extract/check/year-contradicts.js";
import { impossibleDatesIn } from "../../../../src/text/impossible-dates.js";
import { directive } from "../../check/made.js";
import { cpuNow } from "../../../cpu-time.js";

const CONTEXT = { subject: "xã An Bình", issuerPlace: null, issuedOn: "2024", title: null };
const PIECES = [
  "tiêu chí ",
  "tiêu chí số ",
  "15/19 ",
  "phụ lục ",
  "ngày 31 ",
  "(",
  "năm 2024 ",
  "các xã ",
  "1/",
  "Y tế-",
  "kèm theo ",
  "31/4",
];

function timeOf(run: () => unknown): number {
  const start = cpuNow();
  run();
  return cpuNow() - start;
}

describe("10 000 repeats of a nasty piece", () => {
  for (const piece of PIECES)
    it(JSON.stringify(piece), () => {
      const text = `tiêu chí ${piece.repeat(10_000)}`;
      const outline = outlineOfSentence(text);
      expect(timeOf(() => impossibleDatesIn(text))).toBeLessThan(250);
      expect(timeOf(() => yearsOfTitle(text))).toBeLessThan(250);
      expect(timeOf(() => annexAbsent(directive({}), outline))).toBeLessThan(500);
      expect(timeOf(() => criteriaNamedIn(text))).toBeLessThan(1500);
      expect(timeOf(() => findCriteriaCounts(outline, CONTEXT))).toBeLessThan(1500);
      expect(timeOf(() => findCriteria(outline, CONTEXT))).toBeLessThan(1500);
    });
});
