import type { FlatLine } from "./flat-line.js";
import { headlessTitle, titleOverHead } from "./headless-title.js";
import {
  isAboutLine,
  isAddressee,
  isAttachedNote,
  isDecider,
  isLetterheadAnchor,
  isNationalHeader,
  isNumberLine,
  isRecipientsHead,
  isRule,
  isStampLine,
  isTelegramHead,
  isUrgency,
  opensBody,
  typeLineOf,
} from "./zone-cues.js";

/** Where the title stands: lines `start` up to but not including `end`; `type` is the line with the kind's name. */
export interface TitleLines {
  readonly start: number;
  readonly end: number;
  readonly type: number | null;
}

const HEAD = 60; // lines in which a letterhead and a title are looked for
const REACH = 10; // lines between two anchors of one letterhead

/** The last line of the letterhead's anchors (quốc hiệu, number, place and date), -1 where there is none. */
export function lastAnchor(lines: readonly FlatLine[]): number {
  let last = -1;
  for (const line of lines.slice(0, HEAD)) {
    if (line.cell !== null || /^(?:can cu|dieu 1|xet de nghi)(?![a-z0-9])/u.test(line.folded)) break;
    // Below those to whom a letter goes "số 31/QĐ-UBND ngày …" is a paper that the body cites, broken over lines.
    if (last >= 0 && isAddressee(line)) break;
    if (!isLetterheadAnchor(line)) continue;
    if (last >= 0 && line.index - last > REACH) break;
    // "Số: 12" may head an appendix cited in the body; a letterhead has not begun by then.
    if (last < 0 && !isNationalHeader(line) && line.index > 30) break;
    last = line.index;
  }
  return last;
}

/** Finds the title; null where there is none (the head is cut off, or a công văn without "V/v"). */
export function findTitle(lines: readonly FlatLine[]): TitleLines | null {
  const anchor = lastAnchor(lines);
  const head = lines.slice(0, HEAD);
  const type =
    head.find((line) => line.index > anchor && line.index <= anchor + 15 && isTypeLine(line)) ??
    head.find((line) => line.index < anchor && line.isCaps && line.side !== "left" && typeLineOf(line)?.rest === "");
  if (type) return { start: type.index, end: endOfTitle(lines, type.index), type: type.index };
  const about = head.find(
    (line, at) => line.index <= anchor + 6 && (isAboutLine(line) || isAboutBelowNumber(line, head[at - 1])),
  );
  if (!about) return anchor < 0 ? headlessTitle(lines) : (titleOverHead(lines, anchor) ?? unnamedTitle(lines, anchor));
  let end = about.index + 1;
  while (end < about.index + 6 && continuesAbout(lines[end], lines[end - 1])) end++;
  return { start: about.index, end, type: null };
}

/** "PHIẾU TRÌNH ...", "LỊCH CÔNG TÁC ...": lines in capitals under a letterhead, of a kind that has no code. */
function unnamedTitle(lines: readonly FlatLine[], anchor: number): TitleLines | null {
  const first = lines
    .slice(anchor + 1, anchor + 5)
    .find((line) => !isRule(line) && !isStampLine(line) && !isUrgency(line));
  if (
    !first?.isCaps ||
    first.cell ||
    first.trimmed.length < 6 ||
    isAddressee(first) ||
    isDecider(first) ||
    opensBody(first)
  )
    return null;
  return { start: first.index, end: endOfTitle(lines, first.index), type: null };
}

function isTypeLine(line: FlatLine): boolean {
  return line.cell === null && line.side !== "left" && typeLineOf(line) !== null;
}

/** "Số: 523/SYT-NVY ⏎ Về tiêm chủng mở rộng": what a letter is about, without "V/v". */
function isAboutBelowNumber(line: FlatLine, before: FlatLine | undefined): boolean {
  return before !== undefined && isNumberLine(before) && /^Về ?:? \p{L}/u.test(line.trimmed) && line.cell === null;
}

function continuesAbout(line: FlatLine | undefined, before: FlatLine | undefined): boolean {
  if (!line || !before || line.cell) return false;
  // Between the lines of one "V/v" a narrow column may leave gaps; its words then go on in lower case.
  if (line.gapBefore && (!/^\p{Ll}/u.test(line.trimmed) || /[.;:]$/u.test(before.trimmed))) return false;
  if (isLetterheadAnchor(line) || isAddressee(line) || isRule(line) || isStampLine(line) || opensBody(line))
    return false;
  // "V/v xin khảo sát địa điểm ⏎ THÔNG TIN PHẢN HỒI"
  if (line.isCaps && !before.isCaps && line.trimmed.length > 12) return false;
  // "V/v triển ⏎ khai … cả một dòng dài": words that go on in lower case
  return line.side === before.side && line.trimmed.length < (/^\p{Ll}/u.test(line.trimmed) ? 100 : 60);
}

