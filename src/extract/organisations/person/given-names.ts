import { titleCaseName } from "../expand.js";
import type { OrganisationMention } from "../mention.js";
import { mentionOf, type Parsed } from "../body/read-body.js";
import { startsBody } from "../body/read-name-words.js";
import { actionAt, form, isCapital, isLetters, isShouted, slice, pastBracket, type Reading } from "../reading.js";

const MOST_NAMES = 20;

/** True where one word in capitals stands at word `at` that begins no body and is no title. */
export function isGivenName(r: Reading, at: number): boolean {
  const isName = isLetters(r, at) && isCapital(r, at) && !isShouted(r, at) && !isCapital(r, at + 1);
  return isName && !startsBody(r, at) && r.lexicon.titles.at(r.words, at) === null;
}

/** "các đồng chí: Nga, Hùng và Dũng kiểm tra …": two given names or more before what they do; null where none stand so. */
export function readGivenNames(r: Reading, begin: number): Parsed | null {
  const mentions: OrganisationMention[] = [];
  let at = begin;
  for (; mentions.length < MOST_NAMES; at++) {
    if (!isGivenName(r, at)) return null;
    mentions.push(mentionOf(r, at, at + 1, { kind: "person", name: titleCaseName(slice(r, at, at + 1)) }));
    at = pastBracket(r, at + 1);
    if (![",", "và", ";"].includes(form(r, at))) break;
  }
  return mentions.length > 1 && actionAt(r, at)?.value === "verb" ? { mentions, next: at } : null;
}
