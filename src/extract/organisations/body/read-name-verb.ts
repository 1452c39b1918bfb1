import { actionAt, endsName, form, isCapital, isLetters, type Reading } from "../reading.js";
import { unitWordAt } from "../read-unit.js";

const LONGEST_OBJECT = 6;

/** True where the verb of the sentence stands: "chủ trì", "phối hợp", a modal, an adverb before its verb, "theo chức năng", or the colon of a label. */
export function isMainVerb(r: Reading, at: number): boolean {
  const words = `${form(r, at)} ${form(r, at + 1)}`;
  if (words === "chủ trì" || words === "phối hợp" || form(r, at) === ":") return true;
  const action = actionAt(r, at);
  // "kiểm tra định kỳ trạm điện": an adverb behind its verb
  if (action?.value === "adverb") return ["verb", "adverb", "modal"].includes(actionAt(r, action.end)?.value ?? "");
  return action?.value === "modal" || (action?.value === "adverbial" && !TIMES.has(form(r, at)));
}

/** When something is done: behind a verb and its object as often as before them. */
const TIMES = new Set("trong chậm trước xong vào đến từ bằng ngoài nơi".split(" "));

/** "dịch vụ đào tạo": the verb at `at` says of what kind the service is. */
export function isServiceOf(r: Reading, at: number): boolean {
  return form(r, at - 2) === "dịch" && form(r, at - 1) === "vụ";
}

/** The end of plain words after a verb of a name, its object: "tầng ô dôn", "trẻ em". */
function objectEnd(r: Reading, at: number): number {
  let next = at;
  while (next - at < LONGEST_OBJECT && isLetters(r, next) && form(r, next) !== "và") {
    const action = actionAt(r, next);
    if (action?.value !== "none" && endsName(r, next) && !isServiceOf(r, next)) break;
    if (unitWordAt(r, next) || r.lexicon.many.at(r.words, next)) break;
    next = action?.value === "none" ? action.end : next + 1;
  }
  return next;
}

/**
 * Where the part of a name ends that a verb begins at `at` ("kiểm soát lưu hành", "và bảo vệ tầng ô dôn", "và biến đổi khí hậu"): only
 * where the sentence's own verb follows (or what `isClosing` accepts at the word after it), so that "Vụ Dược quản lý giá thuốc" keeps its verb. Gives `at` itself where it is no part.
 */
export function nameVerbEnd(r: Reading, at: number, isClosing = (_end: number): boolean => false): number {
  const isJoined = form(r, at) === "và";
  const begin = isJoined ? at + 1 : at;
  if (isCapital(r, begin) || !isLetters(r, begin)) return at;
  const verb = r.lexicon.nameVerbs.at(r.words, begin);
  if (!verb && !isJoined) return at;
  const isGroup =
    !verb &&
    actionAt(r, begin)?.value !== "none" &&
    (r.lexicon.nouns.at(r.words, begin) !== null ||
      r.lexicon.people.at(r.words, begin) !== null ||
      r.lexicon.bodies.at(r.words, begin) !== null ||
      r.lexicon.functions.at(r.words, begin) !== null);
  if (isGroup) return at;
  const end = objectEnd(r, verb?.end ?? begin);
  if (end === begin || !isLetters(r, end - 1)) return at;
  if (form(r, end) === "và" && verb) {
    const more = nameVerbEnd(r, end);
    if (more > end) return more;
  }
  // "Phòng Xây dựng và phòng cháy chữa cháy và các đơn vị"
  const isListed = !verb && ["và", ","].includes(form(r, end)) && r.lexicon.many.at(r.words, end + 1) !== null;
  // "Ban Quản lý dự án hạ tầng kỹ thuật và nông nghiệp Thành phố": the unit closes the name
  const isSeated = !verb && end - begin <= 4 && unitWordAt(r, end) !== null;
  // "Ban Quản lý dự án phát triển tỉnh nghiệm thu": a verb of names right before the unit, and the sentence's own behind that
  const isOfUnit = verb !== null && isSeatedName(r, end);
  // "Chi cục Quản lý chất lượng nông lâm sản và thủy sản lấy mẫu": small words on both sides of "và"
  const isTwin = !verb && end - begin <= 3 && !isCapital(r, at - 1) && actionAt(r, end)?.value === "verb";
  // "Quỹ Bảo vệ và phát triển rừng (Chi nhánh huyện)": a bracket closes the name
  const isBracketed = isJoined && form(r, end) === "(" && end - begin <= 4;
  return isListed || isOfUnit || isBracketed || isTwin || isSeated || isMainVerb(r, end) || isClosing(end) ? end : at;
}

/** True for a bare unit at `at`, behind which the sentence's verb or a partner stands ("tỉnh hoàn thành", "huyện cùng Sở Y tế"), or nothing. */
function isSeatedName(r: Reading, at: number): boolean {
  const unit = unitWordAt(r, at);
  if (unit === null || isCapital(r, unit.end)) return false;
  const action = actionAt(r, unit.end)?.value;
  const isTold = action === "verb" || action === "modal" || action === "adverb" || form(r, unit.end) === "cùng";
  return isTold || unit.end >= r.words.length;
}

/** What a verb makes of an order: nobody is known by the plans and figures that he draws up. */
const PAPERS = new Set(
  [
    "kế hoạch", "phương án", "báo cáo", "hồ sơ", "danh sách", "số liệu", "thông tin", "tài liệu", "kết quả", "tiến độ", "văn bản", "dự toán",
    "nội dung", "nhiệm vụ", "công tác", "công việc", "biện pháp", "giải pháp", "ý kiến", "quy chế", "lịch làm", "lịch kiểm", "kịch bản",
    "lộ trình", "đề án", "dự án", "dự thảo", "chiến lược", "quy hoạch", "quy trình", "cơ chế", "chương trình", "quy định", "mô hình",
  ],
); // prettier-ignore

/** True for "kế hoạch", "số liệu", "tốt công tác" at the word after a verb. */
export function isPaper(r: Reading, at: number): boolean {
  return (
    PAPERS.has(`${form(r, at)} ${form(r, at + 1)}`) || ["tốt", "việc", "ngay", "kịp", "lịch"].includes(form(r, at))
  );
}
