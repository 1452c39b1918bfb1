import { isCardLine } from "./card-line.js";
import type { PlainLine } from "./line-text.js";
import { continues, isClosed } from "./line-text.js";
import { isClosingFormula } from "./closing-formula.js";
import { HEADING_MARKERS, type MarkerAt, markerAt, ordinalOf } from "./markers.js";
import type { PageShape } from "./page-shape.js";
import { isPeriodLine } from "./period-line.js";
import { isAllCaps } from "../../text/letters/vietnamese.js";

const FLUSH = 8; // points from the margin within which a line is not indented

/** Does `next` go on in the paragraph whose lines so far are `paragraph` (at least one)? */
export function goesOn(paragraph: readonly PlainLine[], next: PlainLine, shape: PageShape): boolean {
  const last = paragraph[paragraph.length - 1];
  const first = paragraph[0];
  if (!last || !first) return false;
  if (next.headingMarks > 0 || isClosingFormula(next.text)) return false;
  if (BROKEN_NUMBER.test(last.text) && /^\p{Lu}{2}/u.test(next.text)) return true;
  if (BEGUN_DATE.test(last.text) && /^\d{1,2}(?!\d)/u.test(next.text)) return true;
  if (BEGUN_PERIOD.test(last.text) && /^[-–] ?\d{4}(?!\d)/u.test(next.text)) return true;
  const closed = isClosed(last.text);
  const hangs = HANGS.test(last.text) || isBracketClosedBy(last.text, next.text);
  if (!next.marker && hangs && !isAllCaps(last.text) && next.line.hints.startsParagraph !== true) return true;
  const { startsParagraph } = next.line.hints;
  if (startsParagraph !== null) {
    if (next.marker) return !startsParagraph && !closed && next.marker.marker.kind === "dash";
    // A sentence that the file itself cut in two: it has no end, and goes on in lower case.
    return !startsParagraph || (!closed && continues(next.text) && !/^\d/u.test(next.text));
  }
  const isHalf = !next.marker && !next.line.hints.blankBefore && HALF_NAME.test(last.text);
  if (isHalf && isHeadingLine(first, paragraph)) return true;
  // "Đơn vị chủ trì: Sở Tư pháp ⏎ Đơn vị phối hợp: …": the lines of a card, however full the first is.
  if (isLabelled(first.text) && isLabelled(next.text)) return false;
  if (isCardLine(next.text)) return false;
  if (next.line.hints.blankBefore && !shape.blankEverywhere && (closed || !continues(next.text))) return false;
  if (closed && isPeriodLine(next.text)) return false;
  if (!closed && isHeadingLine(first, paragraph) && ANSWERS.test(next.text)) return false;
  if (!next.marker && /,$/u.test(last.text) && isFlushBelow(first, next)) return true;
  if (!closed && !next.marker && isWithinParagraph(last, next, shape)) return true;
  const early = shape.endedEarly(last, next);
  if (!next.marker && !continues(next.text) && isIndentedAnew(first, last, next)) return false;
  if (isWithinList(paragraph, next)) return true;
  if (next.marker) return !closed && !countsOn(first, next) && markerIsText(first, last, next, early);
  if (!closed) {
    if (continues(next.text)) return early !== true || !isHeadingLine(first, paragraph);
    if (early === null) return false;
    if (last.bold && !next.bold && isHeadingLine(first, paragraph) && early) return false;
    return !early;
  }
  // "thời gian hoàn thành: ⏎ trước ngày 30/6": the colon of a line that is full may stand within a sentence.
  if (/:[\s*_]{0,4}$/u.test(last.text)) return early === false && /^\p{Ll}/u.test(next.text);
  if (isHeadingLine(first, paragraph) && !continues(next.text)) return false;
  if (early === null) return continues(next.text) && !/^\d/u.test(next.text) && /[;,…]$/u.test(last.text);
  const { indent } = next.line.hints;
  if (indent !== null) return indent < FLUSH && !early;
  return !early;
}

// "Công văn số 48/UBND- ⏎ SYT ngày 26/7/2020": a symbol that was broken at its hyphen.
const BROKEN_NUMBER = /\d\/\p{Lu}[\p{L}\d]{1,12}-$/u;

/** "… trước ngày 15 tháng ⏎ 10.", "… đến hết ngày ⏎ 5/6": a date that was broken before its number, which marks no item. */
const BEGUN_DATE = /(?<!\p{L})(?:ngày \d{1,2} tháng|(?:trước|đến|hết|từ|vào|chậm nhất|nhất là) (?:ngày|tháng))$/iu;

