import { percentile } from "../../text/percentile.js";
import { isAllCaps, lower } from "../../text/letters/vietnamese.js";
import { isBar } from "./barred-table.js";

// A page of the web turned into text keeps the line breaks of its source: the first line of each paragraph ends early, because its tag stood
// before it, and the rest is wrapped at one width. Such breaks are no line ends of the document.

/** Lines of the source that go on where a paragraph's first line ended early; with fewer nothing is known, but of a page that has frames. */
const AT_LEAST = { plain: 5, framed: 2 } as const;
/** Bars alone on their lines about the cells of a letterhead: such frames only a page of the web has. */
const BARS_OF_FRAME = 3;
const OF_STARTS = 0.4;
const WIDTHS = { least: 60, most: 120 } as const;
/** Of the width: a line that would still have had room for the next word ended early. */
const EARLY = 0.85;

const BOUNDARY = /^[\s|*_=~.–—-]{0,200}$/u;
const MARKER =
  /^[\s*_]{0,8}(?:[-–+•]\s|\*\s|\d{1,2}(?:\.\d{1,2}){0,4}[.)]|\d{1,2}(?:\.\d{1,2}){1,4}\s|\(?[a-zđ][.)]\s|\(\d{1,2}\)|[IVX]{1,5}[.)]\s|(?:Phụ lục|PHỤ LỤC)\s)/u;
