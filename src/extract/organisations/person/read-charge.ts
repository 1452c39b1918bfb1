import { fullWords } from "../expand.js";
import { mentionOf, type Parsed } from "../body/read-body.js";
import { officeName, pastStanding } from "./office-name.js";
import { startsBody } from "../body/read-name-words.js";
import { form, isCapital, isLetters, lookUp, slice, type Reading } from "../reading.js";

/** Staff who are told apart by what they answer for. */
const STAFF = /^(?:cán bộ|công chức|viên chức|chuyên viên|nhân viên|giáo viên|thành viên|cộng tác viên)/u;

/** Where the office or the kind of staff ends that begins at `at`: "Phó Chủ tịch Thường trực", "Chuyên viên"; `at` where none does. */
function headEnd(r: Reading, at: number): number {
  const office = lookUp(r, r.lexicon.functions, at);
  if (office) return office.value.drop ? at : pastStanding(r, office.end);
  const noun = r.lexicon.nouns.at(r.words, at);
  if (!noun || !STAFF.test(slice(r, at, noun.end).toLowerCase())) return at;
  // "cán bộ phụ trách" is one noun
  return form(r, noun.end - 2) === "phụ" ? noun.end - 2 : noun.end;
}

function isCharge(r: Reading, at: number): boolean {
  return form(r, at) === "phụ" && form(r, at + 1) === "trách";
}

/** Words for a whole range of work, in which bodies may be named: "phụ trách lĩnh vực Tổng hợp, Văn phòng". */
const RANGES = new Set(["lĩnh", "khối", "mảng"]);

/** "Tổ Tư vấn", "Trạm Y tế"; "Đội" in "phụ trách Đoàn, Đội" is a work. */
function beginsBody(r: Reading, at: number): boolean {
  const body = lookUp(r, r.lexicon.bodies, at);
  return isCapital(r, at) && (startsBody(r, at) || (body?.value != null && isCapital(r, body.end)));
}

/** True where the mark or "và" at `at` parts two who act, not two things that one answers for. */
function parts(r: Reading, at: number, charge: number): boolean {
  if (form(r, at) === ";") return true;
  if (form(r, at) !== "," && form(r, at) !== "và") return false;
  if (!RANGES.has(form(r, charge + 2)) && beginsBody(r, at + 1)) return true;
  const begin = r.lexicon.many.at(r.words, at + 1)?.end ?? at + 1;
  return form(r, at) === "," && (headEnd(r, begin) > begin || r.lexicon.persons.at(r.words, at + 1) !== null);
}

/** What those in charge do themselves: no work is called so. */
const DONE = new Set(["chỉ đạo", "chủ trì", "hoàn thành", "trực tiếp", "rà soát"]);
const DONE_IN_ONE = new Set(["ký", "họp", "lập", "trình", "duyệt", "phải"]);

/** "Phó Giám đốc phụ trách tín dụng | ký thông báo": a sentence, no heading. */
function isTold(r: Reading, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) {
    const isFree = isLetters(r, at - 1) && !isCapital(r, at);
    if (isFree && (DONE.has(`${form(r, at)} ${form(r, at + 1)}`) || DONE_IN_ONE.has(form(r, at)))) return true;
  }
  return false;
}

/**
 * Officers and staff by what they answer for, in a heading or cell that ends at word `to`: "Các Phó Chủ tịch phụ trách lĩnh vực Tôn giáo, Dân tộc",
 * whole under its words. What a comma sets apart only tells of the officer ("Phó Chủ tịch Thường trực, phụ trách lĩnh vực Dân tộc").
 * Null where nobody in charge begins at `at`.
 */
export function readCharge(r: Reading, at: number, to: number): Parsed | null {
  const person = r.lexicon.persons.at(r.words, at);
  const many = form(r, at) === "các" ? at + 1 : at;
  const begin = person?.end ?? many;
  const head = headEnd(r, begin);
  const isAside = form(r, head) === ",";
  const charge = isAside ? head + 1 : head;
  if (head === begin || !isCharge(r, charge) || !isLetters(r, charge + 2)) return null;
  let end = charge + 2;
  while (end < to && !parts(r, end, charge)) end++;
  if (!isAside && isTold(r, charge + 3, end)) return null;
  while (end > charge && r.words[end - 1]?.kind === "mark" && form(r, end - 1) !== ")") end--;
  const office = officeName(r, begin);
  const own = office ?? fullWords(r, begin, head);
  const plural = form(r, at) === "các" ? "các " : "";
  if (isAside && office !== null)
    return { mentions: [mentionOf(r, begin, head, { kind: "office", name: `${plural}${own}` })], next: end };
  if (isAside) return null;
  const name = `${plural}${own} ${fullWords(r, charge, end)}`;
  return { mentions: [mentionOf(r, begin, end, { kind: "group", name })], next: end };
}
