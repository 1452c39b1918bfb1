import type { Zone } from "../../model/outline.js";
import { isAllCaps } from "../../text/letters/vietnamese.js";
import type { FlatLine } from "./flat-line.js";
import { piecesOf } from "./flat-line.js";
import { isAuthority, isOffice, isSignedMark, personName } from "./signing-cues.js";
import { signatureInOneLine } from "./signature-in-one-line.js";
import {
  isAnnexHeading,
  isAttachedNote,
  isNationalHeader,
  isRecipientsHead,
  isRule,
  isStampLine,
  isUrgency,
  typeLineOf,
} from "./zone-cues.js";

/** Recipients and signature: lines `start` up to but not including `end`, and the zone of each of them. */
export interface TailLines {
  readonly start: number;
  readonly end: number;
  readonly zones: readonly Zone[];
}

const BACK = 12; // lines a signature block may stand before "Nơi nhận"
const FAR = 60; // lines an end block may have
const TYPISTS_MARK = /^\d{1,3} ?\p{L}{1,6}$/u; // "08 KH": so many copies

/** Finds "Nơi nhận" and the signature after line `from`; null where the document has neither. */
export function findTail(lines: readonly FlatLine[], from: number): TailLines | null {
  const headed = lines.find((line) => line.index >= from && isRecipientsHead(line));
  const listed = headed ? null : unheadedRecipients(lines, from);
  const head = headed ?? listed;
  const start = head ? signatureBefore(lines, head.index, from) : firstSignature(lines, from);
  if (start === null) return null;
  const zones: Zone[] = [];
  const state: TailState = {
    inRecipients: listed !== null,
    entryOpen: false,
    sawArchive: false,
    sawOffice: false,
    sawName: false,
  };
  let end = start;
  for (; end < lines.length && end < start + FAR; end++) {
    const line = lines[end];
    const zone = line ? zoneInTail(line, state, zones.at(-1)) : null;
    if (!zone) break;
    zones.push(zone);
  }
  // A page number, a rule after the last line is of what follows.
  while (end > start + 1 && isRuleOrNumber(lines[end - 1])) {
    end--;
    zones.pop();
  }
  return { start, end, zones };
}

interface TailState {
  inRecipients: boolean;
  entryOpen: boolean;
  sawArchive: boolean;
  sawOffice: boolean;
  sawName: boolean;
}

function isRuleOrNumber(line: FlatLine | undefined): boolean {
  return line !== undefined && (isRule(line) || /^\d{0,3}$/u.test(line.trimmed));
}

/** The zone of the next line of an end block; null where the block is over. Keeps `state`. */
function zoneInTail(line: FlatLine, state: TailState, before: Zone | undefined): Zone | null {
  if (line.cell || isNationalHeader(line)) return null;
  const { trimmed, folded } = line;
  const right = piecesOf(line).slice(1);
  if (right.some(({ text }) => isAuthority(text) || (isOffice(text) && isAllCaps(text)))) state.sawOffice = true;
  else if (state.sawOffice && right.some(({ text }) => personName(text, "any") !== null)) state.sawName = true;
  if (trimmed === "" || isRule(line)) return before ?? "signature";
  if (isRecipientsHead(line) || (/^\W{0,4}n[o0]i\s{0,3}nhan\s{0,4}:/u.test(folded) && !state.inRecipients)) {
    state.inRecipients = true;
    state.entryOpen = false;
    state.sawOffice ||= isSignedBeside(trimmed);
    return "recipients";
  }
  if (isStampLine(line)) return "stamp";
  const isOver = state.sawName && (state.sawArchive || !state.inRecipients);
  if (isOver && (typeLineOf(line) || isAnnexHeading(line) || isAttachedNote(line))) return null;
  // "(Đính kèm Chỉ thị số 14/CT-TTg)" between the recipients and the signature
  if (!isOver && state.sawArchive && /^\([^()]{4,160}\)[.;]?$/u.test(trimmed) && isAttachedNote(line)) return "stamp";
  if (isArchive(folded)) {
    state.sawArchive = true;
    state.inRecipients = true;
    state.entryOpen = !/[.;]$/u.test(trimmed);
    return "recipients";
  }
  if (state.inRecipients && /^[-–—−•·+*~]\s{0,4}\S/u.test(trimmed)) {
    state.entryOpen = !/[.;]$/u.test(trimmed);
    return "recipients";
  }
  if (isSignedMark(trimmed)) return "signature";
  if (signatureInOneLine(trimmed) !== null) {
    state.sawOffice = state.sawName = true;
    return "signature";
  }
  const office = isAuthority(trimmed) || (isOffice(trimmed) && (line.isCaps || trimmed.length < 40));
  if (office && !(state.entryOpen && !line.isCaps)) {
    state.sawOffice = true;
    state.entryOpen = false;
    return "signature";
  }
  if (state.sawOffice && !state.sawName && continuesOffice(line)) return "signature";
  // Under an office whatever is written like a name is one.
  const isNamed = personName(trimmed, before === "signature" && state.sawOffice && !state.sawName ? "any" : "known");
  if (isNamed !== null && (state.sawOffice || !state.entryOpen)) {
    state.sawName = true;
    return "signature";
  }
  if (isUrgency(line)) return "stamp";
  // "Bản điện tử:", "Đồng kính gửi:"
  if (state.inRecipients && /^[^-]{3,40}:$/u.test(trimmed) && !startsPart(line)) return "recipients";
  if (isOver) return null;
  // "08 KH" under "- Lưu: VT." beside a signature that comes yet: the typist's mark.
  if (state.sawArchive && line.side === "left" && before === "recipients" && TYPISTS_MARK.test(trimmed)) return "stamp";
  if (/^\d{1,3}$/u.test(trimmed)) return before ?? "signature";
  if (state.inRecipients && !state.sawArchive && trimmed.length < 120 && !startsPart(line)) {
    state.entryOpen = !/[.;:]$/u.test(trimmed);
    return "recipients";
  }
  if (
    state.inRecipients &&
    state.entryOpen &&
    trimmed.length < 70 &&
    before === "recipients" &&
    !startsPart(line) &&
    !line.gapBefore
  ) {
    state.entryOpen = !/[.;]$/u.test(trimmed);
    return "recipients";
  }
  // Scribbles of a scanned signature between office and name.
  if (state.sawOffice && !state.sawName && trimmed.length < 30 && line.hints.startsParagraph !== true)
    return "signature";
  return null;
}

