import type { Diagnostic } from "../../model/diagnostic.js";
import { diagnose } from "../../model/diagnostic-codes.js";
import type { Directive } from "../../model/directive.js";
import { distinctBySpan } from "./distinct.js";

/** Says which counts are greater than their own total ("21/19 tiêu chí"). */
export function countAboveTotal({ criteriaCounts }: Pick<Directive, "criteriaCounts">): readonly Diagnostic[] {
  return distinctBySpan(criteriaCounts).flatMap(({ met, unmet, total, unit, span }) => {
    const count = met ?? unmet;
    return count !== null && total !== null && count > total
      ? [diagnose("count-above-total", { count, total, unit }, { span })]
      : [];
  });
}
