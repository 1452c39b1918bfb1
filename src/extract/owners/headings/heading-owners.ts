import type { OwnerContext } from "../../organisations/context/context.js";
import { readList } from "../../organisations/read-list.js";
import { fullWords } from "../../organisations/expand.js";
import { mentionOf, type Parsed } from "../../organisations/body/read-body.js";
import type { OrganisationMention } from "../../organisations/mention.js";
import { readCharge } from "../../organisations/person/read-charge.js";
import { readWholeGroup } from "../../organisations/group/read-whole-group.js";
import {
  actionAt,
  form,
  isCapital,
  isLetters,
  lookUp,
  pastBracket,
  type Reading,
} from "../../organisations/reading.js";
import { isIssuer } from "../roles/clause-start.js";
import { withoutCapacity } from "./by-their-duties.js";
import { kindsInHeading, partsOfHeading } from "./heading-parts.js";
import { ofDuty } from "./of-duty.js";
import { ownerSet, type RoleFinding, type StatedOwner } from "../owner-set.js";
import { predicateAt } from "../predicate.js";
import { definedAt } from "../scan-state.js";
import { scanSentence } from "../role-scan.js";
import { sentencesOf } from "../sentences.js";

/** True where nothing but final marks is left at `at`. */
function isOver(r: Reading, at: number): boolean {
  for (let next = at; next < r.words.length; next++) if (r.words[next]?.kind !== "mark") return false;
  return true;
}

/** How a heading leads to its body, and the word at which that begins. */
interface Introduction {
  readonly at: number;
  readonly isOrder: boolean;
  readonly isAsked: boolean;
}

const DUTIES = new Set(["yêu cầu", "đề nghị", "nhiệm vụ", "chỉ đạo", "lưu ý", "chú ý"]);

/** "Lưu ý các trường:": whose attention is called to the list below. */
const NOTES = new Set(["lưu ý", "chú ý", "nhắc nhở"]);

/** Past the words of a heading that introduce its body: "Đối với", "Trách nhiệm của". `at` itself where there are none. */
function pastIntroduction(r: Reading): Introduction {
  const isFor = ["đối", "đổi"].includes(form(r, 0)) && form(r, 1) === "với";
  if (isFor || (form(r, 0) === "về" && form(r, 1) === "phía")) return { at: 2, isOrder: false, isAsked: false };
  // "Yêu cầu đối với Ban Quản lý chợ", "Nhiệm vụ đối với các xã"
  const isDuty = DUTIES.has(`${form(r, 0)} ${form(r, 1)}`) && form(r, 2) === "đối" && form(r, 3) === "với";
  if (isDuty) return { at: 4, isOrder: false, isAsked: false };
  if (NOTES.has(`${form(r, 0)} ${form(r, 1)}`)) return { at: 2, isOrder: false, isAsked: false };
  const order = r.lexicon.assign.at(r.words, 0) ?? r.lexicon.invite.at(r.words, 0);
  const isAsked = r.lexicon.offers.at(r.words, 0) !== null || form(r, 0) === "kính";
  return order ? { at: order.end, isOrder: true, isAsked } : { at: 0, isOrder: false, isAsked };
}

/**
 * The owners that a heading names for all that stands under it: the heading is a list of bodies (with a bracketed remark), or
 * "Đối với X", "Trách nhiệm của X", "Đề nghị X", "Mời X", "Giao X theo chức năng ...", "X chịu trách nhiệm". Null for a topic.
 */
export function ownersOfHeading(heading: string, context: OwnerContext): readonly StatedOwner[] | null {
  const text = withoutCapacity(heading);
  const owners = ownersAsWritten(text, context);
  if (owners || !/:\s{0,3}$/u.test(text)) return owners;
  // "Các trạm (sau đây gọi là Trạm) và các sở Y tế (SYT) của các tỉnh:" - without its remarks, each blanked in its place
  const bare = text.replace(/\([^()]{1,120}\)/gu, (remark) => " ".repeat(remark.length));
  return bare === text ? null : ownersAsWritten(bare, context);
}

