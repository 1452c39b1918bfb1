import { lower } from "../../text/vietnamese.js";
import { fullWords, lowerFirst } from "./expand.js";
import type { OrganisationMention } from "./mention.js";
import { mentionOf, type Parsed } from "./read-body.js";
import type { Action } from "../../patternbook/lexicon.js";
import {
  actionAt,
  form,
  isCapital,
  isDash,
  isLetters,
  isShouted,
  lookUp,
  recurrenceEnd,
  slice,
  type Reading,
} from "./reading.js";
import { initialsEnd, isInitials } from "./read-initials.js";
import { givenEnd } from "./read-group-tail.js";
import { isPaper, isServiceOf } from "./read-name-verb.js";
import { unitWordAt } from "./read-unit.js";

const LONGEST = 18;
const SHORTEST = 2;
const LONGEST_LABEL = 40;
/** Nouns of groups that are often things: "Các lớp tập huấn:", "Các điểm thi:". */
const THINGS = new Set(["lớp", "khối", "điểm", "cụm", "quỹ"]);

/** Words that never stand in a name or description of who acts: what follows them is a clause of its own. */
const BREAKS = new Set("để nhằm khi nếu thì mà đã đang sẽ bị nhưng vì nên hãy rồi phải".split(" "));

/** After these a verb belongs to the description: "được giao", "về xây dựng", "do A bầu". */
const BINDS = new Set("được có về của do bằng cho từ và hoặc không là việc công sự cuộc đợt ban kỳ".split(" "));

/** Verbs that say of nobody what they are for: what stands before one acts ("Đoàn tổ chức họp", "Nhóm hoàn thiện báo cáo"). */
const PLAIN = new Set(
  [
    "tổ chức", "triển khai", "thực hiện", "tiến hành", "hoàn thành", "hoàn thiện", "hoàn chỉnh", "hoàn tất", "bổ sung", "bố trí", "ban hành",
    "chuẩn bị", "đề xuất", "đăng ký", "cam kết", "gửi", "nộp", "lập", "họp", "cử", "chốt", "mời", "nhận", "duy trì", "niêm yết",
  ],
); // prettier-ignore

/** "được giao", "dịch vụ đào tạo": the verb at `at` belongs to the words before it. */
function isBound(r: Reading, at: number): boolean {
  return BINDS.has(form(r, at - 1)) || isServiceOf(r, at);
}

function isPlain(r: Reading, at: number): boolean {
  return PLAIN.has(form(r, at)) || PLAIN.has(`${form(r, at)} ${form(r, at + 1)}`);
}

