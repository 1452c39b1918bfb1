import type { FoundDeadline } from "../../../find/deadlines.js";

/** The deadline of a table's cell: a date before a number of days, that before a recurrence; of several dates the last. */
export function chosenInCell(found: readonly FoundDeadline[]): FoundDeadline | null {
  const dated = found.filter(({ start, end }) => start !== null || end !== null);
  const last = dated[dated.length - 1] ?? found.filter(({ duration }) => duration !== null).pop();
  return last ?? found[0] ?? null;
}
