import { initialsEnd } from "../body/read-initials.js";
import { isBareFirm } from "../body/read-firm.js";
import { isServiceOf } from "../body/read-name-verb.js";
import { unitWordAt } from "../read-unit.js";
import { actionAt, form, isCapital, isLetters, lookUp, type Reading } from "../reading.js";

/** Nouns of groups that are often things: "Các lớp tập huấn:", "Các điểm thi:". */
export const THINGS: ReadonlySet<string> = new Set(["lớp", "khối", "điểm", "cụm", "quỹ"]);

/** After these a verb belongs to the description: "được giao", "về xây dựng", "do A bầu". */
export const BINDS: ReadonlySet<string> = new Set(
  "được có về của do bằng cho từ và hoặc không là việc công sự cuộc đợt ban kỳ".split(" "),
);

/** What wants a verb to complete it: "có nhu cầu vay vốn lập hồ sơ". */
const WANTS = new Set(["nhu cầu", "điều kiện", "khả năng", "nguyện vọng", "chức năng", "thẩm quyền"]);

/** "được giao", "dịch vụ đào tạo", "nhu cầu tuyển dụng": the verb at `at` belongs to the words before it. */
export function isBound(r: Reading, at: number): boolean {
  return BINDS.has(form(r, at - 1)) || isServiceOf(r, at) || WANTS.has(`${form(r, at - 2)} ${form(r, at - 1)}`);
}

/** Where the head of an unlisted subject ends: "Tiểu ban", "Các thợ", "Cô", "Thuyền trưởng"; `at` where none begins. `acts`: it stands in a sentence. */
export function headEnd(r: Reading, at: number, acts = true): number {
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
  // "HTX đóng kín cống": the one of the place
  if (body?.value?.name === "Hợp tác xã" && acts && actionAt(r, body.end)?.value === "verb") return body.end;
  // "Ban nề nếp", "Đội tuyên truyền": its work in small letters
  if (body && acts && isBareFirm(r, at, body.end)) return body.end;
  const isSmallNamed = acts && SMALL_NAMED.has(body?.value?.name ?? "") && isSmallWord(r, body?.end ?? at);
  if (body?.value && (isNamed || isSmallNamed) && body.value.takes !== "place-required" && !body.value.never)
    return body.end;
  const office = lookUp(r, r.lexicon.functions, at);
  return office?.end ?? at;
}

/** Kinds that are called by their work in small letters. */
const SMALL_NAMED = new Set(["Ban", "Tổ", "Đội", "Hội đồng"]);

/** True for a word in small letters that neither does anything nor joins. */
function isSmallWord(r: Reading, at: number): boolean {
  if (!isLetters(r, at) || isCapital(r, at) || r.lexicon.stops.at(r.words, at) || form(r, at) === "và") return false;
  return actionAt(r, at) === null && r.lexicon.deeds.at(r.words, at) === null && unitWordAt(r, at) === null;
}

/**
 * "Các trạm thuộc Chi cục Thú y, các cơ sở giết mổ trên địa bàn", "các bến xe Trung ương, bến xe được giao …": another group begins behind the
 * comma at `at`, by "các" or by the noun of the first ([from, to)) said again.
 */
export function beginsGroup(r: Reading, at: number, from: number, to: number): boolean {
  if (form(r, at) !== ",") return false;
  if (r.lexicon.many.at(r.words, at + 1) !== null) return headEnd(r, at + 1) > at + 1;
  const begin = r.lexicon.many.at(r.words, from)?.end ?? from;
  for (let word = begin; word < to; word++) if (form(r, word) !== form(r, at + 1 + word - begin)) return false;
  return to - begin > 1;
}
