import { fullWords, lowerFirst } from "./expand.js";
import type { OrganisationMention, UnitMention } from "./mention.js";
import { mentionOf, readBody, type Parsed } from "./read-body.js";
import { nameWordsEnd, startsBody } from "./read-name-words.js";
import { readUnit, unitWordAt } from "./read-unit.js";
import { actionAt, endsName, form, isCapital, isLetters, lookUp, type Reading } from "./reading.js";

const LONGEST_CLAUSE = 14;
const MOST_NOUNS = 20;
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
    body?.mentions.some(({ unit, host, entry }) => unit !== null || host !== null || entry?.takes === "field") ?? false
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
      const isMore = form(r, next) === "," && isCapital(r, next + 1) && !r.lexicon.starts.has(form(r, next + 1));
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
  for (let step = 0; step < 6; step++) {
    if (!takesUnits && r.lexicon.many.at(r.words, next)) break;
    const owner = afterOf(r, next);
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
    const clause = r.lexicon.clauses.at(r.words, next);
    if (clause && clause.end >= (tail?.end ?? 0)) {
      nameEnd = next = clauseEnd(r, clause.end);
      break;
    }
    if (tail) {
      nameEnd = next = tail.end;
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
    const isOpen = isOpenNoun && isLetters(r, next) && !endsName(r, next) && !r.lexicon.many.at(r.words, next);
    if (!isOpen || form(r, next) === "và" || startsBody(r, next)) break;
    const end = nameWordsEnd(r, next, { commas: false });
    if (end === next) break;
    nameEnd = next = end;
  }
  return { next, nameEnd: Math.max(nameEnd, at), unit, host };
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

/** "các phòng Tài chính, Nội vụ": one type, several fields. One field alone stays one group ("các sở Giáo dục và Đào tạo"). */
function readFields(r: Reading, at: number, noun: number): Parsed | null {
  const hit = lookUp(r, r.lexicon.bodies, noun);
  const entry = hit?.value;
  if (!hit || !entry || entry.takes !== "field") return null;
  const begin = form(r, hit.end) === ":" ? hit.end + 1 : hit.end;
  const mentions: OrganisationMention[] = [];
  let next = begin;
  for (let from = begin; mentions.length < MOST_NOUNS;) {
    const field = lookUp(r, r.lexicon.fields, from);
    const isUnknown = !field && mentions.length > 0 && isCapital(r, from) && !isNamed(r, from) && !unitWordAt(r, from);
    const end = field?.end ?? (isUnknown ? nameWordsEnd(r, from, { commas: false }) : from);
    if (end === from) break;
    const name = `${entry.name} ${field?.value ?? fullWords(r, from, end)}`;
    mentions.push(mentionOf(r, mentions.length === 0 ? noun : from, end, { kind: "body", name, entry }));
    next = end;
    const after = separatorEnd(r, end);
    if (after === end) break;
    from = after;
  }
  if (mentions.length === 0) return null;
  const only = mentions[0];
  if (mentions.length === 1 && only && begin === hit.end) {
    const tail = readTail(r, next, false, false);
    const name = lowerFirst(
      `các ${lowerFirst(only.name)}${tail.nameEnd > next ? ` ${fullWords(r, next, tail.nameEnd)}` : ""}`,
    );
    const group = mentionOf(r, at, tail.next, { kind: "group", name, unit: tail.unit, host: tail.host });
    return { mentions: [group], next: tail.next };
  }
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
  const name = lowerFirst(fullWords(r, at, Math.max(next, tail.nameEnd)));
  return {
    mentions: [mentionOf(r, at, tail.next, { kind: "group", name, unit: tail.unit, host: tail.host })],
    next: tail.next,
  };
}

/** Nouns that are often joined without a comma: "phòng ban", "cơ quan đơn vị". */
function isDirect(r: Reading, at: number): boolean {
  return ["ban", "ngành", "đơn", "đoàn", "xóm"].includes(form(r, at)) && isLetters(r, at);
}
