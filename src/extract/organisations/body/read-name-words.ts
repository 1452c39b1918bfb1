import {
  actionAt,
  form,
  isCapital,
  isDash,
  isGlued,
  isLetters,
  isShouted,
  lookUp,
  endsName,
  type Reading,
} from "../reading.js";
import { isForeignName } from "./read-initials.js";
import { nameVerbEnd } from "./read-name-verb.js";
import { unitWordAt } from "../read-unit.js";

const LONGEST = 16;

/** "Trường Thịnh", "Trường Sơn": one capital behind "Trường" before a verb or mark is a proper name; schools have a level, a field or two syllables. */
function isProperSchool(r: Reading, at: number): boolean {
  if (form(r, at) !== "trường" || !isCapital(r, at + 1) || isShouted(r, at + 1) || isCapital(r, at + 2)) return false;
  return !isLetters(r, at + 2) || endsName(r, at + 2);
}

function isBookkeeping(r: Reading, at: number): boolean {
  return form(r, at) === "kế" && form(r, at + 1) === "toán" && form(r, at + 2) !== "trưởng";
}

/** True where another body or office begins, which is no part of the name before it. */
export function startsBody(r: Reading, at: number): boolean {
  const body = lookUp(r, r.lexicon.bodies, at);
  if (body?.value?.takes === "place-required")
    return unitWordAt(r, body.end) !== null && (isCapital(r, at) || !body.value.loose);
  // "Bộ phận Hành chính - Kế toán": behind a dash a work, not who does it
  if (isProperSchool(r, at) || (isDash(r, at - 1) && isBookkeeping(r, at))) return false;
  const office = lookUp(r, r.lexicon.functions, at);
  // "Tổ phó" is no "Tổ"
  if (office && isCapital(r, at) && office.end > (body?.end ?? at)) return true;
  if (body?.value) return body.end - at > 1 || isShouted(r, at) || (isCapital(r, at) && !body.value.loose);
  return office !== null && isCapital(r, at);
}

/** True where a word for a kind of body stands, common ones too. */
function isBodyWord(r: Reading, at: number): boolean {
  const body = lookUp(r, r.lexicon.bodies, at)?.value;
  return body != null && body.takes !== "place-required";
}

/** Length in words of a piece of a name at `at` that looks like a verb and is none ("quản lý đô thị"), else 0. */
function fixedPiece(r: Reading, at: number): number {
  const action = actionAt(r, at);
  if (action?.value !== "none") return 0;
  // "Phòng Xây dựng huyện": whose it is
  return action.end - at - (unitWordAt(r, action.end - 1) === null ? 0 : 1);
}

/** Where a person's name ends that begins at `at`: two to five words in capitals; `at` itself where there is none. */
export function personEnd(r: Reading, at: number): number {
  let next = at;
  while (
    next - at < 5 &&
    isLetters(r, next) &&
    isCapital(r, next) &&
    !startsBody(r, next) &&
    !r.lexicon.titles.at(r.words, next)
  )
    next++;
  return next - at >= 2 ? next : at;
}

/** The index after "của", "thuộc", "trực thuộc" where one stands at `at`. */
export function afterOf(r: Reading, at: number): number {
  if (form(r, at) === "trực" && form(r, at + 1) === "thuộc") return at + 2;
  return form(r, at) === "của" || form(r, at) === "thuộc" ? at + 1 : at;
}

const HARD = new Set(["chủ trì", "phối hợp", "chịu trách nhiệm", "có trách nhiệm"]);

function isHardStop(r: Reading, at: number): boolean {
  return (
    HARD.has(`${form(r, at)} ${form(r, at + 1)}`) || HARD.has(`${form(r, at)} ${form(r, at + 1)} ${form(r, at + 2)}`)
  );
}

/** Past "khu vực 4", "khu vực IX"; `at` itself where there is none. */
export function regionEnd(r: Reading, at: number): number {
  // "Kiểm ngư vùng V"
  if (form(r, at) === "vùng" && isCapital(r, at + 1) && isNumeral(r, at + 1)) return at + 2;
  if (form(r, at) !== "khu" || form(r, at + 1) !== "vực") return at;
  const isNumbered = r.words[at + 2]?.kind === "number" || isShouted(r, at + 2) || isNumeral(r, at + 2);
  return isNumbered ? at + 3 : at;
}

/** A roman numeral, whatever its case. */
export function isNumeral(r: Reading, at: number): boolean {
  return /^[ivx]{1,4}$/u.test(form(r, at));
}

