import { describe, it } from "vitest";
import { outlineOfSentence } from "../../../../src/extract/assemble/criteria/check-criteria-examples.js";
import { findCriteriaCounts } from "../../../../src/extract/assemble/criteria/criteria-counts.js";
import { findCriteria } from "../../../../src/extract/assemble/criteria/criteria-status.js";
import { criteriaNamedIn } from "../../../../src/extract/assemble/criteria/criterion-numbers.js";
import { annexAbsent } from "../../../../src/extract/check/annex-absent.js";
import { yearsOfTitle } from "../../../../src/extract/check/year-contradicts.js";
import { impossibleDatesIn } from "../../../../src/text/dates/impossible-dates.js";
import type { Outline } from "../../../../src/model/outline.js";
import { directive } from "../../check/made.js";
import { expectLinear, expectLinearOn } from "../../../growth.js";

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

describe("repeats of a nasty piece take time that grows with them", () => {
  it.each(PIECES)("%j", (piece) => {
    expectLinearOn(piece, impossibleDatesIn, yearsOfTitle, criteriaNamedIn);
    for (const read of [
      (outline: Outline) => annexAbsent(directive({}), outline),
      (outline: Outline) => findCriteriaCounts(outline, CONTEXT),
      (outline: Outline) => findCriteria(outline, CONTEXT),
    ])
      expectLinear((size) => {
        const outline = outlineOfSentence(`tiêu chí ${piece.repeat(size)}`);
        return () => read(outline);
      }, piece);
  });
});
