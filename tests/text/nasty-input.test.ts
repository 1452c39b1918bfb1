import { describe, it } from "vitest";
import { clausesOf } from "../../src/text/clauses.js";
import { isWithinOfficeName } from "../../src/text/office-names.js";
import { endsSentenceBetween } from "../../src/text/sentences.js";
import { collapse, fold, isAllCaps, matchForm, repairGlyphs, toneStyle } from "../../src/text/letters/vietnamese.js";
import { expectLinearOn } from "../growth.js";

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
  "Sở Y tế và ",
];

describe("repeats of a nasty piece take time that grows with them", () => {
  it.each(PIECES)("%j", (piece) => {
    expectLinearOn(
      piece,
      clausesOf,
      collapse,
      fold,
      isAllCaps,
      matchForm,
      repairGlyphs,
      toneStyle,
      (text) => endsSentenceBetween(text, 0, text.length),
      (text) => isWithinOfficeName(`${text}Kế`, text.length),
    );
  });
});
