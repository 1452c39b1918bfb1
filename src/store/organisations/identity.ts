import { UNREAD_BODY, type BodyParts } from "../../model/body.js";
import type { Directive, Level } from "../../model/directive.js";
import { NO_PLACES } from "../../places/gazetteer.js";
import { nameOf, type PlaceUnit } from "../../places/place-unit.js";
import { searchWords } from "../search-words.js";
import type { BodyKnowledge } from "./body-knowledge.js";

/** A body as a document names it, told apart from all others. */
export interface Identity {
  /** The same for the same body whatever document names it: its name in search form, "@", the place that it is known to be of. */
  readonly key: string;
  readonly parts: BodyParts;
  readonly level: Level | null;
  /** "xã Thọ Lộc"; null where the body is of no unit, or of one that is not named. */
  readonly unit: string | null;
  /** What it lies in, nearest first: "huyện Thọ Xuân, tỉnh Thanh Hóa"; for a body without a unit, whose document it was. */
  readonly within: string | null;
  /** Key of the unit in the lists of places; null where it is not settled. */
  readonly placeKey: string | null;
  /** How many units of that name there are, where none was settled; null where one was or none is known. */
  readonly candidates: number | null;
}

/** What a document says of itself that tells where its bodies lie. */
export type NamedBy = Pick<Directive, "issuer" | "issuedOn" | "place">;

/** Names a body of one document. */
export type Identify = (name: string, level?: Level | null) => Identity;

/** Bodies known by name alone. */
export const NAMES_ALONE: BodyKnowledge = { read: () => UNREAD_BODY, places: NO_PLACES };

interface Seat {
  readonly unit: string | null;
  readonly level: Level | null;
  readonly place: PlaceUnit | null;
  readonly candidates: number | null;
}

const NO_SEAT: Seat = { unit: null, level: null, place: null, candidates: null };
const DOWN: readonly Level[] = ["trung ương", "tỉnh", "huyện", "xã", "thôn"];

function isBelow(level: Level | null, above: Level | null): boolean {
  return level !== null && above !== null && DOWN.indexOf(level) > DOWN.indexOf(above);
}

function isRelated(a: PlaceUnit, b: PlaceUnit): boolean {
  return a.key === b.key || a.withinKeys.includes(b.key) || b.withinKeys.includes(a.key);
}

/** Those that the text itself speaks for: it names a unit that they lie in. One that it does not is never chosen against one that it does. */
function supported(candidates: readonly PlaceUnit[], words: string): readonly PlaceUnit[] {
  const named = candidates.filter(({ within }) => within.some((unit) => words.includes(` ${searchWords(unit)} `)));
  return named.length > 0 ? named : candidates;
}

/**
 * Which unit is meant by a name in a document of `own`: the one that lies in (or around) the issuer's unit; else the only one of that name in the
 * country; else none, and how many it could be.
 */
function seatOf(
  { unit, level: stated }: Pick<BodyParts, "unit" | "level">,
  { places }: BodyKnowledge,
  { day, words, own }: { readonly day: string | null; readonly words: string; readonly own: Seat },
): Seat {
  if (!unit || unit.name === null) return { ...NO_SEAT, level: stated };
  const { word, name } = unit;
  const found = places
    .find({ word: word === "" ? null : word, name }, day)
    .filter((place) => word !== "" || stated === null || place.level === stated);
  const near = own.place ? found.filter((place) => own.place !== null && isRelated(place, own.place)) : [];
  // A commune that no list has under this district is not one of the same name elsewhere.
  const isLocal = own.place !== null && near.length === 0 && isBelow(stated, own.level) && own.level !== "trung ương";
  const candidates = near.length > 0 ? near : isLocal ? [] : supported(found, words);
  const [place = null] = candidates.length === 1 ? candidates : [];
  return {
    unit: place ? nameOf(place) : word === "" ? name : `${word} ${name}`,
    level: place?.level ?? stated,
    place,
    candidates: place || candidates.length === 0 ? null : candidates.length,
  };
}

/** Tells apart the bodies that a document names; its issuer's unit says where those lie that say it not themselves. */
export function identities(directive: NamedBy, words: string, knowledge: BodyKnowledge): Identify {
  const day = directive.issuedOn?.value ?? null;
  const text = ` ${words} `;
  const own = ownSeat(directive, knowledge, day, text);
  const known = new Map<string, Identity>();
  return (name, level = null) => {
    const before = known.get(name);
    if (before) return before;
    const parts = knowledge.read(name);
    const stated = { unit: parts.unit, level: parts.level ?? level };
    const seat = impliedSeat(stated, own, knowledge) ?? seatOf(stated, knowledge, { day, words: text, own });
    const within = seat.place ? seat.place.within.join(", ") || null : around(parts, seat, own);
    const placeKey = seat.place?.key ?? null;
    const place = placeKey ?? (within === null ? "" : searchWords(within));
    const identity: Identity = {
      key: `${placeKey === null ? searchWords(name) : withoutUnit(name, parts)}@${place}`,
      parts,
      level: seat.level,
      unit: seat.unit,
      within,
      placeKey,
      candidates: seat.candidates,
    };
    known.set(name, identity);
    return identity;
  };
}

/** The issuer's own unit: of its name, else the word of its tier with the name in the line of place and date. */
function ownSeat(directive: NamedBy, knowledge: BodyKnowledge, day: string | null, words: string): Seat {
  const issuer = directive.issuer?.value;
  if (!issuer) return NO_SEAT;
  const parts = knowledge.read(issuer.name);
  const level = issuer.level ?? parts.level;
  const named = parts.unit?.name ?? null;
  const name = named ?? directive.place?.value ?? null;
  const isPlaced = level !== null && level !== "trung ương" && name !== null;
  const word = parts.unit?.word ?? (named === null && level !== null ? level : "");
  const unit = isPlaced ? { word, name } : null;
  return seatOf({ unit, level }, knowledge, { day, words, own: NO_SEAT });
}

/**
 * "Sở Y tế" in a document of a district is that of its province, "UBND huyện" in one of a commune that of its district: the unit of the body's tier
 * among those that the issuer's lies in. Null where the name says a unit, or the issuer's is not settled.
 */
function impliedSeat(
  { unit, level }: Pick<BodyParts, "unit" | "level">,
  own: Seat,
  { places }: BodyKnowledge,
): Seat | null {
  if (!own.place || level === null || (unit && unit.name !== null)) return null;
  const place = [own.place.key, ...own.place.withinKeys]
    .flatMap((key) => places.byKey(key) ?? [])
    .find((one) => one.level === level && (!unit || unit.word === one.word));
  return place ? { unit: nameOf(place), level, place, candidates: null } : null;
}

/** The name in search form without the words of its unit, which the key's place says better: "sở y tế". */
function withoutUnit(name: string, { unit }: BodyParts): string {
  const words = searchWords(name);
  const end = unit ? searchWords(nameOf({ word: unit.word, name: unit.name ?? "" })) : "";
  return end !== "" && words.endsWith(end) ? words.slice(0, -end.length).trimEnd() : words;
}

/** Where a body lies that no list of places settles: in the issuer's unit, if it is of a lower tier or of none; groups lie nowhere. */
function around(parts: BodyParts, seat: Seat, own: Seat): string | null {
  if (own.unit === null || parts.kind === "group" || parts.kind === "people" || seat.level === "trung ương")
    return null;
  if (isBelow(own.level, seat.level) || seat.unit === own.unit) return null;
  if (seat.unit !== null && !isBelow(seat.level, own.level)) return null;
  return own.place ? [nameOf(own.place), ...own.place.within].join(", ") : own.unit;
}
