import { oncePerWord } from "../once-per-word.js";
import { lower } from "../../../text/letters/vietnamese.js";
import { fullWords, lowerFirst } from "../expand.js";
import {
  committeesAt,
  isCouncilOfBoards,
  isNamed,
  manyEnd,
  MOST_NOUNS,
  sameWords,
  separatorEnd,
} from "./group-words.js";
import { mentionOf, readBody, type Parsed } from "../body/read-body.js";
import { readBranches } from "./read-branches.js";
import { readBranchesListed } from "./read-branches-listed.js";
import { readClassStaff } from "../person/read-class-staff.js";
import { readFields } from "./read-fields.js";
import { readTail } from "./read-group-tail.js";
import { readSchools } from "./read-schools.js";
import { readUnit, townInShort, unitWordAt } from "../read-unit.js";
import { actionAt, endsName, form, isCapital, isDash, isLetters, isShouted, lookUp, type Reading } from "../reading.js";

/** Group nouns that are common words: with an unknown small word after them they mean something else ("các phòng thi"). */
const COMMON = new Set(
  "cấp phòng ban bộ vụ cục hội trường trạm tổ đội đoàn lớp báo đài khoa quỹ khối nhóm sở viện bản ấp".split(" "),
);

/** Nouns whose group may be described by small words that no list knows: "các cơ quan thông tấn trong nước". */
const OPEN_NOUN =
  /^(?:cơ quan|tổ chức|doanh nghiệp|trường|cơ sở|lực lượng|công chức|cán bộ|viên chức|chuyên viên|nhân viên|giám thị|đơn vị|hiệp hội|nhóm|câu lạc bộ|nghệ|công ty|hợp tác xã|ngân hàng|bệnh viện|chủ|tổ|đội|hội|đại sứ|thành viên|giáo viên|chính quyền|cấp ủy|làng nghề|cụm|đoàn|trung tâm|báo|đài|khoa|viện|học viện|đại học)/u;

/** Nouns that are never swallowed by a group begun with another noun: they are a group of their own. */
const OWN_GROUP =
  /^(?:tổ chức (?:chính trị|đoàn thể)|đoàn thể chính trị|mặt trận|cấp ủy|công an|chủ đầu tư|nhà đầu tư|hợp tác xã)/u;

/** Facilities that are a kind in small letters only: "Trường học, Trạm Y tế" are two. */
const FACILITY = /^(?:Trạm|Trung tâm)(?!\p{L})/u;

/** "các sở, ban, ngành, tổ chức chính trị - xã hội": behind departments the unions are one more kind of the same group, as "đoàn thể" is. */
function isUnionOf(r: Reading, many: number, at: number): boolean {
  return /^(?:sở|ban|phòng) ?, ?(?:ban|ngành)/u.test(sameWords(r, many, many + 3)) && form(r, at) === "tổ";
}

/** One more noun of the group whose first stands at `many`, at `at`: its end, or `at` where there is none. */
function moreNounEnd(r: Reading, at: number, many: number): number {
  const town = townInShort(r, at);
  if (town !== null) return town;
  const noun = readClassStaff(r, at) ? null : r.lexicon.nouns.at(r.words, at);
  if (!noun || (OWN_GROUP.test(sameWords(r, at, noun.end)) && !isUnionOf(r, many, at))) return at;
  // "tập đoàn kinh tế" is a kind, for all that "kinh tế" may name a body
  const isKind = !isCapital(r, at) && noun.end >= (readBody(r, at)?.next ?? noun.end);
  if (!isKind && isNamed(r, at)) return at;
  // "các phòng, đơn vị, Văn phòng HĐND và UBND": a body by its own words
  const body = isCapital(r, at) ? lookUp(r, r.lexicon.bodies, at) : null;
  if (body?.value && (body.end > noun.end || (body.end === noun.end && FACILITY.test(body.value.name)))) return at;
  const unit = unitWordAt(r, at);
  if (unit && readUnit(r, at)?.units[0]?.unit.name) return at;
  const isCommon = noun.end - at === 1 && COMMON.has(form(r, at));
  if (isCommon && isLetters(r, noun.end) && !isPlain(r, noun.end)) return at;
  // "các phòng, ban, tổ chức thực hiện": a verb
  if (sameWords(r, at, noun.end) === "tổ chức" && endsName(r, noun.end)) return at;
  return noun.end;
}