/** "… giai đoạn 2021 ⏎ - 2030": a period of years that was broken before its dash, which marks no item. */
const BEGUN_PERIOD = /(?:giai đoạn|nhiệm kỳ|thời kỳ|năm học|năm|\() ?\d{4}$/iu;

/** "… đúng quy định tại ⏎ Điều 61 Luật …", "… theo khoản 2 ⏎ Điều 17 Nghị định …", "…, Hội Liên hiệp ⏎ Phụ nữ": no sentence ends so, however short its line. */
const HANGS =
  /(?<!\p{L})(?:tại|theo|của|hoặc|khoản \d{1,2}|điểm \p{Ll}|khoản \d{1,2} và|Hội Liên hiệp|(?:Ủy|Uỷ) ban nhân|Hội đồng nhân|Liên đoàn Lao|Hội Cựu(?: chiến)?|(?:Bộ|Ban) Chỉ)$|[.;,] (?:Xã|Phường|Huyện|Thị trấn|Thôn|Tỉnh)$/u;

/** "… báo cáo Ban Thường vụ (qua ⏎ Ban Tổ chức Huyện ủy) …": a bracket that only the next line closes. */
function isBracketClosedBy(text: string, next: string): boolean {
  return text.lastIndexOf("(") > text.lastIndexOf(")") && /^[^()]{1,200}\)/u.test(next);
}

/** "3.2. Xã … đề nghị … ⏎ - Sở Y tế …", "1. Đề nghị của xã … ⏎ Thống nhất chủ trương": the answer to what a heading asks, however full its line is. */
const ANSWERS =
  /^(?:[-+–•*] ?)?(?:(?:Thống nhất|Đồng ý|Nhất trí|Yêu cầu|Đề nghị) \p{Ll}|Giao (?:Sở|Phòng|Ban|UBND|Ủy ban|Văn phòng|Công an|các)(?!\p{L}))|^[-+–•*] ?(?:Sở|Phòng|UBND|Ủy ban nhân dân|Công an|Chủ tịch|Giám đốc)(?!\p{L})/u;

/** "1. Sở ⏎ Tài chính", "3. Sở Nông nghiệp và ⏎ Phát triển nông thôn": nobody is called so far only. */
const HALF_NAME =
  /^[*_\s]{0,4}\(?[\p{L}\d]{1,5}(?:\.\d{1,2}){0,3}[.)]\s{1,3}[*_]{0,3}(?:(?:Các |Lãnh đạo |Giám đốc |Trưởng )?(?:Sở|Phòng|Ban|Bộ|Cục|Chi cục|Vụ|Ủy ban|Trung tâm|Trung|Văn|Thanh|Công|Kho|Chi|Trường|Công ty|Hội|Đài|Đoàn|Liên đoàn)|\p{Lu}[^.;:]{3,60} và)[*_\s]{0,4}$/u;

/** "4. Sở Văn ⏎ hóa và Thể thao", "II. NỘI DUNG ⏎ THỰC HIỆN" where empty lines part the paragraphs: no empty line, one paragraph, however short its lines. */
function isWithinParagraph(last: PlainLine, next: PlainLine, shape: PageShape): boolean {
  if (!shape.blankBetween || next.line.hints.blankBefore) return false;
  return continues(next.text) || (isAllCaps(last.text) && isAllCaps(next.text));
}

/** "    Yêu cầu Sở Y tế, Sở Tài chính, ⏎ Ủy ban nhân dân xã Tân An …": back at the margin behind a comma, however short its line. */
function isFlushBelow(first: PlainLine, next: PlainLine): boolean {
  const [from, to] = [first.line.hints.indent, next.line.hints.indent];
  return from !== null && to !== null && from >= FLUSH && to < FLUSH;
}

/** A capital at the indent where the paragraph itself began, and the line before flush or a heading: the next paragraph, though no mark ended this one. */
function isIndentedAnew(first: PlainLine, last: PlainLine, next: PlainLine): boolean {
  const [from, before, to] = [first.line.hints.indent, last.line.hints.indent, next.line.hints.indent];
  if (from === null || before === null || to === null || to < FLUSH || Math.abs(to - from) > FLUSH / 2) return false;
  return first === last ? isHeadingLine(first, [first]) : before < FLUSH;
}

/** "- MT, Kinh tế - HT" at a line's beginning may be the rest of a wrapped name: then its dash is no marker. */
function markerIsText(first: PlainLine, last: PlainLine, next: PlainLine, early: boolean | null): boolean {
  if (early !== false) return false;
  if (isHeadingLine(first, [last]) && first === last && last.bold) return false;
  const { indent } = next.line.hints;
  if (indent !== null && indent >= FLUSH) return false;
  const kind = next.marker?.marker.kind;
  if (kind === "dash" || kind === "plus" || kind === "star" || kind === "bullet") return true;
  return kind === "decimal" || kind === "letter" || kind === "bracket-number" || kind === "bracket-roman";
}

/** The mark of a point within a line: "(2)", "(ii)". */
const POINT = /\((?:\d{1,2}|[ivx]{1,4})\)/gu;

/** Lines over which one point of such a list may run. */
const LINES_OF_POINT = 40;

