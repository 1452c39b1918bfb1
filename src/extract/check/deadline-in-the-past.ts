import type { Diagnostic } from "../../model/diagnostic.js";
import { diagnose } from "../../model/diagnostic-codes.js";
import type { Directive } from "../../model/directive.js";
import { deadlinesOf } from "./deadlines-of.js";

/** The first day that a date, perhaps partial, may mean: "2024-03" → "2024-03-01". */
function firstDay(iso: string): string {
  return `${iso}-01-01`.slice(0, "2024-01-01".length);
}

/** Says which deadlines end before the document was issued (or, undated, before its meeting). */
export function deadlineInThePast(directive: Pick<Directive, "tasks" | "issuedOn" | "meeting">): readonly Diagnostic[] {
  const issued = directive.issuedOn?.value ?? directive.meeting?.date?.value ?? null;
  if (issued === null) return [];
  const from = firstDay(issued);
  return deadlinesOf(directive)
    .filter(({ kind, end }) => kind !== "recurring" && end !== null && end < from)
    .map(({ text, span }) =>
      diagnose("deadline-in-the-past", { deadline: text, issued }, { span, related: directive.issuedOn?.span ?? null }),
    );
}
