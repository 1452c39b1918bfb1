import { readBody } from "../body/read-body.js";
import { isMainVerb, isPaper, nameVerbEnd } from "../body/read-name-verb.js";
import { nameWordsEnd, startsBody } from "../body/read-name-words.js";
import { unitWordAt } from "../read-unit.js";
import { actionAt, endsName, form, isCapital, isLetters, lookUp, type Reading } from "../reading.js";

const LONGEST_KIND = 3;

/** "ngành Y tế", "hệ thống Thi hành án dân sự", "phạm vi quản lý" after a group: to which branch it belongs; `at` where none stands. */
export function branchEnd(r: Reading, at: number): number {
  if (form(r, at) === "ngành") {
    const field = lookUp(r, r.lexicon.fields, at + 1);
    return field?.end ?? (isCapital(r, at + 1) ? nameWordsEnd(r, at + 1, { commas: false }) : at);
  }
  if (form(r, at) === "về") return lookUp(r, r.lexicon.fields, at + 1)?.end ?? at;
  if (form(r, at - 1) !== "thuộc") return at;
  const words = `${form(r, at)} ${form(r, at + 1)}`;
  if (words === "phạm vi") return `${form(r, at + 2)} ${form(r, at + 3)}` === "quản lý" ? at + 4 : at;
  return words === "hệ thống" || words === "lĩnh vực" ? nameWordsEnd(r, at + 2, { commas: false }) : at;
}

/** "cơ quan Thuế", "các cơ quan Thi hành án dân sự địa phương": the name after the noun says of which service they are. */
export function headBodyEnd(r: Reading, at: number): number {
  if (!["cơ quan", "báo chí", "xuất bản"].includes(`${form(r, at - 2)} ${form(r, at - 1)}`) || !isCapital(r, at))
    return at;
  return readBody(r, at)?.next ?? lookUp(r, r.lexicon.fields, at)?.end ?? at;
}

/** What a kind of firm or unit does for a living: "Các đơn vị biểu diễn nghệ thuật tổ chức …" has its verb after it. */
const TRADES = new Set([
  "biểu diễn", "kinh doanh", "sản xuất", "vận tải", "thi công", "tư vấn", "điều trị", "chế biến", "nuôi trồng", "chăn nuôi", "cung cấp", "cung ứng", "phân phối", "giết mổ", "thu gom",
  "khai thác", "vận hành", "xuất bản", "phát hành", "lữ hành", "bán lẻ", "dạy nghề", "đào tạo", "vận chuyển", "cứu hộ", "duy trì",
]); // prettier-ignore

/** "cung cấp thông tin": what is done, and to what. */
function isObject(r: Reading, at: number): boolean {
  return form(r, at) === "thông" && form(r, at + 1) === "tin";
}

/** True for what closes a kind at `at`, but not in "các trung tâm giám sát tuyến xã và báo cáo": a second verb says that the first is what is done. */
function isTailOfKind(r: Reading, at: number): boolean {
  const tail = r.lexicon.tails.at(r.words, at);
  return tail !== null && !(form(r, tail.end) === "và" && actionAt(r, tail.end + 1)?.value === "verb");
}

/** "kiểm dịch" in "cơ quan kiểm dịch phối hợp", ", thuế" in "các đơn vị hải quan, thuế các cấp": what kind they are; `at` where none. */
export function kindEnd(r: Reading, at: number, noun: number): number {
  if (at === noun) {
    const verb = r.lexicon.nameVerbs.at(r.words, at);
    // "các đơn vị cung cấp thông tin, tài liệu": what they are to do
    if (verb && isPaper(r, verb.end)) return at;
    return nameVerbEnd(
      r,
      at,
      (end) =>
        isTailOfKind(r, end) ||
        r.lexicon.clauses.at(r.words, end) !== null ||
        // "chuyên viên phụ trách tổng hợp lập danh sách"
        (form(r, at - 1) === "trách" && actionAt(r, end)?.value === "verb") ||
        (TRADES.has(`${form(r, at)} ${form(r, at + 1)}`) && actionAt(r, end)?.value === "verb" && !isObject(r, end)),
    );
  }
  const begin = form(r, at) === "," || form(r, at) === "và" ? at + 1 : at;
  if (begin === at || !isLetters(r, begin) || isCapital(r, begin) || endsName(r, begin)) return at;
  const isOther =
    unitWordAt(r, begin) ??
    [r.lexicon.nouns, r.lexicon.people, r.lexicon.many, r.lexicon.functions].some((table) => table.at(r.words, begin));
  if (isOther || startsBody(r, begin)) return at;
  const end = nameWordsEnd(r, begin, { commas: false });
  const isWhole = r.lexicon.tails.at(r.words, end) !== null || isMainVerb(r, end);
  return end - begin <= LONGEST_KIND && isWhole ? end : at;
}
