import type { BodyEntry } from "../../patternbook/lexicon.js";
import { startsBody } from "./read-name-words.js";
import { readUnit, unitWordAt } from "./read-unit.js";
import { actionAt, form, isCapital, isDash, isLetters, type Reading } from "./reading.js";

/** Boards that are called by what they watch over, in small letters: "Ban Chỉ đạo phổ cập giáo dục, xóa mù chữ xã". */
const BOARDS = /^(?:Hội đồng|Ban Chỉ đạo|Ban Vận động|Tổ công tác)$/u;

/** Words of such a name, its commas counted. */
const LONGEST = 14;

/** Verbs with which such a name may begin, and those that only what is done begins with. */
const OWN = new Set("phòng phổ xóa giảm chuyển cải xây khám xét thi chấm".split(" "));

function mayBegin(r: Reading, at: number): boolean {
  if (!isLetters(r, at) || isCapital(r, at) || unitWordAt(r, at)) return false;
  const action = actionAt(r, at);
  if (action === null || action.value === "none") return true;
  return action.value === "verb" && (OWN.has(form(r, at)) || r.lexicon.nameVerbs.at(r.words, at) !== null);
}

function isWithin(r: Reading, at: number): boolean {
  if (form(r, at) === "," || form(r, at) === "và" || isDash(r, at)) return true;
  if (!isLetters(r, at) || startsBody(r, at) || r.lexicon.many.at(r.words, at)) return false;
  const action = actionAt(r, at)?.value;
  if (action === "modal" || action === "adverb" || action === "adverbial") return false;
  return action === "verb" || action === "none" || r.lexicon.stops.at(r.words, at) === null;
}

/** "… xã | kiểm tra", "… phường:": what stands behind the unit closes the name; at the end only where nothing else stands in the text. */
function closes(r: Reading, at: number, isWhole: boolean): boolean {
  if (at >= r.words.length) return isWhole;
  const action = actionAt(r, at)?.value;
  return action === "verb" || action === "modal" || action === "adverb" || (isWhole && form(r, at) === ":");
}

/**
 * Where the own words of a board's name end that begin at word `at` in small letters: at the unit whose board it is ("… xóa mù chữ | xã kiểm
 * tra"). Null for other bodies, and where no unit follows or nothing closes it.
 */
export function boardEnd(r: Reading, at: number, { name, seat }: BodyEntry, begin: number): number | null {
  if (!BOARDS.test(name) || seat === "none" || !mayBegin(r, at)) return null;
  for (let end = at; end < at + LONGEST && isWithin(r, end); end++) {
    if (end === at || !unitWordAt(r, end)) continue;
    const unit = readUnit(r, end);
    return unit && unit.units.length === 1 && closes(r, unit.next, begin === 0) ? end : null;
  }
  return null;
}
