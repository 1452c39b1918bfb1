import { actionAt, form, isCapital, isLetters, isShouted, lookUp, type Reading } from "../reading.js";
import { isPaper } from "./read-name-verb.js";
import { unitWordAt } from "../read-unit.js";

const LONGEST = 10;

/** Works that are a name by themselves ("Phòng Đào tạo", "Trung tâm Điều hành"): their object is read only where the sentence's verb closes it. */
const WHOLE = new Set(
  [
    "đào tạo", "tổng hợp", "kiểm tra", "thanh tra", "điều hành", "huấn luyện", "bảo vệ", "tuyên truyền", "kiểm nghiệm", "đăng kiểm", "vận hành", "truyền thông",
    "kinh doanh", "giám sát", "thống kê", "kiểm định", "tư vấn", "vận tải", "khai thác", "đầu tư", "tổ chức", "phát hành", "tiếp nhận",
  ],
); // prettier-ignore

/** What is done right after checking is a second thing to do, no part of a name: "kiểm tra xử lý". */
const SECOND = new Set(["xử lý", "đôn đốc", "đánh giá", "chấn chỉnh", "khắc phục", "báo cáo", "nhắc nhở"]);

function words(r: Reading, at: number): string {
  return `${form(r, at)} ${form(r, at + 1)}`;
}

/** The verb in capitals that the name [from, end) ends with, or that its last words are the object of; null where there is none. */
function lastWork(r: Reading, from: number, end: number): number | null {
  // "Công ty Cổ phần Xây lắp Bình Phát huy động …": two capitals are a proper name, with which the whole ends
  const isProper = [end - 1, end - 2].every((at) => at > from + 1 && isCapital(r, at) && isLetters(r, at));
  if (isProper && !isShouted(r, end - 1) && !lookUp(r, r.lexicon.fields, end - 2)) return null;
  for (let at = end - 2; at >= Math.max(from, end - 5); at--) {
    if (!isCapital(r, at) || isCapital(r, at + 1)) continue;
    if (lookUp(r, r.lexicon.fields, at) && !WHOLE.has(words(r, at))) continue;
    if (words(r, at) === "điều dưỡng") return null;
    const isVerb = actionAt(r, at)?.value === "verb" || r.lexicon.nameVerbs.at(r.words, at) !== null;
    return isVerb || WHOLE.has(words(r, at)) ? at : null;
  }
  return null;
}

/** Past a number of one or two digits at `at` that closes a name ("Ban Quản lý dự án 9"): a mark, the end or a verb follows. `at` where there is none. */
export function numberEnd(r: Reading, at: number): number {
  const isShort = r.words[at]?.kind === "number" && /^\d{1,2}$/u.test(form(r, at));
  return isShort && (isClosed(r, at + 1) || isSentenceVerb(r, at + 1)) ? at + 1 : at;
}

/** True where what stands at `at` ends a name: a mark, the text's end, "và" before others. */
function isClosed(r: Reading, at: number): boolean {
  return at >= r.words.length || [",", ";", ":", ")", ".", "và"].includes(form(r, at));
}

/** True for the verb of the sentence, which closes a name. */
function isSentenceVerb(r: Reading, at: number): boolean {
  const action = actionAt(r, at)?.value;
  return action !== undefined && action !== "none";
}

/** "hôn nhân và gia đình" behind the comma at `at`: small words about one "và", up to the sentence's verb; `at` where none stand. */
function seriesEnd(r: Reading, at: number): number {
  let next = at + 1;
  let joins = 0;
  for (; next < at + 8 && isLetters(r, next) && !isCapital(r, next); next++) {
    const none = actionAt(r, next);
    if (form(r, next) === "và") joins++;
    else if (none?.value === "none") next = none.end - 1;
    else if (isSentenceVerb(r, next)) return joins === 1 && next > at + 3 ? next : at;
    else if (r.lexicon.stops.at(r.words, next) || r.lexicon.many.at(r.words, next)) return at;
  }
  return at;
}

/** True for a work that a name may hold as well as the sentence: "giám định", "xét xử". */
function isNameWork(r: Reading, at: number): boolean {
  return r.lexicon.nameVerbs.at(r.words, at) !== null || ["giải quyết", "xét xử", "truy tố"].includes(words(r, at));
}

/** "thu" in "Phòng Quản lý thu và …", "chi" in "Phòng Kiểm soát chi 2": one syllable that closes a name, though it may be a verb. */
function isShortObject(r: Reading, at: number): boolean {
  const deed = actionAt(r, at) ?? r.lexicon.deeds.at(r.words, at);
  if (deed === null) return true;
  const isNext = isClosed(r, deed.end) || isSentenceVerb(r, deed.end) || r.words[deed.end]?.kind === "number";
  return deed.end - at === 1 && isNext;
}

