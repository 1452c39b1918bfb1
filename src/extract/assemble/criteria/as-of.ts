import type { Word } from "../../../text/words.js";
import { formAt, sentenceEnd, sentenceStart } from "./reading.js";

/** A stated time in words: ISO, perhaps partial ("2024-01"), and the index after it. */
interface Time {
  readonly iso: string;
  readonly end: number;
}

/** ISO, perhaps partial ("2024-01"), or "now" for "đến nay". */
export type StatedTime = string;

const pad = (value: number): string => String(value).padStart(2, "0");

function yearAt(words: readonly Word[], index: number): number | null {
  const form = formAt(words, index);
  const year = form.length === 4 ? Number(form) : NaN;
  return year >= 1945 && year <= 2100 ? year : null;
}

function smallAt(words: readonly Word[], index: number, most: number): number | null {
  const value = words[index]?.kind === "number" ? Number(formAt(words, index)) : NaN;
  return Number.isInteger(value) && value >= 1 && value <= most ? value : null;
}

/** "30/6/2024", "01/2024", "6 năm 2024", "30 tháng 6 năm 2024" from `index` on, the words ngày and tháng left out. */
function numericTime(words: readonly Word[], index: number): Time | null {
  const separators = ["/", "-", "."];
  const isStroke = (at: number): boolean => separators.includes(formAt(words, at));
  const year = (at: number): { year: number; end: number } | null => {
    const from = formAt(words, at) === "năm" || isStroke(at) ? at + 1 : at;
    const value = from === at ? null : yearAt(words, from);
    return value === null ? null : { year: value, end: from + 1 };
  };
  const first = smallAt(words, index, 31);
  if (first === null) return null;
  const monthFrom = formAt(words, index + 1) === "tháng" || isStroke(index + 1) ? index + 2 : -1;
  const month = monthFrom < 0 ? null : smallAt(words, monthFrom, 12);
  if (month !== null) {
    const full = year(monthFrom + 1);
    return full ? { iso: `${full.year}-${pad(month)}-${pad(first)}`, end: full.end } : null;
  }
  const partial = year(index + 1);
  return partial && first <= 12 ? { iso: `${partial.year}-${pad(first)}`, end: partial.end } : null;
}

function timeAt(words: readonly Word[], index: number): Time | null {
  let at = index;
  while (["ngày", "tháng", "hết", "cuối", "thời", "điểm", "là", "trước", "trong"].includes(formAt(words, at))) at++;
  if (formAt(words, at) === "năm") {
    const year = yearAt(words, at + 1);
    return year === null ? null : { iso: String(year), end: at + 2 };
  }
  return numericTime(words, at);
}

// "giai đoạn từ ... đến năm 2025" and the like are no times of a count
const PERIOD_WORDS = new Set(["đoạn", "từ", "kỳ", "nhìn", "khóa"]);

function isPeriod(words: readonly Word[], cue: number): boolean {
  for (let at = cue - 1; at >= Math.max(0, cue - 5); at--) if (PERIOD_WORDS.has(formAt(words, at))) return true;
  return false;
}

function opensClause(words: readonly Word[], index: number): boolean {
  return index === 0 || [".", ";", ":", ",", "-", "("].includes(formAt(words, index - 1));
}

type Status = "achieved" | "remaining" | "target";

function cueEnd(words: readonly Word[], at: number, status: Status): number | null {
  const form = formAt(words, at);
  const next = formAt(words, at + 1);
  if (["đến", "tới", "hết", "cuối"].includes(form)) return at + 1;
  if (form === "thời" && next === "điểm") return at + 2;
  if (status === "target" && (form === "trong" || form === "vào" || form === "trước")) return at + 1;
  if (form === "trong" && next === "năm" && opensClause(words, at)) return at + 1;
  if (form === "năm" && (opensClause(words, at) || status === "target")) return at;
  return null;
}

function lastTime(words: readonly Word[], from: number, to: number, status: Status): StatedTime | null {
  let found: StatedTime | null = null;
  for (let at = from; at < to; at++) {
    const form = formAt(words, at);
    if ((form === "đến" || form === "tới" || form === "hiện") && formAt(words, at + 1) === "nay") found = "now";
    const cue = cueEnd(words, at, status);
    const time = cue === null || isPeriod(words, at) ? null : timeAt(words, cue);
    if (time && time.end <= to) {
      found = time.iso;
      at = time.end - 1;
    }
  }
  return found;
}

/**
 * The time that a count speaks of, as stated ("2024-01", "2024-06-30"): the last one before it in its sentence, else
 * one right behind it. "now" for "đến nay"; null where none is stated.
 */
export function asOfBeside(words: readonly Word[], first: number, last: number, status: Status): StatedTime | null {
  const before = lastTime(words, sentenceStart(words, first), first, status);
  if (before !== null) return before;
  if (status === "remaining") return null;
  const end = Math.min(sentenceEnd(words, Math.max(0, last - 1)), last + 16);
  let stop = last;
  while (stop < end && formAt(words, stop) !== ";") stop++;
  for (let at = last; at < stop; at++) {
    if (status === "achieved" && !["tính", "("].includes(formAt(words, at))) continue;
    return lastTime(words, at, stop, status);
  }
  return null;
}

/** The time that an introducing sentence states ("Kết quả rà soát đến tháng 01/2024 như sau:"). */
export function asOfIn(words: readonly Word[], status: Status): StatedTime | null {
  return lastTime(words, 0, words.length, status);
}
