import { describe, expect, it } from "vitest";
import { ListCounter, type ListDefinition, type ListLevel, numberAs } from "../../../src/ingest/word/numbering.js";

function level(text: string, about: Partial<ListLevel> = {}): ListLevel {
  return { start: 1, format: "decimal", text, legal: false, gap: " ", restarts: true, ...about };
}
function list(levels: readonly ListLevel[], about: Partial<ListDefinition> = {}): ListDefinition {
  return { counters: "a", id: "1", levels, restartAt: new Map(), ...about };
}

describe("labels of list items", () => {
  it("count inner levels anew under each outer item", () => {
    const counter = new ListCounter();
    const numbers = list([level("%1.", { format: "upper-roman" }), level("%1.%2", { legal: true })]);
    expect([0, 1, 1, 0, 1].map((at) => counter.next(numbers, at))).toEqual(["I. ", "1.1 ", "1.2 ", "II. ", "2.1 "]);
  });
  it("go on counting under a new outer item where the level does not restart", () => {
    const counter = new ListCounter();
    const numbers = list([level("Chương %1"), level("Điều %2.", { restarts: false })]);
    expect([0, 1, 1, 0, 1].map((at) => counter.next(numbers, at))).toEqual([
      "Chương 1 ",
      "Điều 1. ",
      "Điều 2. ",
      "Chương 2 ",
      "Điều 3. ",
    ]);
  });
  it("take the outer number as begun where an inner item comes first", () => {
    expect(new ListCounter().next(list([level("%1."), level("%1.%2.")]), 1)).toBe("1.1. ");
  });
  it("are shared by lists of one kind, until one begins again", () => {
    const counter = new ListCounter();
    const first = list([level("%1.")]);
    const again = list([level("%1.")], { id: "2", restartAt: new Map([[0, 1]]) });
    expect([first, first, again, again].map((one) => counter.next(one, 0))).toEqual(["1. ", "2. ", "1. ", "2. "]);
  });
  it("are bullets as drawn, known symbols put right", () => {
    const counter = new ListCounter();
    const bullets = ["-", "\uf0b7", "\uf0d8", "+"].map((text) => level(text, { format: "bullet" }));
    expect(bullets.map((_, at) => counter.next(list(bullets), at))).toEqual(["- ", "• ", "• ", "+ "]);
  });
  it("are empty for levels that do not exist", () => expect(new ListCounter().next(list([]), 3)).toBe(""));
});

it("writes numbers in every format", () => {
  expect(numberAs("upper-roman", 1_994)).toBe("MCMXCIV");
  expect(numberAs("lower-roman", 4)).toBe("iv");
  expect(numberAs("lower-letter", 28)).toBe("bb");
  expect(numberAs("upper-letter", 26)).toBe("Z");
  expect(numberAs("decimal-zero", 7)).toBe("07");
  expect(numberAs("upper-roman", 0)).toBe("0");
});
