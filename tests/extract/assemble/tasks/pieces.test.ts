import { describe, expect, it } from "vitest";
import { piecesOf } from "../../../../src/extract/assemble/tasks/pieces.js";

/** Pieces of a text in which "Ông A" is a lead and "#1" a deadline; "~" makes a clause idle, "Giao" at its beginning one that says who does what stands before it. */
function pieces(text: string, inherited: string | null = null): readonly string[] {
  return piecesOf(
    text,
    ({ start, end }) => {
      const words = text.slice(start, end);
      return {
        leads: words.match(/Ông [A-Z]/gu)?.join("|") ?? null,
        deadlines: words.match(/#\d/gu) ?? [],
        isIdle: words.includes("~"),
        isBehind: words.startsWith("Giao"),
      };
    },
    inherited,
  ).map(({ start, end }) => text.slice(start, end));
}

describe("piecesOf", () => {
  it("leaves whole what has one lead and one deadline, wherever they stand", () => {
    for (const text of ["Làm. Làm #1. Làm.", "Ông A làm. Làm; Làm.", "Làm", ""]) expect(pieces(text)).toEqual([text]);
  });

  it("cuts between different leads", () => {
    expect(pieces("Ông A làm. Ông B làm.")).toEqual(["Ông A làm.", "Ông B làm."]);
  });

  it("cuts between different deadlines", () => {
    expect(pieces("Làm #1. Làm #2.")).toEqual(["Làm #1.", "Làm #2."]);
  });

  it("cuts at a semicolon before a small letter only where a part is still mixed", () => {
    expect(pieces("Ông A làm; làm. Ông B làm.")).toEqual(["Ông A làm; làm.", "Ông B làm."]);
    expect(pieces("Làm #1; làm #2.")).toEqual(["Làm #1;", "làm #2."]);
  });

  it("cuts at the mark of a point, and not at those of the list inside it", () => {
    expect(pieces("Ông A làm: (1) làm #1; (2) làm #2.")).toEqual(["Ông A làm: (1) làm #1;", "(2) làm #2."]);
    expect(pieces("(1) Ông A làm; (2) Ông B: (i) làm; (ii) làm.")).toEqual([
      "(1) Ông A làm;",
      "(2) Ông B: (i) làm; (ii) làm.",
    ]);
  });

  it("keeps a day said of two points with those two", () => {
    expect(pieces("(1) làm #1; (2) làm; (3) làm #1.")).toEqual(["(1) làm #1;", "(2) làm;", "(3) làm #1."]);
    expect(pieces("(1) làm; (2) làm #1.")).toEqual(["(1) làm; (2) làm #1."]);
  });

  it("keeps what only says who does it with what is to be done before it", () => {
    expect(pieces("Làm. Giao Ông A lo. Làm. Giao Ông B lo.")).toEqual(["Làm. Giao Ông A lo.", "Làm. Giao Ông B lo."]);
    expect(pieces("Ông A làm. Giao Ông B lo.")).toEqual(["Ông A làm.", "Giao Ông B lo."]);
  });

  it("gives a part without lead those of the first part", () => {
    expect(pieces("Ông A làm. Ông B làm. Làm.")).toEqual(["Ông A làm.", "Ông B làm.", "Làm."]);
    expect(pieces("Ông A làm. Làm. Ông B làm.")).toEqual(["Ông A làm. Làm.", "Ông B làm."]);
  });

  it("gives the first part those it inherits", () => {
    expect(pieces("Làm. Ông A làm.", "Ông A")).toEqual(["Làm. Ông A làm."]);
    expect(pieces("Làm. Ông A làm.", "Ông B")).toEqual(["Làm.", "Ông A làm."]);
    expect(pieces("Làm. Ông A làm.")).toEqual(["Làm.", "Ông A làm."]);
  });

  it("keeps what orders nothing with what follows it, at the end with what is before it", () => {
    expect(pieces("Nêu~. Ông A làm. Ông B làm. Nêu~.")).toEqual(["Nêu~. Ông A làm.", "Ông B làm. Nêu~."]);
    expect(pieces("Nêu~. Nêu~.")).toEqual(["Nêu~. Nêu~."]);
  });

  it("loses nothing of the text", () => {
    const text = "Ông A làm #1; làm #2. Nêu~. Ông B làm; Làm.";
    expect(pieces(text).join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
  });
});