/** ".4" right behind the word before `at`. */
function isPointed(r: Reading, at: number): boolean {
  return form(r, at) === "." && isGlued(r, at) && isGlued(r, at + 1) && r.words[at + 1]?.kind === "number";
}

/**
 * True where a small word follows a proper noun of two syllables ("Công ty Chè Sông Cầu trả nợ") or a number ("Đội Thi công số 9 san gạt"):
 * the name is whole, whatever the word is. Fields are written "Nông nghiệp", one capital in two syllables.
 */
function isComplete(r: Reading, at: number, next: number): boolean {
  if (isCapital(r, next) || !isLetters(r, next)) return false;
  // "Công ty Vinasun tăng chuyến": a firm's own word
  if (next > at && form(r, next) !== "và" && form(r, next) !== "khu" && isForeignName(r, next - 1)) return true;
  if (next - at < 2) return false;
  if (["và", "số", "khu"].includes(form(r, next)) || actionAt(r, next)?.value === "none") return false;
  const before = form(r, next - 1);
  if (r.words[next - 1]?.kind === "number" || (isShouted(r, next - 1) && /^[ivx]{1,5}$/u.test(before))) return true;
  return isProperEnd(r, at, next);
}

/** True where a proper noun of two syllables stands before the word at `next`, behind another word of the name that begins at `at`. */
function isProperEnd(r: Reading, at: number, next: number): boolean {
  const isProper = (word: number): boolean => isLetters(r, word) && isCapital(r, word) && !isShouted(r, word);
  return next - at >= 2 && isProper(next - 1) && isProper(next - 2) && !lookUp(r, r.lexicon.fields, next - 1);
}

/** What a centre does for others; a verb after it is what it does that for: "Tư vấn phát triển công nghiệp". */
const DOINGS = new Set(["tư vấn", "hỗ trợ", "nghiên cứu", "xúc tiến", "dịch vụ", "kỹ thuật", "ứng dụng"]);

/** What "các" may introduce in the middle of a name: "Ban Quản lý dự án các công trình giao thông". */
const INNER_MANY = new Set(["công trình", "khu công", "khu kinh", "khu du", "dự án", "cụm công"]);

/**
 * Where the words of a body's own name end that begin at `at`: capitals, and small words that are neither verb nor stop word;
 * not across a comma, a unit ("huyện") or another body. `isField`: a field of work, which has two syllables at least ("Xuất nhập
 * khẩu") and may hold verbs, as those of any name may that `hasVerbs`. Gives `at` itself where there are none.
 */