/** ", giám sát 1" in "Phòng Thanh tra, giám sát 1 kiểm tra …": a second work and a number before the sentence's verb; `at` where none stand. */
function commaWorkEnd(r: Reading, at: number): number {
  const second = form(r, at) === "," && !isCapital(r, at + 1) ? r.lexicon.nameVerbs.at(r.words, at + 1) : null;
  const isNumbered = second !== null && /^\d{1,2}$/u.test(form(r, second.end));
  return isNumbered && isSentenceVerb(r, second.end + 1) ? second.end + 1 : complaintsEnd(r, at);
}

const CHECKS = new Set(["kiểm tra", "thanh tra"]);
/** What is done behind a check, where it is a name's second work, and to what. */
const SETTLES = new Set(["giải quyết", "xử lý"]);
const SETTLED = new Set("khiếu nại|tố cáo|kiến nghị|phản ánh|đơn thư|vi phạm|tranh chấp|sai phạm".split("|"));

/** ", giải quyết khiếu nại, tố cáo" in "Phòng Thanh tra, giải quyết khiếu nại, tố cáo lập hồ sơ": before the sentence's verb, a mark or the end; `at` where none stands. */
function complaintsEnd(r: Reading, at: number): number {
  if (form(r, at) !== "," || !CHECKS.has(words(r, at - 2)) || !SETTLES.has(words(r, at + 1))) return at;
  let end = at + 3;
  while (SETTLED.has(words(r, end))) {
    end += 2;
    if ([",", "và"].includes(form(r, end)) && SETTLED.has(words(r, end + 1))) end++;
  }
  const isNamed = end > at + 3 && (end >= r.words.length || form(r, end) === ":" || isSentenceVerb(r, end));
  return isNamed ? end : at;
}

/**
 * Where the name of an office goes on whose last word is a work that wants an object ("Phòng Kiểm sát giải quyết án dân sự",
 * "Trung tâm Điều hành khai thác", "Phòng Kiểm soát chi 2"): words [from, end) were read. It goes on up to the sentence's own verb; gives
 * `end` itself where no such verb or mark closes it.
 */
export function workObjectEnd(r: Reading, from: number, end: number): number {
  const twin = commaWorkEnd(r, end);
  if (twin > end) return twin;
  // "Bộ Giáo dục và Đào tạo phát hành …": the field is whole
  const work = lookUp(r, r.lexicon.fields, from)?.end === end ? null : lastWork(r, from, end);
  if (work === null) return end;
  const isWhole = WHOLE.has(words(r, work));
  let verbs = 0;
  let nouns = end - work - 2;
  for (let next = end; next < end + LONGEST;) {
    const isFirst = next === end;
    const isJoined = form(r, next - 1) === "và";
    if (isClosed(r, next)) {
      const series = form(r, next) === "," && verbs > 0 && nouns > 0 ? seriesEnd(r, next) : next;
      if (series > next) return series;
      if (form(r, next) !== "và" || isFirst || !isNameWork(r, next + 1))
        return isFirst || verbs > 0 || isWhole ? end : next;
      next++;
      continue;
    }
    if (r.words[next]?.kind === "number") {
      const closed = numberEnd(r, next);
      return verbs === 0 && closed > next ? closed : end;
    }
    if (!isLetters(r, next) || isCapital(r, next) || unitWordAt(r, next)) return end;
    const action = actionAt(r, next);
    const isShort = isFirst && nouns === 0 && action?.value === "verb" && isShortObject(r, next);
    if (action && action.value !== "none" && !isShort) {
      const isPart =
        action.value === "verb" &&
        isNameWork(r, next) &&
        !isPaper(r, action.end) &&
        (isJoined || ((isFirst || verbs > 0) && nouns === 0));
      const isSecond = nouns === 0 && verbs > 0 && SECOND.has(words(r, next));
      // "Trung tâm Điều hành khai thác xây dựng phương án": of two verbs the second is the sentence's, unless "và" bound the first
      const isOwn = verbs > 0 && nouns === 0 && form(r, next - 3) !== "và";
      const hasObject = nouns > 0 || isLetters(r, action.end);
      if (!isPart || isOwn) return isFirst || isJoined || isSecond || !hasObject ? end : next;
      verbs++;
      nouns = 0;
      next = action.end;
      continue;
    }
    if (r.lexicon.stops.at(r.words, next) || r.lexicon.many.at(r.words, next)) return end;
    if (isFirst && action === null && (nouns > 0 ? r.lexicon.deeds.at(r.words, next) : !isShortObject(r, next)))
      return end;
    nouns++;
    next = action?.end ?? next + 1;
  }
  return end;
}
