import { actionAt, form, isCapital } from "../../organisations/reading.js";
import { appraises, isLabel, isSubject, pastOpening, speakerEnd } from "./clause-start.js";
import { demandAfter } from "./demand.js";
import { forWhom } from "./for-whom.js";
import { askedByOwnHead, order } from "./order-roles.js";
import { predicateAt } from "../predicate.js";
import { withQualifier } from "./qualified-subject.js";
import { unitWordAt } from "../../organisations/read-unit.js";
import type { Parsed } from "../../organisations/body/read-body.js";
import { add, hasLead, listAt, type Scan } from "../scan-state.js";
import { casesSubject, isHeadOfTopic } from "./said-again.js";
import { membersOf } from "./members.js";
import { isSeatOfNamed } from "./seat-of-named.js";
import { isTopic, schoolStaff, unlistedAt, unlistedLabel } from "./unlisted-subject.js";

const PARTY =
  /^(?:Văn phòng )?(?:Ban (?:Thường vụ|Chấp hành|Bí thư)|Thường trực|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Đảng đoàn|Chi bộ)(?!\p{L})/u;

function isLed({ r, context }: Scan, at: number, end: number): boolean {
  // "Lãnh đạo các thôn vận động …": a village has none, so that it is what is to be done
  const isOfVillages = form(r, at + 2) === "các" && unitWordAt(r, at + 3)?.value.level === "thôn";
  const isVerb =
    form(r, at) === "lãnh" &&
    form(r, at + 1) === "đạo" &&
    (isOfVillages || !["các", "sở", "cơ"].includes(form(r, at + 2)));
  return isVerb && form(r, end) !== ":" && PARTY.test(context.issuer?.name ?? "");
}

/** "Cấp xã: tổ chức hội nghị" in a commune's own document: where, not who. */
function isOwnTier({ r, context }: Scan, at: number, { next }: Parsed): boolean {
  const unit = form(r, at) === "cấp" ? unitWordAt(r, at + 1) : null;
  return unit !== null && unit.end === next && unit.value.level === context.issuer?.level;
}

const POWERS = new Set(["Đảng", "Nhà nước", "Quốc hội", "Chính phủ"]);

/** "các nghị quyết của Đảng, Quốc hội, các Bộ trưởng …": the powers of the State that go on with whose they are, before those who act. */
function withoutPowers({ r }: Scan, start: number, list: Parsed): Parsed {
  const isListed = form(r, start - 1) === "," && ["đảng", "hội", "nước", "phủ"].includes(form(r, start - 2));
  const first = list.mentions.findIndex(({ name, unit }) => unit !== null || !POWERS.has(name));
  return isListed && first > 0 ? { ...list, mentions: list.mentions.slice(first) } : list;
}

const CALLS_UP = new Set(["huy động", "vận động", "kêu gọi", "tập hợp"]);
const EACH = new Set(["các", "mỗi", "từng"]);
/** Words before the last of those called up. */
const MOST_CALLED = 30;

/** "; huy động các lực lượng công an, dân quân, đoàn thanh niên giúp …": the last of those called up, small as the others, does not order itself. */
function isCalledUp(s: Scan, start: number, at: number): boolean {
  const { r, sentence } = s;
  if (form(r, start - 1) !== "," || isCapital(r, at) || EACH.has(form(r, at))) return false;
  let from = start - 1;
  const least = Math.max(sentence.from, start - MOST_CALLED);
  while (from > least && ![";", ":"].includes(form(r, from - 1))) from--;
  if (!CALLS_UP.has(`${form(r, from)} ${form(r, from + 1)}`)) return false;
  return !isDoneBy(s, from + 2, start - 1);
}

/** "Vận động phụ huynh đóng góp | , giáo viên chủ nhiệm thu": what those called up are to do stands before the comma; who comes next acts himself. */
function isDoneBy({ r }: Scan, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (actionAt(r, at)?.value === "verb") return true;
  return false;
}

