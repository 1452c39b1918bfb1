import { titleCaseName } from "../../organisations/expand.js";
import { isGivenName } from "../../organisations/person/given-names.js";
import { isFamilyName } from "../../outline/signing-cues.js";
import type { OrganisationMention } from "../../organisations/mention.js";
import { mentionOf, type Parsed } from "../../organisations/body/read-body.js";
import { personEnd } from "../../organisations/body/read-name-words.js";
import {
  form,
  isCapital,
  isDash,
  isLetters,
  lookUp,
  slice,
  pastBracket,
  type Reading,
} from "../../organisations/reading.js";

const JOINTS = new Set([",", ";", "và", "+"]);

/** True where a part of the cell ends at `at`, remarks and works aside. */
function closes(r: Reading, at: number): boolean {
  return at >= r.words.length || JOINTS.has(form(r, at)) || form(r, at) === "(" || isDash(r, at) || isLastStop(r, at);
}

function isLastStop(r: Reading, at: number): boolean {
  return form(r, at) === "." && at === r.words.length - 1;
}

/** Where the name ends that stands at `at`: behind a form of address one word or more, a given name behind other names, or a full name before what its bearer is. */
function nameEnd(r: Reading, at: number, isAddressed: boolean, isBehindName: boolean): number {
  const full = personEnd(r, at);
  const isFamily = full - at > 2 && isFamilyName(form(r, at)) && isDash(r, full);
  const isFull = full > at && (isAddressed || isBehindName || isFamily);
  const end = isFull ? full : (isAddressed || isBehindName) && isGivenName(r, at) ? at + 1 : at;
  return end > at && closes(r, end) ? end : at;
}

/** Past "(TPT Đội)", "- Thư ký HĐ" behind a name. */
function pastWork(r: Reading, at: number): number {
  let next = pastBracket(r, at);
  if (!isDash(r, next) || isPerson(r, next + 1)) return next;
  while (next < r.words.length && !JOINTS.has(form(r, next)) && !isLastStop(r, next)) next++;
  return next;
}

function isPerson(r: Reading, at: number): boolean {
  return r.lexicon.persons.at(r.words, at) !== null;
}

/** A word in capitals that is no office: "Hiệu trưởng" is one. */
function mayBeName(r: Reading, at: number): boolean {
  return isLetters(r, at) && isCapital(r, at) && lookUp(r, r.lexicon.functions, at) === null;
}

/**
 * The persons by name at word `at` of a cell, without form of address and office: "Đ/c Hải - PHT", "cô Mai", "Đ/c Hải, Lan, Tú", "Nguyễn
 * Thị Hằng - Thư ký". Null where none stand.
 */
export function personsInCell(r: Reading, at: number): Parsed | null {
  const mentions: OrganisationMention[] = [];
  let next = at;
  for (let from = at; from < r.words.length;) {
    const address = r.lexicon.persons.at(r.words, from);
    const begin = address && form(r, address.end) === ":" ? address.end + 1 : (address?.end ?? from);
    const end = mayBeName(r, begin) ? nameEnd(r, begin, address !== null, mentions.length > 0) : begin;
    if (end === begin) break;
    mentions.push(mentionOf(r, begin, end, { kind: "person", name: titleCaseName(slice(r, begin, end)) }));
    next = pastWork(r, end);
    if (!JOINTS.has(form(r, next))) break;
    from = next + 1;
  }
  return mentions.length > 0 ? { mentions, next } : null;
}
