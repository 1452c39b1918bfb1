import { lower } from "../../text/vietnamese.js";
import { fullWords, lowerFirst } from "./expand.js";
import type { OrganisationMention, UnitMention } from "./mention.js";
import { isOfficeType, mentionOf, readBody, readField, type Parsed } from "./read-body.js";
import { isMainVerb, nameVerbEnd } from "./read-name-verb.js";
import { nameWordsEnd, startsBody } from "./read-name-words.js";
import { readUnit, unitWordAt } from "./read-unit.js";
import { actionAt, endsName, form, isCapital, isLetters, isShouted, lookUp, type Reading } from "./reading.js";

const LONGEST_CLAUSE = 14;
const LONGEST_KIND = 3;
const MOST_NOUNS = 20;
/** Types of which there is one for each field: "các Tổng cục Thuế, ..." are named bodies. */
const ONE_EACH = new Set(["Bộ", "Tổng cục", "Ủy ban"]);
/** Group nouns that are common words: with an unknown small word after them they mean something else ("các phòng thi"). */
const COMMON = new Set(
  "phòng ban bộ vụ cục hội trường trạm tổ đội đoàn lớp báo đài khoa quỹ khối nhóm sở viện bản ấp".split(" "),
);
/** Nouns whose group may be described by small words that no list knows: "các cơ quan thông tấn trong nước". */
const OPEN_NOUN =
  /^(?:cơ quan|tổ chức|doanh nghiệp|trường|cơ sở|lực lượng|công chức|cán bộ|viên chức|giám thị|đơn vị|hiệp hội|nhóm|câu lạc bộ|nghệ|công ty|hợp tác xã|ngân hàng|bệnh viện|chủ|tổ|đội|hội|đại sứ|thành viên|giáo viên|chính quyền|cấp ủy|làng nghề|cụm|đoàn|trung tâm|báo|đài|khoa|viện|học viện|đại học)/u;
/** Nouns that are never swallowed by a group begun with another noun: they are a group of their own. */
const OWN_GROUP =
  /^(?:tổ chức (?:chính trị|đoàn thể)|đoàn thể chính trị|tổ chức chính trị|mặt trận|cấp ủy|công an|chủ đầu tư|nhà đầu tư|hợp tác xã)/u;

/** The end of "các", "mỗi", "05" at `at`; `at` itself where there is none. */
export function manyEnd(r: Reading, at: number): number {
  const hit = r.lexicon.many.at(r.words, at);
  if (hit) return hit.end;
  return r.words[at]?.kind === "number" && !form(r, at).includes(".") && form(r, at + 1) !== "/" ? at + 1 : at;
}

function separatorEnd(r: Reading, at: number): number {
  if (form(r, at) === "," && form(r, at + 1) === "và") return at + 2;
  return [",", "và", "/", "hoặc"].includes(form(r, at)) ? at + 1 : at;
}

function sameWords(r: Reading, from: number, to: number): string {
  let words = "";
  for (let at = from; at < to; at++) words += (at > from ? " " : "") + form(r, at);
  return words;
}

/** True where a body with its own name or unit begins: no further noun of the group. */
function isNamed(r: Reading, at: number): boolean {
  const body = readBody(r, at);
  return (
    body?.mentions.some(
      // "Công ty thuộc Bộ" is a kind, not a name
      ({ unit, host, entry, name }) =>
        unit !== null ||
        (name !== entry?.name && (host !== null || entry?.takes === "field" || entry?.takes === "words")),
    ) ?? false
  );
}

/** One more noun of the group at `at`: its end, or `at` where there is none. */
function moreNounEnd(r: Reading, at: number): number {
  const noun = r.lexicon.nouns.at(r.words, at);
  if (!noun || OWN_GROUP.test(sameWords(r, at, noun.end)) || isNamed(r, at)) return at;
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
    form(r, at) === "và" ||
    form(r, at) === "cấp" ||
    form(r, at) === "hoặc"
  );
}

