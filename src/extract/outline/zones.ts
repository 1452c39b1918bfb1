import type { Zone } from "../../model/outline.js";
import type { SourceText } from "../../model/source.js";
import type { FlatLine } from "./flat-line.js";
import { flatLines } from "./flat-line.js";
import { attachedZones } from "./attached-lines.js";
import { footnoteLines } from "./footnote-lines.js";
import { gazetteLines } from "./gazette-lines.js";
import { stampLines } from "./stamp-lines.js";
import { findTail } from "./tail-lines.js";
import type { TailLines } from "./tail-lines.js";
import { findTitle, lastAnchor } from "./title-lines.js";
import type { TitleLines } from "./title-lines.js";
import { isAddressee, isAnnexHeading, isLetterheadAnchor, isRule, isTelegramHead, isUrgency } from "./zone-cues.js";

/** What the zones were made from: the header is read from the same lines. */
export interface ZonedLines {
  readonly lines: readonly FlatLine[];
  /** Index by index of `lines`. */
  readonly zones: readonly Zone[];
  readonly title: TitleLines | null;
  readonly tail: TailLines | null;
}

/** The zone of each line of a source, index by index. A text without letterhead, title and end block is all body. */
export function zonesOfLines(source: SourceText): readonly Zone[] {
  return zonedLines(source).zones;
}

/** The zones with the lines, the title and the end block they were found by. */
export function zonedLines(source: SourceText): ZonedLines {
  const lines = flatLines(source);
  const title = findTitle(lines);
  const headEnd = endOfHead(lines, title);
  const bodyStart = endOfAddressee(lines, headEnd);
  const tail = findTail(lines, bodyStart);
  const zones: Zone[] = lines.map(() => "body");
  const fill = (from: number, to: number, zone: Zone): void => {
    for (let at = from; at < to; at++) zones[at] = zone;
  };
  fill(0, headEnd, "letterhead");
  if (title) fill(title.start, title.end, "title");
  for (let at = 0; at < headEnd; at++) {
    const line = lines[at];
    if (line && title?.type !== null && title && at >= title.start && isLetterheadAnchor(line) && at > title.start)
      zones[at] = "letterhead";
  }
  fill(headEnd, bodyStart, "addressee");
  if (tail) {
    tail.zones.forEach((zone, offset) => (zones[tail.start + offset] = zone));
    attachedZones(lines.slice(tail.end)).forEach((zone, offset) => (zones[tail.end + offset] = zone));
  } else fill(firstAnnex(lines, bodyStart), lines.length, "annex");
  for (const at of stampLines(lines, headEnd)) zones[at] = "stamp";
  for (const { index, hints } of lines) if (hints.stamp === true) zones[index] = "stamp";
  for (const at of gazetteLines(lines)) zones[at] = "stamp";
  for (const at of footnoteLines(lines, bodyStart)) zones[at] = "stamp";
  return { lines, zones, title, tail };
}

/** Where letterhead and title end; "CHỦ TỊCH UBND TỈNH ĐIỆN:" in capitals is no part of the title above it. */
function endOfHead(lines: readonly FlatLine[], title: TitleLines | null): number {
  if (!title) return endOfLetterhead(lines);
  const end = Math.max(title.end, title.type === null ? endOfAnchors(lines) : 0);
  const last = lines[end - 1];
  return last && end - 1 > title.start && isTelegramHead(last) ? end - 1 : end;
}

/** Behind the last anchor, and the rest of a date that was broken there: "Hà Nội, ngày 26 tháng 11 ⏎ năm 2025". */
function endOfAnchors(lines: readonly FlatLine[]): number {
  const end = lastAnchor(lines) + 1;
  return end > 0 && /^(?:thang \d{1,2} )?nam \d{4}$/u.test(lines[end]?.folded ?? "") ? end + 1 : end;
}

function endOfLetterhead(lines: readonly FlatLine[]): number {
  const anchor = lastAnchor(lines);
  let end = endOfAnchors(lines);
  for (let line = lines[end]; anchor >= 0 && line && (isRule(line) || isUrgency(line)); line = lines[++end]);
  return end;
}

/** After "Kính gửi": its own line, the bodies listed under it. */
function endOfAddressee(lines: readonly FlatLine[], from: number): number {
  let at = from;
  let first = lines[at];
  const addresses = (line: FlatLine): boolean => isAddressee(line) || isTelegramHead(line);
  while (first && at < from + 3 && !addresses(first)) first = lines[++at];
  if (!first || !addresses(first)) return from;
  let end = at + 1;
  let before = first;
  for (let line = lines[end]; line && end < at + 40; line = lines[++end]) {
    if (line.cell || line.trimmed.length > 160) break;
    const isItem = /^[-–+•*]\s/u.test(line.trimmed);
    const goesOn = /[,\p{L}]$/u.test(before.trimmed) && (/^\p{Ll}/u.test(line.trimmed) || before.trimmed.endsWith(","));
    // After "Kính gửi:" alone the addressee may stand on the next line without a dash.
    const isFirst = before === first && first.trimmed.endsWith(":") && line.trimmed.length < 80;
    if (!isItem && !isFirst && (!goesOn || line.gapBefore)) break;
    before = line;
  }
  return end;
}

/** The first line of an annex in a text without end block; its length where there is none. */
function firstAnnex(lines: readonly FlatLine[], from: number): number {
  const found = lines.find(
    (line) =>
      line.index > from &&
      line.cell === null &&
      line.trimmed.startsWith("P") &&
      line.isCaps &&
      /^phu luc(?![a-z])/u.test(line.folded) &&
      isAnnexHeading(line),
  );
  return found?.index ?? lines.length;
}
