import type { Row } from "../../store/reports.js";

/** What one body has to do. Months are ISO ("2024-06"). */
export interface OwnerMonths {
  readonly owner: string;
  leads: number;
  overdue: number;
  undated: number;
  /** With a deadline that names no day: recurring, or after an event. */
  other: number;
  coordinates: number;
  readonly months: Map<string, number>;
}

/** Between the names of several owners in `v_tasks`. */
const BETWEEN = "; ";

/**
 * Counts tasks by lead and by the month in which they are due. `nobody` is the name under which tasks without a lead are counted. A task of two leads
 * counts for each. The most tasks first.
 */
export function ownerMonths(rows: Iterable<Row>, today: string, nobody: string): readonly OwnerMonths[] {
  const owners = new Map<string, OwnerMonths>();
  const of = (owner: string): OwnerMonths => {
    const known = owners.get(owner) ?? {
      owner,
      leads: 0,
      overdue: 0,
      undated: 0,
      other: 0,
      coordinates: 0,
      months: new Map<string, number>(),
    };
    owners.set(owner, known);
    return known;
  };
  for (const { lead, coordinators, due_on, deadline } of rows) {
    const due = typeof due_on === "string" ? due_on : null;
    for (const owner of namesIn(lead, [nobody])) {
      const counts = of(owner);
      counts.leads += 1;
      if (due === null) counts[deadline === null ? "undated" : "other"] += 1;
      else {
        counts.months.set(due.slice(0, 7), (counts.months.get(due.slice(0, 7)) ?? 0) + 1);
        if (due < today) counts.overdue += 1;
      }
    }
    for (const owner of namesIn(coordinators, [])) of(owner).coordinates += 1;
  }
  return [...owners.values()]
    .filter(({ leads }) => leads > 0)
    .sort((a, b) => b.leads - a.leads || (a.owner < b.owner ? -1 : 1));
}

function namesIn(value: string | number | null | undefined, otherwise: readonly string[]): readonly string[] {
  return typeof value === "string" && value !== "" ? [...new Set(value.split(BETWEEN))] : otherwise;
}

const MOST_MONTHS = 12;

/**
 * The months (ISO) that a matrix shows, in order: of those in which something is due, the next twelve from `today`'s month on; where there are fewer, as many past ones before
 * them as there is room for. No month between the first and the last that has something due is left out.
 */
export function shownMonths(owners: readonly OwnerMonths[], today: string): readonly string[] {
  const due = [...new Set(owners.flatMap(({ months }) => [...months.keys()]))].sort();
  const ahead = due.filter((month) => month >= today.slice(0, 7)).slice(0, MOST_MONTHS);
  const past = due.filter((month) => month < today.slice(0, 7));
  return [...past.slice(Math.max(0, past.length - (MOST_MONTHS - ahead.length))), ...ahead];
}
