import { fullWords, lowerFirst } from "../../organisations/expand.js";
import type { OrganisationMention } from "../../organisations/mention.js";
import { mentionOf, type Parsed } from "../../organisations/body/read-body.js";
import { readList } from "../../organisations/read-list.js";
import { readWholeGroup } from "../../organisations/group/read-whole-group.js";
import { unitWordAt } from "../../organisations/read-unit.js";
import {
  actionAt,
  form,
  isCapital,
  isLetters,
  lookUp,
  pastBracket,
  type Reading,
} from "../../organisations/reading.js";

const LONGEST = 60;
const LONGEST_PART = 14;
const MOST_PARTS = 12;

/** "có trách nhiệm", "thực hiện các nhiệm vụ sau": what a heading ends with where its duties stand below. Only its last words. */
const DUTY =
  /[,\s]{1,3}(?:(?:khẩn trương |tiếp tục |chủ động |tập trung |phối hợp |tổ chức ){0,2}(?:thực hiện|triển khai(?: thực hiện)?|làm)(?: tốt)?(?: (?:các|những|một số))?(?: (?:nhiệm vụ|nội dung|công việc|giải pháp|việc|biện pháp))?|có (?:trách nhiệm|nhiệm vụ)|chịu trách nhiệm|(?:cần |phải )?(?:lưu ý|chú ý|quan tâm|ghi nhớ)(?: (?:thực hiện|triển khai))?(?: (?:các|những|một số|mấy) (?:nội dung|việc|công việc|vấn đề|điểm|điều|yêu cầu|nhiệm vụ))?|tập trung|phải|cần)(?: (?:sau|sau đây|như sau|trọng tâm|cụ thể|dưới đây)){0,2}\s{0,2}:?\s{0,2}$/iu;

/** Past the last word of a heading that names somebody: final marks and the duty ("có trách nhiệm:") left out. */
function namesEnd(r: Reading): number {
  const duty = DUTY.exec(r.text);
  const offset = duty?.index ?? r.text.length;
  let end = r.words.length;
  while (
    end > 0 &&
    ((r.words[end - 1]?.start ?? 0) >= offset || (r.words[end - 1]?.kind === "mark" && form(r, end - 1) !== ")"))
  )
    end--;
  return end;
}

/** True where somebody else begins behind a word of joining: a body or office in capitals, "các …", a kind of unit or staff. */
function beginsAnother(r: Reading, at: number): boolean {
  const { many, bodies, functions, agents, nouns } = r.lexicon;
  if (many.at(r.words, at)) return true;
  if (unitWordAt(r, at)) return false;
  const body = lookUp(r, bodies, at);
  const isBig = isCapital(r, at);
  if (isBig && body?.value && !body.value.never) return true;
  if (isBig && (lookUp(r, functions, at) || agents.at(r.words, at))) return true;
  return nouns.at(r.words, at)?.value === "alone" && body?.value !== null;
}

/** Where the part that begins at `from` ends: before a mark or "và" behind which somebody else begins, or at `end`. Brackets are skipped. */
function partEnd(r: Reading, from: number, end: number): number {
  const isMany = r.lexicon.many.at(r.words, from) !== null;
  let depth = 0;
  for (let at = from + 1; at < end; at++) {
    const written = form(r, at);
    if (written === "(") depth++;
    else if (written === ")") depth--;
    if (depth > 0 || ![",", ";", "và", "cùng", "/"].includes(written)) continue;
    const next = pastJoint(r, at);
    // "các cơ quan, đơn vị được giao": kinds under one "các" are one group
    const isSame = isMany && r.lexicon.nouns.at(r.words, next) !== null && !isCapital(r, next);
    if (!isSame && beginsAnother(r, next)) return at;
  }
  return end;
}

/** The word after ",", ", và", "và các", "cùng với" at `at`. */
function pastJoint(r: Reading, at: number): number {
  const isDouble =
    (form(r, at) === "," && form(r, at + 1) === "và") || (form(r, at) === "cùng" && form(r, at + 1) === "với");
  return isDouble ? at + 2 : at + 1;
}

