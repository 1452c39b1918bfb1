import type { OrganisationMention } from "../../organisations/mention.js";
import { readTradeNames } from "../../organisations/group/read-trade-names.js";
import { readUnlisted } from "../../organisations/group/read-unlisted.js";
import { actionAt, form, isCapital, slice, type Reading } from "../../organisations/reading.js";
import { isAbove } from "./clause-start.js";
import type { Parsed } from "../../organisations/body/read-body.js";
import { chargedStaff } from "./charged.js";
import { predicateAt } from "../predicate.js";
import { withPlaceInCharge, withState } from "./qualified-subject.js";
import { add, hasLead, listAt, type Scan } from "../scan-state.js";

/** Officers of no named body or field: "cán bộ đầu mối", "giáo viên". */
function isStaff({ kind, name, unit, host }: OrganisationMention): boolean {
  const isPlain =
    /^(?:(?:các )?thành viên|cán bộ|công chức|viên chức|nhân viên|giáo viên|cán bộ, công chức|cán bộ, công chức, viên chức)(?: (?:đầu mối|phụ trách|chuyên trách|theo dõi|có năng lực))?$/u;
  return kind === "group" && unit === null && host === null && isPlain.test(name);
}

/** "giáo viên chủ nhiệm", "bác sĩ", "CBGVNV" of no body: who is appointed to something, and by whom, is told by the heading. */
function isAnyStaff(one: OrganisationMention): boolean {
  return isStaff(one) || (one.unit === null && one.host === null && (STAFF.test(one.name) || PERSONS.test(one.name)));
}

const STAFF =
  /^(?:cán bộ|công chức|viên chức|nhân viên|giáo viên|giảng viên|bác sĩ|y sĩ|điều dưỡng|hộ lý|chuyên viên|kỹ thuật viên|chiến sĩ)(?: \p{Ll}{1,7}){0,3}$/iu;
const PERSONS = /^(?:CB|CC|VC|NV|GV|CN|HV|LĐ){2,5}$/u;

/** Verbs whose object may be what others are to be told: "Tham mưu UBND tỉnh ban hành kế hoạch, giao Sở Y tế chủ trì". */
const PROPOSES = new Set("tham đề kiến trình chỉ lãnh hướng phân xây ban".split(" "));

/** True where the sentence begins with a verb of advising or directing: what is "giao" in it is advised, not ordered. */
function isProposal({ r, sentence }: Scan): boolean {
  return PROPOSES.has(form(r, sentence.from));
}

/** "Phòng Kiểm tra lập hồ sơ, đề nghị cơ quan điều tra xử lý", "…, yêu cầu các hãng tăng chuyến": behind the comma the subject itself asks others. Who gives the orders of the document demands of those who act. */
function isPassedOn({ r, findings, context }: Scan, at: number): boolean {
  const cue = `${form(r, at)} ${form(r, at + 1)}`;
  const lead = findings.findLast(({ role }) => role === "lead");
  if (!lead || lead.source === "order" || form(r, at - 1) !== ",") return false;
  return cue === "đề nghị" || (cue === "yêu cầu" && !isAbove(lead.mention, context));
}

/** To what one is invited: to be there, not to do something. */
const ATTENDS = new Set("dự tham họp về đến phát".split(" "));

/** Orders whose object acts; "phân công cán bộ trực" may only say whom the owner is to appoint. */
const CHARGES = new Set(["giao", "yêu", "đề"]);

/** What whoever writes hopes for, and what is no work: "mong các đơn vị thông cảm, phối hợp". */
const HOPED = new Set("thông quan ủng hưởng giúp tạo hợp chia cảm lượng phối tiếp sớm hỗ".split(" "));

/** "Kính mong quý cơ quan quan tâm": nothing that is to be done stands behind those asked. */
function isMereCourtesy({ r }: Scan, { next }: Parsed): boolean {
  return predicateAt(r, next, false) !== "verb" || HOPED.has(form(r, next));
}

/** First words of "trách nhiệm của", "nhiệm vụ của". */
const DUTIES = new Set(["trách", "nhiệm"]);

function isBody({ kind }: OrganisationMention): boolean {
  return kind === "body" || kind === "office";
}

function isUnnamedGroup({ kind }: OrganisationMention): boolean {
  return kind === "group" || kind === "people";
}

