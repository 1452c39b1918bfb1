import type { Parsed } from "../../organisations/body/read-body.js";
import { actionAt, form, formNumberAt, isCapital, isDash } from "../../organisations/reading.js";
import { subjectsBehindWhose } from "./behind-whose.js";
import { pastOpening, speakerEnd } from "./clause-start.js";
import { isDoerBehindDash } from "./doer-behind.js";
import { readList } from "../../organisations/read-list.js";
import { order } from "./order-roles.js";
import { predicateAt } from "../predicate.js";
import { add, hasLead, listAt, type Scan } from "../scan-state.js";

/** Words after which a list says where or of what, never who acts. */
const PLACING = new Set("của ở tại trên trong về từ toàn các".split(" "));
const LINKING = new Set("hoặc của do cho với tại ở và từ bởi để được thuộc trên về mà là các".split(" "));

const COURTESY = new Set(["kính", "trân", "xin"]);

/** Within a clause: coordination, submission, advice; any other list is somebody's object. Gives the word to go on from, or null. */
export function inside(s: Scan, at: number): number | null {
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
  // "…, Văn phòng Sở kính đề nghị Trưởng các phòng …": so speaks nobody but who writes
  if (COURTESY.has(word) && r.lexicon.assign.at(r.words, at) !== null) {
    const asked = order(s, at, true);
    if (asked !== null) return asked;
  }
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
  const asked = askedByLast(s, list);
  if (asked !== null) return asked;
  const behind = subjectsBehindWhose(s, at, list);
  if (behind.length > 0) add(s, { mentions: behind }, "lead", "subject");
  else if (isLateSubject(s, at, list) || isDoerBehindDash(s, at, list)) add(s, list, "lead", "subject");
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
  if (isGoverned(s, at)) {
    s.objectEnd = list.next;
    return list.next;
  }
  const more = othersBeside(s, at, list);
  add(s, list, "coordinator", null);
  if (more) add(s, more, "coordinator", null);
  return more?.next ?? list.next;
}

/** "Sở Y tế chủ trì, phối hợp với Chủ tịch UBND các huyện; thủ trưởng các ngành hướng dẫn …": nothing was said yet of what is to be done, so that those behind the semicolon help too. */
function othersBeside({ r }: Scan, at: number, { next }: Parsed): Parsed | null {
  const isBare = form(r, at - 1) === "," && form(r, at - 2) === "trì" && form(r, at - 3) === "chủ";
  if (!isBare || form(r, next) !== ";" || isCapital(r, next + 1)) return null;
  const others = readList(r, next + 1, { semicolons: true });
  return others && predicateAt(r, others.next, false) === "verb" ? others : null;
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

/** "Được sự đồng ý của Đảng ủy, UBND xã đề nghị các trường …": the last of the list, behind its comma, asks others. Gives the word behind those asked. */
function askedByLast(s: Scan, { mentions, next }: Parsed): number | null {
  const last = mentions.at(-1);
  if (mentions.length < 2 || !last || hasLead(s)) return null;
  if (!s.r.text.slice(0, last.span.start).trimEnd().endsWith(",")) return null;
  const spoken = speakerEnd(s.r, { mentions: [last], next }, s.context);
  return spoken === null ? null : order(s, spoken, true);
}

/** "Kiện toàn Ban Quản lý, UBND xã xây dựng ...": what is set up is an object, the next is the subject. */
function isFounded(s: Scan, at: number, list: Parsed): boolean {
  const verb = `${form(s.r, at - 2)} ${form(s.r, at - 1)}`;
  const isVerb = ["kiện toàn", "thành lập", "củng cố"].includes(verb);
  return isVerb && list.mentions.length > 1 && predicateAt(s.r, list.next, false) === "verb";
}
