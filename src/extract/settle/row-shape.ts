import type { Directive, Task } from "../../model/directive.js";

/** What a row looks like and how it stands among the rows beside it: each form is misread more or less often. Each 0..1. */
export const SHAPES = [
  "long",
  "clauses",
  "colon within",
  "tells",
  "two leads",
  "deep",
  "alone",
  "lead beside none",
  "deadline inherited",
  "deadline without day",
] as const;
export type RowShape = Readonly<Record<(typeof SHAPES)[number], number>>;

/** How many rows stand below each heading, and how many of them state a lead. */
export interface Neighbours {
  readonly rows: ReadonlyMap<string, number>;
  readonly stating: ReadonlyMap<string, number>;
}

/** Characters of a row of usual length, and of one than which few are longer. */
const USUAL = 150;
const LONGEST = 1_500;
const MOST_CLAUSES = 6;
const DEEPEST = 4;
const MOST_TELLING = 3;
/** Words of a report: how things stand, what was reached. Their first letters go before: few places have one, and looking back is slow. */
const TELLING =
  /(?=[đtckvb])(?<!\p{L})(?:đã|được đánh giá|đạt|tuy nhiên|còn|chưa|kết quả|cơ bản|vẫn|bước đầu)(?!\p{L})/giu;
const WITHOUT_DAY: readonly string[] = ["event", "within"];

const two = (is: boolean): number => (is ? 1 : 0);
const headingOf = ({ section }: Task): string => section.join("\n");

function leadsOf({ owners }: Task): Task["owners"] {
  return owners.filter(({ role }) => role === "lead");
}

function statesLead(task: Task): boolean {
  return leadsOf(task).some(({ inherited, inferred }) => !inherited && !inferred);
}

/** The rows of a record by their headings. */
export function neighboursOf({ tasks }: Pick<Directive, "tasks">): Neighbours {
  const [rows, stating] = [new Map<string, number>(), new Map<string, number>()];
  for (const task of tasks) {
    const heading = headingOf(task);
    rows.set(heading, (rows.get(heading) ?? 0) + 1);
    if (statesLead(task)) stating.set(heading, (stating.get(heading) ?? 0) + 1);
  }
  return { rows, stating };
}

/** The shape of one row among its neighbours. */
export function rowShape(task: Task, { rows, stating }: Neighbours): RowShape {
  const { text, deadline } = task;
  const heading = headingOf(task);
  const beside = (rows.get(heading) ?? 1) - 1;
  const states = statesLead(task);
  return {
    long: Math.min(1, Math.max(0, Math.log(text.length / USUAL) / Math.log(LONGEST / USUAL))),
    clauses: Math.min(MOST_CLAUSES, text.split(",").length - 1) / MOST_CLAUSES,
    "colon within": two(text.includes(": ")),
    tells: Math.min(MOST_TELLING, text.match(TELLING)?.length ?? 0) / MOST_TELLING,
    "two leads": two(leadsOf(task).length === 2),
    deep: Math.min(1, task.section.length / DEEPEST),
    alone: two(beside === 0),
    // "- Phòng Y tế rà soát …" among items that name nobody: perhaps no owner of this item alone
    "lead beside none": two(states && beside > 0 && stating.get(heading) === 1),
    "deadline inherited": two(deadline?.inherited === true),
    "deadline without day": two(deadline !== null && WITHOUT_DAY.includes(deadline.kind)),
  };
}
