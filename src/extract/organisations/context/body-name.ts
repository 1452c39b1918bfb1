import { canonicalName } from "./canonical-name.js";
import { ownerContext, type ContextParts } from "./context.js";
import { inFullWords } from "../expand.js";
import { readOrganisationAt } from "../read-organisation.js";

/**
 * The name in full words of a body that a person typed: "UBND xã An Hòa" → "Ủy ban nhân dân xã An Hòa", completed as in a document of that issuer.
 * Words that are no body are kept, abbreviations written out.
 */
export function bodyName(text: string, parts: Pick<ContextParts, "lexicon" | "issuer">): string {
  const mention = readOrganisationAt(text, 0, parts.lexicon);
  return mention?.span.end === text.length
    ? canonicalName(mention, ownerContext(parts)).name
    : inFullWords(text, parts.lexicon);
}
