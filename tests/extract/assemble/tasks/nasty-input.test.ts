import { describe, it } from "vitest";
import { coreStart } from "../../../../src/extract/assemble/tasks/core-words.js";
import { isIdle } from "../../../../src/extract/assemble/tasks/verdict/idle.js";
import { verdictOn } from "../../../../src/extract/assemble/tasks/verdict/instruction.js";
import { cuesIn } from "../../../../src/extract/assemble/tasks/verdict/standing.js";
import { endOfOwnWords, isHollow } from "../../../../src/extract/assemble/tasks/introduction.js";
import { labelLineOf } from "../../../../src/extract/assemble/tasks/cards/labels.js";
import { headingWords, ownWords } from "../../../../src/extract/assemble/tasks/task-text.js";
import { expectLinearOn } from "../../../growth.js";
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
  asksOnlyToDoIt: false,
  isBare: false,
  isAmongActs: false,
  isAmongPapers: false,
  isTold: false,
  doesLater: false,
  ordersLater: false,
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

const READERS: readonly ((text: string) => unknown)[] = [
  coreStart,
  endOfOwnWords,
  (text) => ownWords(text, { start: 0, end: text.length }),
  (text) => headingWords("1.", text),
  (text) => labelLineOf(text, book),
  (text) => verdictOn(text, STANDING, []),
  (text) => isIdle(text, false, []),
];

describe("repeats of a nasty piece take time that grows with them", () => {
  it.each(PIECES)("%j", (piece) => {
    expectLinearOn(piece, ...READERS, ...READERS.map((read) => (text: string) => read(`theo ${text}x`)));
  });

  it.each(PIECES)("%j, all rules of the book over it", (piece) => {
    expectLinearOn(
      piece,
      (text) => cuesIn(text, book),
      (text) => isHollow(text, book),
    );
  });
});
