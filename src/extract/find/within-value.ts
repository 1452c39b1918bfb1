import type { FilledSlot } from "../../patternbook/phrase/match.js";
import { addDays, addMonths } from "../../text/dates/calendar-date.js";
import { parseDay } from "../../text/dates/day-words.js";
import { resolveDay, type DateAnchor } from "../../text/dates/dates.js";
import type { Duration } from "../../text/dates/duration-words.js";
import { fold } from "../../text/letters/vietnamese.js";
import type { DeadlineValue } from "./deadline-value.js";

// "kể từ ngày ký", "từ ngày Kế hoạch này được ban hành"; not "từ ngày Nghị định được ban hành", "từ ngày ký hợp đồng"
const FROM_SIGNING =
  /(?:ngày|khi) (?:ký(?: ban hành)?|ban hành)$|(?:ký|ra|ban hành).{0,40} này$|(?<!\p{L})này (?:được )?(?:ký|ban hành)/iu;

/**
 * What "trong vòng 05 ngày kể từ ngày ký" means: its length and what it is counted from; a slot that holds no length gives
 * only the latter. Counted in calendar units from the signing, where that day is known; the first day is not counted (Bộ luật
 * Dân sự, Điều 147).
 */
export function within(
  slot: FilledSlot | undefined,
  anchorWords: string | null,
  anchor: DateAnchor,
): Partial<DeadlineValue> {
  const duration = slot?.value;
  if (duration?.type !== "duration") return { anchor: anchorWords };
  const { iso, workingDays } = duration;
  const fromSigning = anchorWords !== null && FROM_SIGNING.test(anchorWords.trim());
  const start = fromSigning ? fullDay(anchor.issuedOn) : dayNamed(anchorWords, anchor);
  const end = start === null || workingDays ? null : endOf(start, duration);
  return {
    anchor: anchorWords,
    duration: iso,
    workingDays,
    start: end === null ? null : start,
    end,
    precision: end === null ? null : "day",
  };
}

/** "kể từ ngày 20/11/2025": the day from which it is counted; null where it is an event's. */
function dayNamed(anchorWords: string | null, anchor: DateAnchor): string | null {
  const words = /^(?:kể |tính )?từ (ngày \d{1,2}[^\p{L}]{1,12}|ngày \d{1,2} tháng \d{1,2} năm \d{4})$/iu.exec(
    anchorWords?.trim() ?? "",
  )?.[1];
  const stated = words === undefined ? null : parseDay(fold(words));
  return stated === null ? null : resolveDay(stated, anchor).end;
}

/** An ISO date that is known to the day; null for all others. */
export function fullDay(iso: string | null): string | null {
  return iso !== null && iso.length === 10 ? iso : null;
}

function endOf(start: string, { unit, count }: Duration): string | null {
  if (unit === "day") return addDays(start, count);
  if (unit === "week") return addDays(start, count * 7);
  if (unit === "month") return addMonths(start, count);
  return unit === "year" ? addMonths(start, count * 12) : null;
}
