import { isDay, isoDay } from "./dates/calendar-date.js";
import { parseDay } from "./dates/day-words.js";
import { fold } from "./letters/vietnamese.js";
import { ASSEMBLY, assemblyType, isOffice, typeWithoutCode } from "./kind-of-symbol.js";

/** A document's number and symbol where a text cites it; offsets are UTF-16 units of that text. */
export interface CitedNumber {
  /** As written, spaces that a line break left in it taken out: "61/NQ-HĐND". */
  readonly number: string;
  /** The code of its kind, "QĐ"; "CV" for a symbol without one ("933/BNV-CCHC"). */
  readonly type: string | null;
  /** ISO date, where it is written in full. */
  readonly date: string | null;
  /** The body after "của", as written. */
  readonly issuer: string | null;
  /** From the word of its kind to the end of its number or date. */
  readonly start: number;
  readonly end: number;
}

/** Kinds of documents by their names, folded (Nghị định 30/2020/NĐ-CP, Phụ lục III, and those met in citations), longest first. */
const KINDS: readonly (readonly [string, string])[] = [
  ["thong tu lien tich", "TTLT"],
  ["nghi quyet lien tich", "NQLT"],
  ["ke hoach phoi hop", "KHPH"],
  ["huong dan lien nganh", "HDLN"],
  ["nghi quyet", "NQ"],
  ["nghi dinh", "NĐ"],
  ["quyet dinh", "QĐ"],
  ["thong tu", "TT"],
  ["chi thi", "CT"],
  ["ke hoach", "KH"],
  ["thong bao", "TB"],
  ["cong van", "CV"],
  ["cong dien", "CĐ"],
  ["ket luan", "KL"],
  ["chuong trinh", "CTr"],
  ["huong dan", "HD"],
  ["quy dinh", "QyĐ"],
  ["quy che", "QC"],
  ["bao cao", "BC"],
  ["to trinh", "TTr"],
  ["de an", "ĐA"],
  ["phuong an", "PA"],
  ["bo luat", "L"],
  ["luat", "L"],
  ["phap lenh", "PL"],
  ["giay moi", "GM"],
  ["bien ban", "BB"],
  ["van ban", "CV"],
];

const CODES = ["TTLT", "NQLT", "KHPH", "HDLN", "TBKL", "QyĐ", "CTr", "TTr", "QĐi", "QĐ", "NQ", "NĐ", "TT", "CT", "KH", "TB", "CĐ", "KL", "HD", "QC", "BC", "ĐA", "PA", "PL", "GM", "BB", "QH"]; // prettier-ignore
const CODE_OF = new Map(CODES.map((code) => [code.toUpperCase(), code]));