/** True where the word after a common noun does not make it something else. */
function isPlain(r: Reading, at: number): boolean {
  return (
    endsName(r, at) ||
    actionAt(r, at) !== null ||
    r.lexicon.tails.at(r.words, at) !== null ||
    r.lexicon.clauses.at(r.words, at) !== null ||
    r.lexicon.many.at(r.words, at) !== null ||
    r.lexicon.nouns.at(r.words, at) !== null ||
    unitWordAt(r, at) !== null ||
    isCouncilOfBoards(r, at) ||
    form(r, at) === "và" ||
    form(r, at) === "cấp" ||
    form(r, at) === "hoặc"
  );
}

/**
 * An unnamed group at word `at`, whole under its words: "các phòng, ngành liên quan". `needsMany`: only after "các", "mỗi" ...
 * Null where there is none.
 */
export function readGroup(r: Reading, at: number, needsMany: boolean): Parsed | null {
  return needsMany ? groupOfMany(r, at) : anyGroup(r, at);
}

const groupOfMany = oncePerWord(
  ({ groupOfMany }) => groupOfMany,
  (r: Reading, at) => groupAt(r, at, true),
);
const anyGroup = oncePerWord(
  ({ anyGroup }) => anyGroup,
  (r: Reading, at) => groupAt(r, at, false),
);

function groupAt(r: Reading, at: number, needsMany: boolean): Parsed | null {
  const people = r.lexicon.people.at(r.words, at);
  // "Nhà thầu Thành Vinh": a firm by its name
  if (people && !(isCapital(r, at) && isNamed(r, at)))
    return { mentions: [mentionOf(r, at, people.end, { kind: "people", name: "" })], next: people.end };
  const standing = standingCommittees(r, at);
  if (standing) return standing;
  const many = manyEnd(r, at);
  if (needsMany && many === at) return null;
  if (many > at) {
    const isAll = form(r, at) === "các";
    const schools = isAll && form(r, many) === "trường" ? readSchools(r, many + 1) : null;
    const fields = schools ?? readBranchesListed(r, at) ?? readFields(r, at, many);
    const branches = fields ?? (isAll ? readBranches(r, many) : null);
    if (branches) return branches;
  }
  const noun = r.lexicon.nouns.at(r.words, many);
  if (!noun || (noun.value === "afterMany" && many === at)) return null;
  // "các bản Nà Lốc, Huổi Sấy": places
  const isPlace = isCapital(r, noun.end) && unitWordAt(r, many) !== null;
  const isCommon = noun.end - many === 1 && COMMON.has(form(r, many)) && !isPlace;
  return isCommon && isLetters(r, noun.end) && !isPlain(r, noun.end) ? null : groupOf(r, at, many, noun.end);
}

/** "thường trực các tỉnh ủy, thành ủy" in small letters; null where nothing of the kind begins at `at`. */
function standingCommittees(r: Reading, at: number): Parsed | null {
  if (isCapital(r, at) || sameWords(r, at, Math.min(at + 3, r.words.length)) !== "thường trực các") return null;
  const { end, count } = committeesAt(r, at + 3);
  if (count === 0) return null;
  return { mentions: [mentionOf(r, at, end, { kind: "group", name: fullWords(r, at, end) })], next: end };
}

/** "Công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường": the fields of one post, in capitals of two syllables, behind those that the list knows. */
function staffEnd(r: Reading, noun: number, end: number): number {
  if (sameWords(r, noun, noun + 2) !== "công chức" || !isCapital(r, noun + 2)) return end;
  let next = end;
  while (isDash(r, next) || (form(r, next) === "và" && next > end)) {
    if (!isCapital(r, next + 1) || !isLetters(r, next + 2) || isCapital(r, next + 2)) break;
    next += 3;
  }
  return next;
}

