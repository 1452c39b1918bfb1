import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingSource } from "../../../src/extract/repair/reading-source.js";
import type { Repair } from "../../../src/extract/repair/find-repairs.js";
import { sourceOf } from "../source-of.js";

const LINES = "Đơnvị tô chức hội nghị\nquý II/⁄2025 tại trụ sở\nGiao UBNDxã lập kế hoạch";

function repairOf(read: string, is: string): Repair {
  const start = LINES.indexOf(read);
  return { start, end: start + read.length, read, is };
}

const REPAIRS = [repairOf("Đơnvị", "Đơn vị"), repairOf("tô", "tổ"), repairOf("/⁄", "/"), repairOf("UBNDxã", "UBND xã")];

describe("readingSource", () => {
  const { source, toSource } = readingSource(sourceOf(LINES), REPAIRS);

  it("makes the repairs, and moves the lines along", () => {
    expect(source.lines.map(({ span }) => source.text.slice(span.start, span.end))).toEqual([
      "Đơn vị tổ chức hội nghị",
      "quý II/2025 tại trụ sở",
      "Giao UBND xã lập kế hoạch",
    ]);
  });

  it.each([
    ["tổ chức", "tô chức"],
    ["hội nghị", "hội nghị"],
    ["Đơn", "Đơnvị"],
    ["II/2025", "II/⁄2025"],
    ["xã lập", "UBNDxã lập"],
    ["kế hoạch", "kế hoạch"],
  ])("says that %s was read as %s", (is, read) => {
    const start = source.text.indexOf(is);
    const at = toSource({ start, end: start + is.length });
    expect(LINES.slice(at.start, at.end)).toBe(read);
  });

  it("maps every range of a text with any repairs to where it was read, in order", () => {
    const word = fc.constantFrom("a", "bb", "ccc", "dddd");
    const parts = fc.array(fc.record({ read: word, is: word, repaired: fc.boolean() }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(parts, (words) => {
        const repairs: Repair[] = [];
        let text = "";
        for (const { read, is, repaired } of words) {
          if (repaired) repairs.push({ start: text.length, end: text.length + read.length, read, is });
          text += `${read} `;
        }
        const reading = readingSource(sourceOf(text), repairs);
        let at = 0;
        let from = 0;
        for (const { read, is, repaired } of words) {
          const shown = repaired ? is : read;
          expect(reading.source.text.slice(at, at + shown.length)).toBe(shown);
          expect(reading.toSource({ start: at, end: at + shown.length })).toEqual({
            start: from,
            end: from + read.length,
          });
          at += shown.length + 1;
          from += read.length + 1;
        }
      }),
    );
  });
});
