import type { OwnerContext } from "../organisations/context.js";
import type { OrganisationMention } from "../organisations/mention.js";
import { mentionOf, type Parsed } from "../organisations/read-body.js";
import { readList } from "../organisations/read-list.js";
import {
  actionAt,
  form,
  formNumberAt,
  isCapital,
  isDash,
  isLetters,
  slice,
  type Reading,
} from "../organisations/reading.js";
import { readUnlisted, readWholeGroup } from "../organisations/read-unlisted.js";
import { isLabel, isSubject, pastOpening, speakerEnd } from "./clause-start.js";
import type { RoleFinding } from "./owner-set.js";
import { predicateAt } from "./predicate.js";
import { withQualifier } from "./qualified-subject.js";
import type { Sentence } from "./sentences.js";

/** How a lead was stated: before a colon, as the object of an order, or as a subject. */
export type LeadSource = "label" | "order" | "subject";

/** A role found in a sentence; leads say how. */
export interface ScanFinding extends RoleFinding {
  readonly source: LeadSource | null;
}

/** What one sentence states. */
export interface SentenceRoles {
  readonly findings: readonly ScanFinding[];
  /** The word after the colon of a label at its very beginning, else null. */
  readonly labelEnd: number | null;
  /** True where somebody "chủ trì": who then only "phối hợp" in the next sentence coordinates. */
  readonly hasChair: boolean;
}

/** Where the scan of a sentence stands. */
interface Scan {
  readonly r: Reading;
  readonly sentence: Sentence;
  readonly context: OwnerContext;
  readonly findings: ScanFinding[];
  labelEnd: number | null;
  /** The main clause begins with a verb: an order without subject. */
  isImperative: boolean;
  /** The clause begins with "đối với", "để", "căn cứ": its subject follows later. */
  isOpen: boolean;
  hasChair: boolean;
  /** Between quotation marks. */
  isQuoted: boolean;
  /** The word after the last list that is somebody's object. */
  objectEnd: number;
}

/** Words after which a list says where or of what, never who acts. */
const PLACING = new Set("của ở tại trên trong về từ toàn các".split(" "));
const OPENS_CLAUSE = new Set([",", ";", ":", "(", "“", '"']);
const LINKING = new Set("hoặc của do cho với tại ở và từ bởi để được thuộc trên về mà là các".split(" "));

function add(s: Scan, list: Pick<Parsed, "mentions">, role: RoleFinding["role"], source: LeadSource | null): void {
  for (const mention of list.mentions) s.findings.push({ mention, role: mention.said ?? role, source });
}

function hasLead(s: Scan): boolean {
  return s.findings.some(({ role }) => role === "lead");
}

function listAt(s: Scan, at: number, semicolons: boolean): Parsed | null {
  if (at >= s.sentence.to || !s.r.lexicon.starts.has(formNumberAt(s.r, at))) return null;
  return readList(s.r, at, { semicolons }) ?? definedAt(s, at);
}

const LONGEST_SHORT_FORM = 6;

/** "Công ty", where the document says whom it calls so; the longest short form that begins at `at`. */
function definedAt({ r, sentence, context }: Scan, at: number): Parsed | null {
  if (context.definitions.size === 0 || !isCapital(r, at)) return null;
  for (let end = Math.min(sentence.to, at + LONGEST_SHORT_FORM); end > at; end--) {
    if (!isLetters(r, end - 1) || isCapital(r, end)) continue;
    const text = slice(r, at, end);
    const full = context.definitions.get(context.formOf(text));
    if (full === undefined) continue;
    return { mentions: [mentionOf(r, at, end, { kind: "body", name: text })], next: end };
  }
  return null;
}

/** A main clause begins at `at`: is it an order without subject, or a subordinate part? */
function enter(s: Scan, at: number): void {
  const { r } = s;
  s.isOpen = r.lexicon.openers.at(r.words, at) !== null;
  const action = actionAt(r, at)?.value;
  const isVerb = action === "verb" || action === "adverb" || action === "modal";
  s.isImperative = isVerb && !s.isOpen && r.lexicon.assign.at(r.words, at) === null;
}

