import type { Action } from "../../../patternbook/lexicon.js";
import { givenEnd, permittedEnd } from "./group-clauses.js";
import { isPaper } from "../body/read-name-verb.js";
import { unitWordAt } from "../read-unit.js";
import {
  actionAt,
  form,
  isCapital,
  isDash,
  isLetters,
  isShouted,
  lookUp,
  recurrenceEnd,
  pastBracket,
  type Reading,
} from "../reading.js";
import { isToldAt } from "./told-of.js";
import { beginsGroup, BINDS, headEnd, isBound } from "./unlisted-head.js";

const LONGEST = 18;

/** Words that never stand in a name or description of who acts: what follows them is a clause of its own. */
const BREAKS = new Set("để nhằm khi nếu thì mà đã chưa đang sẽ bị nhưng vì nên hãy rồi phải".split(" "));

/** Verbs that say of nobody what they are for: what stands before one acts ("Đoàn tổ chức họp", "Nhóm hoàn thiện báo cáo"). */
const PLAIN = new Set(
  [
    "tổ chức", "triển khai", "thực hiện", "tiến hành", "hoàn thành", "hoàn thiện", "hoàn chỉnh", "hoàn tất", "bổ sung", "bố trí", "ban hành",
    "chuẩn bị", "đề xuất", "đăng ký", "cam kết", "gửi", "nộp", "lập", "họp", "cử", "chốt", "mời", "nhận", "duy trì", "niêm yết",
  ],
); // prettier-ignore

/** True for a verb of which what stands before it is the subject, not a name that goes on. */
export function isPlain(r: Reading, at: number): boolean {
  return PLAIN.has(form(r, at)) || PLAIN.has(`${form(r, at)} ${form(r, at + 1)}`);
}

/** A verb at `at`, those counted that only tell here: "ghi", "dọn"; null where there is none. */
function deedAt(r: Reading, at: number): { readonly value: Action; readonly end: number } | null {
  const action = actionAt(r, at);
  if (action) return action;
  const deed = r.lexicon.deeds.at(r.words, at);
  return deed ? { value: "verb", end: deed.end } : null;
}

/** True where the verb at `at` is the sentence's own: small letters, not bound to the words before it. */
function isOwnVerb(r: Reading, at: number, from: number): boolean {
  const action = deedAt(r, at);
  if (!action || action.value === "none" || action.value === "adverbial" || isCapital(r, at)) return false;
  return at > from && !isBound(r, at) && !["viên", "trưởng"].includes(form(r, action.end));
}

/** "Khu Bảo tồn loài và sinh cảnh Vọc Xám đặt …": after a proper noun of two syllables a small word is the verb, whatever it is. */
function isWhole(r: Reading, at: number, from: number): boolean {
  const isProper = (word: number): boolean =>
    word >= from && isLetters(r, word) && isCapital(r, word) && !isShouted(r, word);
  return (
    isProper(at - 1) &&
    isProper(at - 2) &&
    isLetters(r, at) &&
    !isCapital(r, at) &&
    unitWordAt(r, at) === null &&
    lookUp(r, r.lexicon.bodies, at - 1) === null &&
    lookUp(r, r.lexicon.bodies, at - 2) === null &&
    r.lexicon.stops.at(r.words, at) === null &&
    !BINDS.has(form(r, at)) &&
    lookUp(r, r.lexicon.fields, at - 1) === null
  );
}

/** "Hướng dẫn viên", "Thủ kho", "Cô văn thư": what a verb right after them says is done by them. */
function isPersonHead(r: Reading, end: number): boolean {
  if (["viên", "trưởng", "sĩ", "sư", "kho", "quỹ", "thư", "trách", "nhiệm"].includes(form(r, end - 1))) return true;
  return ["cô", "thầy", "chị", "anh", "bác", "người"].includes(form(r, end - 2));
}

/** Words of a term or of haste: what they follow is ordered, whatever stands before it reports. */
const TERM = new Set(["trước", "chậm nhất", "muộn nhất", "khẩn trương", "tiếp tục", "ngay", "xong"]);

/** Past "đã nộp báo cáo", "chưa hoàn thành rà soát" right after a group of many, where an order follows: which of them are meant. `at` where it reports. */
function pastState(r: Reading, at: number, to: number): number {
  if (form(r, at) !== "đã" && form(r, at) !== "chưa") return at;
  let next = at + 1;
  if (form(r, next) === "được") next++;
  // "nộp báo cáo", "hoàn thành sơ kết": a verb right behind the verb is its object
  for (let taken = 0; taken < 2; taken++) {
    const deed = deedAt(r, next);
    if (deed?.value !== "verb") break;
    next = deed.end;
  }
  for (let word = next; word < to; word++)
    if (TERM.has(form(r, word)) || TERM.has(`${form(r, word)} ${form(r, word + 1)}`)) return next;
  return at;
}