/** Where the head of an unlisted subject ends: "Tiểu ban", "Các thợ", "Cô", "Thuyền trưởng"; `at` where none begins. */
function headEnd(r: Reading, at: number): number {
  const { agents, many, nouns } = r.lexicon;
  if (form(r, at) === "nhà" && form(r, at + 1) === "nước") return at;
  const begin = many.at(r.words, at)?.end ?? at;
  // "các báo cáo" are no newspapers, "trường hợp" no school
  const other = lookUp(r, r.lexicon.bodies, begin);
  const known = Math.max(nouns.at(r.words, begin)?.end ?? begin, agents.at(r.words, begin)?.end ?? begin);
  if (other?.value === null && known < other.end) return at;
  const agent = agents.at(r.words, at);
  if (agent && isCapital(r, at)) return agent.end;
  if (
    begin > at &&
    THINGS.has(form(r, begin)) &&
    !["trưởng", "đã", "chưa"].includes(form(r, begin + 1)) &&
    r.lexicon.nouns.at(r.words, begin)?.end === begin + 1
  )
    return at;
  if (begin > at) {
    const noun = agents.at(r.words, begin) ?? nouns.at(r.words, begin) ?? r.lexicon.functions.at(r.words, begin);
    if (noun) return noun.end;
    // "Các cơ sở dạy nghề", but not "các cơ sở vật chất"
    const isPlace = form(r, begin) === "cơ" && form(r, begin + 1) === "sở";
    if (isPlace && !["vật", "dữ", "hạ", "pháp", "lý"].includes(form(r, begin + 2))) return begin + 2;
  }
  const initials = initialsEnd(r, begin, begin > at);
  if (initials > begin) return initials;
  if (!isCapital(r, at)) return at;
  const body = lookUp(r, r.lexicon.bodies, at);
  // "Công ty mong nhận được …": without a name it is nobody's
  const isNamed =
    body !== null &&
    (isCapital(r, body.end) ||
      form(r, body.end) === "các" ||
      r.words[body.end]?.kind === "number" ||
      r.lexicon.nameVerbs.at(r.words, body.end) !== null);
  if (body?.value && isNamed && body.value.takes !== "place-required" && !body.value.never) return body.end;
  const office = lookUp(r, r.lexicon.functions, at);
  return office?.end ?? at;
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
  if (["viên", "trưởng", "sĩ", "sư", "kho", "quỹ", "thư", "trách"].includes(form(r, end - 1))) return true;
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

/** The verb of the sentence after a head that ends at `from`: the first own one, or the second where the first says what kind they are. */
function mainVerb(r: Reading, from: number, to: number, isMany: boolean): number | null {
  let kind: number | null = null;
  let kindEnd = from;
  let isGiven = false;
  let last = Math.min(to, from + LONGEST);
  // "các cơ sở có hoạt động về giết mổ": which of them
  const clause = isMany ? Math.max(r.lexicon.clauses.at(r.words, from)?.end ?? from, givenEnd(r, from)) : from;
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
    if (mark && !isDash(r, at) && !["/", "&", ","].includes(form(r, at))) break;
    if (isWhole(r, at, from)) return at;
    const done = deedAt(r, at);
    const noun = r.lexicon.agents.at(r.words, at);
    // "tổ chức" is no "tổ"
    const agent = noun && noun.end >= (done?.end ?? 0) ? noun : null;
    const action = agent ? null : done;
    // "Tổ khối 2 mỗi tháng dự giờ"
    if (recurrenceEnd(r, at) > at) return at;
    if (action && isOwnVerb(r, at, from - 1)) {
      const isNamed = r.words.slice(from, at).some(({ kind: sort, isCapital: big }) => big || sort === "number");
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
    at = agent?.end ?? action?.end ?? at + 1;
  }
  return kind;
}

/**
 * The words [at, end) as one group, where they name who acts and hold no verb: "Các đơn vị tại trụ sở chính của Ngân hàng", "Hội đồng Mục vụ
 * các giáo họ". Brackets belong to no name. Null where they begin with no body, office or group, or say what is to be done.
 */
export function readWholeGroup(r: Reading, at: number, end: number): Parsed | null {
  const head = headEnd(r, at);
  const begin = r.lexicon.many.at(r.words, at)?.end ?? at;
  if (head === at || end - at > LONGEST_LABEL || THINGS.has(form(r, begin))) return null;
  // "Khu dân cư kiểu mẫu:" is a topic
  if (begin === at && r.lexicon.agents.at(r.words, at)?.end === head) return null;
  const action = actionAt(r, at);
  // "Lãnh đạo trường: Chuẩn bị …" are those who lead it; "Lãnh đạo, chỉ đạo:" is a topic
  const leads = r.lexicon.functions.at(r.words, at) !== null && r.lexicon.nouns.at(r.words, head) !== null;
  if (action && action.value !== "none" && action.end >= head && !leads) return null;
  const body = lookUp(r, r.lexicon.bodies, begin);
  if (body !== null && body.value === null) return null;
  let depth = 0;
  for (let word = head; word < end; word = pastAction(r, word)) {
    if (form(r, word) === "(") depth++;
    else if (form(r, word) === ")") depth--;
    else if (depth === 0 && [";", ".", "?", '"', "“"].includes(form(r, word))) return null;
    else if (depth === 0 && word > head && isDuty(r, word)) return null;
  }
  return { mentions: partsOf(r, at, end), next: end };
}

/** "Các trạm chuyên trách về giống, Sở Nông nghiệp": cut at the commas behind which a body in capitals or another "các" begins; one group each. */
function partsOf(r: Reading, at: number, end: number): readonly OrganisationMention[] {
  const mentions: OrganisationMention[] = [];
  let depth = 0;
  let from = at;
  for (let word = at; word < end; word++) {
    if (form(r, word) === "(") depth++;
    if (form(r, word) === ")") depth--;
    const isBody = isCapital(r, word + 1) && lookUp(r, r.lexicon.bodies, word + 1)?.value != null;
    if (depth > 0 || form(r, word) !== "," || !(isBody || r.lexicon.many.at(r.words, word + 1))) continue;
    mentions.push(namedAsWritten(r, from, word));
    from = word + 1;
  }
  return [...mentions, namedAsWritten(r, from, end)];
}

/** A group, or a body that begins with its type, under the words [at, end) without their remarks. */
function namedAsWritten(r: Reading, at: number, end: number): OrganisationMention {
  const words = slice(r, at, end)
    .replace(/\([^()]{0,120}\)/gu, "")
    .replace(/\s{1,9}/gu, " ")
    .trim();
  const isName = r.lexicon.many.at(r.words, at) === null && lookUp(r, r.lexicon.bodies, at) !== null;
  const name = words === words.toUpperCase() ? lower(words) : isName ? words : lowerFirst(words);
  return mentionOf(r, at, end, { kind: "group", name });
}

/** "Thủ kho và nhân viên bảo vệ": the word of joining at `at` is followed by another who acts. */
function beginsAgent(r: Reading, at: number): boolean {
  if (!["và", ","].includes(form(r, at))) return false;
  return r.lexicon.agents.at(r.words, at + 1) !== null || isInitials(r, at + 1);
}

/**
 * "Các trạm thuộc Chi cục Thú y, các cơ sở giết mổ trên địa bàn", "các bến xe Trung ương, bến xe được giao …": another group begins behind the
 * comma at `at`, by "các" or by the noun of the first ([from, to)) said again.
 */
function beginsGroup(r: Reading, at: number, from: number, to: number): boolean {
  if (form(r, at) !== ",") return false;
  if (r.lexicon.many.at(r.words, at + 1) !== null) return headEnd(r, at + 1) > at + 1;
  const begin = r.lexicon.many.at(r.words, from)?.end ?? from;
  for (let word = begin; word < to; word++) if (form(r, word) !== form(r, at + 1 + word - begin)) return false;
  return to - begin > 1;
}

/** Past the words at `at` that are no verb together ("khẩn cấp"), or past one word. */
function pastAction(r: Reading, at: number): number {
  const action = actionAt(r, at);
  return action?.value === "none" ? action.end : at + 1;
}

/** A modal, or a verb that no name holds: "chủ trì", "phối hợp", "rà soát". */
function isDuty(r: Reading, at: number): boolean {
  const action = actionAt(r, at);
  if (!action || (action.value !== "verb" && action.value !== "modal") || isBound(r, at)) return false;
  return r.lexicon.nameVerbs.at(r.words, at) === null && (!isCapital(r, at) || isShouted(r, at));
}

/**
 * Who acts, where no list knows the name or the kind: a word for a body, office or group ("Tiểu ban", "Các thợ", "Thuyền trưởng") and
 * what follows it up to the verb of the sentence. Only for the beginning of a sentence, or after an order. Null where none is.
 */
export function readUnlisted(r: Reading, at: number, to: number): Parsed | null {
  const head = headEnd(r, at);
  if (head === at) return null;
  // "Tổ chức hội nghị", "Lãnh đạo các trường": what is to be done
  const action = actionAt(r, at);
  if (action && action.value !== "none" && action.end >= head) return null;
  const isGroup = r.lexicon.many.at(r.words, at) !== null;
  const verb = mainVerb(r, head, to, isGroup);
  // "Đoàn tổ chức họp": one word is enough before such a verb
  const isOneWord = verb === head && isCapital(r, at) && isPlain(r, verb);
  if (verb === null || (verb - at < SHORTEST && !isOneWord)) return null;
  let end = verb;
  while (end > head && (!isLetters(r, end - 1) || ["và", "cùng"].includes(form(r, end - 1)))) {
    if (r.words[end - 1]?.kind === "number") break;
    end--;
  }
  const mentions: OrganisationMention[] = [];
  // "Thủ kho và nhân viên bảo vệ": one each; "Các hợp tác xã, tổ hợp tác" are one group
  let from = at;
  for (let next = head; next < end; next++) {
    if (isGroup ? !beginsGroup(r, next, at, head) : !beginsAgent(r, next)) continue;
    const words = fullWords(r, from, next);
    mentions.push(
      mentionOf(r, from, next, isGroup ? { kind: "group", name: lowerFirst(words) } : { kind: "body", name: words }),
    );
    from = next + 1;
  }
  const words = fullWords(r, from, end);
  mentions.push(
    isGroup
      ? mentionOf(r, from, end, { kind: "group", name: lowerFirst(words) })
      : mentionOf(r, from, end, { kind: "body", name: words }),
  );
  return { mentions, next: end };
}
