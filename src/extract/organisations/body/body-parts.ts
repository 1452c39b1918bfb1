import { UNREAD_BODY, type BodyParts, type BodyReader } from "../../../model/body.js";
import type { Lexicon } from "../../../patternbook/lexicon.js";
import { wordingsOf } from "../../../text/phrase-table.js";
import type { OrganisationMention } from "../mention.js";
import { readOrganisationAt } from "../read-organisation.js";

const MOST_FORMS = 8;
const MOST_TYPE_FORMS = 3;

/** What stands behind the kind of body in its name: "Nội vụ" in "Phòng Nội vụ". */
function fieldOf({ entry, name }: OrganisationMention): string | null {
  if (entry?.takes !== "field" || !name.startsWith(`${entry.name} `)) return null;
  return name.slice(entry.name.length + 1);
}

function hostOf(mention: OrganisationMention): OrganisationMention {
  return mention.host ? hostOf(mention.host) : mention;
}

/** The first wording of each phrase: later ones are slips of scans as often as not. */
function firstWordings(phrases: readonly string[]): readonly string[] {
  return phrases.flatMap((phrase) => wordingsOf(phrase)[0] ?? []).slice(0, MOST_TYPE_FORMS);
}

/** "UBND xã Tân An", "P. TC-KH huyện Sông Lam": the name with each short form that the lexicon has for its kind and field. */
function formsOf(name: string, mention: OrganisationMention, shortFields: ReadonlyMap<string, string>): string[] {
  const { entry } = mention;
  if (!entry || !name.startsWith(entry.name)) return [];
  const field = fieldOf(mention);
  const after = name.slice(entry.name.length + (field === null ? 0 : field.length + 1));
  const types = [entry.name, ...firstWordings(entry.also)];
  const short = field === null ? undefined : shortFields.get(field);
  const fields = field === null ? [""] : [` ${field}`, ...(short === undefined ? [] : [` ${short}`])];
  const forms = types.flatMap((type) => fields.map((one) => `${type}${one}${after}`));
  return forms.filter((form) => form !== name).slice(0, MOST_FORMS);
}

/** Reads the canonical names of bodies by a lexicon; each name once. */
export function bodyReader(lexicon: Lexicon): BodyReader {
  const known = new Map<string, BodyParts>();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    const parts = partsOf(name, lexicon);
    known.set(name, parts);
    return parts;
  };
}

function partsOf(name: string, lexicon: Lexicon): BodyParts {
  const mention = readOrganisationAt(name, 0, lexicon);
  if (mention?.span.end !== name.length) return UNREAD_BODY;
  const body = hostOf(mention);
  const unit = body.unit?.isPlural === false ? body.unit : null;
  return {
    kind: mention.kind,
    type: mention.entry?.name ?? null,
    field: fieldOf(mention),
    level: body.unit?.level ?? body.entry?.level ?? null,
    unit: unit && { word: unit.word, name: unit.name },
    forms: formsOf(name, mention, lexicon.shortFields),
  };
}