/** A body by its words [at, end), those of work aside no verbs: "Công đoàn các khu công nghiệp tỉnh". Null where none begins, or something is to be done. */
function bodyByWords(r: Reading, at: number, end: number): Parsed | null {
  const body = lookUp(r, r.lexicon.bodies, at);
  if (!body?.value || body.value.never || !isCapital(r, at) || end - at > LONGEST_PART || body.end > end) return null;
  if (end > body.end && !isLetters(r, body.end) && r.words[body.end]?.kind !== "number") return null;
  // "Bệnh viện vệ tinh", "Công ty nông nghiệp sắp xếp lại": a kind, and what is said of it; "Hội đồng nghĩa vụ quân sự các xã" says whose
  const isKnown =
    body.end === end ||
    isCapital(r, body.end) ||
    ["các", "liên"].includes(form(r, body.end)) ||
    ["nothing", "place-words", "numbered"].includes(body.value.takes) ||
    isOfUnits(r, body.end, end);
  if (!isKnown) return null;
  for (let word = body.end; word < end; word++) {
    const action = actionAt(r, word);
    if (action?.value === "none") {
      word = action.end - 1;
      continue;
    }
    if (says(r, word)) return null;
    const isWork = action?.value === "verb" && (r.lexicon.nameVerbs.at(r.words, word) !== null || isCapital(r, word));
    if (action && !isWork) return null;
    if (!isLetters(r, word) && r.words[word]?.kind !== "number" && ![",", "-", "–", "/"].includes(form(r, word)))
      return null;
  }
  const rest = fullWords(r, body.end, end);
  const name = rest === "" ? body.value.name : `${body.value.name} ${rest}`;
  return { mentions: [mentionOf(r, at, end, { kind: "body", name })], next: end };
}

/** True where the words [at, end) say of which units: "… các xã". */
function isOfUnits(r: Reading, at: number, end: number): boolean {
  for (let word = at; word < end - 1; word++)
    if (form(r, word) === "các" && unitWordAt(r, word + 1) !== null) return true;
  return false;
}

/** "hội nghị", "bộ tiêu chí": begins as a body or kind does, and is neither. */
function isNobody(r: Reading, at: number, noun: number): boolean {
  const body = lookUp(r, r.lexicon.bodies, at);
  return body !== null && body.value === null && body.end > noun;
}

/** "lực lượng tham gia bảo vệ an ninh ở cơ sở": a kind by its words [at, end), behind somebody else; null where it begins with no such kind. */
function kindByWords(r: Reading, at: number, end: number): OrganisationMention | null {
  const many = r.lexicon.many.at(r.words, at)?.end ?? at;
  const noun = r.lexicon.nouns.at(r.words, many)?.end ?? (many > at ? many + 1 : at);
  const longest = isCharged(r, noun, end) ? LONGEST_CHARGED : LONGEST_PART;
  if (noun === at || end - at > longest || isNobody(r, many, noun)) return null;
  if (isDescribed(r, at, end)) return mentionOf(r, at, end, { kind: "group", name: lowerFirst(fullWords(r, at, end)) });
  for (let word = noun; word < end; word++)
    if (says(r, word) || (isDeed(r, word) && r.lexicon.nameVerbs.at(r.words, word) === null)) return null;
  return mentionOf(r, at, end, { kind: "group", name: lowerFirst(fullWords(r, at, end)) });
}

/** Words that stand in a name or say where and whose it is. */
const NAMING = new Set("của thuộc trực các tại ở trên có cấp trong từ vào nhất không hoặc như ra cùng".split(" "));

/** True for a word that no name holds: "với", "trước", "đã". */
function says(r: Reading, at: number): boolean {
  return r.lexicon.stops.at(r.words, at) !== null && !NAMING.has(form(r, at)) && actionAt(r, at)?.value !== "none";
}

function isDeed(r: Reading, at: number): boolean {
  const action = actionAt(r, at)?.value;
  return action === "verb" || action === "modal";
}

/** What says which of a kind are meant: "cán bộ phụ trách xã", "các đơn vị được giao làm chủ đầu tư". */
const DESCRIBES = new Set(["phụ trách", "được giao", "được phân", "được chọn", "tham gia", "đóng trên", "có liên"]);

function isDescribed(r: Reading, at: number, end: number): boolean {
  for (let word = at + 1; word < Math.min(end, at + 8); word++)
    if (DESCRIBES.has(`${form(r, word)} ${form(r, word + 1)}`)) return true;
  return isCharged(r, at, end);
}