const ARTICLE = /^[\s*_]{0,8}(?:Điều|Chương|Mục|Phần)\s\S/u;
const CLOSED = /[.;:!?…][\s"”’')\]*_]{0,6}$/u;
const GOES_ON = /^[\s*_]{0,4}(?:["“(]{0,2}\p{Ll}|[,;:)\]%/&])/u;
/** Words behind which no paragraph ends. */
const UNFINISHED =
  /(?:,|(?<!\p{L})(?:và|của|với|các|tại|theo|cho|về|là|hoặc|do|ở|trong|số|ngày|tháng|năm|[Qq]uý|Điều|khoản|Sở|Bộ|Phòng|Ủy ban nhân dân|UBND|Thành))\s{0,3}$/u;

/** A line set in columns: cells between bars, tabs or runs of spaces. */
const IN_COLUMNS = /\||\t|\S {3,}\S/u;

// In capitals below capitals of one emphasis a line of its own: in whose place a signer signs, his office, the next body of a letterhead.
const OWN_OFFICE = /^(?:Độc lập|(?:KT|TL|TM|TUQ|Q)\s?\.|[KT]\/[TML]|PHÓ |THỨ TRƯỞNG|QUYỀN )/u;
const OWN_BODY =
  /^(?:VĂN PHÒNG$|THANH TRA$|(?:SỞ|BỘ|BAN|CỤC|CHI CỤC|VỤ|PHÒNG|VĂN PHÒNG|THANH TRA|TRUNG TÂM|TRƯỜNG|BỆNH VIỆN|TRẠM|HỘI ĐỒNG|ĐẢNG ỦY|ĐẢNG BỘ|CHI BỘ) \p{Lu})/u;
/** "PHÓ TRƯỞNG ⏎ BAN QUẢN LÝ": the body is of the office. */
const OFFICE_CUT = /(?:CHÁNH|TRƯỞNG|PHÓ)$/u;

interface Style {
  readonly width: number;
  /** The room on the first line of a paragraph. */
  readonly first: number;
  readonly isPartedByBlanks: boolean;
}

const shown = (line: string): string => line.replace(/[*_]{1,3}/gu, "").trim();
const lengthOf = (line: string): number => shown(line).length;
const isBoundary = (line: string | undefined): boolean => line === undefined || BOUNDARY.test(line);
const roomFor = (line: string, next: string): number =>
  lengthOf(line) + 1 + (/^\S{1,40}/u.exec(shown(next))?.[0].length ?? 0);

/** True where a paragraph may begin at line `at`, as far as the line before tells. */
function mayStart(lines: readonly string[], at: number): boolean {
  const before = lines[at - 1];
  return isBoundary(before) || CLOSED.test(before ?? "") || MARKER.test(lines[at] ?? "");
}

function isFramed(lines: readonly string[]): boolean {
  return lines.filter(isBar).length >= BARS_OF_FRAME;
}

function styleOf(lines: readonly string[], least: number): Style | null {
  const full = lines.filter((line) => !isBoundary(line));
  const width = percentile(full.map(lengthOf), 0.95);
  if (width < WIDTHS.least || width > WIDTHS.most) return null;
  const early: number[] = [];
  let starts = 0;
  let parted = 0;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (isBoundary(line) || next === undefined || isBoundary(next) || !mayStart(lines, at)) continue;
    if (CLOSED.test(line) || !GOES_ON.test(next)) continue;
    starts++;
    if ((lines[at - 1] ?? "").trim() === "") parted++;
    if (roomFor(line, next) < width * EARLY) early.push(lengthOf(line));
  }
  if (early.length < least || early.length < starts * OF_STARTS) return null;
  return { width, first: percentile(early, 0.8), isPartedByBlanks: parted >= starts * 0.7 };
}

/** The stars of emphasis that opened in these words and have not closed: "**" of "**ỦY ⏎ BAN NHÂN DÂN**". */
function openStars(text: string): string {
  let [bold, italic] = [false, false];
  for (const [stars] of text
    .trim()
    .replace(/^\*\s/u, "")
    .matchAll(/\*{1,9}/gu)) {
    if (stars.length % 4 > 1) bold = !bold;
    if (stars.length % 2 === 1) italic = !italic;
  }
  return `${bold ? "**" : ""}${italic ? "*" : ""}`;
}

/** True where `line` stands by itself though it is of one emphasis with the paragraph above it. */
function isOwnLine(line: string, paragraph: string): boolean {
  const [words, next] = [shown(paragraph), shown(line)];
  if (!words.includes(" ") || !isAllCaps(words) || UNFINISHED.test(lower(words))) return false;
  return OWN_OFFICE.test(next) || (OWN_BODY.test(next) && !OFFICE_CUT.test(words));
}

/** True where emphasis that is open above line `at` closes at it or below it, before the paragraph ends. */
function closesBelow(lines: readonly string[], at: number): boolean {
  for (let below = at; !isBoundary(lines[below]); below++) if (lines[below]?.includes("*") === true) return true;
  return false;
}

/** True where lines `at - 1` and `at` are the last of a cell, and a name: "Trần ⏎ Thu An". */
function isNameCut(lines: readonly string[], at: number): boolean {
  const isEnd = isBar(lines[at + 1] ?? "") || isBar(lines[at + 2] ?? "");
  return (
    isEnd &&
    /^\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{1,6}){2,4}$/u.test(`${shown(lines[at - 1] ?? "")} ${shown(lines[at] ?? "")}`)
  );
}

/** Joins the lines that the source of a web page broke; other texts stay as they are. Boundaries (empty lines, rules, bars of cells) stay lines. */
export function withoutSourceWraps(lines: readonly string[]): readonly string[] {
  const framed = isFramed(lines);
  const style = styleOf(lines, framed ? AT_LEAST.framed : AT_LEAST.plain);
  if (style === null && !framed) return lines;
  const joined: string[] = [];
  let paragraph = "";
  let isFirst = true;
  for (const [at, line] of lines.entries()) {
    const last = lines[at - 1] ?? "";
    const stars = MARKER.test(line) || !closesBelow(lines, at) ? "" : openStars(paragraph);
    const isOwn = stars !== "" && isOwnLine(line, paragraph);
    const isOne =
      stars !== "" || isNameCut(lines, at) || (style !== null && goesOn(last, isFirst, line, lines[at + 1], style));
    if (paragraph !== "" && !isBoundary(line) && !isOwn && isOne) {
      paragraph += ` ${line.trim()}`;
      isFirst = false;
      continue;
    }
    if (paragraph !== "") joined.push(withoutInnerMarks(`${paragraph}${isOwn ? stars : ""}`));
    paragraph = isBoundary(line) ? "" : `${isOwn ? stars : ""}${line.trimEnd()}`;
    isFirst = true;
    if (isBoundary(line)) joined.push(line);
  }
  if (paragraph !== "") joined.push(withoutInnerMarks(paragraph));
  return joined;
}

/** "**1.**** **Trên cơ sở …": marks of emphasis within a paragraph are left from the source; those about all of it stay. */
function withoutInnerMarks(paragraph: string): string {
  if (IN_COLUMNS.test(paragraph)) return paragraph;
  const [, bullet = "", text = ""] = /^(\s*\*\s)?(.*)$/su.exec(paragraph) ?? [];
  const isBold =
    /^\*{2,3}[^*]/u.test(text) && /[^*\s]\s?\*{2,3}$/u.test(text) && !/[^*\s]\*{2,3}[^*]*\s\p{Ll}/u.test(text);
  const plain = text
    .replace(/\*{1,9}/gu, "")
    .replace(/ {2,9}/gu, " ")
    .trim();
  return `${bullet}${isBold ? `**${plain}**` : plain}`;
}

/** Does `next` go on in the paragraph whose last line so far is `last`? */
function goesOn(last: string, isFirst: boolean, next: string, behind: string | undefined, style: Style): boolean {
  if (isEmphasised(next) || IN_COLUMNS.test(last) || IN_COLUMNS.test(next)) return false;
  const isClosed = CLOSED.test(last);
  const room = roomFor(last, next);
  const endedEarly = room < style.width * EARLY;
  // "… các địa bàn cấp độ ⏎ 1. Cấp ngay …": a number that ends a sentence, not one that begins an item.
  if (MARKER.test(next)) return style.isPartedByBlanks && !isClosed && !endedEarly && /^\d/u.test(next);
  if (GOES_ON.test(next)) return !isClosed || !endedEarly;
  if (ARTICLE.test(next) && (isClosed || /^\s*\*/u.test(next))) return false;
  if (isAllCaps(shown(last)) && isAllCaps(shown(next))) return isTitleCut(shown(last)) || (!isFirst && !endedEarly);
  if (isFirst && style.isPartedByBlanks && /:\*{1,3}\s*$/u.test(last)) return true;
  if (/[:;][\s*_]{0,6}$/u.test(last) || startsParagraph(next, behind, style)) return false;
  if (isClosed || !isFirst) return !endedEarly;
  if (UNFINISHED.test(shown(last))) return true;
  if (style.isPartedByBlanks) return !isEmphasised(last);
  if (isEmphasised(last) && !isEmphasised(next)) return false;
  // Longer than the first line of a paragraph can be.
  if (lengthOf(next) > style.first * 1.15 + 2) return room > style.first * 0.7;
  return room > style.first && !MARKER.test(last);
}

const isEmphasised = (line: string): boolean => /^\s*(\*{2,3})[^*]{1,200}\1\s*$/u.test(line);

/** "KẾT ⏎ LUẬN PHIÊN HỌP", "VỀ VIỆC TĂNG ⏎ CƯỜNG": one word, or words that a title goes on behind. */
function isTitleCut(capitals: string): boolean {
  return !capitals.includes(" ") || /(?:^|\s)(?:VỀ|VIỆC|CỦA|TẠI|CHO|VÀ|TRONG)(?:\s|$)/u.test(capitals);
}

/** True where a line is as short as the first of a paragraph and goes on below: the next paragraph begins with it. */
function startsParagraph(line: string, behind: string | undefined, { first }: Style): boolean {
  if (behind === undefined || isBoundary(behind) || CLOSED.test(line)) return false;
  return lengthOf(line) <= first + 2 && GOES_ON.test(behind);
}
