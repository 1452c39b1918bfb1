import type { CriteriaBook } from "../../../patternbook/criteria-book.js";
import { PhraseTable } from "../../../text/phrase-table.js";
import { lower } from "../../../text/letters/vietnamese.js";
import type { Word } from "../../../text/words.js";
import { formAt } from "./reading.js";

/** A place or body whose criteria may be counted; a group where several are named, or none ("các thôn đăng ký"). */
export interface SubjectMention {
  /** Names as they stand in the record ("xã Phú Lâm"); empty for a group that is not named here. */
  readonly names: readonly string[];
  /** "xã", "thôn", "huyện", "tỉnh", "trường", "trạm", "cơ quan". */
  readonly level: string;
  /** As written, for a group without names: "12/15 xã". */
  readonly words: string;
  /** True for "xã", "địa phương" alone: the place that the document is about. */
  readonly isPlaceHolder: boolean;
  /** For a place-holder: how the name that it stands for begins; empty for any. */
  readonly head: string;
  readonly from: number;
  readonly to: number;
}

interface Head {
  readonly level: string;
  readonly isBody: boolean;
}

const place = (level: string): Head => ({ level, isBody: false });
const body = (level: string): Head => ({ level, isBody: true });
const HEADS = new PhraseTable<Head>([
  ["(xã|phường|thị trấn|đặc khu)", place("xã")],
  ["(huyện|quận|thị xã|thành phố)", place("huyện")],
  ["tỉnh", place("tỉnh")],
  ["(thôn|bản|xóm|ấp|buôn|làng|khóm|khu phố|khu dân cư|tổ dân phố|tiểu khu|phum|sóc|khu)", place("thôn")],
  ["(trường|nhà trường)", body("trường")],
  ["(trạm y tế|bệnh viện|trung tâm y tế)", body("trạm")],
  ["(sở|phòng|chi cục|cục|công an|chi bộ|đảng bộ|hợp tác xã|HTX|khoa)", body("cơ quan")],
]);
interface Holder {
  /** First word of the name it stands for; empty where it may stand for any. */
  readonly head: string;
  readonly level: string;
}

/** Words that mean the document's own place or body where no name follows. */
const PLACE_HOLDERS = new PhraseTable<Holder>([
  ["[toàn] xã", { head: "xã", level: "xã" }],
  ["[toàn] phường", { head: "phường", level: "xã" }],
  ["[toàn] thị trấn", { head: "thị trấn", level: "xã" }],
  ["[toàn] huyện", { head: "huyện", level: "huyện" }],
  ["[toàn] quận", { head: "quận", level: "huyện" }],
  ["[toàn] thị xã", { head: "thị xã", level: "huyện" }],
  ["[toàn] thành phố", { head: "thành phố", level: "huyện" }],
  ["[toàn] tỉnh", { head: "tỉnh", level: "tỉnh" }],
  ["nhà trường", { head: "trường", level: "trường" }],
  ["(địa phương|đơn vị)", { head: "", level: "" }],
]);
const PLURAL = new Set(["các", "những", "cả", "mấy", "số"]);
// a body's name goes on over these small letters and ends at any verb
const ENDS_A_NAME = new Set(
  "đạt hoàn thành có đã mới còn chưa là được phấn đấu hiện vẫn duy trì tự đăng ký theo phải cần sẽ đến tại trong với để nhằm cũng đều năm giai tổ chức xây chỉ báo phối giao hướng chủ tham hỗ kiểm rà thực triển đôn chịu xác đề yêu lập cho khẩn tiếp tăng chấm thẩm làm giúp cùng vừa nay thuộc".split(
    " ",
  ),
);
const LIST_JOINTS = new Set([",", "và", "-", "–", ";"]);

function isNameWord(words: readonly Word[], index: number, book: CriteriaBook): boolean {
  const word = words[index];
  if (!word) return false;
  if (word.kind === "number") return word.form.length <= 3 && formAt(words, index + 1) !== "/";
  return word.isCapital && word.form !== "ntm" && book.standards.at(words, index) === null;
}

/** "Ủy": in "Huyện Ủy" no name. */
const NO_NAME = new Set(["ủy", "đội", "đoàn", "hội", "ban"]);

function nameEnd(words: readonly Word[], index: number, book: CriteriaBook): number {
  let at = index;
  if (formAt(words, at) === "số" && words[at + 1]?.kind === "number") return at + 2;
  while (at < index + 6 && isNameWord(words, at, book)) {
    at++;
    // "Phan Rang - Tháp Chàm"
    if (
      formAt(words, at) === "-" &&
      at > index + 1 &&
      words[at + 1]?.isCapital &&
      words[at]?.start === words[at - 1]?.end
    )
      at++;
    if (words[at - 1]?.kind === "number") break;
  }
  return NO_NAME.has(formAt(words, index)) && at <= index + 1 ? index : at;
}