const LONGEST_CHARGED = 34;

/** "được giao quản lý, vận hành hoặc khai thác công trình nước sạch" within [at, end): with what those of a kind are charged, and nothing that they must do. */
function isCharged(r: Reading, at: number, end: number): boolean {
  let word = at;
  while (word < end && !(form(r, word) === "được" && ["giao", "phân"].includes(form(r, word + 1)))) word++;
  let last = form(r, word + 1) === "phân" ? word + 3 : word + 2;
  if (word >= end || actionAt(r, last)?.value !== "verb") return false;
  for (word = last; word < end;) {
    const action = actionAt(r, word);
    const isJoined = word === last || (word === last + 1 && [",", "và", "hoặc", "/"].includes(form(r, last)));
    if (action?.value === "modal" || action?.value === "adverb" || form(r, word) === ";") return false;
    if (action?.value === "verb" && !isJoined) return false;
    word = action?.end ?? word + 1;
    if (action?.value === "verb") last = word;
  }
  return true;
}

function partByWords(r: Reading, at: number, end: number, isLater: boolean): readonly OrganisationMention[] | null {
  const named = bodyByWords(r, at, end) ?? readWholeGroup(r, at, end);
  const kind = named === null && (isLater || isDescribed(r, at, end)) ? kindByWords(r, at, end) : null;
  return kind ? [kind] : (named?.mentions ?? null);
}

/**
 * Who is named by the words of a heading from word `at` on, part by part ("Trung đoàn 882 và các tiểu đoàn phòng không"): each a list that is
 * read to its end, or somebody by his words. Null where a part is nobody's name.
 */
export function partsOfHeading(r: Reading, at: number): Parsed | null {
  const end = namesEnd(r);
  // a sentence is no heading, whatever its verb
  if (/[.;!]\s{0,3}$/u.test(r.text)) return null;
  if (end <= at || end - at > LONGEST || !beginsAnother(r, at)) return null;
  const mentions: OrganisationMention[] = [];
  let from = at;
  for (let count = 0; count < MOST_PARTS && from < end; count++) {
    const stop = partEnd(r, from, end);
    const list = readList(r, from, { semicolons: true });
    // a list may hold joints of its own: "UBND các xã, phường"
    const isRead = list !== null && isJoint(r, pastBracket(r, list.next), end);
    const part = isRead ? list.mentions : partByWords(r, from, stop, count > 0);
    if (part === null || part.some(({ kind }) => kind === "people" || kind === "place")) return null;
    mentions.push(...part);
    const next = isRead ? pastBracket(r, list.next) : stop;
    from = next < end ? pastJoint(r, next) : end;
  }
  return from >= end ? { mentions, next: r.words.length } : null;
}

function isJoint(r: Reading, at: number, end: number): boolean {
  return at >= end || ([",", ";", "và", "cùng", "/"].includes(form(r, at)) && beginsAnother(r, pastJoint(r, at)));
}

const LONGEST_KIND = 10;

/** Where a word for people or units ends that stands at `at`, "các" aside; `at` where there is none. */
function kindEnd(r: Reading, at: number): number {
  const { many, nouns, agents } = r.lexicon;
  const begin = many.at(r.words, at)?.end ?? at;
  const end = Math.max(nouns.at(r.words, begin)?.end ?? begin, agents.at(r.words, begin)?.end ?? begin);
  return end > begin && !isNobody(r, begin, end) ? end : at;
}

/** The kinds named in a heading, each up to a mark or "và" behind which another begins, whatever they are said to do. Empty where it begins with none. */
export function kindsInHeading(r: Reading): readonly OrganisationMention[] {
  const end = namesEnd(r);
  const found: OrganisationMention[] = [];
  for (let from = 0; from < end;) {
    const head = kindEnd(r, from);
    if (head === from) return [];
    let stop = head;
    while (
      stop < end &&
      !([",", ";", "và"].includes(form(r, stop)) && kindEnd(r, pastJoint(r, stop)) > pastJoint(r, stop))
    )
      stop++;
    if (stop - from > LONGEST_KIND) return [];
    found.push(mentionOf(r, from, stop, { kind: "group", name: lowerFirst(fullWords(r, from, stop)) }));
    from = pastJoint(r, stop);
  }
  return found;
}
