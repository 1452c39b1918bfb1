import { MOST_NOUNS, separatorEnd } from "./group-words.js";
import type { OrganisationMention } from "../mention.js";
import { mentionOf, type Parsed } from "../body/read-body.js";
import { nameWordsEnd, startsBody } from "../body/read-name-words.js";
import { readPlaceName, unitWordAt } from "../read-unit.js";
import { form, isCapital, isShouted, lookUp, slice, type Reading } from "../reading.js";

/**
 * "các Điện lực Bình Sơn, Lộc An và Cẩm Khê", "các Thuế cơ sở 3, 5 và 8": one kind of body, several places or numbers; one mention each.
 * `noun` is the word after "các". Null where fewer than two follow.
 */
export function readBranches(r: Reading, noun: number): Parsed | null {
  const hit = lookUp(r, r.lexicon.bodies, noun);
  const entry = hit?.value;
  if (!hit || !entry || entry.never || entry.seat === "name" || entry.takes === "host" || entry.takes === "host-only")
    return null;
  const mentions: OrganisationMention[] = [];
  let next = hit.end;
  for (let from = hit.end; mentions.length < MOST_NOUNS;) {
    const isNumber = r.words[from]?.kind === "number";
    const isName = isCapital(r, from) && !isShouted(r, from) && !startsBody(r, from) && !unitWordAt(r, from);
    if (!isNumber && (!isName || entry.takes === "field" || lookUp(r, r.lexicon.fields, from))) break;
    const begin = pastKind(r, from, entry.name);
    const end = entry.takes === "words" ? ownWordsEnd(r, begin) : (readPlaceName(r, begin, false)?.next ?? begin);
    if (end === begin) break;
    const whole = `${entry.name} ${slice(r, begin, end)}`;
    mentions.push(mentionOf(r, mentions.length === 0 ? noun : from, end, { kind: "body", name: whole, entry }));
    next = end;
    const after = separatorEnd(r, next);
    if (after === next) break;
    from = after;
  }
  return mentions.length > 1 ? { mentions, next } : null;
}

/** "Toán - Tin", "Ngoại ngữ" in "các tổ chuyên môn Toán - Tin, Ngoại ngữ và Vật lí": a name by its own words, up to "và"; `at` where none stands. */
function ownWordsEnd(r: Reading, at: number): number {
  const place = readPlaceName(r, at, false)?.next ?? at;
  const whole = nameWordsEnd(r, at, { commas: false });
  for (let end = at; end < whole; end++) if (form(r, end) === "và") return end;
  return Math.max(place, whole);
}

/** "các trường Mầm non Hoa Ban, Mầm non Nà Sản": past the words of the kind, said again. */
function pastKind(r: Reading, at: number, kind: string): number {
  const [, ...again] = kind.toLowerCase().split(" ");
  const isAgain = again.length > 0 && again.every((word, index) => form(r, at + index) === word);
  return isAgain ? at + again.length : at;
}
