import { readUnit } from "../organisations/read-unit.js";
import {
  actionAt,
  form,
  isCapital,
  isLetters,
  recurrenceEnd,
  pastBracket,
  type Reading,
} from "../organisations/reading.js";

/** How surely what follows a body makes it the subject: a modal ("phải"), a verb or adverb, an adverbial ("theo chức
 * năng"), a verb that only tells elsewhere ("khơi"), an unknown word. */
export type Predicate = "modal" | "verb" | "adverbial" | "deed" | "unknown";

const AFTER_COMMA = new Set([
  "phối hợp",
  "chủ trì",
  "căn cứ",
  "trên cơ",
  "theo chức",
  "theo nhiệm",
  "theo thẩm",
  "theo lĩnh",
  "theo phạm",
  "theo phân",
  "theo địa",
  "với vai",
  "với chức",
  "với trách",
  "có trách",
  "chịu trách",
  "trong vòng",
  "trong phạm",
  "trong thời",
  "trước ngày",
  "chậm nhất",
  "định kỳ",
]);

/** Works that are names elsewhere: "Trạm Y tế xã vệ sinh môi trường". */
const NAMED_WORKS = new Set(["khám bệnh", "vệ sinh"]);

const AMOUNTS = new Set(["ít nhất", "tối thiểu", "tối đa", "không quá", "không dưới"]);

/** Past "trong vùng", "trên địa bàn", which say where the bodies of a list are; `at` where nothing of the kind stands. */
function pastWhere(r: Reading, at: number): number {
  const words = `${form(r, at)} ${form(r, at + 1)}`;
  // "các cấp ủy trong toàn tỉnh", "các trường trong toàn thành phố"
  if (words === "trong toàn") return ["thành", "đảng", "hệ"].includes(form(r, at + 2)) ? at + 4 : at + 3;
  if (words === "trong vùng" || words === "trong tỉnh" || words === "toàn vùng") return at + 2;
  return words === "trên địa" && form(r, at + 2) === "bàn" ? at + 3 : at;
}

/** Past "hằng tuần", ", hằng tuần," between who acts and what is done; a comma behind it stays. */
function pastRecurrence(r: Reading, at: number): number {
  const from = form(r, at) === "," ? at + 1 : at;
  const end = recurrenceEnd(r, from);
  return end === from ? at : end;
}

const LONGEST_QUOTE = 14;

/** Past words in quotation marks behind who acts, which say how: "Tổ công nghệ số “đi từng ngõ, gõ từng nhà” hướng dẫn …"; `at` where none stand. */
function pastQuote(r: Reading, at: number): number {
  if (form(r, at) !== "“" && form(r, at) !== '"') return at;
  for (let next = at + 1; next < at + LONGEST_QUOTE; next++)
    if (form(r, next) === "”" || form(r, next) === '"') return next + 1;
  return at;
}

/** Past brackets, a quotation and the dots of "...", ",…" after a list. */
function pastTrail(r: Reading, at: number): number {
  let next = pastWhere(r, pastQuote(r, pastBracket(r, at)));
  const isTrail = [",", "…", "."].includes(form(r, next)) && ["…", "."].includes(form(r, next + 1));
  while (isTrail && [",", "…", "."].includes(form(r, next))) next++;
  return next;
}

/** "có ít nhất 3 trường" says what there is, "chỉ đạo của Thủ tướng" names an order: no predicate. */
function isDescription(r: Reading, at: number, end: number): boolean {
  if (form(r, end) === "của" && form(r, end + 1) !== "mình" && end - at > 1) return true;
  const isAmount = r.words[at + 1]?.kind === "number" || AMOUNTS.has(`${form(r, at + 1)} ${form(r, at + 2)}`);
  return form(r, at) === "có" && isAmount;
}

const LONGEST_WHEN = 16;

