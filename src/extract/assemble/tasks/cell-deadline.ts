import type { FoundDeadline } from "../../find/deadlines.js";

/** The deadline of a table's cell: a date before a recurrence, of several dates the last. */
export function chosenInCell(found: readonly FoundDeadline[]): FoundDeadline | null {
  const dated = found.filter(({ start, end, duration }) => start !== null || end !== null || duration !== null);
  return dated[dated.length - 1] ?? found[0] ?? null;
}
