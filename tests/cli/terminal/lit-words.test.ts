import { expect, it } from "vitest";
import { lit, marked } from "../../../src/cli/terminal/lit-words.js";
import { tableOf } from "../../../src/cli/terminal/report-output.js";
import { VI } from "../../../src/cli/messages/vi.js";
import { speaker } from "../../../src/cli/speech/speech.js";
import { widthOf } from "../../../src/cli/terminal/text-width.js";

const BOLD = "\u001b[1m";
const PLAIN = "\u001b[22m";
const rows = [{ task: "Rà soát hồ sơ minh chứng, hoàn thiện hồ sơ", page: 1 }];
const printed = (columns: number, isTerminal: boolean, searched?: string): string =>
  tableOf(["task", "page"], rows, { say: speaker(VI), columns, isTerminal }, searched);

it("makes the words that were searched for bold on a terminal", () => {
  expect(printed(80, true, "ho so")).toContain(`${BOLD}hồ${PLAIN} ${BOLD}sơ${PLAIN} minh chứng`);
});

it("lights a phrase that a line break tears apart, and the table stays as it was laid out", () => {
  const bold = printed(30, true, '"hồ sơ minh chứng"');
  expect(bold.split(BOLD)).toHaveLength(5);
  expect(bold.replaceAll(BOLD, "").replaceAll(PLAIN, "")).toBe(printed(30, false));
});

it("sends no escape codes into a pipe, and none where nothing is searched for", () => {
  expect(printed(80, false, "ho so")).toBe(printed(80, true));
  expect(printed(80, true)).not.toContain("\u001b");
});

it("is bold to the end of the line where a word is longer than the column", () => {
  const long = marked("a".repeat(40), "a".repeat(40));
  expect(widthOf(long)).toBe(40);
  expect(lit(`${long.slice(0, 20)}\nrest`)).toBe(`${BOLD}${"a".repeat(19)}${PLAIN}\nrest`);
});

it("takes no signs of a document for its own marks", () => {
  expect(marked("x\ue000y", "z")).toBe("xy");
});
