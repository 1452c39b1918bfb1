import type { BodyEntry } from "../../../patternbook/lexicon.js";
import type { PhraseHit } from "../../../text/phrase-table.js";
import { fullWords } from "../expand.js";
import { oncePerWord } from "../once-per-word.js";
import { mentionWith, type OrganisationMention, type UnitMention } from "../mention.js";
import { bareTypeAt, readName } from "./read-name.js";
import { afterOf, startsBody } from "./read-name-words.js";
import { nameOfBranch, readRegion } from "./read-region.js";
import { countsMany, readPlaceName, readUnit, unitWordAt } from "../read-unit.js";
import { numberEnd } from "./read-work-object.js";
import { endOf, form, isCapital, isDash, isShouted, lookUp, slice, startOf, type Reading } from "../reading.js";

/** What was read, in order, and the index of the first word after it. */
export interface Parsed {
  readonly mentions: readonly OrganisationMention[];
  readonly next: number;
}

/** A mention of words [from, to). */
export function mentionOf(
  r: Reading,
  from: number,
  to: number,
  rest: Pick<OrganisationMention, "kind" | "name"> & Partial<Pick<OrganisationMention, "unit" | "host" | "entry">>,
): OrganisationMention {
  const span = { start: startOf(r, from), end: endOf(r, to) };
  const { unit = null, host = null, entry = null, kind, name } = rest;
  return { unit, host, entry, kind, name, span, text: slice(r, from, to) };
}

/** A name of a place without its unit word, right after the body: "Điện lực Tân An". */
function bareUnit(
  r: Reading,
  at: number,
  entry: BodyEntry,
): { readonly unit: UnitMention; readonly next: number } | null {
  if (!isCapital(r, at) || isShouted(r, at) || startsBody(r, at) || lookUp(r, r.lexicon.fields, at)) return null;
  const name = readPlaceName(r, at, false);
  if (!name) return null;
  return { unit: { word: "", level: entry.level ?? null, name: name.name, isPlural: false }, next: name.next };
}

/** "địa phương", "các cấp", "tuyến xã" after a body of some unit, which one is not said; `at` itself where there is none. */
function commonUnitEnd(r: Reading, at: number, { seat, takes }: BodyEntry): number {
  if (seat === "unit" && isOfTiers(r, at)) return at + 2;
  if (seat !== "unit" || takes === "field" || takes === "words") return at;
  if (form(r, at) === "ở" && form(r, at + 1) === "cơ" && form(r, at + 2) === "sở") return at + 3;
  const words = `${form(r, at)} ${form(r, at + 1)}`;
  // "UBND các địa phương": of each, by no name
  if (words === "các địa" && form(r, at + 2) === "phương") return at + 3;
  return words === "địa phương" || words === "các cấp" || words === "cơ sở" ? at + 2 : words === "cấp có" ? at + 4 : at;
}

/** "hai cấp" of the courts, "tuyến xã" of the health stations. */
function isOfTiers(r: Reading, at: number): boolean {
  if (form(r, at) === "tuyến") return unitWordAt(r, at + 1) !== null && !isCapital(r, at + 2);
  return ["hai", "ba"].includes(form(r, at)) && form(r, at + 1) === "cấp";
}

/** "12 phường", "20 trường học" after a body of each of them, none by its name; `at` itself where none stand. */
function countedUnitsEnd(r: Reading, at: number, { seat, takes }: BodyEntry): number {
  if (seat !== "unit" || takes !== "nothing" || !countsMany(r, at) || readUnit(r, at)) return at;
  const kind = unitWordAt(r, at + 1) ?? r.lexicon.nouns.at(r.words, at + 1);
  return kind && !isCapital(r, kind.end) ? kind.end : at;
}

/** "Sở", "Bộ", "Phòng" alone, in capitals: the document's own; named only with the document at hand. */
export function readBareHost(r: Reading, at: number, isHost = false): Parsed | null {
  const type = bareTypeAt(r, at, isHost);
  if (!type) return null;
  const { value: entry, end } = type;
  return { mentions: [mentionOf(r, at, end, { kind: "body", name: entry.name, entry })], next: end };
}

/** The body after another's name that it belongs to: "UBND tỉnh" in "Văn phòng UBND tỉnh", "Sở" in "Thanh tra Sở". */
function readHost(r: Reading, at: number, isOwned: boolean, depth: number): Parsed | null {
  if (depth > 2) return null;
  return readBody(r, at, depth + 1) ?? (isOwned || isCapital(r, at) ? readBareHost(r, at, true) : null);
}

/**
 * A named body at word `at`: type, field or own words, then unit and name, or the body it belongs to. Several mentions where
 * one head has several units ("UBND các xã: A, B"). Null where no known type of body begins.
 */
export function readBody(r: Reading, at: number, depth = 0): Parsed | null {
  return depth === 0 ? outermostBody(r, at) : bodyAt(r, at, depth);
}

const outermostBody = oncePerWord(
  ({ body }) => body,
  (r: Reading, at) => bodyAt(r, at, 0),
);

function bodyAt(r: Reading, at: number, depth: number): Parsed | null {
  const hit = typeAt(r, at);
  return hit?.value ? bodyOf(r, at, hit.value, hit.end, depth) : null;
}

/**
 * The type of a body at `at`: of "Ban Đầu tư", "Ban Công nghệ" too, though "ban đầu", "ban công" are none; and of "Thanh tra, Văn phòng",
 * though "thanh tra, kiểm tra" is what is done.
 */
