import type { Line, SourceText } from "../../model/source.js";
import type { Span } from "../../model/span.js";
import type { OcrBook } from "../../patternbook/ocr-book.js";
import { isOneEdit } from "../../text/likeness/one-edit.js";
import { fold } from "../../text/letters/vietnamese.js";
import { typeLineOf } from "../outline/zone-cues.js";
import { dateLineRepairs } from "./date-line.js";
import type { Repair } from "./find-repairs.js";
import { numberLineRepairs, type SymbolClues } from "./number-line.js";
import { placeNameRepairs } from "./place-names.js";
import { signatureLineRepairs } from "./signature-line.js";

const HEAD = 16; // lines of a letterhead with its title, two columns
const BODY_LINES = 5; // of the left column
// "UBND 1ÍNH KHÁNH AN"
const PROVINCE = /(?<![\p{L}\p{N}])[1lI|][ÍÌỈĨI]NH(?=\s\p{Lu}{2})/u;
const GLUED = /(?<!\p{L})S[ỞỎỔỠỚ](\p{Lu}{1,6})(?: (\p{Lu}{1,7}))?(?![\p{L}\p{M}])/u;
const NUMBER = /^[^\p{L}\p{N}]{0,3}S[ốóòôồỗộo06]\s?[:;.,]/u;

/** Slips in the fixed forms of a scanned letterhead (number, place and date) and of signatures. In no order; they may overlap those of words. */
export function headRepairs(source: SourceText, { abbreviations, known: together }: OcrBook): readonly Repair[] {
  const scanned = source.lines.filter(({ origin }) => origin === "ocr");
  const first = scanned[0];
  if (!first || first !== source.lines[0]) return signatureRepairs(source, scanned);
  const texts = scanned.slice(0, HEAD).map(({ span }) => source.text.slice(span.start, span.end).trim());
  const title = texts.findIndex((trimmed) => typeLineOf({ trimmed, folded: fold(trimmed) })?.rest === "");
  const titled = texts[title];
  const head = scanned.slice(0, title < 0 ? HEAD : title);
  const lefts = head.filter(({ hints }) => hints.column !== "right").slice(0, BODY_LINES);
  const bodies = lefts.map(({ span }) => source.text.slice(span.start, span.end)).filter((text) => !NUMBER.test(text));
  const known = new Set([...abbreviations.values()].flat());
  const clues: SymbolClues = {
    type: titled === undefined ? null : (typeLineOf({ trimmed: titled, folded: fold(titled) })?.code ?? null),
    initials: initialsOf(bodies),
    isKnown: (one) => known.has(one),
    knownLike: (one) => (one.length < 4 ? [] : [...known].filter((other) => isOneEdit(one, other))),
  };
  const inHead = head.flatMap((line) => {
    const text = source.text.slice(line.span.start, line.span.end);
    return [
      ...dateLineRepairs(text, line.span.start),
      ...numberLineRepairs(text, line.span.start, clues),
      ...placeNameRepairs(source, lefts, line),
    ];
  });
  const provinces = lefts.flatMap(({ span }) => {
    const misread = PROVINCE.exec(source.text.slice(span.start, span.end));
    if (!misread) return [];
    const start = span.start + misread.index;
    return [{ start, end: start + misread[0].length, read: misread[0], is: "TỈNH" }];
  });
  const departments = lefts.flatMap(({ span }) => partedDepartment(source.text, span, together));
  return [...inHead, ...provinces, ...departments, ...signatureRepairs(source, scanned.slice(head.length))];
}

// What stands before "GIÁM ĐỐC": two letters or three and a dot.
const MODE = /^[^\p{L}]{0,3}(\p{Lu}{1,3}\s?[.,])(?=\s?(?:GIÁM|CHỦ|TRƯỞNG|HIỆU|CỤC|CHI|BỘ|TỔNG|VIỆN|CHÁNH)(?!\p{L}))/u;

/** "VT. GIÁM ĐỐC" over "PHÓ GIÁM ĐỐC" is "KT.": a deputy signs so, and in no other way. */
function deputyMode(line: string, below: string, start: number): Repair | null {
  const read = MODE.exec(line)?.[1];
  if (read === undefined || /^(?:KT|TL|TM|TUQ|Q)\s?\./u.test(read) || !/^\P{L}{0,3}PHÓ(?!\p{L})/u.test(below))
    return null;
  const at = start + line.indexOf(read);
  return { start: at, end: at + read.length, read, is: "KT." };
}

/** "SỞY TẺ" is "SỞ Y TẾ": in capitals no word but "sở" begins so; the words behind it are put right where they belong together. */
function partedDepartment(text: string, { start, end }: Span, together: OcrBook["known"]): readonly Repair[] {
  const glued = GLUED.exec(text.slice(start, end));
  if (!glued) return [];
  const [read, first = "", second] = glued;
  const words = second === undefined ? [first] : [first, second];
  const known = together.get(words.map((word) => fold(word.toLowerCase())).join(" ")) ?? [];
  const [pair] = known.filter(({ forms }) => forms.length === 2);
  const is = ["SỞ", ...(pair ? pair.forms.map((form) => form.toUpperCase()) : words)].join(" ");
  return [{ start: start + glued.index, end: start + glued.index + read.length, read, is }];
}

function signatureRepairs({ text }: SourceText, lines: readonly Line[]): readonly Repair[] {
  const right = lines.filter(({ hints }) => hints.column === "right");
  const textAt = (at: number): string => text.slice(right[at]?.span.start ?? 0, right[at]?.span.end ?? 0);
  return right.flatMap(({ span }, at) => {
    const mode = deputyMode(textAt(at), textAt(at + 1), span.start);
    return mode ? [mode] : signatureLineRepairs(textAt(at), span.start);
  });
}

/** "SỞ THÔNG TIN VÀ ⏎ TRUYỀN THÔNG" gives "STTTT"; every run of lines gives one, as a name may take several. */
export function initialsOf(lines: readonly string[]): readonly string[] {
  const own = lines.map((line) =>
    [...line.matchAll(/\p{L}[\p{L}\p{M}]{0,15}/gu)]
      .map(([word]) => word.toUpperCase())
      .filter((word) => word !== "VÀ")
      .map((word) => word.charAt(0))
      .join(""),
  );
  return own.flatMap((_, from) => own.slice(from).map((_one, count) => own.slice(from, from + count + 1).join("")));
}
