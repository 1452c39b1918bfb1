import type { Diagnostic } from "../../model/diagnostic.js";
import { diagnose } from "../../model/diagnostic-codes.js";
import type { CriteriaCount, Directive } from "../../model/directive.js";

function keyOf({ subject, standard, unit, asOf }: CriteriaCount): string {
  return [subject, standard, unit, asOf].join("|");
}

function nearest(to: CriteriaCount, among: readonly CriteriaCount[]): CriteriaCount | null {
  // in reading order: the last one before, or the first behind where that is nearer
  let low = 0;
  let high = among.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((among[middle]?.span.start ?? 0) < to.span.start) low = middle + 1;
    else high = middle;
  }
  const before = among[low - 1] ?? null;
  const behind = among[low] ?? null;
  if (!before || !behind) return before ?? behind;
  return to.span.start - before.span.start <= behind.span.start - to.span.start ? before : behind;
}

function metByKey(counts: readonly CriteriaCount[]): ReadonlyMap<string, readonly CriteriaCount[]> {
  const groups = new Map<string, CriteriaCount[]>();
  for (const row of counts) {
    if (row.status !== "achieved" || row.met === null) continue;
    const group = groups.get(keyOf(row)) ?? [];
    groups.set(keyOf(row), group);
    group.push(row);
  }
  for (const group of groups.values()) group.sort((a, b) => a.span.start - b.span.start);
  return groups;
}

/**
 * Says where criteria met and criteria lacking do not add up to the total, all three stated for one subject, standard,
 * unit and time. Each lacking count is held against the nearest met one; goals are left out.
 */
export function countsDisagree({ criteriaCounts }: Pick<Directive, "criteriaCounts">): readonly Diagnostic[] {
  const groups = metByKey(criteriaCounts);
  const found = new Map<string, Diagnostic>();
  for (const lacking of criteriaCounts) {
    if (lacking.status !== "remaining" || lacking.unmet === null) continue;
    const same = groups.get(keyOf(lacking)) ?? [];
    const met = nearest(lacking, same);
    const total = met?.total ?? lacking.total ?? same.find((row) => row.total !== null)?.total ?? null;
    if (!met || met.met === null || total === null || met.met + lacking.unmet === total) continue;
    const details = { met: met.met, unmet: lacking.unmet, total, unit: lacking.unit };
    const key = `${met.span.start}-${lacking.span.start}`;
    if (!found.has(key))
      found.set(key, diagnose("counts-disagree", details, { span: lacking.span, related: met.span }));
  }
  return [...found.values()];
}