function ownersAsWritten(text: string, context: OwnerContext): readonly StatedOwner[] | null {
  const r = context.read(text);
  const { at, isOrder, isAsked } = pastIntroduction(r);
  if (at === 0 && /:\s{0,3}$/u.test(text) && demands(r)) return null;
  const inCharge = readCharge(r, at, r.words.length);
  if (inCharge && isOver(r, inCharge.next)) return asLeads(inCharge.mentions, context);
  const union = at === 0 ? unionNamed(r) : null;
  if (union && isOver(r, union.next)) return asLeads(union.mentions, context);
  const known = readList(r, at, { semicolons: true }) ?? definedAt(r, at, r.words.length, context);
  const isNamed = isWholeList(r, known) && !(known && isOfMany(r, at) && describes(r, known.next));
  const list = isNamed
    ? known
    : (withUnlisted(r, known, text) ?? partsOfHeading(r, at) ?? wholeGroup(r, at, text) ?? known);
  const named = list && whoIsNamed(r, list, { at, isOrder, isAsked });
  // "Trách nhiệm của các tổ chức tư vấn, nhà cung cấp thiết bị": nothing but those whose duty it is
  const isOfAll = isNamed && named !== null && !isOver(r, pastBracket(r, list?.next ?? 0)) && WHOSE.test(text);
  const parts = (named === null && at === 0 && isNamed) || isOfAll ? partsOfHeading(r, at) : null;
  const found = (isOfAll ? parts : null) ?? named ?? parts ?? ofDuty(r, at);
  return found ? asLeads(found.mentions, context) : null;
}

/** "Tổ chức Đoàn Thanh niên": a union called by what it is, not something to be held. */
function unionNamed(r: Reading): Parsed | null {
  if (form(r, 0) !== "tổ" || form(r, 1) !== "chức" || !isCapital(r, 2)) return null;
  const list = readList(r, 2, { semicolons: false });
  return list?.mentions.length === 1 && UNIONS.test(list.mentions[0]?.name ?? "") ? list : null;
}

const UNIONS =
  /^(?:Đoàn Thanh niên|Công đoàn|Hội (?:Nông dân|Liên hiệp Phụ nữ|Cựu chiến binh|Sinh viên)|Đội Thiếu niên)/u;

function asLeads(mentions: readonly OrganisationMention[], context: OwnerContext): readonly StatedOwner[] | null {
  const owners = ownerSet(
    mentions.map((mention) => ({ mention, role: mention.said ?? ("lead" as const) })),
    context,
  );
  return owners.length > 0 ? owners : null;
}

/** The kinds of people or units that a heading names, where the outline shows that it names somebody: "Tiểu thương chợ Bến và hộ kinh doanh mặt phố". */
export function kindsOfHeading(text: string, context: OwnerContext): readonly StatedOwner[] {
  const kinds = kindsInHeading(context.read(text));
  return ownerSet(
    kinds.map((mention) => ({ mention, role: "lead" as const })),
    context,
  );
}

/** The list that a heading begins with, where nothing else is said, or only what hands down its duties; else null. */
function whoIsNamed(r: Reading, list: Parsed, { at, isOrder, isAsked }: Introduction): Parsed | null {
  const next = pastBracket(r, list.next);
  const isWhole = isOver(r, next) || (isOrder && form(r, next) === ":");
  const isPredicate = predicateAt(r, next, false) !== null;
  // "Đề nghị huyện hỗ trợ kinh phí" is a petition, "Giao Sở Y tế theo chức năng ..." an order
  // "Đảng đoàn HĐND tỉnh lãnh đạo HĐND tỉnh": whom the owner is to lead, and the duties below
  const isLeading = at === 0 && LEADS.has(`${form(r, next)} ${form(r, next + 1)}`) && endsInBodies(r, next + 2);
  const goesOn =
    isLeading || (isPredicate && ((isOrder && !isAsked) || ((at === 0 || isOrder) && endsInDuty(r, next))));
  return isWhole || goesOn ? list : null;
}

const WHOSE = /^(?:trách nhiệm|nhiệm vụ) của /iu;

const LEADS = new Set(["lãnh đạo", "chỉ đạo"]);