/** Persons by their work or office, in small letters. */
const BY_WORK = /^(?:giáo viên|cán bộ|công chức|kế toán|thủ quỹ|nhân viên|trưởng|bí thư|tổ trưởng)(?!\p{L})/iu;

/** "Vận động các hộ hiến đất, trưởng thôn lập danh sách": who acts behind those who are called up. */
function actsNext(s: Scan, start: number, list: Parsed): boolean {
  const { r, sentence } = s;
  if (form(r, start - 1) !== "," || !s.isImperative || hasLead(s)) return false;
  if (!CALLS_UP.has(`${form(r, sentence.from)} ${form(r, sentence.from + 1)}`)) return false;
  const isPerson = list.mentions.every(({ name }) => BY_WORK.test(name));
  return isPerson && isDoneBy(s, sentence.from + 2, start - 1) && predicateAt(r, list.next, false) === "verb";
}

/** Words of a condition before its comma. */
const LONGEST_CONDITION = 14;

/** "…; nếu không đáp ứng, Ban sẽ điều chuyển khối lượng": what who orders threatens, by a condition before the comma and "sẽ" behind the list. */
function isThreat({ r, sentence }: Scan, start: number, after: number): boolean {
  if (form(r, start - 1) !== "," || form(r, after) !== "sẽ") return false;
  for (let at = start - 2; at >= Math.max(sentence.from, start - LONGEST_CONDITION) && form(r, at) !== ";"; at--)
    if (form(r, at) === "nếu") return true;
  return false;
}

/** "Khoa Dược chủ trì (Phòng Tài chính phối hợp) lập dự toán": who helps, in a bracket behind who leads. Gives the word behind "phối hợp", or null. */
function helpInBracket(s: Scan, start: number): number | null {
  const { r } = s;
  const list = form(r, start - 1) === "(" && hasLead(s) ? listAt(s, start, true) : null;
  const isHelp =
    list && form(r, list.next) === "phối" && form(r, list.next + 1) === "hợp" && form(r, list.next + 2) === ")";
  if (!isHelp) return null;
  add(s, list, "coordinator", null);
  return list.next + 2;
}

