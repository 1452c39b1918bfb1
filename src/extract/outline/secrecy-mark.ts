import type { SourceText } from "../../model/source.js";
import { fold } from "../../text/letters/vietnamese.js";
import { flatLines, piecesOf, type FlatLine } from "./flat-line.js";
import { isNationalHeader } from "./zone-cues.js";
import { zonedLines } from "./zones.js";

/** The degrees of secrecy that a document can be marked with (Luật Bảo vệ bí mật nhà nước 2018, Điều 8). */
export type SecrecyMark = "MẬT" | "TỐI MẬT" | "TUYỆT MẬT";

/** The highest first. */
const MARKS: readonly SecrecyMark[] = ["TUYỆT MẬT", "TỐI MẬT", "MẬT"];

/** What a text without it cannot hold a mark: most are done with here. */
const MAYBE = /M\s{0,9}\p{L}\s{0,9}T(?!\p{L})|(?:[Đđ][Ộộ]|[Mm][Ứứ][Cc]|[Dd][Ấấ][Uu])\s{0,3}[Mm][Ậậ][Tt]/u;

/** Frames, brackets and Markdown marks around a stamp. */
const FRAME = /^[^\p{L}]{1,40}|[^\p{L}]{1,40}$/gu;
const LABEL = /^(?:(?:mức\s{0,3})?độ|mức|dấu(?:\s{0,3}độ)?)\s{0,3}mật\s{0,3}[^\p{L}\s]\s{0,5}/iu;
/** Words that end a line when "MẬT" alone was wrapped onto the next: "CÔNG TÁC BẢO ⏎ MẬT". */
const GOES_ON = /(?<!\p{L})(?:bảo|bí|cơ|độ)$/iu;
/** Where no letterhead can be told, a stamp stands among the first lines; so far below its end one may be read. */
const FIRST_LINES = 25;
const READ_LATE = 6;
/** So near to "CỘNG HÒA XÃ HỘI ..." a line of a later page stands in a letterhead. */
const NEAR = 12;

/**
 * The mark of secrecy that a document (or one attached to it) bears in its letterhead, as a mark of its own: in capitals and alone on
 * its line, in its column or in its frame, perhaps after "ĐỘ MẬT:". The words in running text ("bảo mật", "bí mật nhà nước") are none.
 * The highest where there are several; null where there is none. Pure.
 */
export function secrecyMarkOf(source: SourceText): SecrecyMark | null {
  if (!MAYBE.test(source.text)) return null;
  const lines = flatLines(source);
  const candidates = lines
    .map((line) => ({ line, marks: marksOf(line, source.lines[line.index]?.origin === "ocr") }))
    .filter(({ line, marks }) => marks.length > 0 && !isWrapped(line, lines[line.index - 1]));
  if (candidates.length === 0) return null;
  const headEnd = endOfHead(source);
  const found = candidates.filter(({ line }) => isInHead(line, headEnd, lines)).flatMap(({ marks }) => marks);
  return MARKS.find((mark) => found.includes(mark)) ?? null;
}

/** The marks that stand alone in the pieces of a line. */
function marksOf(line: FlatLine, isOcr: boolean): readonly SecrecyMark[] {
  if (line.trimmed.length > 200) return [];
  const pieces = [line.trimmed, ...piecesOf(line).map(({ text }) => text)];
  return pieces.flatMap((piece) => (piece.length <= 60 ? (markIn(piece, isOcr) ?? []) : []));
}

function markIn(piece: string, isOcr: boolean): SecrecyMark | null {
  const framed = piece.replace(FRAME, "");
  const bare = framed.replace(LABEL, "");
  // "T Ố I  M Ậ T": letters set apart.
  const letters = bare.replace(FRAME, "").replace(/\s{1,60}/gu, "");
  const isLabelled = bare !== framed;
  if (!isLabelled && letters !== letters.toUpperCase()) return null;
  const stated = letters.toUpperCase();
  // The first to get lost in a stamp that OCR reads are the tones.
  const form = (text: string): string => (isOcr ? fold(text) : text);
  return MARKS.find((mark) => form(mark.replace(" ", "")) === form(stated)) ?? null;
}

function endOfHead(source: SourceText): number {
  const { lines, zones } = zonedLines(source);
  if (!zones.some((zone) => zone === "letterhead" || zone === "title")) return FIRST_LINES;
  const end = zones.findIndex((zone) => zone !== "letterhead" && zone !== "title" && zone !== "stamp");
  return end < 0 ? lines.length : end + READ_LATE;
}

function isInHead(line: FlatLine, headEnd: number, lines: readonly FlatLine[]): boolean {
  if (line.cell !== null) return false;
  if (line.page === 1 && line.index < headEnd) return true;
  return lines
    .slice(Math.max(0, line.index - NEAR), line.index + NEAR)
    .some((other) => other.page === line.page && isNationalHeader(other));
}

function isWrapped(line: FlatLine, before: FlatLine | undefined): boolean {
  return before?.page === line.page && before.side === line.side && GOES_ON.test(before.trimmed);
}