/** True where nothing but a list of bodies is left at `at`, "lãnh đạo, chỉ đạo" aside. */
function endsInBodies(r: Reading, at: number): boolean {
  const from = form(r, at) === "," && LEADS.has(`${form(r, at + 1)} ${form(r, at + 2)}`) ? at + 3 : at;
  const list = readList(r, from, { semicolons: true });
  return list !== null && isOver(r, pastBracket(r, list.next));
}

function isWholeList(r: Reading, list: Parsed | null): boolean {
  return list !== null && (isOver(r, pastBracket(r, list.next)) || predicateAt(r, list.next, false) !== null);
}

/** "Đối với các đơn vị tại trụ sở chính", "Hội đồng Mục vụ các giáo họ:" - one group under its words, where no list reads it to its end. */
function wholeGroup(r: Reading, at: number, text: string): Parsed | null {
  if (at !== 2 && !/:\s{0,3}$/u.test(text) && (!isOfMany(r, at) || isTold(r, at, text))) return null;
  let end = r.words.length;
  while (end > at && r.words[end - 1]?.kind === "mark" && form(r, end - 1) !== ")") end--;
  return readWholeGroup(r, at, end);
}

/** "Công ty Điện lực Đồng Cao, Truyền tải điện Sông Vải 2:" - behind the bodies a proper name that no list knows. */
function withUnlisted(r: Reading, known: Parsed | null, text: string): Parsed | null {
  if (!known || form(r, known.next) !== "," || !/:\s{0,3}$/u.test(text)) return null;
  const from = known.next + 1;
  let end = r.words.length;
  while (end > from && r.words[end - 1]?.kind === "mark") end--;
  const isName = (at: number): boolean => isLetters(r, at) || r.words[at]?.kind === "number";
  for (let at = from; at < end; at++) if (!isName(at) || form(r, at) === "và") return null;
  const isProper = end > from + 2 && (r.words[end - 1]?.kind === "number" || isCapital(r, end - 1));
  if (!isProper || !isCapital(r, from)) return null;
  const name = fullWords(r, from, end);
  return { mentions: [...known.mentions, mentionOf(r, from, end, { kind: "body", name })], next: end };
}

/** "Trưởng phòng yêu cầu hiệu trưởng các trường …": who speaks names nobody below. */
function demands(r: Reading): boolean {
  for (let word = 1; word < r.words.length; word++)
    if (["yêu cầu", "đề nghị"].includes(`${form(r, word)} ${form(r, word + 1)}`)) return true;
  return false;
}

/** "UBND các xã, nhất là các xã vùng trũng, chủ động máy bơm.": a sentence with a word of how it is to be done. */
function isTold(r: Reading, at: number, text: string): boolean {
  if (!/[.;]\s{0,3}$/u.test(text)) return false;
  for (let word = at + 1; word < r.words.length; word++)
    if (form(r, word - 1) === "," && actionAt(r, word)?.value === "adverb") return true;
  return false;
}

const LONGEST_KIND = 4;

/** True where a few words that begin with a verb of names end the heading: "khai thác khoáng sản" says of what kind they are. */
function describes(r: Reading, at: number): boolean {
  let last = r.words.length;
  while (last > at && r.words[last - 1]?.kind === "mark") last--;
  return last > at + 1 && last - at <= LONGEST_KIND && r.lexicon.nameVerbs.at(r.words, at) !== null;
}

/** "Các tổ chức, cá nhân khai thác khoáng sản", "Ban Thường vụ các huyện đoàn": a heading that begins with many of one kind. */
function isOfMany(r: Reading, at: number): boolean {
  if (!isCapital(r, at)) return false;
  const body = lookUp(r, r.lexicon.bodies, at)?.end ?? at;
  const office = lookUp(r, r.lexicon.functions, at)?.end ?? at;
  const head = Math.max(body, office);
  return form(r, at) === "các" || (head > at && form(r, head) === "các");
}

