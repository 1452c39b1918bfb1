import { canonicalName } from "../../organisations/context/canonical-name.js";
import type { OwnerContext } from "../../organisations/context/context.js";
import type { OrganisationMention } from "../../organisations/mention.js";
import type { Parsed } from "../../organisations/body/read-body.js";
import { actionAt, form, pastInlinePoint, type Reading } from "../../organisations/reading.js";
import { isOfMany, isToldAt } from "../../organisations/group/told-of.js";
import { predicateAt } from "../predicate.js";

const TIME_WORDS = new Set(
  "chậm nhất trước ngày tháng quý năm tuần hàng hằng cuối đầu đến hết từ vào sau xong khoảng trong nay giờ học và".split(
    " ",
  ),
);
const EACH = new Set("ngày đêm sáng chiều tối tuần tháng quý năm".split(" "));
const TIME_UNITS = new Set("ngày tháng quý năm tuần nhất /".split(" "));

/** Past dates and words of time: "Chậm nhất 15/4 các phòng gửi ...". `at` itself where there are none. */
function pastTime(r: Reading, at: number, end: number): number {
  let next = at;
  let isTime = ["hàng", "hằng"].includes(form(r, at));
  if (form(r, at) === "mỗi" && EACH.has(form(r, at + 1))) {
    isTime = true;
    next = at + 2;
  }
  while (next < end) {
    const written = form(r, next);
    const isNumber = r.words[next]?.kind === "number";
    const isJoin = ["/", "-", "–"].includes(written) && r.words[next + 1]?.kind === "number";
    if ((!isNumber && !isJoin && !TIME_WORDS.has(written)) || isHonorific(r, next)) break;
    if (TIME_UNITS.has(written)) isTime = true;
    next++;
  }
  return isTime ? next : at;
}

/** "Quý cơ quan", not "quý I", "quý này". */
function isHonorific(r: Reading, at: number): boolean {
  return form(r, at) === "quý" && /^(?!(?:i{1,3}|iv|v|này|tới|sau|trước|đầu|cuối)$)\p{L}{1,8}$/u.test(form(r, at + 1));
}

/** Past what may stand before a subject without a comma: "(1)", "Trong quá trình thực hiện", "Đồng thời", a date. */
export function pastOpening(r: Reading, opening: number, end: number): number {
  const at = pastInlinePoint(r, opening);
  return pastTime(r, r.lexicon.prefaces.at(r.words, at)?.end ?? at, end);
}

/** True where a list before a colon can be a label; "Xã:" and people at large are none. */
export function isLabel(list: Parsed): boolean {
  return list.mentions.every(({ kind, unit }) => kind !== "people" && !(kind === "place" && !unit?.name));
}

/** True for the document's own body, or whoever has it write. */
export function isIssuer(mention: OrganisationMention, context: OwnerContext): boolean {
  if (!context.issuer) return true;
  if (/^(?:nhà )?trường$/iu.test(mention.name) && isSchool(context)) return true;
  const issuer = context.formOf(context.issuer.name);
  const name = context.formOf(canonicalName(mention, context).name);
  // A body's office writes down what the body said; "Công đoàn Bệnh viện" is short for "Công đoàn Bệnh viện Đa khoa".
  const isShort = mention.kind === "body" && name.includes(" ") && issuer.startsWith(`${name} `);
  return name.endsWith(issuer) || isShort || `${issuer} `.startsWith(`văn phòng ${name} `);
}

/** "Nhà trường đề nghị các khoa …" in a school's own document is the school. */
export function isSchool({ issuer }: OwnerContext): boolean {
  return issuer !== null && SCHOOL.test(issuer.name);
}

const SCHOOL = /^(?:Trường|Nhà trường|Đại học|Học viện|Hiệu trưởng|Ban Giám hiệu)(?!\p{L})/u;

/** "Ban Quản lý dự án yêu cầu nhà thầu …": bodies that serve the one who orders, whatever their tier. */
const SERVES =
  /^(?:Ban Quản lý|Trung tâm|Công ty|Tổng công ty|Trường|Bệnh viện|Trạm|Chi nhánh|Chi cục|Điện lực|Xí nghiệp|Hợp tác xã|Phòng|Đội|Hạt|Kho bạc|Bảo hiểm)(?!\p{L})/u;

