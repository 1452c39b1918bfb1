import { fullWords, lowerFirst } from "../../organisations/expand.js";
import { mentionOf, type Parsed } from "../../organisations/body/read-body.js";
import { readUnit } from "../../organisations/read-unit.js";
import { actionAt, form, isLetters, slice, type Reading } from "../../organisations/reading.js";
import { isOfMany, isToldAt } from "../../organisations/group/told-of.js";
import { stateEnd } from "./state-clause.js";

const SINGLE = new Set("tổ đội nhóm khối lớp bếp xưởng kíp".split(" "));

/** What says which of them is meant, before the predicate: "các đồng chí phụ trách địa bàn bám sát cơ sở". */
const QUALIFIES = new Set(["phụ trách", "được giao", "được phân", "trực tiếp", "theo dõi", "có liên", "có tên"]);

const LONGEST = 12;

/** True where a word begins that says what is done. */
function isPredicate(r: Reading, at: number): boolean {
  const action = actionAt(r, at)?.value;
  return action === "verb" || action === "modal" || action === "adverb" || action === "adverbial";
}

/** The predicate after the words of a subject that begin at `from`; null where none comes soon, or a mark does before it. */
function predicateAfter(r: Reading, from: number, to: number, isMany: boolean): number | null {
  for (let at = from; at < Math.min(to, from + LONGEST); at++) {
    const isWord = isLetters(r, at) || r.words[at]?.kind === "number";
    if (!isWord || form(r, at) === "đã" || form(r, at) === "là") return null;
    if (isToldAt(r, at, isMany)) return null;
    const fixed = actionAt(r, at);
    if (fixed?.value === "none") {
      at = fixed.end - 1;
      continue;
    }
    // "Tổ trưởng tổ nuôi dưỡng lên thực đơn": a team by its duty
    if (SINGLE.has(form(r, at - 1)) && dutyEnd(r, at) > at) continue;
    // "Các trung tâm giám sát ca bệnh và | báo cáo": two things to do, no duty
    if (at > from && form(r, at - 1) === "và" && actionAt(r, at)?.value === "verb") return null;
    // "phụ trách công tác phát triển đảng viên": the work, and nothing more
    if (form(r, at - 2) === "công" && form(r, at - 1) === "tác") continue;
    if (at > from && isPredicate(r, at) && !QUALIFIES.has(`${form(r, at)} ${form(r, at + 1)}`)) return at;
  }
  return null;
}

/** What staff or a team is there for, between its noun and the sentence's own verb: "Nhân viên tiếp đón giải thích …". */
const DUTIES = new Set(
  [
    "trực", "tiếp đón", "tiếp nhận", "tiếp dân", "phục vụ", "soạn thảo", "nuôi dưỡng", "vận hành", "bảo trì", "quản lý", "điều phối", "thu gom",
    "vệ sinh", "tuần tra", "cứu hộ", "hậu cần", "tuyên truyền", "thẩm định", "giám sát", "kiểm tra", "khảo sát", "thi công", "lái xe", "bảo vệ",
  ],
); // prettier-ignore

/**
 * A group or officer of a sentence's beginning with the plain words that go on with its name ("Tổ trưởng tổ nuôi dưỡng lên thực đơn",
 * "Bác sĩ trực lãnh đạo chịu trách nhiệm"); null where its name is whole.
 */
export function withQualifier(r: Reading, at: number, { mentions, next }: Parsed, to: number): Parsed | null {
  const [only] = mentions;
  if (mentions.length !== 1 || !only || only.unit !== null || only.host !== null) return null;
  if (only.kind !== "group" && only.kind !== "office") return null;
  const stated = withState(r, at, { mentions, next }, to);
  if (stated) return stated;
  if (!isLetters(r, next) || r.lexicon.stops.at(r.words, next) !== null || form(r, next) === "và") return null;
  const work = workEnd(r, next, only.name, to);
  if (work > next)
    return {
      mentions: [mentionOf(r, at, work, { kind: only.kind, name: `${only.name} ${slice(r, next, work)}` })],
      next: work,
    };
  // "Công chức Địa chính kiểm tra 03 công trình": the field says already who is meant
  const duty = / \p{Lu}/u.test(only.name) ? next : dutyEnd(r, next);
  // "Phó Hiệu trưởng phụ trách cơ sở vật chất | phối hợp …": which of the deputies
  const isCharge =
    (only.kind === "office" || /ủy viên$/u.test(only.name)) && form(r, next) === "phụ" && form(r, next + 1) === "trách";
  if (isPredicate(r, next) && duty === next && !isCharge) return null;
  const from = isCharge ? next + 2 : duty;
  const predicate =
    duty > next && isPredicate(r, duty)
      ? lastOfDuties(r, duty)
      : isCharge && isPredicate(r, from)
        ? null
        : predicateAfter(r, from, to, isOfMany(r, at));
  if (predicate === null || (duty > next && predicate - duty > 3)) return null;
  // "Đảng ủy viên phụ trách chi bộ nào thì | dự sinh hoạt ở đó"
  const name = `${only.name} ${slice(r, next, predicate)}`.replace(/ nào(?: thì)?$/u, "");
  return { mentions: [mentionOf(r, at, predicate, { kind: only.kind, name })], next: predicate };
}

