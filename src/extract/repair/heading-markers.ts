import type { SourceText } from "../../model/source.js";
import { type Family, familyOf, type MarkerReading, readingsOf } from "./marker-readings.js";
import type { Repair } from "./find-repairs.js";

/** A line of a scan that begins like a numbered heading: "H. NHIỆM VỤ", "L Mục đích", "2. Yêu cầu". */
interface MarkerLine {
  readonly start: number;
  /** The marker as it was read, with its dot. */
  readonly read: string;
  readonly hasDot: boolean;
  /** What the letters say as they stand; null where they are no number. */
  readonly asRead: MarkerReading | null;
  /** What else may be printed there. */
  readonly others: readonly MarkerReading[];
}

// A number of few strokes, perhaps its dot, and a heading behind it.
const OPENING = /^\s{0,40}([\p{L}\p{M}\d|!]{1,5})([.,:]?)\s{1,4}(?=[“"]?\p{Lu})/u;
const AHEAD = 80; // lines with markers among which the next of a list is looked for

/**
 * The Roman and Arabic numbers before the headings of a scan, where their strokes were read as other letters: "H." for "II.", "J." for "1.".
 * A number is put right only where the numbers around prove it: the one before it was read and is one less, or it is a first one and the
 * second follows. In order of place.
 */
export function headingMarkerRepairs(source: SourceText): readonly Repair[] {
  const lines = markerLines(source);
  const last: Record<Family, number> = { roman: 0, decimal: 0 };
  const repairs: Repair[] = [];
  lines.forEach((line, at) => {
    const meant = meantBy(line, last, (family) => nextOf(lines, at, family));
    const reading = meant ?? (line.hasDot ? line.asRead : null);
    if (!reading) return;
    last[reading.family] = reading.ordinal;
    if (reading.family === "roman") last.decimal = 0;
    if (meant)
      repairs.push({ start: line.start, end: line.start + line.read.length, read: line.read, is: meant.label });
  });
  return repairs;
}

/** What is printed where it is not what was read; null where that stands, or nothing proves another. */
function meantBy(
  { read, hasDot, asRead, others }: MarkerLine,
  last: Readonly<Record<Family, number>>,
  next: (family: Family) => number | null,
): MarkerReading | null {
  const isNext = ({ family, ordinal }: MarkerReading): boolean => ordinal === last[family] + 1;
  const isFollowed = ({ family, ordinal }: MarkerReading): boolean => next(family) === ordinal + 1;
  if (asRead && hasDot) {
    if (isFollowed(asRead)) return null;
    // "1. MỤC ĐÍCH" over "1. Mục đích" may be a Roman one.
    if (isNext(asRead) && (asRead.family === "roman" || next("decimal") !== 1)) return null;
    if (/[2-9]/u.test(read)) return null;
  }
  const proven = others.filter(
    (other) => isNext(other) && (isFollowed(other) || (other.ordinal > 1 && (hasDot || /^[IVX]{2,5}$/u.test(read)))),
  );
  return proven.length === 1 ? (proven[0] ?? null) : null;
}

/** The number of the next marker of the family below a line; null where there is none before the list ends. */
function nextOf(lines: readonly MarkerLine[], from: number, family: Family): number | null {
  for (let at = from + 1; at < Math.min(lines.length, from + 1 + AHEAD); at++) {
    const line = lines[at];
    if (!line) break;
    if (line.asRead?.family === family && line.hasDot) return line.asRead.ordinal;
    // "III." ends the list of "1.", "2." above it.
    if (family === "decimal" && line.asRead?.family === "roman" && line.asRead.ordinal > 1) return null;
    const other = line.asRead && line.hasDot ? undefined : line.others.find((one) => one.family === family);
    if (other) return other.ordinal;
  }
  return null;
}

function markerLines({ text, lines }: SourceText): readonly MarkerLine[] {
  return lines.flatMap(({ origin, span, cell, hints }): readonly MarkerLine[] => {
    if (origin !== "ocr" || cell !== null || hints.column !== null || hints.stamp === true) return [];
    const opening = OPENING.exec(text.slice(span.start, span.end));
    if (!opening) return [];
    const [whole, token = "", dot = ""] = opening;
    const readings = readingsOf(token);
    const asRead = familyOf(token);
    // "12 xã": a number without its dot counts things.
    if (readings.length === 0 || (dot !== "." && asRead?.family === "decimal")) return [];
    const start = span.start + whole.indexOf(token);
    return [{ start, read: token + dot, hasDot: dot === ".", asRead, others: readings }];
  });
}