/** Officers of no named body or field: "cán bộ đầu mối", "giáo viên". */
function isStaff({ kind, name, unit, host }: OrganisationMention): boolean {
  const isPlain =
    /^(?:(?:các )?thành viên|cán bộ|công chức|viên chức|nhân viên|giáo viên|cán bộ, công chức|cán bộ, công chức, viên chức)(?: (?:đầu mối|phụ trách|chuyên trách|theo dõi|có năng lực))?$/u;
  return kind === "group" && unit === null && host === null && isPlain.test(name);
}

/** Verbs whose object may be what others are to be told: "Tham mưu UBND tỉnh ban hành kế hoạch, giao Sở Y tế chủ trì". */
const PROPOSES = new Set("tham đề kiến trình chỉ lãnh hướng phân xây ban".split(" "));

/** True where the sentence begins with a verb of advising or directing: what is "giao" in it is advised, not ordered. */
function isProposal({ r, sentence }: Scan): boolean {
  return PROPOSES.has(form(r, sentence.from));
}

/** To what one is invited: to be there, not to do something. */
const ATTENDS = new Set("dự tham họp về đến phát".split(" "));

function isBody({ kind }: OrganisationMention): boolean {
  return kind === "body" || kind === "office";
}

function isUnnamedGroup({ kind }: OrganisationMention): boolean {
  return kind === "group" || kind === "people";
}

/** "Giao A ...", "Đề nghị A ..." as the main verb; `isChained`: right after another order or topic. Gives the word after it. */
function order(s: Scan, at: number, isChained: boolean): number | null {
  const { r } = s;
  // "Mời Bảo hiểm xã hội tỉnh cử cán bộ tham gia": asked, where a body is told what to do
  const isInvited = at === s.sentence.from && r.lexicon.assign.at(r.words, at) === null;
  const cue = isInvited ? r.lexicon.invite.at(r.words, at) : r.lexicon.assign.at(r.words, at);
  if (!cue) return null;
  const before = form(r, at - 1);
  // "Chỉ đạo các trường …; giao phòng Văn hóa làm đầu mối": whom the one who directs is to charge
  const isNext = before === ";" && form(r, at) === "giao" && !isProposal(s);
  const isMain = !s.isImperative || at === s.sentence.from || before === ":" || isNext;
  const isAside = before === "," && form(r, at) === "giao" && !hasLead(s) && !isProposal(s);
  if (!isChained && !isMain && !isAside) return null;
  const begin = form(r, cue.end) === ":" ? cue.end + 1 : cue.end;
  const list = listAt(s, begin, true) ?? (isCapital(r, begin) ? readUnlisted(r, begin, s.sentence.to) : null);
  if (!list) return null;
  if (!isChained && !isMain && (list.mentions.some(isUnnamedGroup) || predicateAt(r, list.next, false) === null))
    return null;
  const isTold = list.mentions.every(isBody) && predicateAt(r, list.next, false) === "verb";
  if (isInvited && (!isTold || ATTENDS.has(form(r, list.next)))) return null;
  // "Phân công cán bộ trực", "…; phân công cộng tác viên đến từng hộ": whom the owner is to appoint
  const isAppointed = list.mentions.every((one) => isStaff(one) || (hasLead(s) && one.kind === "group"));
  if (["phân", "cử"].includes(form(r, at)) && isAppointed) {
    s.objectEnd = list.next;
    return list.next;
  }
  add(s, list, "lead", "order");
  // "Trách nhiệm UBND xã giao cho công chức ...": both
  return (form(r, list.next) === "giao" ? order(s, list.next, true) : null) ?? list.next;
}