/** "Các trạm khi tiếp nhận bệnh nhân cần báo ngay": behind when it is done, what those named must do. */
function isBoundBehind(r: Reading, at: number): boolean {
  for (let next = at + 1; next < at + LONGEST_WHEN && (isLetters(r, next) || form(r, next) === ","); next++)
    if (actionAt(r, next)?.value === "modal") return form(r, next) !== "có" && form(r, next) !== "là";
  return false;
}

const LONGEST_ABOVE_ALL = 30;

/** "…, nhất là các xã vùng cao phải đi đầu": what those must do who are named before; null where nothing of the kind stands at `at`. */
function behindAboveAll(r: Reading, at: number): Predicate | null {
  const begin = form(r, at) === "," ? at + 1 : at;
  const said = ["nhất là", "đặc biệt"].includes(`${form(r, begin)} ${form(r, begin + 1)}`);
  const from = form(r, begin + 1) === "biệt" && form(r, begin + 2) === "là" ? begin + 3 : begin + 2;
  if (!said || actionAt(r, from)?.value === "verb") return null;
  for (let next = from; next < from + LONGEST_ABOVE_ALL && (isLetters(r, next) || form(r, next) === ","); next++)
    if (MUSTS.has(form(r, next)) && form(r, next - 1) !== "đã") return "modal";
  return null;
}

const MUSTS = new Set(["phải", "cần"]);

/** The predicate that begins at word `at`, right after a list of bodies; null where there is none ("đã" reports and is none).
 * `isFirst`: the list begins its sentence; a comma may then stand before the verb. */
export function predicateAt(r: Reading, at: number, isFirst: boolean): Predicate | null {
  const aboveAll = isFirst ? behindAboveAll(r, at) : null;
  if (aboveAll) return aboveAll;
  const trail = pastRecurrence(r, pastTrail(r, at));
  const isComma = form(r, trail) === ",";
  const next = isComma ? trail + 1 : trail;
  // "Tổ đại biểu tại các xã tiếp xúc cử tri": where, between who and what
  const where = isFirst && !isComma && ["tại", "ở"].includes(form(r, next)) ? readUnit(r, next + 1) : null;
  if (where) return actionAt(r, where.next)?.value === "verb" ? "verb" : null;
  // "Hội Nông dân, Hội Phụ nữ mỗi đơn vị trao 05 suất quà"
  const isEach = form(r, next) === "mỗi" && [2, 3].some((count) => actionAt(r, next + count)?.value === "verb");
  if (isEach || NAMED_WORKS.has(`${form(r, next)} ${form(r, next + 1)}`)) return isComma ? null : "verb";
  if (isFirst && !isComma && form(r, next) === "khi") return isBoundBehind(r, next) ? "modal" : null;
  // "Các khoa có thể ghép lớp": allowed
  if (form(r, next) === "có" && form(r, next + 1) === "thể") return null;
  const action = actionAt(r, next);
  const isApart = isFirst && (action?.value === "verb" || action?.value === "modal");
  if (isComma && !isApart && !AFTER_COMMA.has(`${form(r, next)} ${form(r, next + 1)}`)) return null;
  if (!action) {
    if (form(r, next) === "không" && actionAt(r, next + 1)?.value === "verb") return "verb";
    // a verb that no list knows: a small word right after a body that begins the sentence
    const deed = r.lexicon.deeds.at(r.words, next);
    const isStop = deed === null && r.lexicon.stops.at(r.words, next) !== null;
    const isSmall = isLetters(r, next) && !isCapital(r, next) && !isStop && form(r, next) !== "và";
    if (!isFirst || isComma || !isSmall) return null;
    return deed === null ? "unknown" : "deed";
  }
  if (action.value === "none" || isDescription(r, next, action.end)) return null;
  // "Xã Tân An, Tân Bình làm tốt.": praised
  if (form(r, next) === "làm" && form(r, next + 1) === "tốt" && !isLetters(r, next + 2)) return null;
  // "Đơn vị chủ trì:" is a label
  if (form(r, action.end) === ":" && action.value === "verb" && action.end - next === 2) return null;
  return action.value === "adverb" ? "verb" : action.value;
}