/** "Các thành viên khác trong tổ căn cứ chức năng, nhiệm vụ, chủ động …": on what they act, behind who acts. */
function isGround(r: Reading, at: number): boolean {
  const words = `${form(r, at)} ${form(r, at + 1)}`;
  return actionAt(r, at)?.value === "adverbial" && (words === "căn cứ" || words === "trên cơ") && !isCapital(r, at);
}

/** The verb of the sentence after a head that ends at `from`: the first own one, or the second where the first says what kind they are. */
export function mainVerb(r: Reading, from: number, to: number, isMany: boolean): number | null {
  let kind: number | null = null;
  let kindEnd = from;
  let isGiven = false;
  let last = Math.min(to, from + LONGEST);
  // "Tổ xe, Tổ bảo vệ | trực": where the head ends that was named last
  let head = from;
  // "các cơ sở có hoạt động về giết mổ": which of them
  const given = isMany ? Math.max(r.lexicon.clauses.at(r.words, from)?.end ?? from, givenEnd(r, from)) : from;
  const clause = given > from ? permittedEnd(r, given) : given;
  for (let at = clause > from ? clause : isMany ? pastState(r, from, to) : from; at < last;) {
    const mark = r.words[at]?.kind === "mark";
    isGiven ||= ["được", "theo"].includes(form(r, at));
    // "các Bộ được giao nhiệm vụ đã nêu ở Phần V có trách nhiệm …", but not "các tổ đã ký cam kết"
    const isAside = isGiven && form(r, at) === "đã" && ["nêu", "được", "ban", "phê", "ký"].includes(form(r, at + 1));
    // "Trưởng các thôn chưa nộp kết quả hoàn thành trước ngày …": which of them
    const past = form(r, at) === "chưa" && form(r, from) === "các" ? pastState(r, at, to) : at;
    if (past > at) {
      at = past;
      continue;
    }
    // "…, các cơ sở có hoạt động về giống": which of the second group
    const second = isMany && beginsGroup(r, at, from, from) ? r.lexicon.clauses.at(r.words, headEnd(r, at + 1)) : null;
    if (second) {
      at = second.end;
      last = Math.min(to, at + LONGEST);
      continue;
    }
    if (BREAKS.has(form(r, at)) && !isAside && actionAt(r, at)?.value !== "modal") break;
    if (["có", "không"].includes(form(r, at)) && form(r, at + 1) === "thể") return null;
    // "Phó Trưởng ban là Phó Chủ tịch UBND tỉnh", "Sở Y tế là lực lượng tuyến đầu chống dịch"; of many it may say which: "các bộ là đơn vị chủ trì …"
    if (form(r, at) === "là" && (!isMany || isCapital(r, at + 1))) return null;
    // "Trưởng ấp Bến Cát cho rằng …", "Trạm bơm nằm ven sông": told of
    if (isToldAt(r, at, isMany)) return null;
    // "Kíp xe cấp cứu (lái xe, điều dưỡng) trực …": who belongs to it
    const aside = at > from ? pastBracket(r, at) : at;
    if (aside > at) {
      at = aside;
      continue;
    }
    if (mark && !isDash(r, at) && !["/", "&", ","].includes(form(r, at))) break;
    if (isWhole(r, at, from) || (at > from && isGround(r, at))) return at;
    const done = deedAt(r, at);
    const noun = r.lexicon.agents.at(r.words, at);
    // "tổ chức" is no "tổ"
    const agent = noun && noun.end >= (done?.end ?? 0) ? noun : null;
    const action = agent ? null : done;
    // "Tổ khối 2 mỗi tháng dự giờ", but "Bếp ăn lưu mẫu thức ăn hằng ngày"
    if (recurrenceEnd(r, at) > at) return kind !== null && kindEnd < at ? kind : at;
    if (action && isOwnVerb(r, at, from - 1)) {
      const isNamed = r.words.slice(head, at).some(({ kind: sort, isCapital: big }) => big || sort === "number");
      const describes =
        (at === from && !isPlain(r, at) && !isPersonHead(r, from)) ||
        (!isNamed && r.lexicon.nameVerbs.at(r.words, at) !== null);
      // "Các cơ sở kiểm tra hệ thống điện, thay dây dẫn": a second thing to do
      if (kind !== null && form(r, at - 1) === "," && kindEnd < at - 1) return kind;
      if (!describes || action.value === "modal" || action.value === "adverb") return at;
      if (isMany && isPaper(r, action.end)) return at;
      kind = at;
      kindEnd = action.end;
    }
    if (agent) head = agent.end;
    at = agent?.end ?? action?.end ?? at + 1;
  }
  return kind;
}