const DEPUTY_FOR = /^(?:các )?Phó .{2,40} phụ trách /u;

const TIERS = ["thôn", "xã", "huyện", "tỉnh", "trung ương"] as const;

/** True where a body may order in this document: the issuer, its head, or a governing body at its tier or above. */
export function isAbove(mention: OrganisationMention, context: OwnerContext): boolean {
  // "Phó Giám đốc phụ trách kỹ thuật chỉ đạo …": a deputy by his work is told to
  if (mention.kind === "office" && DEPUTY_FOR.test(mention.name)) return false;
  const isPart = mention.kind === "body" && SERVES.test(mention.name);
  if (isPart && context.issuer) {
    // "Ban Quản lý chợ" in a letter of "Ban Quản lý chợ đầu mối"
    const name = context.formOf(canonicalName(mention, context).name);
    return `${context.formOf(context.issuer.name)} `.startsWith(`${name} `);
  }
  if (isIssuer(mention, context)) return true;
  const inner = mention.kind === "office" ? mention.host : mention;
  if (inner?.unit?.isPlural || inner?.kind === "group" || inner?.entry?.takes === "field") return false;
  if (isPart) return false;
  const { level } = canonicalName(mention, context);
  const own = context.issuer?.level;
  return level === null || !own || TIERS.indexOf(level) >= TIERS.indexOf(own);
}

/** "Chủ tịch UBND tỉnh yêu cầu ...": where the order of one who speaks begins; null where the list is no speaker. */
export function speakerEnd(r: Reading, list: Parsed, context: OwnerContext): number | null {
  let at = list.next;
  if (form(r, at) === "kính") at++;
  for (let action = actionAt(r, at); action?.value === "adverb"; action = actionAt(r, at)) at = action.end;
  // "Ủy ban Kiểm tra kết luận 02 cuộc kiểm tra": a work of its own
  const concludes = form(r, at) === "kết" && form(r, at + 1) === "luận";
  if (concludes && ![":", ",", "như", "và", "giao", "yêu", "tại", "chỉ", ""].includes(form(r, at + 2))) return null;
  if (r.lexicon.speaks.at(r.words, at)) return list.mentions.every((one) => isAbove(one, context)) ? at : null;
  return r.lexicon.offers.at(r.words, at) && list.mentions.every((one) => isIssuer(one, context)) ? at : null;
}

const APPRAISES = new Set(["thống nhất", "nhất trí", "đồng ý", "tán thành", "ghi nhận", "hoan nghênh", "biểu dương"]);

/** "Ban Thường vụ cơ bản thống nhất với báo cáo", "UBND huyện ghi nhận …": those who order judge here, and do nothing. */
export function appraises(r: Reading, list: Parsed, context: OwnerContext): boolean {
  const at = form(r, list.next) === "cơ" && form(r, list.next + 1) === "bản" ? list.next + 2 : list.next;
  const words = `${form(r, at)} ${form(r, at + 1)}`;
  if (!APPRAISES.has(words) || !list.mentions.every((one) => isAbove(one, context))) return false;
  return words !== "thống nhất" || at > list.next || ["với", "chủ", "về"].includes(form(r, at + 2));
}

const GOVERNING = new Set(["chỉ đạo", "hướng dẫn", "đôn đốc", "yêu cầu", "đề nghị", "hỗ trợ", "giúp đỡ", "phối hợp"]);

/** What one guides or helps with, and nobody: "hướng dẫn thủ tục", "hỗ trợ kinh phí". */
const THINGS = new Set(
  ["thủ tục", "kỹ thuật", "hồ sơ", "nghiệp vụ", "chuyên môn", "quy trình", "kinh phí", "phương pháp", "cách thức", "vị trí"],
); // prettier-ignore

