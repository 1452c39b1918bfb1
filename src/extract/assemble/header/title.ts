import type { Found } from "../../../model/directive.js";
import { hull } from "../../../model/span.js";
import { collapse } from "../../../text/letters/vietnamese.js";
import { type FlatLine, piecesOf } from "../../outline/flat-line.js";
import { kindInSmallLetters } from "../../outline/headless-title.js";
import {
  isAttachedNote,
  isDecider,
  isLetterheadAnchor,
  isRule,
  isStampLine,
  isUrgency,
  typeLineOf,
} from "../../outline/zone-cues.js";
import type { ZonedLines } from "../../outline/zones.js";

/** A title taken apart. */
export interface TitleParts {
  readonly title: Found<string> | null;
  /** The lines of the title proper, in order. */
  readonly lines: readonly FlatLine[];
  /** "(Ngày 17 tháng 01 năm 2009)", "BỘ TRƯỞNG BỘ Y TẾ": lines of the title's zone that are no part of it. */
  readonly notes: readonly FlatLine[];
  readonly deciders: readonly FlatLine[];
}

/** The trích yếu on one line, without the type word; as written. Null where the document has none. */
export function readTitle({ lines, zones, title }: ZonedLines): TitleParts {
  if (!title) return { title: aboutBesideNumber(lines, zones), lines: [], notes: [], deciders: [] };
  const own: FlatLine[] = [];
  const notes: FlatLine[] = [];
  const deciders: FlatLine[] = [];
  let bracket = false;
  const range = lines.slice(title.start, title.end);
  const lastCaps = range.filter(isWords).at(-1);
  for (const line of range) {
    if (zones[line.index] !== "title" || !isWords(line) || isLetterheadAnchor(line)) continue;
    if (bracket || /^\(/u.test(line.trimmed) || isAttachedNote(line)) {
      notes.push(line);
      bracket = !line.trimmed.includes(")");
    } else if (
      line.index !== title.type &&
      own.length > 0 &&
      isDecider(line) &&
      (followsMixedCase(own, title.type) || line === lastCaps || precedesDecision(range, line))
    )
      deciders.push(line);
    else if (deciders.length > 0 && line.isCaps) deciders.push(line);
    else own.push(line);
  }
  return { title: joined(withoutIssuer(own, title.type), title.type), lines: own, notes, deciders };
}

/** "Số: 12/SYT-VP V/v tiêm chủng mở rộng": what a công văn is about, read in one line with its number. */
function aboutBesideNumber(lines: readonly FlatLine[], zones: ZonedLines["zones"]): Found<string> | null {
  for (const line of lines.filter(({ index, cell }) => zones[index] === "letterhead" && cell === null)) {
    for (const { text, start } of piecesOf(line)) {
      const at = /^S\S{1,2}\s?[:.]?[^/]{1,12}\/\S{2,30}\s{1,3}[Vv]\s?\/\s?[Vv]\s?:?\s{1,3}(?=\S{2})/u.exec(text)?.[0]
        .length;
      if (at === undefined) continue;
      const value = collapse(text.slice(at)).replace(/[\s.;:]{1,4}$/u, "");
      return { value, span: { start: start + at, end: start + text.length }, confidence: 0.88 };
    }
  }
  return null;
}

/** "CHỈ THỊ ⏎ CỦA BAN CHẤP HÀNH HỘI NÔNG DÂN ⏎ về phòng cháy": whose it is stands before what it is about. */
function withoutIssuer(own: readonly FlatLine[], type: number | null): readonly FlatLine[] {
  const first = own.findIndex(({ index }) => index !== type);
  const about = own.findIndex(({ folded }, at) => at > first && /^ve (?=[a-z“"])/u.test(folded));
  const isIssuer = own[first]?.isCaps === true && /^cua /u.test(own[first].folded);
  return isIssuer && about > 0 ? own.filter((_, at) => at < first || at >= about) : own;
}

function isWords(line: FlatLine): boolean {
  return line.trimmed !== "" && !isRule(line) && !isStampLine(line) && !isUrgency(line);
}

// "Về kế hoạch đầu tư công ⏎ HỘI ĐỒNG NHÂN DÂN TỈNH AN BÌNH"
function followsMixedCase(own: readonly FlatLine[], type: number | null): boolean {
  const last = own.at(-1);
  return last !== undefined && last.index !== type && !last.isCaps;
}

// A decider that wraps: every line from it to the end of the title is in capitals, after a rule or a gap.
function precedesDecision(range: readonly FlatLine[], line: FlatLine): boolean {
  const at = range.indexOf(line);
  const before = range[at - 1];
  return (
    before !== undefined &&
    (isRule(before) || line.gapBefore) &&
    range.slice(at).every((other) => other.isCaps || isRule(other))
  );
}

/** `nghỉ học tránh bão”`: the mark that closes the whole title, whose opening one stood before "V/v". */
function withoutLoneQuote(value: string): string {
  return /^[^"“]*["”]$/u.test(value) ? value.slice(0, -1) : value;
}

/** Units that "V/v", "Về việc" or the kind's name in small letters ("Thông báo về việc") take before what a document is about. */
function lengthOfLead(line: FlatLine): number {
  const kind = kindInSmallLetters(line);
  const about =
    /^["“]?(?:[Vv]\s{0,2}\/\s{0,2}[Vv]\s{0,2}:?|[Vv]ề việc(?!\p{L})|Về ?:)\s{0,4}/u.exec(line.trimmed.slice(kind))?.[0]
      .length ?? 0;
  return kind + about;
}

function joined(lines: readonly FlatLine[], type: number | null): Found<string> | null {
  let text = "";
  let span: { start: number; end: number } | null = null;
  for (const line of lines) {
    let lead = line.lead;
    let words = line.trimmed;
    if (line.index === type) {
      const cut = typeLineOf(line)?.length ?? 0;
      lead += cut;
      words = words.slice(cut);
    } else if (type === null && line === lines[0]) {
      const cut = lengthOfLead(line);
      lead += cut;
      words = words.slice(cut);
    }
    words = words.trim();
    if (words === "") continue;
    text += (text === "" ? "" : " ") + words;
    const at = { start: line.start + lead, end: line.start + lead + words.length };
    span = span ? hull(span, at) : at;
  }
  const value = withoutLoneQuote(collapse(text).replace(/[\s.;:]{1,4}$/u, ""));
  return value ? { value, span, confidence: 0.93 } : null;
}
