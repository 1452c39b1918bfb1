import { addresseesIn, formsOfAddress } from "./addressees.js";
import { canonicalName } from "./canonical-name.js";
import { knownName, ownerContext, type ContextParts, type OwnerContext } from "./context.js";
import { readDefinitions } from "./definitions.js";
import type { OrganisationMention } from "../mention.js";
import { readBody } from "../body/read-body.js";
import { isBoardByWork } from "./one-name.js";
import { namedOfficerAt } from "../person/read-person.js";
import { remembered } from "../../../text/remembered.js";
import { readShortForms } from "./read-short-forms.js";
import { readUnit } from "../read-unit.js";
import { formNumberAt, readingOf, type Reading } from "../reading.js";

interface Seen {
  readonly bodies: OrganisationMention[];
  /** Named units, "huyện Tân An" → how often. */
  readonly units: Map<string, number>;
}

function look(r: Reading, seen: Seen): void {
  for (let at = 0; at < r.words.length; at++) {
    if (!r.lexicon.starts.has(formNumberAt(r, at))) continue;
    // "Chủ tịch UBND huyện Trần Văn Bình": no district is called so
    const officer = namedOfficerAt(r, at);
    if (officer) {
      at = officer.next - 1;
      continue;
    }
    const body = readBody(r, at);
    if (body) seen.bodies.push(...body.mentions.filter(({ entry, name }) => entry?.merge || isBoardByWork(name)));
    const units = body
      ? body.mentions.flatMap(({ unit }) => unit ?? [])
      : (readUnit(r, at)?.units ?? []).map(({ unit }) => unit);
    for (const unit of units) {
      if (unit.name === null || !unit.word || unit.isPlural) continue;
      const name = `${unit.word} ${unit.name}`;
      seen.units.set(name, (seen.units.get(name) ?? 0) + 1);
    }
    if (body) at = body.next - 1;
  }
}

/** The only unit named with one of the words, or the one named at least three times as often as any other; else null. */
function mainUnit(units: ReadonlyMap<string, number>, words: readonly string[]): string | null {
  const found = [...units]
    .filter(([name]) => words.some((word) => name.startsWith(`${word} `)))
    .sort((a, b) => b[1] - a[1]);
  const [first, second] = found;
  return first && (!second || first[1] >= 3 * second[1]) ? first[0] : null;
}

/**
 * What a whole document settles about its bodies: the short forms it defines or writes in full elsewhere, its district and province where it names only
 * one, and the fullest names of bodies that it shortens. `texts` are its blocks in reading order, `addressees` its lines "Kính gửi".
 */
export function readContext(
  texts: readonly string[],
  parts: ContextParts,
  addressees: readonly string[] = [],
): OwnerContext {
  const seen: Seen = { bodies: [], units: new Map() };
  const definitions = new Map<string, string>();
  const read = remembered((text) => readingOf(text, parts.lexicon));
  for (const text of texts) {
    const r = read(text);
    look(r, seen);
    for (const [short, full] of readDefinitions(r)) if (!definitions.has(short)) definitions.set(short, full);
  }
  for (const [short, full] of readShortForms(texts.map(read)))
    if (!definitions.has(short)) definitions.set(short, full);
  const addressed = addressees.flatMap((line) => addresseesIn(read(line)));
  for (const [short, full] of formsOfAddress(addressed, parts.issuer?.name ?? ""))
    if (!definitions.has(short)) definitions.set(short, full);
  const context = ownerContext({
    ...parts,
    read,
    district: parts.district ?? mainUnit(seen.units, ["huyện", "quận", "thị xã"]),
    province: parts.province ?? mainUnit(seen.units, ["tỉnh"]),
    definitions: parts.definitions ?? definitions,
  });
  // "Điều lệ Hội Nông dân Việt Nam": the whole union's, no fuller name of that of a place
  const local = seen.bodies.filter(({ name, unit }) => unit !== null || !/^Hội .{3,40} Việt Nam$/u.test(name));
  const known = new Set(local.map((body) => canonicalName(body, context).name));
  // "Ban Chỉ đạo phòng, chống rét huyện Tân An" of the letterhead, of which the text says "Ban Chỉ đạo" only
  if (/^Ban Chỉ (?:đạo|huy) /u.test(context.issuer?.name ?? "") && context.issuer) known.add(context.issuer.name);
  return { ...context, known: [...known].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(knownName) };
}
