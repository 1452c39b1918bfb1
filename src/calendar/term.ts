/** The length of a term as ISO 8601 has it: "P5D", "P2W", "P3M", "P1Y", "PT24H". */
export interface TermLength {
  readonly amount: number;
  readonly unit: "hour" | "day" | "week" | "month" | "year";
}

const FORMS: readonly (readonly [TermLength["unit"], RegExp])[] = [
  ["day", /^P(\d{1,4})D$/u],
  ["week", /^P(\d{1,4})W$/u],
  ["month", /^P(\d{1,4})M$/u],
  ["year", /^P(\d{1,4})Y$/u],
  ["hour", /^PT(\d{1,4})H$/u],
];

/** Reads a duration of one unit; null for any other. */
export function termLength(duration: string): TermLength | null {
  for (const [unit, form] of FORMS) {
    const found = form.exec(duration);
    if (found) return { amount: Number(found[1]), unit };
  }
  return null;
}
