import { fullWords } from "../expand.js";
import { MOST_NOUNS, separatorEnd } from "./group-words.js";
import type { OrganisationMention } from "../mention.js";
import { mentionOf, type Parsed } from "../body/read-body.js";
import { readPlaceName, unitWordAt } from "../read-unit.js";
import { actionAt, form, isCapital, isLetters, lookUp, slice, type Reading } from "../reading.js";

/** Words between the kind and the colon: "các chi nhánh loại II:". */
const MOST_WORDS = 4;

/** Where the colon stands behind a kind that ends at word `from`; null where other marks or verbs come first. */
function colonBehind(r: Reading, from: number): number | null {
  for (let at = from; at <= from + MOST_WORDS; at++) {
    if (form(r, at) === ":") return at;
    if (!isLetters(r, at) || ["verb", "modal", "adverb"].includes(actionAt(r, at)?.value ?? "")) return null;
  }
  return null;
}

/** A place of two capitals at least at word `at`, where a mark, "và", a verb or the end closes it; null where none stands so. */
export function closedPlaceAt(r: Reading, at: number): { readonly name: string; readonly next: number } | null {
  const place = isCapital(r, at) && isCapital(r, at + 1) ? readPlaceName(r, at, false) : null;
  const action = place ? actionAt(r, place.next)?.value : undefined;
  const isClosed =
    place && (!isLetters(r, place.next) || form(r, place.next) === "và" || (action && action !== "none"));
  return isClosed ? place : null;
}

/**
 * "các trạm y tế xã: Hòa An, Lộc Hạ", "các chi nhánh loại II: Tân Hưng, Phước Bình" at the word "các": one kind of body, by the places that a colon
 * names; one mention each. Null where fewer than two follow, and for units themselves ("các xã:").
 */
export function readBranchesListed(r: Reading, at: number): Parsed | null {
  if (form(r, at) !== "các" || unitWordAt(r, at + 1)) return null;
  const kind = lookUp(r, r.lexicon.bodies, at + 1);
  const entry = kind?.value;
  const colon = entry && !entry.never ? colonBehind(r, kind.end) : null;
  if (!kind || !entry || colon === null) return null;
  const seat = unitWordAt(r, kind.end);
  const unit = seat?.end === colon ? seat.value : null;
  const words = unit ? "" : fullWords(r, kind.end, colon);
  const mentions: OrganisationMention[] = [];
  let next = colon;
  for (let from = colon + 1; mentions.length < MOST_NOUNS;) {
    const end = closedPlaceAt(r, from)?.next;
    if (end === undefined) break;
    const place = slice(r, from, end);
    mentions.push(
      unit
        ? mentionOf(r, from, end, {
            kind: "body",
            name: entry.name,
            unit: { word: unit.word, level: unit.level, name: place, isPlural: false },
            entry,
          })
        : mentionOf(r, from, end, { kind: "body", name: [entry.name, words, place].filter(Boolean).join(" "), entry }),
    );
    next = end;
    const after = separatorEnd(r, end);
    if (after === end) break;
    from = after;
  }
  return mentions.length > 1 ? { mentions, next } : null;
}
