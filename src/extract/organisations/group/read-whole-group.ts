import { lower } from "../../../text/letters/vietnamese.js";
import { lowerFirst } from "../expand.js";
import type { OrganisationMention } from "../mention.js";
import { mentionOf, type Parsed } from "../body/read-body.js";
import { actionAt, form, isCapital, isShouted, lookUp, slice, type Reading } from "../reading.js";
import { isPlain } from "./subject-verb.js";
import { headEnd, isBound, THINGS } from "./unlisted-head.js";

const LONGEST_LABEL = 40;

/**
 * The words [at, end) as one group, where they name who acts and hold no verb: "Các đơn vị tại trụ sở chính của Ngân hàng", "Hội đồng Mục vụ
 * các giáo họ". Brackets belong to no name. Null where they begin with no body, office or group, or say what is to be done.
 */
export function readWholeGroup(r: Reading, at: number, end: number): Parsed | null {
  const head = headEnd(r, at, false);
  const begin = r.lexicon.many.at(r.words, at)?.end ?? at;
  if (head === at || end - at > LONGEST_LABEL || THINGS.has(form(r, begin))) return null;
  // "Khu dân cư kiểu mẫu:" is a topic
  if (begin === at && r.lexicon.agents.at(r.words, at)?.end === head) return null;
  const action = actionAt(r, at);
  // "Lãnh đạo trường: Chuẩn bị …" are those who lead it; "Lãnh đạo, chỉ đạo:" is a topic
  const leads = r.lexicon.functions.at(r.words, at) !== null && r.lexicon.nouns.at(r.words, head) !== null;
  if (action && action.value !== "none" && action.end >= head && !leads) return null;
  const body = lookUp(r, r.lexicon.bodies, begin);
  // "các tổ chức tư vấn", but not "các hội nghị"
  const noun = r.lexicon.nouns.at(r.words, begin)?.end ?? begin;
  if (body !== null && body.value === null && body.end > noun) return null;
  let depth = 0;
  for (let word = head; word < end; word = pastAction(r, word)) {
    if (form(r, word) === "(") depth++;
    else if (form(r, word) === ")") depth--;
    else if (depth === 0 && [";", ":", ".", "?", '"', "“"].includes(form(r, word))) return null;
    else if (depth === 0 && (word > head || isToldAtOnce(r, word)) && isDuty(r, word)) return null;
  }
  return { mentions: partsOf(r, at, end), next: end };
}

/** "Các trạm chuyên trách về giống, Sở Nông nghiệp": cut at the commas behind which a body in capitals or another "các" begins; one group each. */
function partsOf(r: Reading, at: number, end: number): readonly OrganisationMention[] {
  const mentions: OrganisationMention[] = [];
  let depth = 0;
  let from = at;
  for (let word = at; word < end; word++) {
    if (form(r, word) === "(") depth++;
    if (form(r, word) === ")") depth--;
    const isBody = isCapital(r, word + 1) && lookUp(r, r.lexicon.bodies, word + 1)?.value != null;
    if (depth > 0 || form(r, word) !== "," || !(isBody || r.lexicon.many.at(r.words, word + 1))) continue;
    mentions.push(namedAsWritten(r, from, word));
    from = word + 1;
  }
  return [...mentions, namedAsWritten(r, from, end)];
}

/** A group, or a body that begins with its type, under the words [at, end) without their remarks. */
function namedAsWritten(r: Reading, at: number, end: number): OrganisationMention {
  const words = slice(r, at, end)
    .replace(/\([^()]{0,120}\)/gu, "")
    .replace(/\s{1,9}/gu, " ")
    .trim();
  const isName =
    r.lexicon.many.at(r.words, at) === null &&
    (lookUp(r, r.lexicon.bodies, at) ?? lookUp(r, r.lexicon.functions, at)) !== null;
  const name = words === words.toUpperCase() ? lower(words) : isName ? words : lowerFirst(words);
  return mentionOf(r, at, end, { kind: "group", name });
}

/** Past the words at `at` that are no verb together ("khẩn cấp") or one verb of names ("nuôi trồng"), or past one word. */
function pastAction(r: Reading, at: number): number {
  const action = actionAt(r, at);
  if (action?.value === "none") return action.end;
  return (isCapital(r, at) ? null : r.lexicon.nameVerbs.at(r.words, at)?.end) ?? at + 1;
}

/** "Các trường tổ chức ngày hội:", but "Các đơn vị thực hiện dự án:" says of what kind they are. */
function isToldAtOnce(r: Reading, at: number): boolean {
  return isPlain(r, at) && form(r, at) !== "thực";
}

/** A modal, or a verb that no name holds: "chủ trì", "phối hợp", "rà soát". */
function isDuty(r: Reading, at: number): boolean {
  const action = actionAt(r, at);
  if (!action || (action.value !== "verb" && action.value !== "modal") || isBound(r, at)) return false;
  return r.lexicon.nameVerbs.at(r.words, at) === null && (!isCapital(r, at) || isShouted(r, at));
}
