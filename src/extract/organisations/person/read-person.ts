import { lowerFirst, titleCaseName } from "../expand.js";
import { isCalledByWork } from "./called-by-work.js";
import { isGivenName, readGivenNames } from "./given-names.js";
import { holderNamed } from "./holder-named.js";
import { mentionWith, type OrganisationMention } from "../mention.js";
import { mentionOf, readBody, type Parsed } from "../body/read-body.js";
import { readGroup } from "../group/read-group.js";
import { isFamilyName } from "../../outline/signing-cues.js";
import { personEnd } from "../body/read-name-words.js";
import { pastStanding } from "./office-name.js";
import { readOffice } from "./read-office.js";
import { actionAt, form, isCapital, isDash, lookUp, slice, pastBracket, type Reading } from "../reading.js";

const MOST_PERSONS = 20;

function titleEnd(r: Reading, at: number): number {
  const title = r.lexicon.titles.at(r.words, at);
  if (title) {
    const end = pastStanding(r, title.end);
    const of = readBody(r, end) ?? readOffice(r, end, false);
    return of?.next ?? end;
  }
  return readOffice(r, at, true)?.next ?? bareOfficeEnd(r, at);
}

/** "Phó Chủ tịch | tổng hợp ý kiến": an office of no body, behind which stands what its holder is to do; `at` where none stands. */
function bareOfficeEnd(r: Reading, at: number): number {
  const office = isCapital(r, at) ? lookUp(r, r.lexicon.functions, at) : null;
  const end = office ? pastStanding(r, office.end) : at;
  const action = actionAt(r, end)?.value;
  return action === "verb" || action === "modal" || action === "adverb" ? end : at;
}

/** Swallows the titles after a name: ", Ủy viên Ban Thường vụ, Trưởng ban Tuyên giáo Huyện ủy". */
function pastTitles(r: Reading, at: number): number {
  let next = at;
  for (let count = 0; count < 8; count++) {
    const begin = form(r, next) === "," || isDash(r, next) ? next + 1 : next;
    // "ông Phan Văn Tám, nguyên Trưởng phòng Nội vụ": an office that he held
    const held = begin > next && ["nguyên", "cựu"].includes(form(r, begin)) ? begin + 1 : begin;
    const direct = form(r, held) === "là" ? held + 1 : held;
    let end = titleEnd(r, direct);
    // "đồng chí Lý Thị Hoa, công chức Văn hóa - Xã hội": one of a staff, said behind a name, is that person
    if (end === direct && isDash(r, next) && isCalledByWork(r, direct)) end = direct + 2;
    if (end === direct && begin > next && POST.has(`${form(r, direct)} ${form(r, direct + 1)}`))
      end = readGroup(r, direct, false)?.next ?? direct;
    if (end === direct) break;
    next = end;
  }
  return next;
}

const POST = new Set(["công chức", "cán bộ", "viên chức", "nhân viên", "giáo viên"]);

/**
 * Who is called "đồng chí", "ông", "bà" at word `at`: a person without titles, several, an office ("đồng chí Bí thư Đảng ủy xã"),
 * or the body in "các đồng chí trong Tổ công tác". Null where there is none.
 */
export function readPerson(r: Reading, at: number): Parsed | null {
  const hit = r.lexicon.persons.at(r.words, at);
  return hit ? personsFrom(r, hit.end, form(r, at) === "các") : staffNamed(r, at);
}

/** Who is called so whose form of address ends at word `first`. */
function personsFrom(r: Reading, first: number, isMany: boolean): Parsed | null {
  let begin = first;
  // "ông (bà)"
  if (form(r, begin) === "(" && form(r, begin + 1) === "bà" && form(r, begin + 2) === ")") begin += 3;
  if (form(r, begin) === ":") begin++;
  if (form(r, begin) === "trong" || form(r, begin) === "là") {
    return readBody(r, begin + 1) ?? readGroup(r, begin + 1, false);
  }
  const office = readOffice(r, begin, true);
  const named = (isMany ? null : holderNamed(r, begin)) ?? (office ? officerNamed(r, office) : null);
  if (named) return named;
  if (office && isMany) return { ...office, mentions: office.mentions.map(asMany) };
  if (office) return heldBehind(r, office) ?? office;
  const persons: OrganisationMention[] = [];
  let next = begin;
  for (let from = begin; persons.length < MOST_PERSONS;) {
    const end = personEnd(r, from);
    if (end === from) break;
    persons.push(mentionOf(r, from, end, { kind: "person", name: titleCaseName(slice(r, from, end)) }));
    next = pastTitles(r, end);
    const after = [",", "và", ";"].includes(form(r, next)) ? next + 1 : next;
    const again = r.lexicon.persons.at(r.words, after)?.end ?? after;
    if (after === next || (!isMany && again === after) || personEnd(r, again) === again) break;
    from = again;
  }
  if (persons.length > 0) return { mentions: persons, next };
  // "Thầy Tổng phụ trách": called by his work
  const isStaff = (r.lexicon.nouns.at(r.words, begin)?.end ?? begin) - begin > 1;
  const given = isMany || isStaff ? begin : givenNameEnd(r, begin);
  if (given > begin) {
    const person = mentionOf(r, begin, given, { kind: "person", name: titleCaseName(slice(r, begin, given)) });
    return { mentions: [person], next: pastTitles(r, given) };
  }
  const several = isMany ? readGivenNames(r, begin) : null;
  if (several) return several;
  const group = readGroup(r, begin, false);
  if (!group) return null;
  return { mentions: group.mentions.map((one) => (isMany ? asMany(one) : one)), next: group.next };
}

