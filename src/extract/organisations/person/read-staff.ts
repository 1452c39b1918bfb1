import { fullWords, lowerFirst } from "../expand.js";
import { mentionOf, readBody, type Parsed } from "../body/read-body.js";
import { readGroup } from "../group/read-group.js";
import { form, isCapital, slice, type Reading } from "../reading.js";

const STAFF =
  /^(?:cán bộ|công chức|viên chức|chuyên viên|nhân viên|giáo viên|giảng viên|bác sĩ|điều dưỡng|đảng viên|đoàn viên|hội viên|chiến sĩ)/iu;
/** Those of a house who are no staff of it: by themselves they are people at large. */
const MEMBERS = new Set(["người lao", "sinh viên", "học sinh", "học viên", "đoàn viên", "hội viên"]);
const HOUSES = new Set([
  "trường",
  "viện",
  "khoa",
  "ngành",
  "cơ",
  "công",
  "bệnh",
  "trung",
  "đơn",
  "nhà",
  "xí",
  "nhà máy",
]);

/** One noun of staff or members at `at`: its end, or `at` where there is none. */
function nounEnd(r: Reading, at: number): number {
  const noun = r.lexicon.nouns.at(r.words, at);
  if (noun && STAFF.test(slice(r, at, noun.end))) return noun.end;
  if (!MEMBERS.has(`${form(r, at)} ${form(r, at + 1)}`)) return at;
  return form(r, at) === "người" ? at + 3 : at + 2;
}

/** "toàn trường", "trong toàn bệnh viện", "trong cơ quan", "các đơn vị": whose they are; `at` where nothing of the kind stands. */
function whoseEnd(r: Reading, at: number): number {
  const begin = form(r, at) === "trong" ? at + 1 : at;
  const house = form(r, begin) === "toàn" ? begin + 1 : begin;
  if (house > at && HOUSES.has(form(r, house)) && !isCapital(r, house))
    return ["trường", "viện", "khoa", "ngành"].includes(form(r, house)) ? house + 1 : house + 2;
  const group = form(r, at) === "các" ? readGroup(r, at, true) : null;
  return group?.mentions.length === 1 ? group.next : at;
}

/**
 * "Giảng viên, viên chức và người lao động các khoa", "sinh viên toàn trường" at word `at`: staff and members of one house, one group under its
 * words. Null where those who are named are no staff, or are people at large of no house.
 */
export function readStaff(r: Reading, at: number): Parsed | null {
  const first = r.lexicon.many.at(r.words, at)?.end ?? at;
  let end = nounEnd(r, first);
  if (end === first) return null;
  let hasMembers = MEMBERS.has(`${form(r, first)} ${form(r, first + 1)}`);
  let isStaff = !hasMembers;
  for (let more = end; [",", "và", "-"].includes(form(r, more)); more = end) {
    const next = form(r, more) === "," && form(r, more + 1) === "và" ? more + 2 : more + 1;
    const noun = nounEnd(r, next);
    if (noun === next || readBody(r, next)) break;
    if (MEMBERS.has(`${form(r, next)} ${form(r, next + 1)}`)) hasMembers = true;
    else isStaff = true;
    end = noun;
  }
  const whose = whoseEnd(r, end);
  // nothing that the readers of groups would not read as well, and no people at large
  if (!hasMembers || !(isStaff || whose > end)) return null;
  return {
    mentions: [mentionOf(r, at, whose, { kind: "group", name: lowerFirst(fullWords(r, at, whose)) })],
    next: whose,
  };
}
