/** One line of the table of figures to reach. */
export interface Target {
  readonly measure: string;
  /** Where it stands in the scorer's JSON. */
  readonly value: (score: Score) => number | null;
  readonly bound: number;
  readonly isAtMost?: boolean;
}

interface Sums {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** What `score.mjs --json` prints. */
export interface Score {
  readonly total: Readonly<Record<string, Sums>>;
  readonly calibrationError: number | null;
  readonly documents: Readonly<Record<string, Readonly<Record<string, Sums>>>>;
}

const f1 =
  (measure: string) =>
  (score: Score): number | null =>
    score.total[measure]?.f1 ?? null;

/** The figures promised for documents that need no OCR. */
export const TARGETS: readonly Target[] = [
  { measure: "header F1", value: f1("header"), bound: 0.97 },
  { measure: "criteria counts F1", value: f1("criteria counts"), bound: 0.98 },
  { measure: "… their subject and standard", value: f1("count subject+standard"), bound: 0.95 },
  { measure: "references F1", value: f1("references"), bound: 0.95 },
  { measure: "recipients F1", value: f1("recipients"), bound: 0.97 },
  { measure: "tasks F1", value: f1("tasks"), bound: 0.95 },
  { measure: "lead owners F1", value: f1("lead owners"), bound: 0.93 },
  { measure: "all owners F1", value: f1("owners"), bound: 0.91 },
  { measure: "deadlines F1", value: f1("deadlines"), bound: 0.97 },
  { measure: "task rows F1", value: f1("task rows"), bound: 0.88 },
  { measure: "grounding", value: f1("grounding"), bound: 1 },
  { measure: "calibration error", value: (score) => score.calibrationError, bound: 0.08, isAtMost: true },
];

/** The figures promised for scans, whose text is recognised first. */
export const SCAN_TARGETS: readonly Target[] = [
  { measure: "header F1", value: f1("header"), bound: 0.9 },
  { measure: "references F1", value: f1("references"), bound: 0.85 },
  { measure: "deadlines F1", value: f1("deadlines"), bound: 0.92 },
  { measure: "tasks F1", value: f1("tasks"), bound: 0.88 },
  { measure: "lead owners F1", value: f1("lead owners"), bound: 0.85 },
  { measure: "task rows F1", value: f1("task rows"), bound: 0.75 },
];

/** True where the figure is as good as promised. */
export function isReached(target: Target, score: Score): boolean {
  const value = target.value(score);
  if (value === null) return false;
  return target.isAtMost === true ? value <= target.bound : value >= target.bound;
}

/** The table, a line a figure. */
export function targetTable(score: Score, targets: readonly Target[] = TARGETS): string {
  const rows = targets.map((target) => {
    const value = target.value(score);
    const sign = target.isAtMost === true ? "≤" : "≥";
    const mark = isReached(target, score) ? "pass" : "FAIL";
    return `${target.measure.padEnd(30)}${(value?.toFixed(3) ?? "-").padEnd(8)}${sign} ${target.bound.toFixed(2)}  ${mark}`;
  });
  return rows.join("\n");
}