function bodyEnd(words: readonly Word[], index: number): number {
  let at = index;
  for (; at < index + 12; at++) {
    const word = words[at];
    // "Phòng Tài chính - Kế hoạch"
    if (word?.form === "-" && at > index && words[at + 1]?.isCapital && words[at - 1]?.end !== word.start) continue;
    if (!word || word.kind === "mark" || (!word.isCapital && ENDS_A_NAME.has(word.form))) break;
  }
  return at;
}

function isShouted(name: string): boolean {
  return name.length > 3 && name === name.toUpperCase() && name !== name.toLowerCase();
}

function properName(name: string): string {
  if (!isShouted(name)) return name;
  return name
    .split(" ")
    .map((syllable) => syllable.charAt(0) + lower(syllable.slice(1)))
    .join(" ");
}

function written(text: string, words: readonly Word[], from: number, to: number): string {
  return text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
}

function countsBefore(words: readonly Word[], head: number): number {
  let at = head - 1;
  const number = words[at];
  if (number?.kind === "number" && number.form.length <= 3) {
    if (formAt(words, at - 1) === "/" && words[at - 2]?.kind === "number") at -= 2;
    at--;
    if (formAt(words, at) === "cả") at--;
    return at + 1;
  }
  return PLURAL.has(formAt(words, at)) || ["hai", "ba", "bốn"].includes(formAt(words, at)) ? at : head;
}

/** Names one after another, the head word perhaps said again: "Hưng Hà, xã Tiên Lữ và Phù Cừ". */
function membersFrom(
  text: string,
  words: readonly Word[],
  index: number,
  head: Head,
  headName: string,
  book: CriteriaBook,
) {
  const names: string[] = [];
  let at = index;
  let end = index;
  for (let steps = 0; steps < 40; steps++) {
    const again = HEADS.at(words, at);
    const from = again && again.value.level === head.level ? again.end : at;
    const to = nameEnd(words, from, book);
    if (to === from) break;
    const own = again && from > at ? lower(written(text, words, at, from)) : headName;
    names.push(`${own} ${properName(written(text, words, from, to))}`);
    end = to;
    at = to;
    if (formAt(words, at) === "," && formAt(words, at + 1) === "và") at++;
    if (!LIST_JOINTS.has(formAt(words, at))) break;
    at++;
  }
  return { names, end };
}

function groupAt(
  text: string,
  words: readonly Word[],
  from: number,
  head: number,
  hit: { value: Head; end: number },
  book: CriteriaBook,
): SubjectMention {
  const headName = lower(written(text, words, head, hit.end));
  let list = hit.end;
  // "02 xã (A, B)", "các xã: A, B", "05 xã gồm: A, B", "12 xã đạt ... (A, B)" is left to who asks
  while ([":", "(", "gồm", "là"].includes(formAt(words, list)) && list < hit.end + 3) list++;
  const members = membersFrom(text, words, list, hit.value, headName, book);
  let to = members.names.length > 0 ? members.end : hit.end;
  if (formAt(words, to) === ")") to++;
  return {
    names: members.names,
    level: hit.value.level,
    words: written(text, words, from, hit.end),
    isPlaceHolder: false,
    head: "",
    from,
    to,
  };
}

function singleAt(
  text: string,
  words: readonly Word[],
  at: number,
  hit: { value: Head; end: number },
  book: CriteriaBook,
): SubjectMention | null {
  const { level, isBody } = hit.value;
  const headName = lower(written(text, words, at, hit.end));
  if (isBody) {
    const to = bodyEnd(words, hit.end);
    if (to === hit.end || !words[at]?.isCapital) return null;
    const name = written(text, words, at, to);
    return { names: [name], level, words: name, isPlaceHolder: false, head: "", from: at, to };
  }
  const to = nameEnd(words, hit.end, book);
  if (to === hit.end) return null;
  const name = `${headName} ${properName(written(text, words, hit.end, to))}`;
  return { names: [name], level, words: name, isPlaceHolder: false, head: "", from: at, to };
}

/** Every place or body that a text names or points at, in order; a body comes before the places inside its name. */
export function subjectMentionsIn(text: string, words: readonly Word[], book: CriteriaBook): readonly SubjectMention[] {
  const found: SubjectMention[] = [];
  for (let at = 0; at < words.length; at++) {
    const holder = PLACE_HOLDERS.at(words, at);
    const hit = HEADS.at(words, at);
    if (hit && book.standards.at(words, at) === null) {
      const from = hit.value.isBody ? at : countsBefore(words, at);
      const mention = from < at ? groupAt(text, words, from, at, hit, book) : singleAt(text, words, at, hit, book);
      if (mention) {
        found.push(mention);
        at = (hit.value.isBody ? hit.end : mention.to) - 1;
        continue;
      }
    }
    // "Huyện ủy", "Tỉnh đoàn" are bodies
    if (holder && !NO_NAME.has(formAt(words, holder.end)) && book.standards.at(words, at) === null)
      found.push({
        names: [],
        level: holder.value.level,
        words: written(text, words, at, holder.end),
        isPlaceHolder: true,
        head: holder.value.head,
        from: at,
        to: holder.end,
      });
  }
  return found;
}