/** "đồng chí Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch UBND xã": one person, known by the office that stands behind the seat; null where none does. */
function heldBehind(r: Reading, { mentions, next }: Parsed): Parsed | null {
  const isSeat = mentions.length === 1 && mentions[0]?.kind === "office" && mentions[0].name === "Ủy viên";
  const second = isSeat && form(r, next) === "," ? readOffice(r, next + 1, false) : null;
  return second?.mentions.length === 1 && second.mentions[0]?.kind === "office" ? second : null;
}

/** "đồng chí Hiền, Trưởng thôn", "đồng chí Vĩnh giúp đỡ", "đ/c Nga (Tổ Mầm non), đ/c Hùng", "Cô Yến (Tổ trưởng):": a given name alone, where an office, another person, what he does or the colon of a label follows; `at` where none stands. */
function givenNameEnd(r: Reading, at: number): number {
  if (!isGivenName(r, at)) return at;
  const isTitled = (form(r, at + 1) === "," || isDash(r, at + 1)) && pastTitles(r, at + 1) > at + 2;
  const next = pastBracket(r, at + 1);
  const isOneOfMany = [",", "và", ";"].includes(form(r, next)) && r.lexicon.persons.at(r.words, next + 1) !== null;
  const isTold = form(r, next) === ":" || actionAt(r, next)?.value === "verb";
  return isTitled || isOneOfMany || isTold ? at + 1 : at;
}

/** "Chuyên viên Nguyễn Văn An": staff by name; null where three to five words in capitals do not follow. */
function staffNamed(r: Reading, at: number): Parsed | null {
  const noun = r.lexicon.nouns.at(r.words, at);
  const title = noun?.value === "alone" ? noun.end : (r.lexicon.titles.at(r.words, at)?.end ?? at);
  if (title === at || !STAFF.test(slice(r, at, title))) return null;
  const end = personEnd(r, title);
  if (end - title < 3) return null;
  return {
    mentions: [mentionOf(r, title, end, { kind: "person", name: titleCaseName(slice(r, title, end)) })],
    next: end,
  };
}

const STAFF =
  /^(?:chuyên viên|cán bộ|công chức|viên chức|nhân viên|giáo viên|giảng viên|bác sĩ|điều dưỡng|thẩm phán|.{2,12} viên)/iu;

/** "đồng chí Phó Trưởng Công an phường Nguyễn Hải Yến": three or four words in capitals after a unit are the officer's name. */
export function officerNamed(r: Reading, { mentions, next }: Parsed): Parsed | null {
  const [only] = mentions;
  const unit = only?.host?.unit ?? only?.unit;
  // "Phó Giám đốc Sở Nguyễn Văn An": no field of work has three words in capitals
  // (a school may be called by any three or four)
  const field = unit
    ? null
    : /^(?:Sở|Phòng|Ban|Cục) (\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){2,3})$/u.exec(only?.host?.name ?? "");
  const count = (unit?.name ?? field?.[1])?.split(" ").length ?? 0;
  if (mentions.length !== 1 || only?.kind !== "office" || count < 3 || count > 4) return null;
  const from = next - count;
  if (personEnd(r, from) !== next || r.lexicon.likePersons.at(r.words, from)?.end === next) return null;
  const name = titleCaseName(slice(r, from, next));
  return { mentions: [mentionOf(r, from, next, { kind: "person", name })], next };
}

/**
 * "Chủ tịch UBND huyện Trần Văn Bình": without a form of address the words after the unit may be its name; they are the officer's where they
 * begin with a family name and no unit is called so: three words after "huyện" and higher, "Văn" or "Thị" in the middle after "xã".
 */
export function officerSurelyNamed(r: Reading, office: Parsed): Parsed | null {
  const unit = office.mentions[0]?.host?.unit;
  const [family = "", middle = ""] = unit?.name?.split(" ") ?? [];
  const mayBePerson = isFamilyName(family) && (unit?.level !== "xã" || /^(?:Văn|Thị)$/u.test(middle));
  return mayBePerson ? officerNamed(r, office) : null;
}

/** "Phó Giám đốc Sở - Hoàng Văn Thu": behind a dash the officer's name, with its family name; null where none stands. */
export function officerBehindDash(r: Reading, { mentions, next }: Parsed): Parsed | null {
  const end =
    mentions.length === 1 && mentions[0]?.kind === "office" && isDash(r, next) ? personEnd(r, next + 1) : next;
  if (end < next + 3 || !isFamilyName(slice(r, next + 1, next + 2))) return null;
  const name = titleCaseName(slice(r, next + 1, end));
  return { mentions: [mentionOf(r, next + 1, end, { kind: "person", name })], next: end };
}

/** An office with its officer's name at word `at` ("Chủ tịch UBND huyện Trần Văn Bình"), which is no unit's; null where there is none. */
export function namedOfficerAt(r: Reading, at: number): Parsed | null {
  const office = readOffice(r, at, false);
  return office && officerSurelyNamed(r, office);
}

/** A text without the names of officers, each blanked in its place: what units it names is said by the rest. */
export function withoutOfficers(r: Reading): string {
  let { text } = r;
  for (let at = 0; at < r.words.length; at++) {
    const found = namedOfficerAt(r, at);
    const span = found?.mentions[0]?.span;
    if (!found || !span) continue;
    text = text.slice(0, span.start) + " ".repeat(span.end - span.start) + text.slice(span.end);
    at = found.next - 1;
  }
  return text;
}

function asMany(mention: OrganisationMention): OrganisationMention {
  // "các đồng chí lãnh đạo Vụ": the body whose they are
  if (/^các /u.test(mention.name) || mention.kind === "person" || mention.kind === "body") return mention;
  return mentionWith(mention, { name: `các ${mention.kind === "office" ? mention.name : lowerFirst(mention.name)}` });
}
