import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { findDeadlines } from "../../../src/extract/find/deadlines.js";
import { loadPatternBook } from "../../../src/patternbook/load.js";

const loaded = loadPatternBook(fileURLToPath(new URL("../../../patterns", import.meta.url)));
if (!loaded.ok) throw new Error("the pattern files have faults");
const { book } = loaded;

it.each([
  ["Cấp phát sách trong 10 ngày đầu tháng 5.", "2024-05-01..2024-05-10"],
  ["Chốt sổ quỹ trong 05 ngày cuối tháng 2/2025.", "2025-02-24..2025-02-28"],
  ["Hội diễn trong tuần đầu tháng 4.", "2024-04-01..2024-04-07"],
  ["Hội diễn trong tuần thứ hai của tháng 4.", "2024-04-08..2024-04-14"],
  ["Hội diễn trong tuần cuối tháng 4.", "2024-04-24..2024-04-30"],
])("%s", (text, days) => {
  const found = findDeadlines(text, { issuedOn: "2024-03-15", year: 2024, cell: false }, book);
  expect(found.map(({ start, end }) => `${String(start)}..${String(end)}`)).toEqual([days]);
});
