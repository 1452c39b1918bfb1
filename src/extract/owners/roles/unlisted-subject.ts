import { mentionOf, type Parsed } from "../../organisations/body/read-body.js";
import { readUnlisted } from "../../organisations/group/read-unlisted.js";
import { readWholeGroup } from "../../organisations/group/read-whole-group.js";
import { actionAt, form, isCapital, isLetters, slice } from "../../organisations/reading.js";
import { isCalledByWork } from "../../organisations/person/called-by-work.js";
import { isOfMany, isToldAt } from "../../organisations/group/told-of.js";
import { predicateAt } from "../predicate.js";
import { hasLead, type Scan } from "../scan-state.js";

// Subjects that no list of bodies knows, by where they stand.

/** "Các cơ sở dạy nghề, trung tâm ngoại ngữ tư thục: Báo cáo …", "Các khoa lâm sàng: mỗi khoa cử …": before a colon with a verb behind it, whoever is named. */
export function unlistedLabel(s: Scan, start: number, listed: Parsed | null): Parsed | null {
  const { r, sentence } = s;
  if (start !== sentence.from || !isCapital(r, start)) return null;
  let colon = start;
  // "Tổ xử lý nợ (Tổ trưởng: ông A): làm việc …"
  for (let depth = 0; colon < sentence.to && (depth > 0 || form(r, colon) !== ":"); colon++)
    depth += form(r, colon) === "(" ? 1 : form(r, colon) === ")" ? -1 : 0;
  const action = actionAt(r, colon + 1);
  // "Nhà máy nước Đồng Cao: súc xả bể lắng": a proper name says that it is somebody
  const isProper =
    [1, 2].every((back) => isCapital(r, colon - back) && isLetters(r, colon - back)) && isLetters(r, colon + 1);
  const isEach = ["mỗi", "từng"].includes(form(r, colon + 1));
  const isTold = isProper || isEach || ["verb", "adverb", "modal"].includes(action?.value ?? "");
  // "Cục trưởng các Cục: Dân số, Phòng bệnh chỉ đạo …": a list that goes on behind its colon
  const isListed = listed !== null && listed.next > colon;
  return colon < sentence.to && isTold && !isListed ? readWholeGroup(r, start, colon) : null;
}

/** "Trường đạt chuẩn mức độ 2: giao Phòng Giáo dục lập hồ sơ": words without a verb that we know, and behind the colon whom it is given to. */
export function isTopic({ r, sentence }: Scan, start: number): boolean {
  if (start !== sentence.from) return false;
  const last = Math.min(sentence.to, start + LONGEST_TOPIC);
  let colon = start;
  while (colon < last && form(r, colon) !== ":") colon++;
  // Most sentences have none, or give nothing to anybody behind it.
  const isAgreed = AGREES.has(`${form(r, colon + 1)} ${form(r, colon + 2)}`);
  if (colon === last || (r.lexicon.assign.at(r.words, colon + 1) === null && !isAgreed)) return false;
  let isPetition = false;
  for (let at = start; at < colon; at++) {
    // "Ông Hà Văn Tuấn kiến nghị về chế độ: Giao Phòng Nội vụ …"
    const words = `${form(r, at)} ${form(r, at + 1)}`;
    // "Trạm Y tế đề nghị thêm 01 điều dưỡng: Đồng ý, giao Phòng Nội vụ …"
    isPetition ||= PETITIONS.has(words) || (isAgreed && at > start && (words === "đề nghị" || form(r, at) === "xin"));
    const action = actionAt(r, at)?.value;
    if (!isPetition && (action === "verb" || action === "modal")) return false;
  }
  return isPetition || !isCapital(r, colon + 1);
}

const AGREES = new Set(["đồng ý", "nhất trí", "thống nhất", "chấp thuận"]);

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
export function unlistedAt(s: Scan, start: number, at: number, listed: Parsed | null): Parsed | null {
  const { r, sentence } = s;
  const isHead = start === sentence.from || form(r, start - 1) === ":" || (s.isOpen && form(r, start - 1) === ",");
  if (!isHead || hasLead(s) || s.isQuoted) return null;
  if (listed) {
    if (isToldAt(r, listed.next, isOfMany(r, at))) return null;
    if (form(r, listed.next) === ":" || listed.mentions.length > 1) return null;
    const predicate = predicateAt(r, listed.next, true);
    const isGroup = listed.mentions[0]?.kind === "group";
    // "Ban nề nếp chấm điểm": of the name only the type was read
    const isType = listed.mentions[0]?.name === listed.mentions[0]?.entry?.name && listed.next === at + 1;
    // "Các tổ chức giám định tư pháp công lập rà soát …": the first verb says what kind they are
    const isKind =
      isGroup &&
      predicate === "verb" &&
      KINDS.has(`${form(r, listed.next - 2)} ${form(r, listed.next - 1)}`) &&
      r.lexicon.nameVerbs.at(r.words, listed.next) !== null;
    const isUnsure = predicate === "unknown" || predicate === "deed";
    if (predicate !== null && !(isUnsure && (isGroup || isType)) && !isKind) return null;
  }
  const found = readUnlisted(r, at, sentence.to);
  // "Các đơn vị cung cấp thông tin": a verb that says their kind has its object in the name ("các đơn vị cung cấp dịch vụ …")
  const bare = listed && predicateAt(r, listed.next, true) === "verb" ? actionAt(r, listed.next) : null;
  if (!found || found.next <= Math.max(listed?.next ?? 0, bare?.end ?? 0)) return null;
  // "Đoàn Chủ tịch giao cho Ban Tổ chức …": who speaks
  const { assign, speaks, offers } = r.lexicon;
  return [assign, speaks, offers].some((table) => table.at(r.words, found.next) !== null) ? null : found;
}

/** "Bảo vệ: bố trí nơi để xe", "Văn thư, thủ quỹ: …", "Bảo vệ mở cổng": staff called by what they do, before a colon or a verb at a sentence's beginning. */
export function schoolStaff({ r, sentence }: Scan, at: number): Parsed | null {
  if (at !== sentence.from || !isCapital(r, at)) return null;
  const mentions = [];
  let next = at;
  for (let from = at; isCalledByWork(r, from);) {
    next = from + 2;
    mentions.push(mentionOf(r, from, next, { kind: "group", name: slice(r, from, next) }));
    if (![",", "và", "+"].includes(form(r, next))) break;
    from = next + 1;
  }
  const isLabel = form(r, next) === ":";
  const told = isLabel ? next + 1 : next;
  const isTold = actionAt(r, told)?.value === "verb" || r.lexicon.deeds.at(r.words, told) !== null;
  // "Bảo vệ, phục vụ tổ chức lễ hội": what is to be done
  const isDeed = !isLabel && form(r, next - 2) === "phục";
  return mentions.length > 0 && isTold && !isDeed ? { mentions, next } : null;
}