const CLAUSE_ENDS = new Set("theo để nhằm sẽ đã".split(" "));

/** Where a clause that describes the group ends: before a modal, a second verb, or a mark. */
function clauseEnd(r: Reading, at: number): number {
  let next = at;
  while (next < Math.min(r.words.length, at + LONGEST_CLAUSE)) {
    if (!isLetters(r, next) && r.words[next]?.kind !== "number") {
      // "chủ trì Dự án, Tiểu dự án": capitals go on
      const isMore =
        form(r, next) === "," &&
        ((isCapital(r, next + 1) && !r.lexicon.starts.has(form(r, next + 1))) || isSecondPlace(r, at, next));
      if (!isMore || isNamed(r, next + 1)) break;
      next++;
      continue;
    }
    const action = actionAt(r, next);
    if ((action && action.value !== "none") || CLAUSE_ENDS.has(form(r, next))) break;
    if (form(r, next) === "và" && (r.lexicon.many.at(r.words, next + 1) || isNamed(r, next + 1))) break;
    next = action ? action.end : next + 1;
  }
  return next;
}

/** "đóng tại Hà Nội, thành phố Tân An": the comma joins two places. */
function isSecondPlace(r: Reading, at: number, comma: number): boolean {
  if (form(r, at - 1) !== "tại" || !isCapital(r, comma - 1) || !unitWordAt(r, comma + 1)) return false;
  return readUnit(r, comma + 1)?.units[0]?.unit.name != null;
}

interface Tail {
  readonly next: number;
  readonly nameEnd: number;
  readonly unit: UnitMention | null;
  readonly host: OrganisationMention | null;
}

function readTail(r: Reading, at: number, takesUnits: boolean, isOpenNoun: boolean): Tail {
  let next = at;
  let nameEnd = at;
  let unit: UnitMention | null = null;
  let host: OrganisationMention | null = null;
  let isClosed = false;
  for (let step = 0; step < 6; step++) {
    if (!takesUnits && r.lexicon.many.at(r.words, next)) break;
    const owner = afterOf(r, next);
    const kin = owner > next && r.lexicon.many.at(r.words, owner) ? readGroup(r, owner, true) : null;
    if (kin?.mentions.every(({ kind }) => kind === "group")) {
      nameEnd = next = kin.next;
      break;
    }
    if (owner > next) {
      const body = readBody(r, owner);
      const bare = body?.mentions[0] ?? bareHost(r, owner);
      if (bare) {
        host = bare;
        // "các phòng thuộc Sở": the link stays in the name
        nameEnd = owner;
        next = body?.next ?? owner + 1;
        break;
      }
    }
    const tail = r.lexicon.tails.at(r.words, next);
    const clause = isDuty(r, next) ? null : r.lexicon.clauses.at(r.words, next);
    if (clause && clause.end >= (tail?.end ?? 0)) {
      nameEnd = next = clauseEnd(r, clause.end);
      break;
    }
    if (tail) {
      // "các đơn vị có liên quan hình thành ...": nothing more is said of them
      isClosed = form(r, tail.end - 1) === "quan";
      nameEnd = next = tail.end;
      continue;
    }
    const kind = step === 0 ? headBodyEnd(r, at) : next;
    if (kind > next) {
      nameEnd = next = kind;
      continue;
    }
    const branch = Math.max(branchEnd(r, owner), isOpenNoun ? kindEnd(r, next, at) : next);
    if (branch > next && !isClosed) {
      nameEnd = next = branch;
      continue;
    }
    const member = isMemberWord(r, next) ? readBody(r, next) : null;
    if (member?.mentions[0]) {
      host = member.mentions[0];
      next = member.next;
      break;
    }
    const isOwned = owner > next;
    const isWhere = ["tại", "ở"].includes(form(r, next));
    const units = readUnit(r, isWhere ? next + 1 : owner);
    const one = units?.units[0];
    if (units && one && (units.units.length === 1 || isWhere)) {
      if (isWhere || isOwned || (one.unit.isPlural && !takesUnits)) nameEnd = units.next;
      else unit = one.unit;
      next = units.next;
      if (unit) break;
      continue;
    }
    const isOpen =
      isOpenNoun && !isClosed && isLetters(r, next) && !endsName(r, next) && !r.lexicon.many.at(r.words, next);
    if (!isOpen || form(r, next) === "và" || startsBody(r, next)) break;
    const end = nameWordsEnd(r, next, { commas: false });
    if (end === next) break;
    nameEnd = next = end;
  }
  return { next, nameEnd: Math.max(nameEnd, at), unit, host };
}