export function nameWordsEnd(
  r: Reading,
  at: number,
  options: { readonly commas: boolean; readonly isField?: boolean; readonly hasVerbs?: boolean },
): number {
  let next = at;
  const hasVerbs = options.isField === true || options.hasVerbs === true;
  const last = Math.min(r.words.length, at + LONGEST);
  while (next < last) {
    const word = r.words[next];
    if (!word) break;
    if (word.kind === "mark") {
      // "Văn phòng Quản lý đường bộ III.4": which one of the region
      if (next > at && isNumeral(r, next - 1) && isCapital(r, next - 1) && isPointed(r, next)) {
        next += 2;
        continue;
      }
      const isJoin =
        (isDash(r, next) || word.form === "&" || word.form === "/") &&
        next > at &&
        (isLetters(r, next + 1) || (r.words[next - 1]?.kind === "number" && isGlued(r, next + 1))) &&
        (isCapital(r, next + 1) || (isGlued(r, next) && isGlued(r, next + 1))) &&
        !startsBody(r, next + 1) &&
        !unitWordAt(r, next + 1) &&
        r.lexicon.nouns.at(r.words, next + 1)?.value !== "alone";
      const isComma =
        options.commas &&
        word.form === "," &&
        next > at &&
        !isProperEnd(r, at, next) &&
        isCapital(r, next + 1) &&
        !isBodyWord(r, next + 1) &&
        !startsBody(r, next + 1) &&
        !isHardStop(r, next + 1) &&
        !unitWordAt(r, next + 1) &&
        !r.lexicon.many.at(r.words, next + 1) &&
        !lookUp(r, r.lexicon.fields, next + 1) &&
        !r.lexicon.nouns.at(r.words, next + 1);
      // "Phòng Thanh tra, kiểm tra đẩy nhanh …": a verb of the name behind the comma, where the sentence's own follows it
      const more =
        !isJoin && !isComma && options.isField && word.form === "," && next > at && isCapital(r, at)
          ? nameVerbEnd(r, next + 1, (end) => actionAt(r, end)?.value === "verb")
          : next + 1;
      if (more > next + 1) {
        next = more;
        continue;
      }
      if (!isJoin && !isComma) break;
      next++;
      continue;
    }
    if (word.kind === "number") {
      const isDate = ["/", "%", "."].includes(form(r, next + 1)) || (next === at && !unitWordAt(r, next + 1));
      if (isDate) break;
      next++;
      continue;
    }
    if (word.form === "trực" && form(r, next + 1) === "thuộc") break;
    // "Tòa án nhân dân hai cấp": of which tiers
    if (["hai", "ba"].includes(word.form) && form(r, next + 1) === "cấp") break;
    const fixed = fixedPiece(r, next);
    if (fixed > 0) {
      next += fixed;
      continue;
    }
    if (unitWordAt(r, next)) break;
    if (isComplete(r, at, next)) break;
    const region = regionEnd(r, next);
    if (region > next) return region;
    // "Trung tâm Quan trắc tài nguyên và môi trường": a field in small letters within a name
    const isPlainWord = next > at && !word.isCapital && word.form !== "và" && actionAt(r, next) === null;
    const field = isPlainWord ? lookUp(r, r.lexicon.fields, next) : null;
    if (field && field.end - next > 2) {
      next = field.end;
      continue;
    }
    if (word.form === "và") {
      // "Vụ Giáo dục và Vụ Pháp chế" are two; "Vụ" within a name begins no other
      const joined = hasVerbs && next > at ? nameVerbEnd(r, next) : next;
      if (joined > next) {
        next = joined;
        continue;
      }
      if (next === at || !isCapital(r, next + 1) || isBodyWord(r, next + 1) || unitWordAt(r, next + 1)) break;
      if (startsBody(r, next + 1)) break;
      if (isHardStop(r, next + 1)) break;
      // "Trường Hướng Dương và TTHNDN tỉnh": letters behind a proper noun are another's
      if (isShouted(r, next + 1) && isProperEnd(r, at, next) && !lookUp(r, r.lexicon.fields, next + 1)) break;
      next++;
      continue;
    }
    // "Ủy ban Quốc gia về hợp tác kinh tế": what a national body is for
    if (word.form === "về" && form(r, next - 2) === "quốc" && form(r, next - 1) === "gia" && isCapital(r, next - 2)) {
      next++;
      continue;
    }
    if (word.form === "các" || word.form === "về") {
      // "Ban Quản lý các khu công nghiệp", but not "... các phòng"
      const follows = r.lexicon.nouns.at(r.words, next + 1);
      const isInner = INNER_MANY.has(`${form(r, next + 1)} ${form(r, next + 2)}`);
      if (!isInner && (next > at || follows || unitWordAt(r, next + 1))) break;
      next++;
      continue;
    }
    if (word.isCapital) {
      if (next > at && (startsBody(r, next) || isHardStop(r, next))) break;
      // "và Xử lý vi phạm", "và Kiểm tra sau thông quan"
      const known = next > at ? lookUp(r, r.lexicon.fields, next) : null;
      if (known && known.end > next + 2) {
        next = known.end;
        continue;
      }
      // "Xây dựng" is one word of the name
      const verb = actionAt(r, next);
      next = verb?.value === "verb" && !isCapital(r, verb.end - 1) ? verb.end : next + 1;
      continue;
    }
    if (endsName(r, next)) {
      const doing = isCapital(r, next - 2) && DOINGS.has(`${form(r, next - 2)} ${form(r, next - 1)}`);
      // "Ban Quản lý bảo trì đường bộ túc trực": what it manages
      const isBare = next === at && form(r, at - 2) === "quản" && form(r, at - 1) === "lý";
      const isClosing = (to: number): boolean =>
        ((doing || isBare) && actionAt(r, to)?.value === "verb") ||
        (isBare && (to >= r.words.length || form(r, to) === "là"));
      const end = hasVerbs && (next > at || !options.isField) ? nameVerbEnd(r, next, isClosing) : next;
      const isHalf = options.isField && next === at + 1 && !isShouted(r, at) && actionAt(r, next)?.value === "verb";
      if (end === next && (!isHalf || isHardStop(r, next))) break;
      next = Math.max(end, next + 1);
      continue;
    }
    next++;
  }
  while (next > at && (r.words[next - 1]?.kind === "mark" || ["và", "các", "về"].includes(form(r, next - 1)))) next--;
  return next;
}