/** "Các khoa có hồ sơ bị xuất toán gửi …": a group of many with the clause that says which of them; null where none stands behind it. */
export function withState(r: Reading, at: number, { mentions, next }: Parsed, to: number): Parsed | null {
  const [only] = mentions;
  if (mentions.length !== 1 || only?.kind !== "group" || only.unit !== null || only.host !== null) return null;
  const most = thresholdEnd(r, next, to);
  if (most > next)
    return {
      mentions: [mentionOf(r, at, most, { kind: "group", name: `${only.name} ${fullWords(r, next, most)}` })],
      next: most,
    };
  if (!MANY.has(form(r, at)) && r.words[at]?.kind !== "number") return null;
  let from = at + 1;
  while (from < next && stateEnd(r, from, to) === from) from++;
  const end = stateEnd(r, from, to);
  if (end <= next) return null;
  const isWithin = from < next;
  const name = isWithin ? lowerFirst(fullWords(r, at, end)) : `${only.name} ${fullWords(r, next, end)}`;
  return { mentions: [mentionOf(r, at, end, { kind: "group", name })], next: end };
}

/** "có từ 50 lao động trở lên", which says of what size those meant are, before what they are to do; `at` where nothing of the kind stands. */
function thresholdEnd(r: Reading, at: number, to: number): number {
  if (form(r, at) !== "có" && form(r, at) !== "từ") return at;
  for (let end = at + 2; end < Math.min(to, at + LONGEST); end++)
    if (form(r, end - 1) === "trở" && ["lên", "xuống"].includes(form(r, end)))
      return ["verb", "modal", "adverb"].includes(actionAt(r, end + 1)?.value ?? "") ? end + 1 : at;
  return at;
}

/** "đồng chí Đảng ủy viên phụ trách thôn Đông | theo dõi …": a member of a committee by the place that he answers for, before what he is asked to do; null for others. */
export function withPlaceInCharge(r: Reading, at: number, { mentions, next }: Parsed): Parsed | null {
  const [only] = mentions;
  if (mentions.length !== 1 || !only || !/ủy viên$/u.test(only.name) || only.host !== null) return null;
  const units = form(r, next) === "phụ" && form(r, next + 1) === "trách" ? readUnit(r, next + 2) : null;
  if (!units || !isPredicate(r, units.next)) return null;
  const name = `${only.name} ${slice(r, next, units.next)}`;
  return { mentions: [mentionOf(r, at, units.next, { kind: only.kind, name })], next: units.next };
}

/** Nouns that say little of who is meant without what he does. */
const BY_WORK = /^(?:nhà thầu|đơn vị|tổ chức|doanh nghiệp|cơ sở|công ty|bộ phận)$/u;
const MUSTS = new Set(["phải", "cần"]);

/** "Nhà thầu lắp đặt thang máy | phải nghiệm thu": by what he does, before what he must; `at` where no such clause stands. */
function workEnd(r: Reading, at: number, name: string, to: number): number {
  if (!BY_WORK.test(name) || actionAt(r, at)?.value !== "verb") return at;
  for (
    let end = at + 1;
    end < Math.min(to, at + LONGEST) && (isLetters(r, end) || r.words[end]?.kind === "number");
    end++
  )
    if (MUSTS.has(form(r, end))) return end - at > 2 ? end : at;
  return at;
}

const MANY = new Set(["các", "những", "một"]);

function dutyEnd(r: Reading, at: number): number {
  if (DUTIES.has(`${form(r, at)} ${form(r, at + 1)}`)) return at + 2;
  // "trực tiếp chỉ đạo" is no duty
  return DUTIES.has(form(r, at)) && form(r, at + 1) !== "tiếp" ? at + 1 : at;
}

/** "trực lãnh đạo chịu trách nhiệm": a noun that is a verb elsewhere, before a modal. */
function lastOfDuties(r: Reading, at: number): number {
  const end = actionAt(r, at)?.end ?? at;
  return actionAt(r, end)?.value === "modal" ? end : at;
}
