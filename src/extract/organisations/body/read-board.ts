import type { BodyEntry } from "../../../patternbook/lexicon.js";
import { startsBody } from "./read-name-words.js";
import { readUnit, unitWordAt } from "../read-unit.js";
import { actionAt, form, isCapital, isDash, isLetters, type Reading } from "../reading.js";

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

/** Kinds that are called by one work of theirs, in small letters. */
const TEAMS = new Set(["Ban", "Hội đồng", "Tổ", "Tổ công tác", "Đội", "Tiểu ban", "Đoàn"]);

/** Such works: "Ban chấm thi", "Hội đồng bốc thăm", "Tổ công tác cưỡng chế". */
const WORKS = new Set(
  [
    "coi thi", "chấm thi", "ra đề", "làm phách", "phúc khảo", "phúc tra", "sao in", "thư ký", "giám sát", "bốc thăm", "xét tuyển", "xét duyệt", "xét chọn", "bình chọn", "bình xét",
    "xét nâng", "xét tốt", "xét công", "tuyển sinh", "tuyển dụng", "tuyển chọn", "thi tuyển", "kiểm phiếu", "bầu cử", "thẩm định", "nghiệm thu", "định giá", "đấu giá", "đấu thầu", "thanh lý", "tiêu hủy",
    "kiểm kê", "cưỡng chế", "bồi thường", "giải phóng", "giải tỏa", "thu hồi", "truy vết", "truy thu", "tiêm chủng", "cách ly", "cấp cứu", "hiệp thương", "kỷ luật", "khen thưởng", "soạn thảo", "biên tập",
    "biên soạn", "thi công", "vận động", "tiếp nhận", "đón tiếp", "hậu cần", "lễ tân", "khánh tiết", "rà soát", "xác minh", "khảo sát", "kiểm tra", "tư vấn", "hòa giải", "quản trang", "xử lý",
    "bảo vệ", "vận hành", "bảo trì", "tạp vụ", "lái xe", "nấu ăn",
  ],
); // prettier-ignore

/** Boards that are called by an occasion or a plan in small letters, and those: "Ban Chỉ đạo diễn tập", "Ban Tổ chức hội thi". */
const OF_OCCASIONS = new Set(["Ban Chỉ đạo", "Ban Tổ chức", "Ban Quản lý"]);
const OCCASIONS = new Set(
  [
    "diễn tập", "quy hoạch", "hội thi", "hội diễn", "hội thao", "hội thảo", "hội nghị", "hội chợ", "cuộc thi", "cuộc vận", "kỳ thi", "giải đấu",
    "lễ hội", "đại hội", "bầu cử", "tuyển sinh", "tuyển quân", "hiệp thương",
  ],
); // prettier-ignore

const MOST_OBJECT = 4;

/** Past plain nouns behind a work: "giám sát | kỳ thi", "bốc thăm | sạp". */
function objectOfWork(r: Reading, at: number): number {
  let next = at;
  while (next < at + MOST_OBJECT && isLetters(r, next) && !isCapital(r, next) && !unitWordAt(r, next)) {
    const action = actionAt(r, next);
    const isPlain = action === null || action.value === "none";
    if (!isPlain || r.lexicon.stops.at(r.words, next) || r.lexicon.many.at(r.words, next) || form(r, next) === "và")
      break;
    next = action?.end ?? next + 1;
  }
  return next;
}

/**
 * Where the name of a team ends that is called by its work in small letters from word `at` on ("Ban chấm thi | niêm phong", "Hội đồng bồi thường |
 * huyện rà soát"): before the sentence's own verb or its unit, or with the label that is nothing else. `begin`: where its kind begins. Null for others.
 */
export function teamEnd(r: Reading, at: number, { name }: BodyEntry, begin: number): number | null {
  const works = TEAMS.has(name) ? WORKS : OF_OCCASIONS.has(name) ? OCCASIONS : null;
  const isWork = works?.has(`${form(r, at)} ${form(r, at + 1)}`) === true && !isCapital(r, at);
  if (!isWork || !isCapital(r, begin)) return null;
  const end = objectOfWork(r, at + 2);
  const isLabel =
    (begin === 0 || form(r, begin - 1) === ";") && (end >= r.words.length || [";", ":", "("].includes(form(r, end)));
  // "thành lập Ban coi thi, Ban giám sát kỳ thi,": one of a list
  const isListed = [",", "và", "lập"].includes(form(r, begin - 1)) && [",", ";", "và"].includes(form(r, end));
  const action = actionAt(r, end)?.value;
  const isTold = action === "verb" || action === "modal" || action === "adverb";
  const isSeated = unitWordAt(r, end) !== null && closesAfter(r, end);
  return isLabel || isListed || isTold || isSeated ? end : null;
}

/** True where the one unit at `at` is followed by the sentence's verb, or ends the text. */
function closesAfter(r: Reading, at: number): boolean {
  const unit = readUnit(r, at);
  return unit?.units.length === 1 && closes(r, unit.next, true);
}
