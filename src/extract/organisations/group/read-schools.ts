import { mentionOf, readBody, type Parsed } from "../body/read-body.js";
import type { OrganisationMention } from "../mention.js";
import { startsBody } from "../body/read-name-words.js";
import { unitWordAt } from "../read-unit.js";
import { closedPlaceAt } from "./read-branches-listed.js";
import { form, isCapital, readingOf, slice, type Reading } from "../reading.js";

const LONGEST = 12;
const MOST = 40;

/** "Tiểu học Hòa An" behind "các trường": the school by its level and name; null where no level that is known begins. */
function schoolAt(r: Reading, at: number): { readonly mention: OrganisationMention; readonly next: number } | null {
  if (!isCapital(r, at)) return null;
  const whole = readingOf(`Trường ${slice(r, at, Math.min(r.words.length, at + LONGEST))}`, r.lexicon);
  const found = readBody(whole, 0);
  const [only] = found?.mentions ?? [];
  if (!found || found.mentions.length !== 1 || !only?.entry || only.entry.name === "Trường") return null;
  if (only.name === only.entry.name && !only.unit) return null;
  const next = at + found.next - 1;
  const { name, unit, entry } = only;
  return { mention: mentionOf(r, at, next, { kind: "body", name, unit, entry }), next };
}

/** "Lộc Hạ" behind "THCS Hòa An,": another school of the level before it, by a name of two capitals at least that a mark or verb closes; null where none stands. */
function schoolOfSameLevel(
  r: Reading,
  at: number,
  before: OrganisationMention | undefined,
): { readonly mention: OrganisationMention; readonly next: number } | null {
  if (!before?.entry || startsBody(r, at) || unitWordAt(r, at)) return null;
  const name = closedPlaceAt(r, at);
  if (!name) return null;
  const { entry } = before;
  return {
    mention: mentionOf(r, at, name.next, { kind: "body", name: `${entry.name} ${name.name}`, entry }),
    next: name.next,
  };
}

/** "THCS Hòa An, Tiểu học Lộc Hạ và Mầm non Hoa Sen" at word `at`, behind "các trường" or its colon: two schools at least, each by its level, which is said once for several, and name; null where fewer stand. */
export function readSchools(r: Reading, at: number): Parsed | null {
  const mentions: OrganisationMention[] = [];
  let next = at;
  for (let from = at; mentions.length < MOST;) {
    const school = schoolAt(r, from) ?? schoolOfSameLevel(r, from, mentions.at(-1));
    if (!school) break;
    mentions.push(school.mention);
    next = school.next;
    if (![",", "và", ";"].includes(form(r, next))) break;
    from = form(r, next + 1) === "và" ? next + 2 : next + 1;
  }
  return mentions.length > 1 ? { mentions, next } : null;
}
