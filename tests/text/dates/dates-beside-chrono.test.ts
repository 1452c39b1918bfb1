import * as chrono from "chrono-node/vi";
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseDay } from "../../../src/text/dates/day-words.js";
import { resolveDate } from "../../../src/text/dates/dates.js";
import { fold } from "../../../src/text/letters/vietnamese.js";

// chrono-node never sees a document: it takes "3/20 tiêu chí" for a day. Shown a full date that was cut out already, it must
// agree with our grammar, which was written without it.

const ANCHOR = { issuedOn: "2024-03-15", year: 2024 };
const ours = (words: string): string | null => {
  const stated = parseDay(fold(words));
  return stated === null ? null : resolveDate(stated, ANCHOR).end;
};
const theirs = (words: string): string | null => {
  const [result] = chrono.strict.parse(words, new Date(2024, 2, 15));
  if (!result) return null;
  const part = (name: "year" | "month" | "day", length: number): string =>
    String(result.start.get(name)).padStart(length, "0");
  return `${part("year", 4)}-${part("month", 2)}-${part("day", 2)}`;
};

const day = fc.date({ min: new Date("2000-01-01"), max: new Date("2049-12-31"), noInvalidDate: true });
const forms: readonly ((day: number, month: number, year: number) => string)[] = [
  (d, m, y) => `${d}/${m}/${y}`,
  (d, m, y) => `${d}-${m}-${y}`,
  (d, m, y) => `ngày ${d} tháng ${m} năm ${y}`,
];

it("a full date means the same to chrono-node and to us", () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...forms), (date, form) => {
      const words = form(date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear());
      expect(ours(words)).toBe(date.toISOString().slice(0, 10));
      expect(theirs(words)).toBe(ours(words));
    }),
  );
});
