import type { OwnerContext } from "./context.js";
import { lowerFirst, upperFirst } from "../expand.js";
import { innerOffice, isOfficeOf } from "./inner-office.js";
import type { CanonicalName, OrganisationMention } from "../mention.js";
import { boardMeant, fullestName } from "./one-name.js";
import { commandMeant, governmentOffice, ownChair, ownCommittee, unionOffice } from "./own-office.js";
import { readOrganisationAt } from "../read-organisation.js";
import { impliedUnit, isBareType, resolveUnit, withoutUnitWord, words } from "./unit-meant.js";

function place(mention: OrganisationMention, context: OwnerContext): CanonicalName {
  const unit = mention.unit;
  if (!unit) return { name: mention.text, level: null };
  if (unit.name === null && !unit.isPlural && context.subject) {
    const known = unit.level ? context.units[unit.level] : undefined;
    if (known && words(known) === context.subject) return { name: context.subject, level: unit.level };
  }
  const found = resolveUnit(unit, context);
  return { name: found.words, level: found.level };
}

/** "địa phương" alone in a document about one place is that place. */
function groupName(mention: OrganisationMention, context: OwnerContext): CanonicalName {
  const defined = context.definitions.get(context.formOf(mention.name));
  if (defined) return { name: defined, level: mention.unit?.level ?? null };
  if (mention.name === "địa phương" && context.subject) {
    const unit = (["xã", "huyện", "tỉnh"] as const).find((level) => {
      const known = context.units[level];
      return known && words(known) === context.subject;
    });
    return { name: context.subject, level: unit ?? null };
  }
  const host = mention.host ? canonicalName(mention.host, context) : null;
  const unit = mention.unit ? resolveUnit(mention.unit, context) : null;
  return {
    name: `${mention.name}${unit ? ` ${unit.words}` : ""}${host ? ` ${host.name}` : ""}`,
    level: unit?.level ?? host?.level ?? null,
  };
}

/**
 * The name of a body in full words, completed from the document: place-holders resolved, short forms that the document defines
 * written out, and of several names of one body the fullest. A mention that nothing settles keeps its own words.
 */
export function canonicalName(mention: OrganisationMention, context: OwnerContext): CanonicalName {
  const defined = context.definitions.get(context.formOf(mention.text));
  if (defined) return definedName(defined, mention, context);
  switch (mention.kind) {
    case "person":
      return { name: mention.name, level: null };
    case "place":
      return place(mention, context);
    case "group":
    case "people":
      return groupName(mention, context);
    case "office": {
      const host = mention.host ? canonicalName(mention.host, context) : ownOffice(mention, context);
      return { name: host ? `${mention.name} ${host.name}` : mention.name, level: host?.level ?? null };
    }
    case "body":
      return body(mention, context);
  }
}

/** "UBND tỉnh" for "Ủy ban nhân dân tỉnh" is completed as the long form would be. */
function definedName(defined: string, mention: OrganisationMention, context: OwnerContext): CanonicalName {
  const full = readOrganisationAt(defined, 0, context.lexicon);
  if (full?.kind === "body" && full.span.end === defined.length)
    return canonicalName(full, { ...context, definitions: new Map() });
  return { name: defined, level: mention.unit?.level ?? mention.entry?.level ?? null };
}

const OWN_HEADS: Readonly<Record<string, string>> = {
  "Bộ trưởng": "Bộ",
  "Thứ trưởng": "Bộ",
  "Giám đốc": "Sở",
  "Phó Giám đốc": "Sở",
  "Cục trưởng": "Cục",
  "Chi cục trưởng": "Chi cục",
};

/** "Bộ trưởng" alone in a document of a ministry is its own. */
function ownOffice(mention: OrganisationMention, context: OwnerContext): CanonicalName | null {
  const type = OWN_HEADS[mention.name];
  const issuer = context.issuer;
  const committee = issuer && ownChair(mention.name, issuer.name);
  if (committee) return { name: committee, level: issuer.level };
  return type && issuer && isOfficeOf(issuer.name, type, context) ? { name: issuer.name, level: issuer.level } : null;
}

function body(mention: OrganisationMention, context: OwnerContext): CanonicalName {
  const issuer = context.issuer;
  if (isBareType(mention) && issuer && isOfficeOf(issuer.name, mention.name, context) && !mention.host)
    return { name: issuer.name, level: issuer.level };
  const command = commandMeant(mention, context);
  if (command !== null && issuer && mention.unit === null) return { name: issuer.name, level: issuer.level };
  const base = command ?? upperFirst(mention.name);
  if (mention.host) {
    const host = canonicalName(mention.host, context);
    // "Thanh tra Sở Y tế": the host completes the name; "thanh tra của Bộ" keeps its word
    const link =
      mention.text !== "" && /\p{L} của /u.test(mention.text) && mention.entry?.takes === "host" ? " của" : "";
    const head = /^\p{Ll}/u.test(mention.text) && link ? lowerFirst(base) : base;
    return { name: `${head}${link} ${host.name}`, level: host.level };
  }
  if (mention.unit) {
    const unit = resolveUnit(mention.unit, context, mention.entry?.takes === "field");
    return fullestName({ base, unit: unit.words, level: unit.level ?? mention.entry?.level ?? null }, mention, context);
  }
  const board = boardMeant(mention, context);
  if (board !== null) return { name: board, level: issuer?.level ?? null };
  const committee = issuer && ownCommittee(mention, issuer.name);
  if (committee) return { name: `${base} ${committee}`, level: issuer.level };
  const office = governmentOffice(mention, context) ?? (issuer && unionOffice(mention, issuer.name));
  if (office) return { name: office, level: issuer?.level ?? null };
  // "Văn phòng" alone is of a house, never of a unit: "Văn phòng huyện" is nobody
  if (mention.name === "Văn phòng" && issuer?.name.startsWith("Văn phòng "))
    return { name: issuer.name, level: issuer.level };
  const inner = innerOffice(mention, context);
  if (inner) return { name: `${base} ${inner.name}`, level: inner.level };
  const implied = impliedUnit(mention, context);
  // "Sở Văn hóa và Thể thao Tân An" in a document of Tân An: the place is its unit, said without the unit's word
  const own = implied?.level ? (context.units[implied.level]?.name ?? null) : null;
  const kind =
    own !== null && base.endsWith(` ${own}`) ? base.slice(0, -own.length - 1) : withoutUnitWord(base, implied);
  return fullestName(
    { base: kind, unit: implied?.words ?? "", level: implied?.level ?? mention.entry?.level ?? null },
    mention,
    context,
  );
}
