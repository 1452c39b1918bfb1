import type { Diagnostic } from "../../model/diagnostic.js";
import { diagnose } from "../../model/diagnostic-codes.js";
import type { CriteriaCount, Directive } from "../../model/directive.js";

function keyOf({ subject, standard, unit, asOf }: CriteriaCount): string {
  return [subject, standard, unit, asOf].join("|");
}

function nearest(to: CriteriaCount, among: readonly CriteriaCount[]): CriteriaCount | null {
  const distance = (row: CriteriaCount): number => Math.abs(row.span.start - to.span.start);
  return among.reduce<CriteriaCount | null>(
    (best, row) => (best && distance(best) <= distance(row) ? best : row),
    null,
  );
}

/**
 * Says where criteria met and criteria lacking do not add up to the total, all three stated for one subject, standard,
 * unit and time. Each lacking count is held against the nearest met one; goals are left out.
 */
export function countsDisagree({ criteriaCounts }: Pick<Directive, "criteriaCounts">): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  for (const lacking of criteriaCounts) {
    if (lacking.status !== "remaining" || lacking.unmet === null) continue;
    const same = criteriaCounts.filter(
      (row) => row.status === "achieved" && row.met !== null && keyOf(row) === keyOf(lacking),
    );
    const met = nearest(lacking, same);
    const total =
      met?.total ??
      lacking.total ??
      nearest(
        lacking,
        same.filter((row) => row.total !== null),
      )?.total ??
      null;
    if (!met || met.met === null || total === null || met.met + lacking.unmet === total) continue;
    const details = { met: met.met, unmet: lacking.unmet, total, unit: lacking.unit };
    const key = `${met.span.start}-${lacking.span.start}`;
    if (!found.has(key))
      found.set(key, diagnose("counts-disagree", details, { span: lacking.span, related: met.span }));
  }
  return [...found.values()];
}