// "12/SYT-KHngày 05/6/2019": the page lost the space before the day.
const PART = "\\p{Lu}(?:(?!ngày ?\\d)[\\p{L}\\d&]){0,14}";
// A stroke with a space on both sides counts before an abbreviation and the day only: "45/QĐ - TTg ngày 03/6/2019".
// "049/TB.HĐTS": a point parts kind and body where capitals follow it and nothing else.
// "12/KH-UBND", "15-QĐ/HU", "57/2023/QĐ-UBND", "66.3/2025/NQ-CP", "19/2006/TTLT/BTC-BYT"; a line break may have left a space after a stroke, or before "&".
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d/.-])(\\d{1,6}[a-zđ]?(?:(?:\\.\\d{1,2})?\\/(?:19|20)\\d{2})?) ?([/-] ?${PART}(?: ?\\/ ?${PART}|\\.\\p{Lu}{2,8}(?![\\p{L}\\d])| ?[-–] ?${PART}(?<! [-–] ${PART})| [-–] (?:TTg|\\p{Lu}{2,8})(?=,? ngày )){0,4}(?: &\\p{Lu}{1,4}(?![\\p{L}\\d]))?)`,
  "gu",
);
const PLAIN = /(?<![\p{L}\d/.-])(\d{1,6})(?=,? ngày )/gu;
// "<" is what a web page left of "&LT".
const DATE =
  /^<?,? ?(?:ban hành )?\(?ngày ?(\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|\d{1,2} tháng \d{1,2},? năm \d{4})/iu;
const ISSUER =
  /^,? ?của ([^.,;:()“”"]{2,90}?)(?= (?:về|v\/v|[Bb]an hành|[Qq]uy định|sửa đổi|phê duyệt|hướng dẫn|triển khai|thực hiện|tiếp tục|tại|và các (?:văn bản|quy định)|và (?:các )?(?:Quyết định|Kế hoạch|Nghị (?:quyết|định)|Chỉ thị|Công (?:văn|điện)|Thông (?:tư|báo)|Hướng dẫn|Chương trình)|(?:hoàn thành|xong|trước|chậm nhất|kể từ|từ|đến)|trong|để|là|số)(?![\p{L}])|,? ngày \d|[.,;:()“”"]|$)/u;

// "Ngày 16/10/2007, Sở Y tế (SYT) đã ban hành Công văn số …": day and body stand before the kind.
const ISSUED_BEFORE =
  /(?<![\p{L}])ngày (\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}|\d{1,2} tháng \d{1,2},? năm \d{4}),? (?:của )?(\p{L}[^.;:\d“”"]{2,90}?) (?:(?:đã|vừa|vừa mới|mới) )?(?:ban hành|gửi|có) $/iu;

/** The kind named just before a number: "Thông báo kết luận số " → TB. At most five words stand between. */
function kindBefore(before: string): { type: string; length: number } | null {
  const folded = fold(before);
  let best: { type: string; at: number; name: string } | null = null;
  for (const [name, type] of KINDS) {
    const at = folded.lastIndexOf(name);
    if (at < 0 || /\p{L}/u.test(folded.charAt(at - 1)) || /\p{L}/u.test(folded.charAt(at + name.length))) continue;
    if (best === null || at > best.at || (at === best.at && name.length > best.name.length)) best = { type, at, name };
  }
  if (best === null) return null;
  const between = folded.slice(best.at + best.name.length);
  if (!/^(?: [a-z]{1,12}){0,4}(?: so| so:)? ?$/u.test(between)) return null;
  return { type: best.type, length: before.length - best.at };
}

function codeIn(symbol: string): string | null {
  const parts = symbol.split(/[/–-]/u).map((part) => part.trim().toUpperCase());
  for (const part of parts) {
    const code = CODE_OF.get(part);
    if (code !== undefined) return code;
  }
  // "73/TBHĐND": the hyphen was lost.
  const first = parts.find((part) => part !== "") ?? "";
  const glued = CODES.find(
    (code) =>
      first.startsWith(code.toUpperCase()) && /^(?:UBND|HĐND|HQND|TTG|CP|BCĐ|B[A-ZĐ])/u.test(first.slice(code.length)),
  );
  return glued ?? null;
}

function dateAfter(after: string): { date: string | null; length: number } {
  const found = DATE.exec(after);
  if (found === null) return { date: null, length: 0 };
  const day = parseDay(fold(found[1] ?? "").replace(",", ""));
  const known = day !== null && day.month !== null && day.year !== null && isDay(day.year, day.month, day.day);
  return { date: known ? isoDay(day.year, day.month, day.day) : null, length: found[0].length };
}

type Issue = Pick<CitedNumber, "date" | "issuer" | "end">;

function issuerAfter(text: string, at: number): string | null {
  return ISSUER.exec(text.slice(at, at + 120))?.[1]?.trim() ?? null;
}

/** "số 49/TB-SYT của Sở Y tế ngày 23/3/2018": the day stands behind the body; without a day the citation ends with its number. */
function datedBehindIssuer(text: string, at: number): Issue {
  const issuer = issuerAfter(text, at);
  const end = at + (ISSUER.exec(text.slice(at, at + 120))?.[0].length ?? 0);
  const { date, length } = issuer === null ? { date: null, length: 0 } : dateAfter(text.slice(end, end + 60));
  return { date, issuer, end: date === null ? at : end + length };
}

function issuedBefore(before: string, end: number): Issue | null {
  const [, day = "", body = ""] = ISSUED_BEFORE.exec(before) ?? [];
  const { date } = dateAfter(` ngày ${day}`);
  return date === null ? null : { date, issuer: body.replace(/ \([^()]{1,20}\)/gu, "").replace(/,$/u, ""), end };
}

const LONGEST_LEAD = 60;

// "theo Mẫu số 02/BB-HĐT", "biên bản mẫu 03/BBH": a form to be filled in, no document.
const FORM = /(?<!\p{L})(?:mẫu|biểu)(?: số)?:? ?$/iu;

/** Every document number cited in a text, in order of place; a number must have a symbol, or a kind, "số" and a date. */
export function citedNumbers(text: string): readonly CitedNumber[] {
  const found: CitedNumber[] = [];
  for (const match of [...text.matchAll(NUMBER), ...text.matchAll(PLAIN)].sort((a, b) => a.index - b.index)) {
    const symbol = match[2] ?? "";
    const last = found.at(-1);
    if (last !== undefined && match.index < last.end) continue;
    const before = text.slice(Math.max(0, match.index - LONGEST_LEAD, last?.end ?? 0), match.index);
    if (FORM.test(before)) continue;
    const kind = kindBefore(before) ?? kindOfListed(last, text.slice(last?.end ?? 0, match.index));
    const isNumbered = /(?<![\p{L}])số:? ?$/iu.test(before);
    const code = codeIn(symbol);
    if (symbol === "" ? kind === null || !isNumbered : code === null && kind === null && !isNumbered) continue;
    const numberEnd = match.index + match[0].length;
    const after = dateAfter(text.slice(numberEnd, numberEnd + 60));
    const start = match.index - (kind?.length ?? /số:? ?$/iu.exec(before)?.[0].length ?? 0);
    const { date, issuer, end } =
      after.length > 0
        ? { ...after, issuer: issuerAfter(text, numberEnd + after.length), end: numberEnd + after.length }
        : (issuedBefore(text.slice(Math.max(0, start - 160, last?.end ?? 0), start), numberEnd) ??
          datedBehindIssuer(text, numberEnd));
    found.push({
      number: match[0].replace(/ /gu, ""),
      type: ASSEMBLY.test(symbol)
        ? assemblyType(kind?.type ?? null, text.slice(0, match.index))
        : isOffice(symbol, code)
          ? (kind?.type ?? "CV")
          : (code ?? typeWithoutCode(kind?.type ?? null, symbol)),
      date,
      issuer,
      start,
      end,
    });
  }
  return found;
}

/** "Công văn số 77/VP-TH ngày 01/02/2023, 88/VP-TH": the next number of a list is of the same kind. */
function kindOfListed(last: CitedNumber | undefined, between: string): { type: string; length: number } | null {
  if (!last?.type || !/^(?:,|;| và|, và) $/u.test(between)) return null;
  return { type: last.type, length: 0 };
}

/** "73" of "73/TB-HĐND". */
export function leadingNumber(number: string): string {
  const end = number.search(/[/-]/u);
  return end < 0 ? number : number.slice(0, end);
}

/** How many strokes and hyphens a number has; a spoilt one has fewer. */
export function strokesIn(number: string): number {
  return number.split(/[/-]/u).length - 1;
}
