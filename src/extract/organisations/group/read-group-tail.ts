import { branchEnd, headBodyEnd, kindEnd } from "./group-kind.js";
import { workBeforeKin } from "./group-work.js";
import { bareHost, bareHostEnd, committeesAt, isCouncilOfBoards, isNamed } from "./group-words.js";
import type { OrganisationMention, UnitMention } from "../mention.js";
import { readBody, type Parsed } from "../body/read-body.js";
import { afterOf, nameWordsEnd, startsBody } from "../body/read-name-words.js";
import { givenEnd, permittedEnd, seatGivenEnd } from "./group-clauses.js";
import { readUnit, unitWordAt } from "../read-unit.js";
import { actionAt, endsName, form, isCapital, isLetters, type Reading } from "../reading.js";

const LONGEST_CLAUSE = 14;

const CLAUSE_ENDS = new Set("theo để nhằm sẽ đã".split(" "));

/** Where a clause that describes the group ends: before a modal, a second verb, or a mark. */
function clauseEnd(r: Reading, at: number): number {
  let next = at;
  while (next < Math.min(r.words.length, at + LONGEST_CLAUSE)) {
    if (!isLetters(r, next) && r.words[next]?.kind !== "number") {
      // "chủ trì Dự án, Tiểu dự án": capitals go on
      const isMore =
        form(r, next) === "," && ((isCapital(r, next + 1) && !startsItem(r, next + 1)) || isSecondPlace(r, at, next));
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

/** True where another body, office, unit or group begins: its whole phrase, not a word that one happens to begin with. */
function startsItem(r: Reading, at: number): boolean {
  const { bodies, functions, units, nouns, many, people, persons } = r.lexicon;
  return [bodies, functions, units, nouns, many, people, persons].some((table) => table.at(r.words, at) !== null);
}

/** "đóng tại Hà Nội, thành phố Tân An": the comma joins two places. */
function isSecondPlace(r: Reading, at: number, comma: number): boolean {
  if (form(r, at - 1) !== "tại" || !isCapital(r, comma - 1) || !unitWordAt(r, comma + 1)) return false;
  return readUnit(r, comma + 1)?.units[0]?.unit.name != null;
}

/** What follows the nouns of a group: the word after it, the end of the part that belongs to its name, its unit and host. */
export interface Tail {
  readonly next: number;
  readonly nameEnd: number;
  readonly unit: UnitMention | null;
  readonly host: OrganisationMention | null;
}

/** Reads what stands after the nouns of a group; `readKin` reads a group that it belongs to ("của các đoàn thể"). */
export function readTail(
  r: Reading,
  at: number,
  takesUnits: boolean,
  isOpenNoun: boolean,
  readKin: (at: number) => Parsed | null,
): Tail {
  let next = at;
  let nameEnd = at;
  let unit: UnitMention | null = null;
  let host: OrganisationMention | null = null;
  let isClosed = false;
  for (let step = 0; step < 6; step++) {
    if (!takesUnits && r.lexicon.many.at(r.words, next)) break;
    const owner = afterOf(r, next);
    const kin = owner > next && r.lexicon.many.at(r.words, owner) ? readKin(owner) : null;
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
        next = body?.next ?? bareHostEnd(r, owner);
        break;
      }
    }
    const tail = r.lexicon.tails.at(r.words, next);
    const clause = isDuty(r, next)
      ? next
      : Math.max(r.lexicon.clauses.at(r.words, next)?.end ?? next, givenEnd(r, next));
    if (clause > next && clause >= (tail?.end ?? 0)) {
      const permitted = Math.max(permittedEnd(r, clause), seatGivenEnd(r, clause));
      nameEnd = next = permitted > clause ? permitted : clauseEnd(r, clause);
      break;
    }
    if (tail) {
      // "các đơn vị có liên quan hình thành ...": nothing more is said of them
      isClosed = form(r, tail.end - 1) === "quan";
      nameEnd = next = tail.end;
      continue;
    }
    const kind = step === 0 ? Math.max(headBodyEnd(r, at), committeesAt(r, at).end) : next;
    if (kind > next) {
      nameEnd = next = kind;
      continue;
    }
    // "các sở Nội vụ của các tỉnh": of which many
    const many = owner > next ? readUnit(r, owner) : null;
    if (many?.units.length === 1 && many.units[0]?.unit.isPlural) {
      nameEnd = next = many.next;
      continue;
    }
    const work = step === 0 && isOpenNoun ? workBeforeKin(r, next, readKin) : next;
    if (work > next) {
      nameEnd = next = work;
      break;
    }
    const branch = Math.max(branchEnd(r, owner), isOpenNoun ? kindEnd(r, next, at) : next);
    if (branch > next && !isClosed) {
      nameEnd = next = branch;
      continue;
    }
    const parent = isBranchWord(r, next) ? readBody(r, next) : null;
    if (parent) {
      nameEnd = next = parent.next;
      break;
    }
    const member = isMemberWord(r, next) ? readBody(r, next) : null;
    if (member?.mentions[0]) {
      host = member.mentions[0];
      next = member.next;
      break;
    }
    const isOwned = owner > next;
    const isWhere = ["tại", "ở"].includes(form(r, next));
    const seat = isWhere ? seatEnd(r, next + 1) : next;
    if (seat > next) {
      nameEnd = next = seat;
      continue;
    }
    const units = readUnit(r, isWhere ? next + 1 : owner);
    const one = units?.units[0];
    if (units && one && (units.units.length === 1 || isWhere)) {
      // "cơ quan Trung ương của các đoàn thể": the centre is no unit of its own
      const isCentre = one.unit.word === "Trung ương" && afterOf(r, units.next) > units.next;
      if (isWhere || isOwned || isCentre || (one.unit.isPlural && !takesUnits)) nameEnd = units.next;
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

/** "trụ sở chính (của) Quỹ Bảo lãnh" after "tại": where the group sits; `at` where none stands. */
function seatEnd(r: Reading, at: number): number {
  if (!SEATS.has(`${form(r, at)} ${form(r, at + 1)}`)) return at;
  const end = form(r, at + 2) === "chính" ? at + 3 : at + 2;
  const owner = afterOf(r, end);
  const body = readBody(r, owner);
  if (body) return body.next;
  // a body that no list knows, by its capitals
  return isCapital(r, owner) ? Math.max(end, nameWordsEnd(r, owner, { commas: false })) : end;
}

const SEATS = new Set(["trụ sở", "hội sở", "văn phòng"]);

/** True for "có nhiệm vụ:", which is the predicate and describes nobody. */
function isDuty(r: Reading, at: number): boolean {
  const action = actionAt(r, at);
  return action?.value === "modal" && (!isLetters(r, action.end) || form(r, action.end + 1) === ")");
}

/** True after "chi nhánh", where a body follows: whose branches they are. */
function isBranchWord(r: Reading, at: number): boolean {
  return form(r, at - 2) === "chi" && form(r, at - 1) === "nhánh" && isCapital(r, at);
}

/** True after "thành viên", "cán bộ", "công chức", and "ban" before a people's council: a body that follows is whose they are. */
function isMemberWord(r: Reading, at: number): boolean {
  if (isCouncilOfBoards(r, at)) return true;
  return ["thành viên", "cán bộ", "công chức", "viên chức"].includes(`${form(r, at - 2)} ${form(r, at - 1)}`);
}
