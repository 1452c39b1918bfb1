import type { OrganisationMention } from "../mention.js";
import { mentionOf, readBody } from "../body/read-body.js";
import { form, isCapital, lookUp, type Reading } from "../reading.js";

/** How many nouns one group may join. */
export const MOST_NOUNS = 20;

/** The end of "các", "mỗi", "05" at `at`; `at` itself where there is none. */
export function manyEnd(r: Reading, at: number): number {
  const hit = r.lexicon.many.at(r.words, at);
  if (hit) return hit.end;
  return r.words[at]?.kind === "number" && !form(r, at).includes(".") && form(r, at + 1) !== "/" ? at + 1 : at;
}

/** The index after a comma, "và", "/" or "hoặc" at `at`; `at` itself where there is none. */
export function separatorEnd(r: Reading, at: number): number {
  if (form(r, at) === "," && form(r, at + 1) === "và") return at + 2;
  return [",", "và", "/", "hoặc"].includes(form(r, at)) ? at + 1 : at;
}

/** Words [from, to) in their match form, one space between. */
export function sameWords(r: Reading, from: number, to: number): string {
  let words = "";
  for (let at = from; at < to; at++) words += (at > from ? " " : "") + form(r, at);
  return words;
}

/** True where a body with its own name or unit begins: no further noun of the group. */
export function isNamed(r: Reading, at: number): boolean {
  const body = readBody(r, at);
  return (
    body?.mentions.some(
      // "Công ty thuộc Bộ" is a kind, not a name
      ({ unit, host, entry, name }) =>
        unit !== null ||
        (name !== entry?.name && (host !== null || entry?.takes === "field" || entry?.takes === "words")),
    ) ?? false
  );
}

/** True where a people's council stands right behind "ban": whose departments they are. */
export function isCouncilOfBoards(r: Reading, at: number): boolean {
  return form(r, at - 1) === "ban" && lookUp(r, r.lexicon.bodies, at)?.value?.name === "Hội đồng nhân dân";
}

/** The index after a type in capitals without its field at `at` ("Sở", "Tổng cục"); `at` where there is none. */
export function bareHostEnd(r: Reading, at: number): number {
  return bareHost(r, at) ? (lookUp(r, r.lexicon.bodies, at)?.end ?? at) : at;
}

/** "Sở" in "các phòng thuộc Sở": a type in capitals without its field. Null where there is none. */
export function bareHost(r: Reading, at: number): OrganisationMention | null {
  const hit = lookUp(r, r.lexicon.bodies, at);
  if (!hit?.value || hit.value.takes !== "field" || !isCapital(r, at)) return null;
  return mentionOf(r, at, hit.end, { kind: "body", name: hit.value.name, entry: hit.value });
}

const COMMITTEES = new Set(["tỉnh", "thành", "huyện", "quận", "thị", "đảng"]);

/** Kinds of Party committees in small letters from word `at` on ("tỉnh ủy, thành ủy"): where they end, and how many there are. */
export function committeesAt(r: Reading, at: number): { readonly end: number; readonly count: number } {
  const isOne = (word: number): boolean =>
    COMMITTEES.has(form(r, word)) && form(r, word + 1) === "ủy" && !isCapital(r, word) && form(r, word + 2) !== "viên";
  let end = at;
  let count = 0;
  for (let from = at; isOne(from); from = separatorEnd(r, end)) {
    end = from + 2;
    count++;
    if (separatorEnd(r, end) === end) break;
  }
  return { end, count };
}
