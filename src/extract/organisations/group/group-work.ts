import type { Parsed } from "../body/read-body.js";
import { isPaper } from "../body/read-name-verb.js";
import { actionAt, form, isCapital, isLetters, type Reading } from "../reading.js";

const LONGEST_WORK = 10;

/** "các đơn vị quản lý đê điều, hồ đập | và các đơn vị liên quan chủ động …": what those do whom another group follows, before the verb of both; `at` where the words are the sentence's own. */
export function workBeforeKin(r: Reading, at: number, readKin: (at: number) => Parsed | null): number {
  const verb = r.lexicon.nameVerbs.at(r.words, at);
  if (!verb || isPaper(r, verb.end)) return at;
  for (let next = verb.end; next < at + LONGEST_WORK; next++) {
    const isJoint = form(r, next) === "và" || form(r, next) === ",";
    if (isJoint && form(r, next + 1) === "các") {
      const kin = next > verb.end ? readKin(next + 1) : null;
      const action = kin ? actionAt(r, kin.next)?.value : null;
      return action === "verb" || action === "adverb" || action === "modal" ? next : at;
    }
    const action = actionAt(r, next);
    if ((!isLetters(r, next) && !isJoint) || isCapital(r, next) || (action && action.value !== "none")) return at;
  }
  return at;
}