/** True for "có nhiệm vụ:", which is the predicate and describes nobody. */
function isDuty(r: Reading, at: number): boolean {
  const action = actionAt(r, at);
  return action?.value === "modal" && (!isLetters(r, action.end) || form(r, action.end + 1) === ")");
}

/** "ngành Y tế", "hệ thống Thi hành án dân sự", "phạm vi quản lý" after a group: to which branch it belongs; `at` where none stands. */
function branchEnd(r: Reading, at: number): number {
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
function headBodyEnd(r: Reading, at: number): number {
  if (form(r, at - 2) !== "cơ" || form(r, at - 1) !== "quan" || !isCapital(r, at)) return at;
  return readBody(r, at)?.next ?? at;
}

/** "kiểm dịch" in "cơ quan kiểm dịch phối hợp", ", thuế" in "các đơn vị hải quan, thuế các cấp": what kind they are; `at` where none. */
function kindEnd(r: Reading, at: number, noun: number): number {
  if (at === noun) return nameVerbEnd(r, at);
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

/** The index after "của", "thuộc", "trực thuộc" where one stands at `at`. */
function afterOf(r: Reading, at: number): number {
  if (form(r, at) === "trực" && form(r, at + 1) === "thuộc") return at + 2;
  return form(r, at) === "của" || form(r, at) === "thuộc" ? at + 1 : at;
}

/** True after "thành viên", "cán bộ", "công chức": a body that follows is whose they are. */
function isMemberWord(r: Reading, at: number): boolean {
  return ["thành viên", "cán bộ", "công chức", "viên chức"].includes(`${form(r, at - 2)} ${form(r, at - 1)}`);
}

function bareHost(r: Reading, at: number): OrganisationMention | null {
  const hit = lookUp(r, r.lexicon.bodies, at);
  if (!hit?.value || hit.value.takes !== "field" || !isCapital(r, at)) return null;
  return mentionOf(r, at, hit.end, { kind: "body", name: hit.value.name, entry: hit.value });
}

/** True where a field that no list knows begins: capitals that are no body, unit or group. */
function isUnknownField(r: Reading, at: number): boolean {
  if (!isCapital(r, at) || !isLetters(r, at) || isNamed(r, at) || startsBody(r, at)) return false;
  const isTail = r.lexicon.tails.at(r.words, at) !== null && form(r, at) !== "quản";
  return !unitWordAt(r, at) && !r.lexicon.nouns.at(r.words, at) && !isTail;
}

/** "các phòng Tài chính, Nội vụ": one type, several fields. One field alone stays one group ("các sở Giáo dục và Đào tạo"). */
function readFields(r: Reading, at: number, noun: number): Parsed | null {
  const hit = lookUp(r, r.lexicon.bodies, noun);
  const entry = hit?.value;
  if (!hit || !entry || entry.takes !== "field") return null;
  const begin = form(r, hit.end) === ":" ? hit.end + 1 : hit.end;
  const mentions: OrganisationMention[] = [];
  let next = begin;
  for (let from = begin; mentions.length < MOST_NOUNS;) {
    const isKnown = lookUp(r, r.lexicon.fields, from) !== null;
    const isField = isKnown || isUnknownField(r, from);
    const field = isField ? readField(r, from, { isOffice: isOfficeType(entry), commas: false }) : null;
    if (!field) break;
    const end = field.next;
    const name = `${entry.name} ${field.name}`;
    mentions.push(mentionOf(r, mentions.length === 0 ? noun : from, end, { kind: "body", name, entry }));
    next = end;
    const after = separatorEnd(r, end);
    if (after === end) break;
    from = after;
  }
  if (mentions.length === 0) return null;
  const only = mentions[0];
  // "các Viện Pasteur, Viện Vệ sinh dịch tễ": a list of named bodies
  const isRepeated = lookUp(r, r.lexicon.bodies, separatorEnd(r, next))?.value?.name === entry.name;
  const isNames = ONE_EACH.has(entry.name) || isRepeated;
  if (mentions.length === 1 && only && begin === hit.end && !isNames) {
    const seats = readUnit(r, next);
    const seat = seats?.units.length === 1 ? seats.units[0]?.unit : undefined;
    if (seats && seat?.isPlural) {
      const name = `các ${lowerFirst(only.name)}`;
      return { mentions: [mentionOf(r, at, seats.next, { kind: "group", name, unit: seat })], next: seats.next };
    }
    const tail = readTail(r, next, false, false);
    const name = lowerFirst(
      `các ${lowerFirst(only.name)}${tail.nameEnd > next ? ` ${fullWords(r, next, tail.nameEnd)}` : ""}`,
    );
    const group = mentionOf(r, at, tail.next, { kind: "group", name, unit: tail.unit, host: tail.host });
    return { mentions: [group], next: tail.next };
  }
  const owner = afterOf(r, next);
  const host = owner > next ? (readBody(r, owner) ?? (bareHost(r, owner) ? { next: owner + 1 } : null)) : null;
  if (host) return { mentions, next: host.next };
  const units = readUnit(r, next);
  const unit = units?.units.length === 1 ? units.units[0]?.unit : undefined;
  return unit && units ? { mentions: mentions.map((one) => ({ ...one, unit })), next: units.next } : { mentions, next };
}

/**
 * An unnamed group at word `at`, whole under its words: "các phòng, ngành liên quan". `needsMany`: only after "các", "mỗi" ...
 * Null where there is none.
 */
export function readGroup(r: Reading, at: number, needsMany: boolean): Parsed | null {
  const people = r.lexicon.people.at(r.words, at);
  if (people) return { mentions: [mentionOf(r, at, people.end, { kind: "people", name: "" })], next: people.end };
  const many = manyEnd(r, at);
  if (needsMany && many === at) return null;
  if (many > at) {
    const fields = readFields(r, at, many);
    if (fields) return fields;
  }
  const noun = r.lexicon.nouns.at(r.words, many);
  if (!noun || (noun.value === "afterMany" && many === at)) return null;
  const isCommon = noun.end - many === 1 && COMMON.has(form(r, many));
  if (isCommon && isLetters(r, noun.end) && !isPlain(r, noun.end)) return null;
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
  let next = noun.end;
  const isOwn = /^cấp ủy|^chính quyền|^chủ đầu tư|^nhà đầu tư/u.test(sameWords(r, many, noun.end));
  for (let more = 0; more < MOST_NOUNS && !isOwn; more++) {
    const after = separatorEnd(r, next);
    if (after > next && (r.lexicon.many.at(r.words, after) || form(r, after) === "cấp")) break;
    const end = moreNounEnd(r, after);
    if (end === after || (after === next && !isDirect(r, after))) break;
    next = end;
  }
  const tail = readTail(r, next, isOwn, OPEN_NOUN.test(sameWords(r, many, next)));
  const end = Math.max(next, tail.nameEnd);
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
    mentions: [mentionOf(r, at, tail.next, { kind: "group", name, unit: tail.unit, host: tail.host })],
    next: tail.next,
  };
}

/** Nouns that are often joined without a comma: "phòng ban", "cơ quan đơn vị". */
function isDirect(r: Reading, at: number): boolean {
  return ["ban", "ngành", "đơn", "đoàn", "xóm"].includes(form(r, at)) && isLetters(r, at);
}