/** "Nơi nhận: TM. ỦY BAN NHÂN DÂN", "Nơi nhận: - CHỦ TỊCH": the signature's first line beside the head of the list, perhaps behind a speck. */
function isSignedBeside(head: string): boolean {
  const beside = /:\s{1,3}(?:[-–~_.] )?(\p{Lu}{2}.{2,80})$/u.exec(head)?.[1] ?? "";
  return isAllCaps(beside) && (isAuthority(beside) || isOffice(beside));
}

/** Where a scan lost "Nơi nhận": the list between the end mark of the text ("./.") and its "Lưu: VT". */
function unheadedRecipients(lines: readonly FlatLine[], from: number): FlatLine | null {
  const archive = lines.findLast((line) => line.index >= from && line.cell === null && isArchive(line.folded));
  if (!archive) return null;
  for (let at = archive.index - 1; at >= Math.max(from, archive.index - BACK * 2); at--) {
    const line = lines[at];
    if (!line || line.cell || line.trimmed.length > 120) return null;
    if (/\.\s?\/(?:\s?\.)?.{0,4}$/u.test(line.trimmed)) return lines[at + 1] ?? null;
  }
  return null;
}

function isArchive(folded: string): boolean {
  return /^[-–—−•·+*.\s]{0,4}luu(?:\s{0,3}[:;,]|\s{1,3}(?:vt|vp|van (?:thu|phong)|dang uy|tai|ho so))/u.test(folded);
}

function startsPart(line: FlatLine): boolean {
  return typeLineOf(line) !== null || isAnnexHeading(line) || isAttachedNote(line);
}

/** "ỦY BAN NHÂN DÂN HUYỆN" under "PHÓ CHỦ TỊCH", "TỈNH X" under "TM. ỦY BAN NHÂN DÂN". */
function continuesOffice({ isCaps, trimmed }: FlatLine): boolean {
  return isCaps && trimmed.length < 70 && personName(trimmed) === null && !/[.;:]$/u.test(trimmed);
}

/** Where the signature that stands before "Nơi nhận" begins: right columns are sometimes read first. */
function signatureBefore(lines: readonly FlatLine[], head: number, from: number): number {
  let first = head;
  let sawName = false;
  for (let at = head - 1; at >= Math.max(from, head - BACK); at--) {
    const line = lines[at];
    if (!line || line.cell) break;
    const { trimmed } = line;
    if (personName(trimmed)) sawName = true;
    else if (isAuthority(trimmed) || (isOffice(trimmed) && line.isCaps)) first = at;
    else if (!isSignedMark(trimmed) && !isStampLine(line) && !isRule(line) && !(line.isCaps && trimmed.length < 60))
      break;
  }
  return sawName || first === head || lines[first]?.isCaps ? first : head;
}

/** Without "Nơi nhận": the first office line in capitals that has a name under it. */
function firstSignature(lines: readonly FlatLine[], from: number): number | null {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (line && !line.cell && signatureInOneLine(line.trimmed) !== null) return at;
    if (
      !line ||
      line.trimmed.length > 90 ||
      !line.isCaps ||
      line.cell ||
      !(isAuthority(line.trimmed) || isOffice(line.trimmed))
    )
      continue;
    const below = lines.slice(at + 1, at + 9);
    const name = below.findIndex(({ trimmed }) => personName(trimmed) !== null);
    if (name < 0) continue;
    const between = below.slice(0, name);
    if (between.every((other) => other.isCaps || other.trimmed.length < 40)) return at;
  }
  return null;
}