function typeAt(r: Reading, at: number): PhraseHit<BodyEntry | null> | null {
  const hit = lookUp(r, r.lexicon.bodies, at);
  if (hit?.value !== null || !isCapital(r, at)) return hit;
  const isBoard = form(r, at) === "ban" && ["đầu", "công"].includes(form(r, at + 1)) && isCapital(r, at + 1);
  const isListed =
    [",", "và"].includes(form(r, hit.end - 1)) &&
    (isCapital(r, hit.end) || r.lexicon.many.at(r.words, hit.end) !== null);
  if (!isBoard && !isListed) return hit;
  const end = isBoard ? at + 1 : hit.end - 1;
  const alone = r.lexicon.bodies.at(r.words.slice(at, end), 0);
  return alone && { value: alone.value.entry, end };
}

/** The body at word `at` whose type ends at word `end`. */
function bodyOf(r: Reading, at: number, entry: BodyEntry, end: number, depth: number): Parsed | null {
  const named = readName(r, at, entry, end);
  if (!named) return entry.takes === "field" && depth === 0 ? withHostOnly(r, at, entry, end) : null;
  const common = Math.max(commonUnitEnd(r, named.next, entry), countedUnitsEnd(r, named.next, entry));
  if (common > named.next) {
    const whole = `${named.name} ${fullWords(r, named.next, common)}`;
    return { mentions: [mentionOf(r, at, common, { kind: "body", name: whole, entry })], next: common };
  }
  const name = nameOfBranch(r, entry, end, named);
  const owned = afterOf(r, named.next);
  const isPlaceAt = owned === named.next && form(r, owned) === "tại" && entry.takes === "words";
  const units = readUnit(r, isPlaceAt ? owned + 1 : owned);
  if (isPlaceAt && units?.units[0]?.unit.name) {
    const whole = `${name} ${fullWords(r, owned, units.next)}`;
    return { mentions: [mentionOf(r, at, units.next, { kind: "body", name: whole, entry })], next: units.next };
  }
  if (units && !isPlaceAt) {
    const many = units.units.length > 1;
    // "Ngân hàng … Việt Nam - Chi nhánh Tân An"
    const branch = !many && units.units[0]?.unit.name === null ? readRegion(r, units.next) : units.next;
    if (branch > units.next && isDash(r, units.next)) {
      const whole = `${name} ${fullWords(r, named.next, branch)}`;
      return { mentions: [mentionOf(r, at, branch, { kind: "body", name: whole, entry })], next: branch };
    }
    const mentions = units.units.map(({ unit, from, to }, index) =>
      mentionOf(r, many && index > 0 ? from : at, to, { kind: "body", name, unit, entry }),
    );
    return { mentions, next: units.next };
  }
  const takesHost =
    entry.takes === "host" || entry.takes === "host-only" || entry.takes === "words" || owned > named.next;
  const host = takesHost || entry.takes === "field" ? readHost(r, owned, owned > named.next, depth) : null;
  const first = host?.mentions[0];
  const isPart = entry.name !== "Sở" && entry.name !== "Bộ" && first?.entry?.name !== entry.name;
  if (
    host &&
    first &&
    (takesHost || owned > named.next || (isPart && (first.entry?.seat === "unit" || first.entry?.takes === "field")))
  ) {
    const mentions = host.mentions.map((one, index) =>
      index === 0
        ? mentionOf(r, at, host.mentions.length > 1 ? named.next : host.next, { kind: "body", name, host: one, entry })
        : mentionWith(one, { name, unit: null, host: one, entry }),
    );
    return { mentions, next: host.next };
  }
  if (entry.takes === "host-only" || entry.takes === "place-required") {
    const place = entry.takes === "place-required" ? bareUnit(r, named.next, entry) : null;
    if (!place) return null;
    return {
      mentions: [mentionOf(r, at, place.next, { kind: "body", name, unit: place.unit, entry })],
      next: place.next,
    };
  }
  const region = readRegion(r, named.next);
  if (region > named.next) {
    const whole = `${name} ${fullWords(r, named.next, region)}`;
    const seat = readUnit(r, region)?.units[0];
    if (seat)
      return {
        mentions: [mentionOf(r, at, seat.to, { kind: "body", name: whole, unit: seat.unit, entry })],
        next: seat.to,
      };
    return { mentions: [mentionOf(r, at, region, { kind: "body", name: whole, entry })], next: region };
  }
  const place =
    entry.takes === "nothing" || entry.takes === "host" || entry.name === "Sở" || entry.takes === "place-words"
      ? bareUnit(r, named.next, entry)
      : null;
  // "Điện lực Tân An 2": one of several of that place
  const numbered = place && entry.takes === "place-words" ? numberEnd(r, place.next) : 0;
  const next = Math.max(place?.next ?? named.next, numbered);
  const unit = place && { ...place.unit, name: slice(r, named.next, next) };
  return { mentions: [mentionOf(r, at, next, { kind: "body", name, unit, entry })], next };
}

/** "Thanh tra của Bộ", "Phòng của Sở": the type and only its host. */
function withHostOnly(r: Reading, at: number, entry: BodyEntry, end: number): Parsed | null {
  const owned = afterOf(r, end);
  if (owned === end || !isCapital(r, at)) return null;
  const host = readHost(r, owned, true, 0);
  const first = host?.mentions[0];
  if (!host || !first) return null;
  return {
    mentions: [mentionOf(r, at, host.next, { kind: "body", name: entry.name, host: first, entry })],
    next: host.next,
  };
}