/** The first line after the title that begins at line `type`. */
function endOfTitle(lines: readonly FlatLine[], type: number): number {
  const first = lines[type];
  let end = type + 1;
  const heading = first ? typeLineOf(first) : null;
  let words = heading?.rest ? 1 : 0;
  let openBracket = false;
  let isRuledOff = false;
  for (; end < lines.length && end < type + 16; end++) {
    const line = lines[end];
    const before = lines[end - 1];
    if (!line || !before || line.cell) break;
    if (isRule(line) && words > 0) isRuledOff = true;
    if (line.trimmed === "" || isRule(line) || isStampLine(line) || isUrgency(line)) continue;
    // "THÔNG BÁO NGHỈ HỌC ⏎ ------- ⏎ Trong các ngày qua, …": a rule ends what is in capitals.
    if (isRuledOff && !line.isCaps && !isBracketed(line) && /^\p{Lu}/u.test(line.trimmed)) break;
    if (openBracket || isBracketed(line)) {
      openBracket = !line.trimmed.includes(")");
      continue;
    }
    // "BỘ TRƯỞNG BỘ Y TẾ" after a blank, a rule or the end of the title; "CỦA BỘ Y TẾ" goes on.
    if (isDecider(line) && words > 0 && (line.gapBefore || isRule(before) || !before.isCaps || decides(lines, end)))
      continue;
    if (words === 0 ? opensBodySurely(line) : endsTitle(line, before, words)) break;
    words++;
  }
  return end;
}

function isBracketed(line: FlatLine): boolean {
  return /^\s{0,4}\(/u.test(line.trimmed) || isAttachedNote(line);
}

/** Legal bases follow, or the rest of the decider's name and then they. */
function decides(lines: readonly FlatLine[], at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    const line = lines[next];
    if (!line) return false;
    if (/^(?:can cu|xet|theo)(?![a-z])/u.test(line.folded)) return true;
    if (!line.isCaps && !isRule(line)) return false;
  }
  return false;
}

function opensBodySurely(line: FlatLine): boolean {
  return (
    isAddressee(line) ||
    isRecipientsHead(line) ||
    isTelegramHead(line) ||
    /^(?:can cu|xet|dieu 1|[i]\s{0,2}[.)/]|1\s{0,2}[.)/]|[-+] )/u.test(line.folded) ||
    (line.trimmed.length > 120 && /[.:;]$/u.test(line.trimmed)) ||
    line.trimmed.length > 420
  );
}

function endsTitle(line: FlatLine, before: FlatLine, words: number): boolean {
  if (isAddressee(line) || isRecipientsHead(line)) return true;
  // A paragraph begins with a capital, but for a marker ("a)").
  if (/^\p{Ll}[^).]/u.test(line.trimmed) && line.trimmed.length < 200) return false;
  // "Kết luận của ... ⏎ Tại Hội nghị ...", "CHỈ THỊ SỐ 5 ⏎ NGÀY 30 THÁNG 12 NĂM 2008"
  if (
    words === 1 &&
    line.trimmed.length < 130 &&
    /^tai (?:cac |cuoc |hoi |buoi |phien |ky )/u.test(line.folded) &&
    !/ngay\s\d/u.test(line.folded)
  )
    return false;
  // "CỦA BAN THƯỜNG VỤ HUYỆN ỦY ⏎ Về tăng cường …": what it is about stands below whose it is, however long
  const isAbout = /^ve /u.test(line.folded) && before.isCaps && /^cua /u.test(before.folded);
  if (words === 1 && isAbout && line.trimmed.length < 300 && !/[.:;]$/u.test(line.trimmed)) return false;
  if (line.isCaps && before.isCaps && /^(?:ngay |ve |cua |trong |nham |de )/u.test(line.folded)) return false;
  if ((inQuotes(before) || /[,–-]$/u.test(before.trimmed)) && !opensBody(line) && line.trimmed.length < 200)
    return false;
  if (opensBody(line) || /(?:như sau|sau đây)\s{0,2}:$/iu.test(line.trimmed)) return true;
  if (line.gapBefore && !before.gapBefore) return true;
  // Centred lines are of like length; a full line under a short one is running text.
  if (line.trimmed.length >= 75 && before.trimmed.length < line.trimmed.length * 0.6 && !line.isCaps) return true;
  if (before.isStrong && !line.isStrong && before.hints.bold) return true;
  if (before.isCaps && words > 1 && !line.isCaps && /^\p{Lu}/u.test(line.trimmed) && line.trimmed.length > 70)
    return true;
  if (/[.;:]$/u.test(line.trimmed) && line.trimmed.length > 70) return true;
  return line.trimmed.length > 200 || (line.hints.startsParagraph === true && words > 0 && line.trimmed.length > 110);
}

function inQuotes({ trimmed }: FlatLine): boolean {
  return (trimmed.match(/“/gu)?.length ?? 0) > (trimmed.match(/”/gu)?.length ?? 0);
}