/** At the beginning of a clause: an order, a label, a subject. Gives the word to go on from, or null. */
export function atBoundary(s: Scan, start: number): number | null {
  const { r } = s;
  const meant = forWhom(s, start);
  if (meant) {
    add(s, meant, "lead", "label");
    return meant.next;
  }
  const at = pastOpening(r, start, s.sentence.to);
  const ordered = order(s, at, false);
  if (ordered !== null) return ordered;
  const asked = askedByOwnHead(s, at);
  if (asked !== null) return asked;
  const helped = helpInBracket(s, start);
  if (helped !== null) return helped;
  const listed = form(r, start - 1) === "(" ? null : listAt(s, at, true);
  if (listed && isSeatOfNamed(s, start, listed)) return listed.next;
  // "Giao đồng chí A, Phó Giám đốc, chỉ đạo …; đồng chí B, Phó Giám đốc, chỉ đạo …"
  const isNextPerson = form(r, start - 1) === ";" && listed?.mentions.every(({ kind }) => kind === "person") === true;
  // "Trong thời gian tới, huyện tổ chức …": the subject of its sentence still
  const isBehindPreface =
    form(r, start - 1) === "," && r.lexicon.prefaces.at(r.words, s.sentence.from)?.end === start - 1;
  const isFirst =
    start === s.sentence.from || form(r, start - 1) === ":" || at > start || isNextPerson || isBehindPreface;
  if (form(r, listed?.next ?? 0) !== ":" && isTopic(s, start)) return null;
  const demanded = isFirst && listed ? demandAfter(s, listed) : null;
  if (demanded !== null) {
    s.objectEnd = demanded;
    return order(s, demanded, true) ?? demanded;
  }
  const staff = listed ? null : schoolStaff(s, at);
  if (staff) {
    add(s, staff, "lead", form(r, staff.next) === ":" ? "label" : "subject");
    if (form(r, staff.next) === ":" && start === s.sentence.from) s.labelEnd = staff.next + 1;
    return staff.next;
  }
  const label = form(r, listed?.next ?? 0) === ":" ? null : unlistedLabel(s, start, listed);
  const unlisted = label ? null : unlistedAt(s, start, at, listed);
  if (unlisted) {
    add(s, unlisted, "lead", "subject");
    return unlisted.next;
  }
  const again = label ? null : casesSubject(s, start);
  if (again) {
    add(s, again, "lead", "subject");
    return again.next;
  }
  const named = label ?? membersOf(s, listed);
  if (!named) return null;
  const isCounted = r.words[at]?.kind === "number";
  const whole =
    isFirst && (isCapital(r, at) || isCounted) ? (withQualifier(r, at, named, s.sentence.to) ?? named) : named;
  const list = withoutPowers(s, start, whole);
  // "xã Tân An: 02 điểm" counts
  if (
    isFirst &&
    form(r, list.next) === ":" &&
    r.words[list.next + 1]?.kind !== "number" &&
    isLabel(list) &&
    !isOwnTier(s, at, list)
  ) {
    add(s, list, "lead", "label");
    if (start === s.sentence.from) s.labelEnd = list.next + 1;
    return list.next;
  }
  // the title "Dân hỏi, Bộ trưởng trả lời"
  if (s.isQuoted && form(r, start - 1) === ",") {
    s.objectEnd = list.next;
    return list.next;
  }
  // "Lãnh đạo UBND xã duy trì …" in a Party's document: what the committee is to do
  if (isFirst && isLed(s, at, list.next)) {
    s.objectEnd = list.next;
    return list.next;
  }
  const spoken = speakerEnd(r, list, s.context);
  // "Chính phủ sẽ giao cơ quan chức năng rà soát": promised
  if (spoken !== null && form(r, spoken - 1) === "sẽ") {
    s.objectEnd = list.next;
    return list.next;
  }
  if (spoken !== null) {
    const orders = order(s, spoken, true);
    if (orders !== null) return orders;
    if (form(r, spoken + 2) === ":" || form(r, spoken + 1) === ":") return spoken;
  }
  if (isThreat(s, start, list.next) || (isFirst && appraises(r, list, s.context))) {
    s.objectEnd = list.next;
    return list.next;
  }
  // "Chỉ đạo Thủ trưởng các đơn vị, Thủ trưởng cơ quan địa phương tổ chức …": the object goes on behind the comma
  const isObject =
    form(r, start - 1) === "," &&
    s.objectEnd === start - 1 &&
    list.mentions.every(({ kind }) => kind === "office" || kind === "group");
  if (isObject && s.isImperative && predicateAt(r, list.next, false) === "verb") {
    s.objectEnd = list.next;
    return list.next;
  }
  // "A chủ trì, B phối hợp", "do A thực hiện, B phối hợp"
  const hasOther = s.hasChair || (form(r, start - 1) === "," && hasLead(s));
  if (form(r, list.next) === "phối" && hasOther && !["với", "cùng"].includes(form(r, list.next + 2))) {
    add(s, list, "coordinator", null);
    return list.next + 2;
  }
  // "Đề nghị Tỉnh đoàn, Hội Nông dân vận động …; mỗi đơn vị cử 05 người", "Các xã miền núi: mỗi xã …": those named before
  const isEach = start > s.sentence.from && hasLead(s) && /^(?:mỗi|từng) /u.test(list.mentions[0]?.name ?? "");
  // "xác định rõ lộ trình, đơn vị chịu trách nhiệm": one more thing to be named
  const isNamedKind =
    !isFirst && hasLead(s) && list.mentions.every(({ text }) => /^(?:đơn vị|cơ quan|người)$/u.test(text));
  if (isEach || isNamedKind || isCalledUp(s, start, at)) s.objectEnd = list.next;
  else if (
    actsNext(s, start, list) ||
    isSubject(r, list, { start, isFirst, isOpen: s.isOpen, isImperative: s.isImperative })
  ) {
    if (isHeadOfTopic(s, start, list)) s.findings.length = 0;
    add(s, list, "lead", "subject");
  } else s.objectEnd = list.next;
  return list.next;
}