/** "Các cơ sở dạy nghề, trung tâm ngoại ngữ tư thục: Báo cáo …": before a colon with a verb behind it, whoever is named. */
function unlistedLabel(s: Scan, start: number, listed: Parsed | null): Parsed | null {
  const { r, sentence } = s;
  if (start !== sentence.from || !isCapital(r, start)) return null;
  let colon = start;
  while (colon < sentence.to && form(r, colon) !== ":") colon++;
  const action = actionAt(r, colon + 1);
  // "Nhà máy nước Đồng Cao: súc xả bể lắng": a proper name says that it is somebody
  const isProper =
    [1, 2].every((back) => isCapital(r, colon - back) && isLetters(r, colon - back)) && isLetters(r, colon + 1);
  const isTold = isProper || action?.value === "verb" || action?.value === "adverb" || action?.value === "modal";
  // "Cục trưởng các Cục: Dân số, Phòng bệnh chỉ đạo …": a list that goes on behind its colon
  const isListed = listed !== null && listed.next > colon;
  return colon < sentence.to && isTold && !isListed ? readWholeGroup(r, start, colon) : null;
}

/** "Trường đạt chuẩn mức độ 2: giao Phòng Giáo dục lập hồ sơ": words without a verb that we know, and behind the colon whom it is given to. */
function isTopic({ r, sentence }: Scan, start: number): boolean {
  if (start !== sentence.from) return false;
  let isPetition = false;
  for (let at = start; at < Math.min(sentence.to, start + LONGEST_TOPIC); at++) {
    if (form(r, at) === ":")
      return (isPetition || !isCapital(r, at + 1)) && r.lexicon.assign.at(r.words, at + 1) !== null;
    // "Ông Hà Văn Tuấn kiến nghị về chế độ: Giao Phòng Nội vụ …"
    isPetition ||= PETITIONS.has(`${form(r, at)} ${form(r, at + 1)}`);
    const action = actionAt(r, at)?.value;
    if (!isPetition && (action === "verb" || action === "modal")) return false;
  }
  return false;
}

const LONGEST_TOPIC = 30;
const PETITIONS = new Set(["kiến nghị", "phản ánh", "khiếu nại", "tố cáo", "thắc mắc", "đề xuất"]);

/** Nouns that say little by themselves: a verb right after them may say what they are for. */
const KINDS = new Set([
  "tổ chức",
  "đơn vị",
  "công ty",
  "cơ sở",
  "doanh nghiệp",
  "trung tâm",
  "văn phòng",
  "lực lượng",
  "hợp tác",
  "tác xã",
]);

/** A subject that no list knows, or of which a list knows only the first words; null where `listed` is the whole subject. */
function unlistedAt(s: Scan, start: number, at: number, listed: Parsed | null): Parsed | null {
  const { r, sentence } = s;
  const isHead = start === sentence.from || form(r, start - 1) === ":" || (s.isOpen && form(r, start - 1) === ",");
  if (!isHead || hasLead(s) || s.isQuoted) return null;
  if (listed) {
    if (form(r, listed.next) === ":" || listed.mentions.length > 1) return null;
    const predicate = predicateAt(r, listed.next, true);
    const isGroup = listed.mentions[0]?.kind === "group";
    // "Các tổ chức giám định tư pháp công lập rà soát …": the first verb says what kind they are
    const isKind =
      isGroup &&
      predicate === "verb" &&
      KINDS.has(`${form(r, listed.next - 2)} ${form(r, listed.next - 1)}`) &&
      r.lexicon.nameVerbs.at(r.words, listed.next) !== null;
    const isUnsure = predicate === "unknown" || predicate === "deed";
    if (predicate !== null && !(isUnsure && isGroup) && !isKind) return null;
  }
  const found = readUnlisted(r, at, sentence.to);
  // "Các đơn vị cung cấp thông tin": a verb that says their kind has its object in the name ("các đơn vị cung cấp dịch vụ …")
  const bare = listed && predicateAt(r, listed.next, true) === "verb" ? actionAt(r, listed.next) : null;
  if (!found || found.next <= Math.max(listed?.next ?? 0, bare?.end ?? 0)) return null;
  // "Đoàn Chủ tịch giao cho Ban Tổ chức …": who speaks
  const { assign, speaks, offers } = r.lexicon;
  return [assign, speaks, offers].some((table) => table.at(r.words, found.next) !== null) ? null : found;
}

