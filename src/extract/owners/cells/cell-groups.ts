import { fullWords } from "../../organisations/expand.js";
import { mentionWith } from "../../organisations/mention.js";
import type { Parsed } from "../../organisations/body/read-body.js";
import { readWholeGroup } from "../../organisations/group/read-whole-group.js";
import { endsName, form, isCapital, isLetters, type Reading } from "../../organisations/reading.js";

/** The word that ends a part of a cell: a semicolon, comma or plus outside brackets. */
export function partEnd(r: Reading, at: number): number {
  let depth = 0;
  for (let next = at; next < r.words.length; next++) {
    const mark = form(r, next);
    if (mark === "(") depth++;
    if (mark === ")") depth--;
    if (depth === 0 && (mark === ";" || mark === "," || mark === "+")) return next;
  }
  return r.words.length;
}

const LONGEST_DESCRIPTION = 5;

/** "các phòng, ban, đơn vị sự nghiệp": a group and the small words up to the end of its part, which say which they are; null where they say what is to be done. */
export function describedGroup(r: Reading, { mentions, next }: Parsed): Parsed | null {
  const last = mentions.at(-1);
  const to = partEnd(r, next);
  if (last?.kind !== "group" || last.unit || last.host || to - next > LONGEST_DESCRIPTION) return null;
  for (let word = next; word < to; word++)
    if (!isLetters(r, word) || isCapital(r, word) || endsName(r, word)) return null;
  const name = `${last.name} ${fullWords(r, next, to)}`;
  return { mentions: [...mentions.slice(0, -1), mentionWith(last, { name, text: name })], next: to };
}

/** "Các cơ quan, đơn vị có nhu cầu tuyển dụng": kinds of many with a clause that says which of them, up to a semicolon; null for others. */
export function kindsWithClause(r: Reading, at: number): Parsed | null {
  if (form(r, at) !== "các") return null;
  let to = at;
  while (to < r.words.length && form(r, to) !== ";") to++;
  const whole = readWholeGroup(r, at, to);
  return whole?.mentions.length === 1 ? whole : null;
}