/** "…, gồm: (i) nạo vét kênh; ⏎ (ii) sửa cống": a point of a list that began within a line of this paragraph. */
function isWithinList(paragraph: readonly PlainLine[], { marker }: PlainLine): boolean {
  const kind = marker?.marker.kind;
  if (!marker || !kind?.startsWith("bracket-") || !marker.marker.label.startsWith("(")) return false;
  const ordinal = ordinalOf(marker.marker) ?? 0;
  if (ordinal < 2) return false;
  const behind = Math.max(0, paragraph.length - LINES_OF_POINT);
  return paragraph
    .slice(behind)
    .some(({ text }, line) =>
      [...text.matchAll(POINT)].some(
        ({ 0: label, index }) => behind + line + index > 0 && ordinalOf({ kind, label }) === ordinal - 1,
      ),
    );
}

/** "(17) …" after "(16) …" is the next item even where the line before it has no end. */
function countsOn(first: PlainLine, next: PlainLine): boolean {
  if (!first.marker || !next.marker || first.marker.marker.kind !== next.marker.marker.kind) return false;
  const before = ordinalOf(first.marker.marker);
  return before !== null && ordinalOf(next.marker.marker) === before + 1;
}

function isHeadingLine(first: PlainLine, paragraph: readonly PlainLine[]): boolean {
  return paragraph.length === 1 && first.marker !== null && HEADING_MARKERS.has(first.marker.marker.kind);
}

// A short noun phrase before a colon: "Thời gian thực hiện: …", "- Kinh phí dự kiến: …".
const LABEL = /^(?:[-+*•] )?\p{Lu}\p{Ll}{1,7}(?: \p{L}{1,7}){1,6} ?: ?\S/u;

function isLabelled(text: string): boolean {
  return LABEL.test(text);
}

/** Runs of lines that are one paragraph, heading or item each. Lines that say nothing are left out. */
export function paragraphsOf(lines: readonly PlainLine[], shape: PageShape): readonly (readonly PlainLine[])[] {
  const paragraphs: PlainLine[][] = [];
  let open: PlainLine[] = [];
  let isPageTurned = false;
  const all = withBulletsJoined(lines);
  for (const [index, line] of all.entries()) {
    if (isNoise(line.text)) {
      isPageTurned ||= isPageNumber(line.text);
      continue;
    }
    const next = isPageTurned ? withoutGap(line) : line;
    isPageTurned = false;
    const isApart = line.marker === null && isClosed(open.at(-1)?.text ?? "") && opensClosing(all, index);
    if (open.length > 0 && !isApart && goesOn(open, next, shape)) open.push(line);
    else paragraphs.push((open = [line]));
  }
  return paragraphs;
}

const CLOSING_LINES = 4; // lines over which a closing formula may run

/** "Văn phòng Bộ xin thông báo ý kiến kết luận của Thứ trưởng ⏎ tới các cơ quan biết, thực hiện./.": the closing formula, wrapped. */
function opensClosing(lines: readonly PlainLine[], index: number): boolean {
  const { text } = lines[index] ?? { text: "" };
  if (!/(?:thông báo|truyền đạt|[Tt]rên đây|[Tt]rong quá trình|(?:Kính|Rất) mong)(?!\p{L})/u.test(text)) return false;
  const rest = lines.slice(index, index + CLOSING_LINES);
  const end = rest.findIndex((line) => isClosed(line.text));
  return isClosingFormula(
    rest
      .slice(0, end < 0 ? rest.length : end + 1)
      .map((line) => line.text)
      .join(" "),
  );
}

const BULLET = /^[-–+*•·▪●○➢✓]$/u;

/** "- ⏎ Tiêm nhắc cho đàn chó.": bullets that stand alone, each above its text, mark the line below them; a single one may be a rule. */
function withBulletsJoined(lines: readonly PlainLine[]): readonly PlainLine[] {
  const alone = lines.filter(({ text }) => BULLET.test(text));
  if (alone.length < 2) return lines;
  const joined: PlainLine[] = [];
  let bullet: PlainLine | null = null;
  for (const line of lines) {
    if (BULLET.test(line.text)) bullet = line;
    else if (bullet && line.text === "") continue;
    else {
      const marker: MarkerAt | null = line.marker ?? (bullet && markerAt(`${bullet.text} A`));
      joined.push(bullet && !line.marker ? { ...line, marker: marker && { ...marker, length: 0 } } : line);
      bullet = null;
    }
  }
  return joined;
}

/** Rules of dashes, page numbers alone on a line. */
function isNoise(text: string): boolean {
  return text === "" || /^[-–—_=*~.\s]{1,200}$/u.test(text) || isPageNumber(text);
}

function isPageNumber(text: string): boolean {
  return /^[-–—\s]{0,4}\d{1,3}[-–—\s]{0,4}$/u.test(text);
}

/** A line behind a page number or a page's head: the empty lines about it are the page's, not the paragraph's. */
export function withoutGap(line: PlainLine): PlainLine {
  return { ...line, line: { ...line.line, hints: { ...line.line.hints, blankBefore: false } } };
}