const PARTY =
  /^(?:Văn phòng )?(?:Ban (?:Thường vụ|Chấp hành|Bí thư)|Thường trực|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Đảng đoàn|Chi bộ)(?!\p{L})/u;

function isLed({ r, context }: Scan, at: number, end: number): boolean {
  const isVerb = form(r, at) === "lãnh" && form(r, at + 1) === "đạo" && !["các", "sở", "cơ"].includes(form(r, at + 2));
  return isVerb && form(r, end) !== ":" && PARTY.test(context.issuer?.name ?? "");
}

const STAFF = new Set([
  "bảo vệ",
  "văn thư",
  "thư viện",
  "y tế",
  "cấp dưỡng",
  "tạp vụ",
  "thiết bị",
  "phục vụ",
  "lái xe",
]);

/** "Bảo vệ: bố trí nơi để xe", "Bảo vệ mở cổng": staff called by what they do, before a colon or a verb at a sentence's beginning. */
function schoolStaff({ r, sentence }: Scan, at: number): Parsed | null {
  if (at !== sentence.from || !isCapital(r, at) || !STAFF.has(`${form(r, at)} ${form(r, at + 1)}`)) return null;
  const next = form(r, at + 2) === ":" ? at + 3 : at + 2;
  const isTold = actionAt(r, next)?.value === "verb" || r.lexicon.deeds.at(r.words, next) !== null;
  return isTold
    ? { mentions: [mentionOf(r, at, at + 2, { kind: "group", name: slice(r, at, at + 2) })], next: at + 2 }
    : null;
}