/** Kinds that nobody is by himself. */
const ANY_KIND = new Set(["địa phương", "đơn vị", "cơ quan", "tổ chức", "cá nhân", "đoàn thể"]);
const SMALL_UNITS = new Set("thôn bản xóm ấp xã phường".split(" "));

/** "các Bộ, cơ quan liên quan | , địa phương": kinds without a name behind "liên quan" are of the same group, where what is said of them follows; `at` where none stand. */
function otherKindsEnd(r: Reading, at: number): number {
  if (form(r, at - 1) !== "quan") return at;
  let end = at;
  for (let more = 0; more < MOST_NOUNS && ([",", "và"].includes(form(r, end)) || end === at); more++) {
    if (![",", "và"].includes(form(r, end))) break;
    const isKind = ANY_KIND.has(sameWords(r, end + 1, end + 3));
    const next = isKind ? end + 3 : SMALL_UNITS.has(form(r, end + 1)) ? end + 2 : end;
    if (next === end || isCapital(r, end + 1) || !(endsName(r, next) || form(r, next) === ",")) break;
    end = next;
  }
  return end;
}

/** The group at word `at` whose first noun stands from word `many` to before `nounEnd`. */
function groupOf(r: Reading, at: number, many: number, nounEnd: number): Parsed {
  const places =
    unitWordAt(r, many) && (many === at || form(r, at) === "các")
      ? readUnit(r, form(r, at) === "các" ? at : many)
      : null;
  if (places && places.units.some(({ unit }) => unit.name !== null)) {
    const mentions = places.units.map(({ unit, from, to }) =>
      mentionOf(r, from, to, { kind: "place", name: "", unit }),
    );
    return { mentions, next: places.next };
  }
  let next = staffEnd(r, many, nounEnd);
  const isOwn = /^cấp ủy|^chính quyền|^chủ đầu tư|^nhà đầu tư/u.test(sameWords(r, many, nounEnd));
  for (let more = 0; more < MOST_NOUNS && !isOwn; more++) {
    const after = separatorEnd(r, next);
    if (after > next && (r.lexicon.many.at(r.words, after) || form(r, after) === "cấp")) break;
    // "Đơn vị tư vấn giám sát, nhà thầu thi công": one of each, where nothing says that there are many
    if (many === at && after > next && isContracted(r, after)) break;
    const end = moreNounEnd(r, after, many);
    if (end === after || (after === next && !isDirect(r, after))) break;
    next = end;
  }
  const tail = readTail(r, next, isOwn, OPEN_NOUN.test(sameWords(r, many, next)), (kin) => readGroup(r, kin, true));
  const more = tail.unit === null && tail.host === null ? otherKindsEnd(r, tail.next) : tail.next;
  const end = Math.max(next, more > tail.next ? more : tail.nameEnd);
  const name =
    isShouted(r, at) && isShouted(r, end - 1) ? lower(fullWords(r, at, end)) : lowerFirst(fullWords(r, at, end));
  // "chính quyền các xã A, B": one of each
  const seats = isOwn && tail.unit === null && tail.host === null ? readUnit(r, tail.next) : null;
  if (seats && seats.units.length > 1)
    return {
      mentions: seats.units.map(({ unit, from, to }, index) =>
        mentionOf(r, index > 0 ? from : at, to, { kind: "group", name, unit }),
      ),
      next: seats.next,
    };
  return {
    mentions: [mentionOf(r, at, more, { kind: "group", name, unit: tail.unit, host: tail.host })],
    next: more,
  };
}

/** Those who work by contract: "nhà thầu", "tư vấn giám sát", "đơn vị thi công". */
function isContracted(r: Reading, at: number): boolean {
  const words = sameWords(r, at, at + 4);
  return /^(?:nhà thầu|(?:đơn vị )?tư vấn|đơn vị (?:thi công|khảo sát|thiết kế))(?!\p{L})/u.test(words);
}

/** Nouns that are often joined without a comma: "phòng ban", "cơ quan đơn vị". */
function isDirect(r: Reading, at: number): boolean {
  return ["ban", "ngành", "đơn", "đoàn", "xóm"].includes(form(r, at)) && isLetters(r, at);
}
