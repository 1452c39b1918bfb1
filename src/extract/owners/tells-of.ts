import { readList } from "../organisations/read-list.js";
import { readUnlisted } from "../organisations/group/read-unlisted.js";
import { actionAt, form, isCapital, isLetters, type Reading } from "../organisations/reading.js";
import { isOfMany, isToldAt } from "../organisations/group/told-of.js";

/** Words in which who is told of is named, where no list knows the name. */
const LONGEST_NAME = 12;

function isVerb(r: Reading, at: number): boolean {
  const action = actionAt(r, at);
  return action !== null && action.value !== "none";
}

/** True where the first sentence of a text tells of those with whom it begins, and tells them nothing. */
export function tellsOf(r: Reading): boolean {
  if (!isCapital(r, 0)) return false;
  const start = form(r, 0) === "đồng" && form(r, 1) === "chí" ? 2 : 0;
  const isMany = isOfMany(r, start);
  const named = readList(r, start, { semicolons: false }) ?? readUnlisted(r, start, r.words.length);
  if (named) return isToldAt(r, named.next, isMany);
  // "Chuẩn bị hội trường": what is to be done
  if (isVerb(r, start)) return false;
  for (let at = start + 1; at < start + LONGEST_NAME && isLetters(r, at); at++) {
    if (isToldAt(r, at, isMany)) return true;
    if (isVerb(r, at) && !isCapital(r, at)) return false;
    const fixed = actionAt(r, at);
    if (fixed?.value === "none") at = fixed.end - 1;
  }
  return false;
}
