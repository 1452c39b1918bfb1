import type { Found } from "../../../model/directive.js";
import { fold } from "../../../text/letters/vietnamese.js";
import { personName } from "../../outline/signing-cues.js";
import type { Passage } from "./meeting.js";

const CHAIRS =
  /(?<![a-z])(?:da )?chu tri,? (?:va (?:ket luan|phat bieu) )?(?:cuoc|hoi nghi|buoi|phien|ky|lam viec|giao ban|hop|va ket luan|to chuc|tai|doan (?:kiem tra|cong tac|giam sat|lam viec))|(?<![a-z])(?:lam )?chu (?:tri|toa)(?=[.;])/u;
const CHAIRED_BY =
  /(?<![a-z])(?:duoi su (?:chu tri|chu toa) cua|do|chu tri (?:cuoc hop|hoi nghi|buoi lam viec|phien hop):) /u;
const NAME = /\p{Lu}\p{Ll}{0,8}(?: \p{Lu}\p{Ll}{0,8}){1,4}/u;

const DEGREE = String.raw`(?:GS|PGS|TSKH|TS|ThS|BS|DS|KS|CK(?:II|I)|BSCK(?:II|I)|NGƯT|NSND|NSƯT|TTƯT)`;
const ADDRESSED = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:(?:đồng chí|đ/c|[Ôô]ng|[Bb]à|[Tt]hầy|[Cc]ô|Đồng chí|Đ/c)[: ]{1,2}|(?:${DEGREE}(?:\.? |\.(?=\p{Lu}))){1,4}|(?:(?:Đại|Thượng|Trung|Thiếu) (?:tá|tướng|úy)|(?:Phó )?(?:Thủ tướng|Bộ trưởng|Chủ tịch|Giám đốc|Cục trưởng|Chi cục trưởng|Hiệu trưởng|Bí thư|Viện trưởng)|Thứ trưởng) )`,
  "gu",
);
const DEGREES = new RegExp(String.raw`^(?:${DEGREE}[. ]{1,2}){1,4}`, "u");

const LONGEST = 4000; // units of a paragraph that are looked at

/** The person who chaired, without titles: "..., đồng chí Lê Thị An, Phó Chủ tịch UBND huyện chủ trì cuộc họp". */
export function chairIn(passage: Passage): Found<string> | null {
  const folded = fold(passage.text.slice(0, LONGEST));
  const verb = CHAIRS.exec(folded);
  if (verb) {
    const sentence = Math.max(
      fullStopBefore(passage.text, verb.index) + 2,
      passage.text.lastIndexOf("; ", verb.index) + 2,
      0,
    );
    const found = lastPerson(passage, sentence, verb.index) ?? sharedSubject(passage, sentence, verb.index);
    if (found) return found;
  }
  const by = CHAIRED_BY.exec(folded);
  if (!by || (by[0].startsWith("do") && !/chu tri|chu toa/u.test(folded.slice(by.index, by.index + 160)))) return null;
  const start = by.index + by[0].length;
  return firstPerson(passage, start, start + 160);
}

/** The last full stop before `end` that ends a sentence: none behind "PGS.TS." A negative number beyond the first letter where there is none. */
function fullStopBefore(text: string, end: number): number {
  let stop = text.lastIndexOf(". ", end);
  while (stop > 0 && /(?:GS|TS|ThS|BS|DS|KS|CKI{1,2})$/u.test(text.slice(Math.max(0, stop - 8), stop)))
    stop = text.lastIndexOf(". ", stop - 1);
  return stop < 0 ? -2 : stop;
}

/** The person named last before `end` with "đồng chí", "ông", "bà", or whose name stands right before it. */
function lastPerson(passage: Passage, from: number, end: number): Found<string> | null {
  const before = passage.text.slice(from, end).trimEnd();
  const direct = nameAtEnd(before.replace(/(?: đã|,)$/u, ""));
  if (direct) return found(passage, from + before.lastIndexOf(direct), direct);
  const addressed = [...before.matchAll(ADDRESSED)];
  for (const match of addressed.reverse()) {
    const start = match.index + match[0].length;
    // "Chủ tịch UBND huyện Hà Trung chủ trì": a place, where only the office is said
    const isOffice = /^(?:Phó|Thứ|Thủ|Bộ|Chủ|Giám|Cục|Chi|Hiệu|Bí|Viện) ?/u.test(match[0]);
    const rest = before.slice(start);
    const name = isOffice ? nameAtStart(rest, "known") : (nameAtStart(rest) ?? nameAfterOffice(rest));
    if (name) return found(passage, from + before.indexOf(name, start), name);
  }
  return null;
}

const FIRST_ACT = /^[^;]{8,300}?(?= (?:đã|dự|đến(?! (?:hết )?ngày)|đi|thăm|kiểm tra|khảo sát|dâng hương) )/u;
const FURTHER_ACT = /^(?:tham dự|dự|thăm|kiểm tra|khảo sát|làm việc|dâng hương|tặng quà|động viên) [^;]{5,400} và $/u;

/**
 * "…, Bộ trưởng Lê Văn Nam đã thăm cảng Cửa Đông; khảo sát luồng tàu; chủ trì buổi làm việc", "…; khảo sát luồng tàu và chủ trì buổi
 * làm việc": who does the first does all of it.
 */
function sharedSubject(passage: Passage, clause: number, verb: number): Found<string> | null {
  if (!passage.text.slice(0, clause).endsWith("; ")) return null;
  if (clause < verb && !FURTHER_ACT.test(passage.text.slice(clause, verb))) return null;
  const from = Math.max(fullStopBefore(passage.text, clause) + 2, 0);
  const name = nameAtEnd(FIRST_ACT.exec(passage.text.slice(from, clause))?.[0] ?? "");
  return name ? found(passage, passage.text.indexOf(name, from), name) : null;
}

function firstPerson(passage: Passage, from: number, to: number): Found<string> | null {
  const after = passage.text.slice(from, to);
  const plain = after.replace(/^(?:đồng chí|đ\/c|[Ôô]ng|[Bb]à|thầy|cô) /u, "").replace(DEGREES, "");
  const name = nameAtStart(plain) ?? nameAfterOffice(after);
  return name ? found(passage, from + after.indexOf(name), name) : null;
}

/** "... tỉnh An Bình Lê Văn Nam": of a run of capitalised words at the end, the longest rest that begins with a family name. */
export function nameAtEnd(text: string): string | null {
  const run = /(?:\p{Lu}[\p{L}\p{M}]{0,8} ){1,7}\p{Lu}[\p{L}\p{M}]{0,8}$/u.exec(text)?.[0].split(" ") ?? [];
  for (let length = Math.min(4, run.length); length >= 2; length--) {
    const name = run.slice(run.length - length).join(" ");
    if (personName(name)) return name;
  }
  return null;
}

function nameAtStart(text: string, surname: "known" | "any" = "any"): string | null {
  const run = /^(?:\p{Lu}[\p{L}\p{M}]{0,8}[ ]?){2,5}/u.exec(text)?.[0].trim();
  return run ? personName(run, surname) : null;
}

/** "Phó Chủ tịch UBND tỉnh Lê Văn Nam, ...": the name after the office. */
function nameAfterOffice(text: string): string | null {
  const clause = /^[^,.;]{4,120}?(?= chủ (?:trì|tọa)|[,.;]|$)/u.exec(text)?.[0] ?? "";
  return NAME.test(clause) ? nameAtEnd(clause.trimEnd()) : null;
}

function found(passage: Passage, start: number, name: string): Found<string> {
  return { value: name, span: passage.toSource({ start, end: start + name.length }), confidence: 0.9 };
}
