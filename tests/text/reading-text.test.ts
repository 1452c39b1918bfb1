import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ReadingTextBuilder } from "../../src/text/reading-text.js";

const SOURCE = "trước **ngày**\n30/6";

function built() {
  const builder = new ReadingTextBuilder();
  builder.keep("trước", 0);
  builder.space(5);
  builder.keep("ngày", 8);
  builder.space(14);
  builder.keep("30/6", 15);
  return builder.build();
}

describe("ReadingTextBuilder", () => {
  it("puts the kept pieces one after another", () => expect(built().text).toBe("trước ngày 30/6"));

  it("maps a range back to the source, what was left out between its ends included", () => {
    const { text, toSource } = built();
    const at = toSource({ start: text.indexOf("ngày"), end: text.length });
    expect(SOURCE.slice(at.start, at.end)).toBe("ngày**\n30/6");
  });

  it("maps the end of a piece to that piece, not to the next", () => {
    const { toSource } = built();
    const at = toSource({ start: 6, end: 10 });
    expect(SOURCE.slice(at.start, at.end)).toBe("ngày");
  });

  it("maps an empty range to an empty one", () => {
    const at = built().toSource({ start: 6, end: 6 });
    expect(at).toEqual({ start: 8, end: 8 });
  });

  it("has no space at its beginning, none twice, none at its end", () => {
    const builder = new ReadingTextBuilder();
    builder.space(0);
    builder.keep("a", 1);
    builder.space(2);
    builder.space(3);
    builder.keep("b", 4);
    builder.space(5);
    expect(builder.build().text).toBe("a b");
  });

  it("tells its last two units", () => {
    const builder = new ReadingTextBuilder();
    expect(builder.tail).toBe("");
    builder.keep("N", 0);
    builder.keep("Q", 1);
    builder.keep("-", 2);
    expect([builder.tail, builder.length]).toEqual(["Q-", 3]);
  });

  it("finds each kept unit again, whatever was kept", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.stringMatching(/^[a-zđ]{1,4}$/u), fc.boolean()), { maxLength: 20 }),
        (pieces) => {
          const builder = new ReadingTextBuilder();
          let source = "";
          for (const [piece, isKept] of pieces) {
            if (isKept) builder.keep(piece, source.length);
            source += piece;
          }
          const { text, toSource } = builder.build();
          for (let at = 0; at < text.length; at++) {
            const { start, end } = toSource({ start: at, end: at + 1 });
            expect(source.slice(start, end)).toBe(text[at]);
          }
        },
      ),
    );
  });
});
