import { fullWords, lowerFirst } from "../expand.js";
import { bareHost, bareHostEnd, isNamed, MOST_NOUNS, separatorEnd } from "./group-words.js";
import { mentionWith, type OrganisationMention } from "../mention.js";
import { mentionOf, readBody, type Parsed } from "../body/read-body.js";
import { isOfficeType, readField } from "../body/read-name.js";
import { readTail } from "./read-group-tail.js";
import { afterOf, startsBody } from "../body/read-name-words.js";
import { readUnit, unitWordAt } from "../read-unit.js";
import { actionAt, form, isCapital, isLetters, lookUp, type Reading } from "../reading.js";

/** Types of which there is one for each field: "các Tổng cục Thuế, ..." are named bodies. */
const ONE_EACH = new Set(["Bộ", "Tổng cục", "Ủy ban"]);

/** True where a field that no list knows begins: capitals that are no body, unit or group. */
function isUnknownField(r: Reading, at: number): boolean {
  if (!isCapital(r, at) || !isLetters(r, at) || isNamed(r, at) || startsBody(r, at)) return false;
  const isTail = r.lexicon.tails.at(r.words, at) !== null && form(r, at) !== "quản";
  return !unitWordAt(r, at) && !r.lexicon.nouns.at(r.words, at) && !isTail;
}

/** "Các Bộ | , cơ quan | : Tài chính, Xây dựng", "Các sở, ban, ngành:": kinds in small letters beside the one whose fields a colon names; `at` where none stand. */
function otherKindsEnd(r: Reading, at: number): number {
  let end = at;
  for (let more = 0; more < MOST_NOUNS; more++) {
    const after = separatorEnd(r, end);
    const noun = after > end && !isCapital(r, after) ? r.lexicon.nouns.at(r.words, after) : null;
    if (!noun) break;
    end = noun.end;
  }
  return end;
}

/** "các phòng Tài chính, Nội vụ": one type, several fields. One field alone stays one group ("các sở Giáo dục và Đào tạo"). */
export function readFields(r: Reading, at: number, noun: number): Parsed | null {
  const hit = lookUp(r, r.lexicon.bodies, noun);
  const entry = hit?.value;
  if (!hit || !entry || entry.takes !== "field") return null;
  const kinds = otherKindsEnd(r, hit.end);
  const begin = form(r, kinds) === ":" ? kinds + 1 : hit.end;
  // "Các Bộ, cơ quan: Khẩn trương …": no field that is known
  if (begin > kinds && kinds > hit.end && lookUp(r, r.lexicon.fields, begin) === null) return null;
  // "Các Bộ môn: Chuẩn bị đề thi": what they are to do
  const isDeed = actionAt(r, begin)?.value === "verb" && r.lexicon.nameVerbs.at(r.words, begin) === null;
  if (begin > hit.end && isDeed && !lookUp(r, r.lexicon.fields, begin)) return null;
  const mentions: OrganisationMention[] = [];
  let next = begin;
  for (let from = begin; mentions.length < MOST_NOUNS;) {
    const isKnown = lookUp(r, r.lexicon.fields, from) !== null;
    const isField = isKnown || isUnknownField(r, from);
    // "các Sở: Nội vụ, Công an tỉnh, Y tế", "các Bộ: Tài chính, Văn phòng Chính phủ, Xây dựng": a body of its own among the fields
    const body = mentions.length > 0 ? readBody(r, from) : null;
    if (body && (!isField || body.mentions[0]?.unit)) {
      const after = separatorEnd(r, body.next);
      if (after === body.next || lookUp(r, r.lexicon.fields, after) === null) break;
      mentions.push(...body.mentions);
      next = body.next;
      from = after;
      continue;
    }
    const field = isField ? readField(r, from, { isOffice: isOfficeType(entry), commas: false }) : null;
    if (!field) break;
    const end = field.next;
    const name = `${entry.name} ${field.name}`;
    mentions.push(mentionOf(r, mentions.length === 0 ? noun : from, end, { kind: "body", name, entry }));
    next = end;
    const after = separatorEnd(r, end);
    if (after === end) break;
    from = after;
  }
  if (mentions.length === 0) return null;
  const only = mentions[0];
  // "các Viện Pasteur, Viện Vệ sinh dịch tễ": a list of named bodies
  const isRepeated = lookUp(r, r.lexicon.bodies, separatorEnd(r, next))?.value?.name === entry.name;
  const isNames = ONE_EACH.has(entry.name) || isRepeated;
  if (mentions.length === 1 && only && begin === hit.end && !isNames) {
    const seats = readUnit(r, next);
    const seat = seats?.units.length === 1 ? seats.units[0]?.unit : undefined;
    if (seats && seat?.isPlural) {
      const name = `các ${lowerFirst(only.name)}`;
      return { mentions: [mentionOf(r, at, seats.next, { kind: "group", name, unit: seat })], next: seats.next };
    }
    const tail = readTail(r, next, false, false, () => null);
    const name = lowerFirst(
      `các ${lowerFirst(only.name)}${tail.nameEnd > next ? ` ${fullWords(r, next, tail.nameEnd)}` : ""}`,
    );
    const group = mentionOf(r, at, tail.next, { kind: "group", name, unit: tail.unit, host: tail.host });
    return { mentions: [group], next: tail.next };
  }
  const owner = afterOf(r, next);
  const host =
    owner > next ? (readBody(r, owner) ?? (bareHost(r, owner) ? { next: bareHostEnd(r, owner) } : null)) : null;
  if (host) return { mentions, next: host.next };
  const units = readUnit(r, next);
  const unit = units?.units.length === 1 ? units.units[0]?.unit : undefined;
  return unit && units
    ? { mentions: mentions.map((one) => (one.entry === entry ? mentionWith(one, { unit }) : one)), next: units.next }
    : { mentions, next };
}
