import type { Diagnostic } from "../../model/diagnostic.js";
import { diagnose } from "../../model/diagnostic-codes.js";
import type { Directive } from "../../model/directive.js";

/** Says that nobody is named who signed: a draft, or a last page that was lost. */
export function missingSignature({ signer }: Pick<Directive, "signer">): readonly Diagnostic[] {
  return signer?.name ? [] : [diagnose("signature-missing", {}, { span: signer?.span ?? null })];
}
