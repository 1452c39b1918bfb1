import { actionAt, readingOf } from "../../organisations/reading.js";
import type { OwnerContext } from "../../organisations/context.js";
import { readOrganisationCell } from "../../owners/cell-owners.js";
import { leadInOwners, ownersOfHeading } from "../../owners/heading-owners.js";
import { statedOwners } from "../../owners/stated-owners.js";
import { coreStart } from "./core-words.js";
import type { OwnerReader, Stated } from "./owner-reader.js";

/** Reads owners in the texts of one document, resolved by what the document says of itself. */
export function documentOwners(context: OwnerContext): OwnerReader {
  const known = new Map<string, Stated>();
  return {
    stated: (text) => {
      let stated = known.get(text);
      if (!stated) {
        const { owners, labelSpan } = statedOwners(text, context);
        const first = owners.filter(({ role }) => role === "lead").reduce((least, { span }) => Math.min(least, span.start), Number.POSITIVE_INFINITY);
        stated = { owners, label: labelSpan, joinsLater: labelSpan === null && first !== Number.POSITIVE_INFINITY && first > 0 && beginsWithVerb(text.slice(0, first), context) && !endsInOrder(text.slice(0, first), context) };
        known.set(text, stated);
      }
      return stated;
    },
    above: (text) => ownersOfHeading(text, context) ?? leadInOwners(text, context) ?? [],
    isHeading: (text) => ownersOfHeading(text, context) !== null,
    listed: (text, role) => readOrganisationCell(text, context, role),
    startsWithVerb: (text) => beginsWithVerb(text, context),
  };
}

/** True where these words end by telling somebody to act: "... Đề nghị", "Giao đồng chí". */
function endsInOrder(text: string, { lexicon }: OwnerContext): boolean {
  const { words } = readingOf(text, lexicon);
  return words.some((_, index) => (lexicon.assign.at(words, index)?.end ?? 0) >= words.length - 2);
}

function beginsWithVerb(text: string, context: OwnerContext): boolean {
  for (const start of new Set([0, coreStart(text)])) {
    const action = actionAt(readingOf(text.slice(start), context.lexicon), 0);
    if (action && action.value !== "none" && action.value !== "adverbial") return true;
  }
  return false;
}
