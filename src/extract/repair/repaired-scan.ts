import type { Diagnostic } from "../../model/diagnostic.js";
import { diagnose } from "../../model/diagnostic-codes.js";
import type { SourceText } from "../../model/source.js";
import type { OcrBook } from "../../patternbook/ocr-book.js";
import { citationCodeRepairs } from "./citation-codes.js";
import { citationDayRepairs } from "./citation-day.js";
import { dateMarkRepairs } from "./date-marks.js";
import { findMarks } from "./find-marks.js";
import { findRepairs, type Repair } from "./find-repairs.js";
import { headRepairs } from "./head-repairs.js";
import { headingMarkerRepairs } from "./heading-markers.js";
import { wordsOfScans } from "./line-words.js";
import { type ReadingSource, readingSource } from "./reading-source.js";

/** A scan with its usual slips put right, and a remark on how many they are (none where there is none). */
export interface RepairedScan extends ReadingSource {
  readonly remarks: readonly Diagnostic[];
}

/** Repairs the lines that were read from pictures. */
export function repairedScan(source: SourceText, book: OcrBook): RepairedScan {
  const known = [
    ...headRepairs(source, book),
    ...citationDayRepairs(source),
    ...citationCodeRepairs(source),
    ...headingMarkerRepairs(source),
  ];
  const fixed = [...known, ...dateMarkRepairs(source).filter((one) => isApart(one, known))];
  const isFree = (one: Repair): boolean => isApart(one, fixed);
  const repairs = [...fixed.filter(({ is }) => is !== ""), ...findRepairs(wordsOfScans(source), book).filter(isFree)];
  const specks = [...fixed.filter(({ is }) => is === ""), ...findMarks(source).filter(isFree)];
  const all = [...repairs, ...specks].sort((a, b) => a.start - b.start);
  return { ...readingSource(source, all), remarks: repairs.length > 0 ? [remarkOn(repairs)] : [] };
}

function isApart(one: Repair, others: readonly Repair[]): boolean {
  return others.every((other) => one.end <= other.start || one.start >= other.end);
}

const SHOWN = 5;

function remarkOn(repairs: readonly Repair[]): Diagnostic {
  const counts = new Map<string, number>();
  for (const { read, is } of repairs) {
    const slip = `${read} → ${is}`;
    counts.set(slip, (counts.get(slip) ?? 0) + 1);
  }
  const examples = [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, SHOWN)
    .map(([slip, count]) => (count > 1 ? `${slip} (${count})` : slip))
    .join(", ");
  return diagnose("ocr-letters-repaired", { count: repairs.length, examples });
}
