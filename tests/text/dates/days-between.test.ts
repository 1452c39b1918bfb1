import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, daysBetween } from "../../../src/text/dates/calendar-date.js";

it.each([
  ["2024-02-28", "2024-03-01", 2],
  ["2023-02-28", "2023-03-01", 1],
  ["2024-12-31", "2025-01-01", 1],
  ["2024-06-05", "2024-06-05", 0],
  ["2024-06-05", "2024-05-27", -9],
  ["1900-01-01", "2199-12-31", 109_572],
  ["2024-06", "2024-06-05", null],
])("from %s to %s are %j days", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

it("is what addDays adds", () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
      expect(daysBetween("2024-02-29", addDays("2024-02-29", days) ?? "")).toBe(days);
    }),
  );
});
