import type { Level } from "../../../model/directive.js";
import type { Lexicon } from "../../../patternbook/lexicon.js";
import { readUnit } from "../read-unit.js";
import { readBody } from "../body/read-body.js";
import { readingOf, type Reading } from "../reading.js";
import { remembered } from "../../../text/remembered.js";
import { matchForm } from "../../../text/letters/vietnamese.js";

/** The document's own body, as far as it is known. */
export interface Issuer {
  /** Canonical: "Ủy ban nhân dân huyện Tân An". */
  readonly name: string;
  readonly level: Level | null;
  /** Name of its unit without the unit's word, where the document gives it elsewhere than in `name` (the place line). */
  readonly place: string | null;
}

/** A unit of the document with its word: "xã Tân An"; name null where the document never gives it. */
export interface KnownUnit {
  readonly word: string;
  readonly name: string | null;
}

/** What the document says that settles who is meant by "xã", "UBND huyện", "Sở" in it. */
export interface OwnerContext {
  readonly lexicon: Lexicon;
  /** A text of the document cut into words, once. */
  readonly read: (text: string) => Reading;
  readonly issuer: Issuer | null;
  /** The place that the document is about: "xã Tân An"; null where there is none or several. */
  readonly subject: string | null;
  /** The unit meant by a bare "xã", "huyện", "tỉnh" in this document. */
  readonly units: Readonly<Partial<Record<Level, KnownUnit>>>;
  /** Short forms that the document defines, by match form: "các bộ" → "các bộ, cơ quan ngang bộ". */
  readonly definitions: ReadonlyMap<string, string>;
  /** Names of bodies in the document, canonical: one body has one name. */
  readonly known: readonly KnownName[];
  /** `formOf` of a name, made once for all of its owners. */
  readonly formOf: (name: string) => string;
}

/** A body's canonical name and its forms for comparison. */
export interface KnownName {
  readonly name: string;
  readonly form: string;
  readonly words: ReadonlySet<string>;
}

/** What a context is made of; only `lexicon` and `issuer` are needed. */
export interface ContextParts {
  readonly lexicon: Lexicon;
  /** Shared with whoever has read the texts before. */
  readonly read?: (text: string) => Reading;
  readonly issuer: Issuer | null;
  readonly subject?: string | null;
  /** "huyện Tân An", "thị xã Tân An": where the document names its district. */
  readonly district?: string | null;
  /** "tỉnh Tân An", "thành phố Tân An". */
  readonly province?: string | null;
  readonly definitions?: ReadonlyMap<string, string>;
  readonly known?: readonly string[];
}

function unitOf(name: string, lexicon: Lexicon): { readonly level: Level; readonly unit: KnownUnit } | null {
  const r = readingOf(name, lexicon);
  const hit = readUnit(r, 0)?.units[0]?.unit;
  return hit?.level && !hit.isPlural && hit.word
    ? { level: hit.level, unit: { word: hit.word, name: hit.name } }
    : null;
}

const PARTY: Readonly<Record<string, readonly [Level, string]>> = {
  "Huyện ủy": ["huyện", "huyện"],
  "Quận ủy": ["huyện", "quận"],
  "Huyện đoàn": ["huyện", "huyện"],
  "Quận đoàn": ["huyện", "quận"],
  "Thị đoàn": ["huyện", "thị xã"],
  "Tỉnh đoàn": ["tỉnh", "tỉnh"],
  "Thị ủy": ["huyện", "thị xã"],
  "Tỉnh ủy": ["tỉnh", "tỉnh"],
  "Thành ủy": ["tỉnh", "thành phố"],
};

const SCHOOLS = /^(?:Trường|Nhà trẻ|Trung tâm Học tập)(?!\p{L})/u;

function issuerUnit(issuer: Issuer, lexicon: Lexicon): { readonly level: Level; readonly unit: KnownUnit } | null {
  const r = readingOf(issuer.name, lexicon);
  const inside = (mention: ReturnType<typeof first>): { level: Level; unit: KnownUnit } | null => {
    if (!mention) return null;
    const party = PARTY[mention.name];
    if (party) return { level: party[0], unit: { word: party[1], name: mention.unit?.name ?? null } };
    const { unit } = mention;
    if (unit?.level && unit.level !== "trung ương" && unit.word && !unit.isPlural)
      return { level: unit.level, unit: { word: unit.word, name: unit.name } };
    return inside(mention.host);
  };
  const first = () => readBody(r, 0)?.mentions[0] ?? null;
  const found = inside(first()) ?? lastUnit(issuer.name, lexicon);
  if (found) {
    // "thành phố Vinh" under a province: the issuer's own level decides
    const level = issuer.level && found.unit.word === "thành phố" ? issuer.level : found.level;
    return { level, unit: { word: found.unit.word, name: found.unit.name ?? issuer.place } };
  }
  // "Trường THCS Hòa An", of the district: where it stands is no district
  if (!issuer.level || issuer.level === "trung ương" || SCHOOLS.test(issuer.name)) return null;
  return { level: issuer.level, unit: { word: issuer.level, name: issuer.place } };
}

function lastUnit(name: string, lexicon: Lexicon): { readonly level: Level; readonly unit: KnownUnit } | null {
  const r = readingOf(name, lexicon);
  for (let at = r.words.length - 1; at > 0; at--) {
    const hit = readUnit(r, at)?.units[0]?.unit;
    if (hit?.level && hit.level !== "trung ương" && hit.word && !hit.isPlural)
      return { level: hit.level, unit: { word: hit.word, name: hit.name } };
  }
  return null;
}

/** Settles which unit is meant at each level, from the issuer, the subject and the places that the document names. */
export function ownerContext(parts: ContextParts): OwnerContext {
  const { lexicon, issuer } = parts;
  const units: Partial<Record<Level, KnownUnit>> = {};
  const take = (found: { readonly level: Level; readonly unit: KnownUnit } | null): void => {
    if (!found) return;
    const before = units[found.level];
    if (!before || (before.name === null && found.unit.name !== null)) units[found.level] = found.unit;
  };
  const own = issuer ? issuerUnit(issuer, lexicon) : null;
  take(own);
  if (parts.subject) take(unitOf(parts.subject, lexicon));
  if (parts.district) {
    const district = unitOf(parts.district, lexicon);
    take(district ? { ...district, level: "huyện" } : null);
  }
  if (parts.province) {
    const province = unitOf(parts.province, lexicon);
    take(province ? { ...province, level: "tỉnh" } : null);
  }
  return {
    lexicon,
    read: parts.read ?? remembered((text) => readingOf(text, lexicon)),
    issuer: issuer ? { ...issuer, level: issuer.level ?? own?.level ?? null } : null,
    subject: parts.subject ?? null,
    units,
    definitions: new Map([...(parts.definitions ?? [])].map(([short, full]) => [formOf(short), full] as const)),
    known: (parts.known ?? []).map(knownName),
    formOf: remembered(formOf),
  };
}

/** A name with its forms for comparison. */
export function knownName(name: string): KnownName {
  const form = formOf(name);
  return { name, form, words: new Set(form.split(" ")) };
}

/** The form in which names are compared. */
function formOf(name: string): string {
  return matchForm(name);
}