/** True where the words just before the comma are the unlisted object of a verb that directs: "chỉ đạo phòng khám, trạm y tế". */
function isObjectList(r: Reading, comma: number): boolean {
  for (let back = comma - 1; back > comma - 7 && back > 0; back--) {
    if (r.words[back]?.kind === "mark") return false;
    if (GOVERNING.has(`${form(r, back - 1)} ${form(r, back)}`))
      return back < comma - 1 && !THINGS.has(`${form(r, back + 1)} ${form(r, back + 2)}`);
    const action = actionAt(r, back);
    if (action && action.value !== "none" && action.end <= comma) return false;
  }
  return false;
}

const FAR = 20;

/** True where something is done behind the words at `at`: "bác sĩ tuyến xã trong tháng 7." only ends what was said before. */
function isFollowedByVerb(r: Reading, at: number): boolean {
  for (let next = at; next < at + FAR && ![";", ".", ""].includes(form(r, next)); next++) {
    const value = actionAt(r, next)?.value;
    if (value === "verb" || value === "modal" || value === "adverb") return true;
  }
  return false;
}

/** Where a list stands in its clause. */
export interface ListPlace {
  /** The word after the mark that opens the clause. */
  readonly start: number;
  /** It begins the sentence, or follows a colon or a date. */
  readonly isFirst: boolean;
  readonly isOpen: boolean;
  readonly isImperative: boolean;
}

function isUnnamed({ kind, text, unit }: OrganisationMention): boolean {
  // "cấp ủy các xã": many, by whose they are
  const isBareGroup = kind === "group" && !/^(?:(?:cấp ủy|chính quyền) )?(?:các|những|mỗi|từng|toàn)\P{L}/iu.test(text);
  return isBareGroup || (kind === "place" && !unit?.name);
}

/** "03 xã" counts; "03 xã chưa đạt tiêu chí môi trường" says which of them, "3" in "Đội số 1, 3" is a name. */
const COUNTED = /^\d(?=\d{0,3} )(?!\d{0,2} [\p{L} ]{2,40} (?:chưa|còn|đang|bị) )/u;

/** "xã A": an example; "khu phố 1" is a place. */
function isPlaceLetter({ kind, unit }: OrganisationMention): boolean {
  return kind === "place" && unit?.name?.length === 1 && /\p{L}/u.test(unit.name);
}

/** "Chú trọng các dự án nhà ở; các doanh nghiệp có giao dịch liên kết": one more kind that is looked at, behind a semicolon and told apart by what it has. */
function isListedKind(r: Reading, { mentions, next }: Parsed, { start, isImperative, isOpen }: ListPlace): boolean {
  const [only] = mentions;
  if (form(r, start - 1) !== ";" || !(isImperative || isOpen) || mentions.length !== 1 || only?.kind !== "group")
    return false;
  return form(r, start) === "các" && (form(r, next) === "có" || / có (?!liên quan)/u.test(only.text));
}

/** True where the list at the beginning of a clause is its subject: a predicate follows that fits its place. */
export function isSubject(r: Reading, list: Parsed, place: ListPlace): boolean {
  const predicate = isToldAt(r, list.next, isOfMany(r, place.start)) ? null : predicateAt(r, list.next, place.isFirst);
  if (predicate === null || list.mentions.every(({ kind }) => kind === "people")) return false;
  // "… thuộc Bộ, ngành mình và tổ chức thực hiện": whose it is, not who acts
  if (form(r, list.next) === "mình") return false;
  // "Công an huyện và 14 xã": behind a body it is who, not how many
  const isBehindBody = place.isFirst && list.mentions[0]?.kind === "body";
  if (list.mentions.some((one) => (COUNTED.test(one.text) && !isBehindBody) || isPlaceLetter(one))) return false;
  if (isListedKind(r, list, place) && predicate !== "modal") return false;
  if (predicate === "unknown") return list.mentions.some(({ kind }) => ["body", "office", "person"].includes(kind));
  // "Các thôn khơi rãnh", but not "Xã báo cáo" or "Các hộ nuôi tôm"
  if (predicate === "deed") return !place.isOpen && !list.mentions.every(isUnnamed);
  if (place.isFirst) return !place.isOpen || predicate !== "adverbial";
  if (predicate === "adverbial") return !place.isImperative && isFollowedByVerb(r, list.next);
  if (predicate === "modal") return true;
  return !list.mentions.every(isUnnamed) && !isObjectList(r, place.start - 1);
}