/** "X chịu trách nhiệm:", "X có trách nhiệm", "X chủ trì": the heading says no task of its own. */
function endsInDuty(r: Reading, at: number): boolean {
  let last = r.words.length - 1;
  while (last > at && r.words[last]?.kind === "mark") last--;
  const tail = `${form(r, last - 1)} ${form(r, last)}`;
  return ["trách nhiệm", "chủ trì", "nhiệm vụ", "như sau", "thực hiện"].includes(tail);
}

/**
 * The bodies to which a paragraph that introduces others gives its orders ("..., đề nghị các phòng, ngành thực hiện một số nội dung
 * sau:"); the one who speaks or concludes is none. Null where it orders nobody.
 */
export function leadInOwners(text: string, context: OwnerContext): readonly StatedOwner[] | null {
  const r = context.read(text);
  const leads = sentencesOf(r)
    .flatMap((sentence) => scanSentence(r, sentence, context).findings)
    .filter(({ role }) => role === "lead");
  const ordered = leads.filter(({ source }) => source === "order");
  const asked = ordered.length > 0 ? ordered : askedByAnybody(r, text);
  const owners = ownerSet(asked.length > 0 ? asked : actingIn(text, leads, context), context);
  return owners.length > 0 ? owners : null;
}

/** "Thời gian tới, các sở cần tập trung triển khai các nhiệm vụ sau:", "các sở, các xã … tập trung thi đua thực hiện các nội dung sau:": who acts below; never who issues the document. */
function actingIn(text: string, leads: readonly RoleFinding[], context: OwnerContext): readonly RoleFinding[] {
  if (MUST.test(text)) return leads;
  return DOES.test(text) ? leads.filter(({ mention }) => !isIssuer(mention, context)) : [];
}

/** What those must do who are named before: the list below. */
const MUST =
  /(?<!\p{L})(?:cần|phải|có trách nhiệm)(?: (?:tập trung|tiếp tục|khẩn trương|chủ động|nghiêm túc|tổ chức)){0,2} (?:thực hiện|triển khai|làm)(?: (?:thực hiện|tốt|ngay|nghiêm túc)){0,2} (?:các|những|một số) (?:nhiệm vụ|nội dung|giải pháp|công việc|biện pháp|việc)(?!\p{L})[^.;:]{0,60}sau(?: đây)?\s{0,2}:\s{0,3}$/iu;

/** What those do who are named before: the list below. */
const DOES =
  /(?<!\p{L})(?:tập trung|phối hợp|tích cực|chủ động|đồng loạt|thi đua|đẩy mạnh|tổ chức|tiếp tục)(?: thi đua| tổ chức| phối hợp)? (?:thực hiện|triển khai)(?: thực hiện)?(?: (?:tốt|thắng lợi|hiệu quả|nghiêm túc)){0,2} (?:các|những|một số) (?:nhiệm vụ|nội dung|giải pháp|hoạt động|công việc|biện pháp|việc)(?!\p{L})[^.;:]{0,60}sau(?: đây)?\s{0,2}:\s{0,3}$/iu;

/** "… và yêu cầu các bệnh viện thực hiện:", "… và đề nghị các bệnh viện:": the list below says what. */
function opensList(r: Reading, at: number): boolean {
  const end = ["thực hiện", "triển khai"].includes(`${form(r, at)} ${form(r, at + 1)}`) ? at + 2 : at;
  return form(r, end) === ":" && isOver(r, end);
}

/** "…, Tổng KTNN yêu cầu Thủ trưởng các đơn vị thực hiện một số nội dung sau:" - whoever it is that asks. */
function askedByAnybody(r: Reading, text: string): readonly RoleFinding[] {
  if (!/:\s{0,3}$/u.test(text)) return [];
  const last = sentencesOf(r).at(-1);
  for (let at = last?.to ?? 0; at > (last?.from ?? 0); at--) {
    const cue = r.lexicon.assign.at(r.words, at);
    const list = cue ? readList(r, cue.end, { semicolons: true }) : null;
    if (list && (predicateAt(r, list.next, false) !== null || opensList(r, list.next)))
      return list.mentions.map((mention) => ({ mention, role: mention.said ?? ("lead" as const) }));
  }
  return [];
}