/** "Giao A ...", "Đề nghị A ..." as the main verb; `isChained`: right after another order or topic. Gives the word after it. */
export function order(s: Scan, at: number, isChained: boolean): number | null {
  const { r } = s;
  // "chủ trì giao ban chuyên môn": a meeting
  if (form(r, at) === "giao" && form(r, at + 1) === "ban" && !isCapital(r, at + 1)) return null;
  // "Mời Bảo hiểm xã hội tỉnh cử cán bộ tham gia": asked, where a body is told what to do
  const assigned = r.lexicon.assign.at(r.words, at);
  const wish = assigned ? null : r.lexicon.wishes.at(r.words, at);
  const isInvited = assigned === null && wish === null && at === s.sentence.from;
  const cue = assigned ?? wish ?? (isInvited ? r.lexicon.invite.at(r.words, at) : null);
  if (!cue) return null;
  const before = form(r, at - 1);
  // "Chính phủ sẽ giao cơ quan chức năng rà soát": promised, and nobody told yet
  if (before === "sẽ") return null;
  // "Căn cứ chức năng, nhiệm vụ của Sở Y tế": what somebody is there for, within a sentence
  if (before === "," && DUTIES.has(form(r, at))) return null;
  // "Chỉ đạo các trường …; giao phòng Văn hóa làm đầu mối": whom the one who directs is to charge
  const isNext = before === ";" && form(r, at) === "giao" && !isProposal(s);
  const isMain = !s.isImperative || at === s.sentence.from || before === ":" || isNext;
  const isAside = before === "," && form(r, at) === "giao" && !hasLead(s) && !isProposal(s);
  if ((!isChained && !isMain && !isAside) || isPassedOn(s, at)) return null;
  const begin = form(r, cue.end) === ":" ? cue.end + 1 : cue.end;
  const unlisted = (): Parsed | null =>
    isCapital(r, begin)
      ? readUnlisted(r, begin, s.sentence.to)
      : CHARGES.has(form(r, at)) || wish !== null
        ? chargedStaff(s, begin)
        : null;
  const known = listAt(s, begin, true);
  const firms = readTradeNames(r, begin);
  const listed = firms && firms.next > (known?.next ?? 0) ? firms : (known ?? unlisted());
  if (!listed) return null;
  const list = withState(r, begin, listed, s.sentence.to) ?? withPlaceInCharge(r, begin, listed) ?? listed;
  if (wish && isMereCourtesy(s, list)) return null;
  if (!isChained && !isMain && (list.mentions.some(isUnnamedGroup) || predicateAt(r, list.next, false) === null))
    return null;
  const isTold = list.mentions.every(isBody) && predicateAt(r, list.next, false) === "verb";
  if (isInvited && (!isTold || ATTENDS.has(form(r, list.next)))) return null;
  // "Phân công cán bộ trực", "…; phân công cộng tác viên đến từng hộ": whom the owner is to appoint
  const isAppointed = list.mentions.every((one) => isAnyStaff(one) || (hasLead(s) && one.kind === "group"));
  if (["phân", "cử"].includes(form(r, at)) && isAppointed) {
    s.objectEnd = list.next;
    return list.next;
  }
  add(s, list, "lead", "order");
  // "Trách nhiệm UBND xã giao cho công chức ...": both
  return (form(r, list.next) === "giao" ? order(s, list.next, true) : null) ?? list.next;
}

/** Words of a body's kind: "Sở", "Trung tâm", "Ban Quản lý". */
const LONGEST_HEAD = 3;

/** "Để kịp khai giảng, Sở đề nghị các trường …": the issuer, called by the first words of its name, asks others. Gives the word behind those asked. */
export function askedByOwnHead(s: Scan, at: number): number | null {
  const { r, context } = s;
  const own = context.issuer?.name.toLowerCase();
  if (own === undefined || !isCapital(r, at)) return null;
  for (let end = at + 1; end <= at + LONGEST_HEAD && own.startsWith(`${slice(r, at, end).toLowerCase()} `); end++) {
    // "Ban Chỉ đạo của huyện đề nghị"
    const whose = form(r, end) === "của" ? (listAt(s, end + 1, false)?.next ?? end) : end;
    const cue = pastAdverbs(r, whose);
    if (r.lexicon.offers.at(r.words, cue) ?? r.lexicon.speaks.at(r.words, cue) ?? r.lexicon.wishes.at(r.words, cue))
      return order(s, cue, true);
  }
  return null;
}

function pastAdverbs(r: Reading, from: number): number {
  let at = from;
  for (let action = actionAt(r, at); action?.value === "adverb"; action = actionAt(r, at)) at = action.end;
  return at;
}
