import type { Diagnostic } from "../../model/diagnostic.js";
import { diagnose } from "../../model/diagnostic-codes.js";
import type { Directive } from "../../model/directive.js";
import type { Outline } from "../../model/outline.js";
import { impossibleDatesIn } from "../../text/dates/impossible-dates.js";

/** Says which dates of body, head and annexes are in no calendar ("31/4/2024"). */
export function impossibleDate(_: Directive, { blocks }: Outline): readonly Diagnostic[] {
  return blocks
    .filter(({ zone }) => zone !== "stamp")
    .flatMap((block) =>
      impossibleDatesIn(block.text).map(({ span, text }) =>
        diagnose("impossible-date", { date: text }, { span: block.toSource(span), page: block.page }),
      ),
    );
}
