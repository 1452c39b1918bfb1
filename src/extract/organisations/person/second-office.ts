import { actionAt, form, isCapital, isDash, isLetters, lookUp, type Reading } from "../reading.js";

const LONGEST = 9;

/** First words of offices in a body of one occasion, whatever that is called: "Phó Trưởng tiểu ban", "Trưởng đoàn". */
const HEADS = new Set(["trưởng", "phó", "tổ trưởng", "tổ phó", "thư ký", "ủy viên", "thành viên"]);

function beginsOffice(r: Reading, at: number): boolean {
  if (!isCapital(r, at)) return false;
  const isHead = HEADS.has(form(r, at)) || HEADS.has(`${form(r, at)} ${form(r, at + 1)}`);
  return isHead || lookUp(r, r.lexicon.functions, at) !== null || r.lexicon.titles.at(r.words, at) !== null;
}

/**
 * "Phó Trưởng phòng Kinh tế - Phó Trưởng tiểu ban Thường trực:": behind a dash the same person's second office, up to a mark or what is to be
 * done. Gives the word after it; `at` itself where none stands.
 */
export function secondOfficeEnd(r: Reading, at: number): number {
  if (!isDash(r, at) || !beginsOffice(r, at + 1)) return at;
  let next = at + 1;
  for (let action = actionAt(r, next); isLetters(r, next) && next - at < LONGEST; action = actionAt(r, next)) {
    // "… - Trưởng ban chỉ đạo": of the words of an office only those in small letters behind others are what is done
    if (action && action.value !== "none" && next > at + 2 && !isCapital(r, next)) break;
    next = action?.value === "none" ? action.end : next + 1;
  }
  const isWhole = next >= r.words.length || !isLetters(r, next) || actionAt(r, next) !== null;
  return isWhole ? next : at;
}