/** At the beginning of a clause: an order, a label, a subject. Gives the word to go on from, or null. */
function atBoundary(s: Scan, start: number): number | null {
  const { r } = s;
  const at = pastOpening(r, start, s.sentence.to);
  const ordered = order(s, at, false);
  if (ordered !== null) return ordered;
  const isFirst = start === s.sentence.from || form(r, start - 1) === ":" || at > start;
  const listed = form(r, start - 1) === "(" ? null : listAt(s, at, true);
  if (form(r, listed?.next ?? 0) !== ":" && isTopic(s, start)) return null;
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
  const named = label ?? listed;
  if (!named) return null;
  const list = isFirst && isCapital(r, at) ? (withQualifier(r, at, named, s.sentence.to) ?? named) : named;
  // "xã Tân An: 02 điểm" counts
  if (isFirst && form(r, list.next) === ":" && r.words[list.next + 1]?.kind !== "number" && isLabel(list)) {
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
  if (spoken !== null) {
    const orders = order(s, spoken, true);
    if (orders !== null) return orders;
    if (form(r, spoken + 2) === ":" || form(r, spoken + 1) === ":") return spoken;
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
  // "Đề nghị Tỉnh đoàn, Hội Nông dân vận động …; mỗi đơn vị cử 05 người": those named before
  const isEach = !isFirst && hasLead(s) && /^(?:mỗi|từng) /u.test(list.mentions[0]?.name ?? "");
  if (isEach) s.objectEnd = list.next;
  else if (isSubject(r, list, { start, isFirst, isOpen: s.isOpen, isImperative: s.isImperative }))
    add(s, list, "lead", "subject");
  else s.objectEnd = list.next;
  return list.next;
}

/** Within a clause: coordination, submission, advice; any other list is somebody's object. Gives the word to go on from, or null. */
function inside(s: Scan, at: number): number | null {
  const { r } = s;
  const number = formNumberAt(r, at);
  if (!r.lexicon.starts.has(number) && !r.lexicon.cues.has(number)) return null;
  const word = form(r, at);
  if (word === "chủ" && form(r, at + 1) === "trì") {
    s.hasChair = true;
    const list = listAt(s, at + 2, false);
    if (list) add(s, list, "coordinator", null);
    return list?.next ?? coordinate(s, at) ?? at + 2;
  }
  const coordinated = coordinate(s, at);
  if (coordinated !== null) return coordinated;
  if (word === "trình") {
    const list = listAt(s, at + 1, false);
    if (list && r.lexicon.approve.at(r.words, list.next)) add(s, list, "approver", null);
    if (list) s.objectEnd = list.next;
    if (list) return list.next;
  }
  const isTopic = !s.isImperative && !hasLead(s) && !["được", "đã", "bàn", "chuyển", "phân"].includes(form(r, at - 1));
  if (word === "giao" && isTopic) {
    const given = order(s, at, true);
    if (given !== null) return given;
  }
  if (word === "do" && !s.isImperative && !hasLead(s)) {
    const list = listAt(s, at + 1, false);
    if (list && isAgent(s, list.next)) {
      add(s, list, "lead", "subject");
      return list.next;
    }
  }
  if (word === "chỉ" && form(r, at + 1) === "đạo" && hasLead(s)) {
    const list = listAt(s, at + 2, false);
    if (list && form(r, list.next) === "tham" && form(r, list.next + 1) === "mưu") {
      add(s, list, "adviser", null);
      return list.next;
    }
  }
  const list = listAt(s, at, true);
  if (!list) return null;
  if (isLateSubject(s, at, list)) add(s, list, "lead", "subject");
  else if (endsInSubject(s, at, list) || isNextClause(s, list))
    add(s, { mentions: list.mentions.slice(-1) }, "lead", "subject");
  else if (isFounded(s, at, list)) add(s, { mentions: list.mentions.slice(1) }, "lead", "subject");
  else s.objectEnd = list.next;
  return list.next;
}

const DONE_BY = new Set([
  "chủ trì",
  "thực hiện",
  "chịu trách",
  "đảm nhiệm",
  "đảm nhận",
  "phụ trách",
  "bảo đảm",
  "tổ chức",
  "chi trả",
  "bố trí",
  "đảm bảo",
]);

/** "Việc kiểm đếm do Phòng Kinh tế chủ trì thực hiện": who does it, where the sentence is about the work, not about somebody else. */
function isAgent(s: Scan, at: number): boolean {
  const { r, sentence } = s;
  const topic = form(r, pastOpening(r, sentence.from, sentence.to));
  if (!["việc", "công", "kinh", "nội", "phần", "hồ"].includes(topic)) return false;
  // "do các trường chủ động thực hiện"
  const adverb = actionAt(r, at);
  const verb = adverb?.value === "adverb" ? adverb.end : at;
  return DONE_BY.has(`${form(r, verb)} ${form(r, verb + 1)}`);
}

/** "phối hợp với A, B": coordinators, unless the one who coordinates is itself an object. */
function coordinate(s: Scan, at: number): number | null {
  const { r } = s;
  const cue = r.lexicon.coordinate.at(r.words, at);
  const list = cue ? listAt(s, cue.end, false) : null;
  if (!list) return null;
  if (isGoverned(s, at)) s.objectEnd = list.next;
  else add(s, list, "coordinator", null);
  return list.next;
}

/** True where the words up to `at` are adverbs after an object: "chỉ đạo nhà trường chủ động phối hợp với ...". */
function isGoverned(s: Scan, at: number): boolean {
  const { r } = s;
  for (let back = at; back >= s.sentence.from; back -= 2) {
    if (back === s.objectEnd) return true;
    const action = back > 1 ? actionAt(r, back - 2) : null;
    if (action?.value !== "adverb" || action.end !== back) return false;
  }
  return false;
}

/** "Đối với các tiêu chí chưa đạt Ban Chỉ đạo xã tập trung ...": the comma before the subject is missing. */
function isLateSubject(s: Scan, at: number, list: Parsed): boolean {
  const { r } = s;
  if (!s.isOpen || hasLead(s) || LINKING.has(form(r, at - 1)) || isDash(r, at - 1)) return false;
  if (!isCapital(r, at) || !list.mentions.every(({ kind }) => kind === "body" || kind === "office")) return false;
  const verb = actionAt(r, at - 2) ?? actionAt(r, at - 1);
  return (verb === null || verb.end !== at || verb.value === "none") && predicateAt(r, list.next, false) === "verb";
}

/** "trên cơ sở đề xuất của các đơn vị, Sở Tài chính tổng hợp": the last of the list is the subject. */
function endsInSubject(s: Scan, at: number, list: Parsed): boolean {
  const last = list.mentions.at(-1);
  if (list.mentions.length < 2 || !last || !PLACING.has(form(s.r, at - 1))) return false;
  if (!s.r.text.slice(0, last.span.start).trimEnd().endsWith(",")) return false;
  const predicate = predicateAt(s.r, list.next, false);
  const isPerson = last.kind === "office" || /^(?:cán bộ|công chức|người đứng đầu)/u.test(last.name);
  return (
    (predicate === "modal" && (isPerson || /^\p{Lu}/u.test(last.text))) ||
    (predicate === "verb" && s.isOpen && !hasLead(s) && last.kind === "body")
  );
}

/** "… theo dõi xã Tân An; đồng chí Hà Văn Bình theo dõi …": behind a semicolon the last of the list has a verb of its own. */
function isNextClause({ r }: Scan, list: Parsed): boolean {
  const last = list.mentions.at(-1);
  const isMany = last?.kind === "group" && /^(?:các|mỗi|từng) /iu.test(last.text);
  if (list.mentions.length < 2 || !last || !(isMany || ["person", "body", "office"].includes(last.kind))) return false;
  const before = r.text.slice(0, last.span.start).replace(/(?:đồng chí|đ\/c|ông|bà)\s{0,3}$/iu, "");
  return before.trimEnd().endsWith(";") && predicateAt(r, list.next, false) === "verb";
}

/** "Kiện toàn Ban Quản lý, UBND xã xây dựng ...": what is set up is an object, the next is the subject. */
function isFounded(s: Scan, at: number, list: Parsed): boolean {
  const verb = `${form(s.r, at - 2)} ${form(s.r, at - 1)}`;
  const isVerb = ["kiện toàn", "thành lập", "củng cố"].includes(verb);
  return isVerb && list.mentions.length > 1 && predicateAt(s.r, list.next, false) === "verb";
}

/**
 * The owners that one sentence states, in order of appearance: a scan from left to right, in which each list of bodies is judged
 * by what stands before and after it. `hasChair`: the sentence before had somebody who "chủ trì".
 */
export function scanSentence(r: Reading, sentence: Sentence, context: OwnerContext, hasChair = false): SentenceRoles {
  const s: Scan = {
    r,
    sentence,
    context,
    findings: [],
    labelEnd: null,
    isImperative: false,
    isOpen: false,
    hasChair,
    isQuoted: false,
    objectEnd: -1,
  };
  enter(s, sentence.from);
  let isBoundary = true;
  for (let at = sentence.from; at < sentence.to;) {
    const next: number | null = (isBoundary ? atBoundary(s, at) : null) ?? inside(s, at);
    if (next !== null) {
      isBoundary = false;
      at = next;
      continue;
    }
    const mark = form(r, at);
    if (mark === '"') s.isQuoted = !s.isQuoted;
    else if (mark === "“" || mark === "”") s.isQuoted = mark === "“";
    isBoundary = OPENS_CLAUSE.has(mark) || (at === sentence.from && r.words[at]?.kind === "mark");
    if (mark === ":") enter(s, at + 1);
    at++;
  }
  return { findings: s.findings, labelEnd: s.labelEnd, hasChair: s.hasChair };
}
