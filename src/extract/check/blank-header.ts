import type { Diagnostic } from "../../model/diagnostic.js";
import { diagnose } from "../../model/diagnostic-codes.js";
import type { Directive } from "../../model/directive.js";

/** Says which of number, date and issuer the document leaves blank or has not at all. */
export function blankHeader({
  number,
  issuedOn,
  issuer,
}: Pick<Directive, "number" | "issuedOn" | "issuer">): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  if (number === null) found.push(diagnose("number-missing"));
  else if (!/^\d/u.test(number.value))
    found.push(diagnose("number-blank", { number: number.value }, { span: number.span }));
  if (issuedOn === null) found.push(diagnose("date-missing"));
  else if (issuedOn.value.length < "2024-01-01".length)
    found.push(diagnose("date-blank", { date: issuedOn.value }, { span: issuedOn.span }));
  if (issuer === null) found.push(diagnose("issuer-missing"));
  return found;
}
