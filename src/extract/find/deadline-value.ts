import type { Deadline } from "../../model/directive.js";
import type { FilledSlot, RuleMatch } from "../../patternbook/phrase/match.js";
import { dayOfWeek, resolveDate, resolveDay, type DateAnchor, type DateRange } from "../../text/dates/dates.js";
import { wholeYear, type StatedDay, type StatedPeriod } from "../../text/dates/stated-date.js";
import { completed } from "../../text/dates/stretch-words.js";
import { slotNameOf } from "../../patternbook/phrase/slot-name.js";
import { betweenDates } from "./between-dates.js";
import { numberedWeek, ownPeriod } from "./own-period.js";
import { partOfPeriod } from "./part-of-period.js";
import { rruleOf } from "./rrule.js";
import { fullDay, within } from "./within-value.js";

/** What a deadline means, without its place. */
export type DeadlineValue = Omit<Deadline, "text" | "span" | "inherited"> & { readonly yearInferred: boolean };

/** What is known of a value; the rest is none. Written out: this is made for every match, and to spread it takes ten times as long. */
function valueOf(kind: Deadline["kind"], known: Partial<DeadlineValue>): DeadlineValue {
  const { start = null, end = null, precision = null, rrule = null, anchor = null, duration = null } = known;
  const { workingDays = false, yearInferred = false } = known;
  return { start, end, precision, rrule, anchor, duration, workingDays, yearInferred, kind };
}

/**
 * What a match of a deadline rule means. The rule `gives` its kind and which slots are its parts: `end` (of a bracket "từ … đến …" its
 * beginning, beside `last`), `start`, `on`,
 * `stretch`, `duration`, `anchor`, `every`, `days`, `weekday`; an `in` with `start` and `end` is a list over both; `week: 0|1` counts weeks from the issue date; `unit` is the
 * document's own week, month, quarter or year.
 */
export function deadlineValue(match: RuleMatch, text: string, anchor: DateAnchor): DeadlineValue {
  const part = (key: string): FilledSlot | undefined => {
    const name = slotNameOf(match.rule.gives[key]);
    return name === null ? undefined : match.slots[name];
  };
  const kind = kindOf(match.rule.gives["kind"]);
  switch (kind) {
    case "before":
    case "by":
      return valueOf(kind, upTo(kind, part("end"), part("last"), match, anchor));
    case "on":
    case "in":
      return valueOf(
        kind,
        part("start") === undefined
          ? during(part("on"), match, anchor)
          : between(undefined, part("start"), part("end"), anchor),
      );
    case "range":
      return valueOf(kind, {
        ...between(part("stretch"), part("start"), part("end"), anchor),
        ...fromNow(match, anchor),
      });
    case "within":
      return valueOf(kind, {
        ...sameDay(match),
        ...within(part("duration"), anchorOf(match, text, part("anchor")), anchor),
      });
    case "recurring":
      return valueOf(kind, { rrule: rruleOf(match, part), anchor: anchorOf(match, text, undefined) });
    case "event":
      return valueOf(kind, { anchor: anchorOf(match, text, part("anchor")) });
  }
}

function kindOf(given: unknown): Deadline["kind"] {
  switch (given) {
    case "before":
    case "by":
    case "on":
    case "in":
    case "range":
    case "within":
    case "recurring":
      return given;
    default:
      return "event";
  }
}

function anchorOf(match: RuleMatch, text: string, slot: FilledSlot | undefined): string | null {
  const given = match.rule.gives["anchor"];
  if (given === "words") return text.slice(match.span.start, match.span.end);
  if (slot === undefined) return typeof given === "string" && slotNameOf(given) === null ? given : null;
  const from =
    text.lastIndexOf(",", slot.span.start) > match.whole.start ? text.lastIndexOf(",", slot.span.start) + 1 : null;
  const lead = match.slots["duration"]?.span.end ?? match.whole.start;
  return text.slice(from ?? lead, slot.span.end).trim();
}

/** The day or period in a slot; of a stretch the end that is asked for. */
function statedIn(slot: FilledSlot | undefined, end: "from" | "to"): StatedDay | StatedPeriod | null {
  const value = slot?.value;
  if (value?.type === "stretch") return value[end];
  return value?.type === "day" || value?.type === "period" ? value : null;
}

function resolved(slot: FilledSlot | undefined, anchor: DateAnchor): DateRange | null {
  const stated = statedIn(slot, "to");
  return stated === null ? null : resolveDate(stated, anchor);
}

/** When that begins before which it is done: "(26 - 28/6/2024)", "(từ ngày 26 đến ngày 28/6)". */
function beginning(slot: FilledSlot | undefined, last: FilledSlot | undefined): StatedDay | StatedPeriod | null {
  const [first, end] = [statedIn(slot, "from"), statedIn(last, "to")];
  return first === null || end === null ? first : completed(first, end);
}

type Bounds = Partial<Pick<DeadlineValue, "start" | "end" | "precision" | "yearInferred">>;

/** "trước tháng 6" is before its first day, "đến tháng 6" by its last; "trước cuối tháng 5" before the end itself. */
function upTo(
  kind: "before" | "by",
  slot: FilledSlot | undefined,
  last: FilledSlot | undefined,
  match: RuleMatch,
  anchor: DateAnchor,
): Bounds {
  const week = match.rule.gives["week"];
  if (typeof week === "number") return { end: dayOfWeek(anchor, week, 7), precision: "day", yearInferred: true };
  if (match.rule.gives["unit"] === "year") return endOfYear(anchor);
  if (slot?.value.type === "monthdays") {
    const day = slot.value.days[0] ?? 0;
    const { end, precision } = resolveDay({ type: "day", day, month: null, year: null, relative: null }, anchor);
    return { end, precision, yearInferred: true };
  }
  const stated = kind === "before" ? beginning(slot, last) : statedIn(slot, "to");
  if (stated === null) return {};
  const range = partOfPeriod(match, resolveDate(stated, anchor));
  const end = kind === "before" ? (range.start ?? range.end) : (range.end ?? range.start);
  return { end, precision: range.precision, yearInferred: range.yearInferred };
}

function during(slot: FilledSlot | undefined, match: RuleMatch, anchor: DateAnchor): Bounds {
  const week = match.rule.gives["week"];
  const weekday = match.slots["weekday"]?.value;
  if (typeof week === "number") {
    const nth =
      weekday?.type === "weekday" ? ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].indexOf(weekday.codes[0]) + 1 : null;
    const [start, end] =
      nth === null
        ? [dayOfWeek(anchor, week, 1), dayOfWeek(anchor, week, 7)]
        : [dayOfWeek(anchor, week, nth), dayOfWeek(anchor, week, nth)];
    return { start, end, precision: "day", yearInferred: true };
  }
  const numbered = match.slots[slotNameOf(match.rule.gives["weekOfYear"]) ?? ""]?.value;
  if (numbered?.type === "count") return numberedWeek(numbered.n, anchor);
  const unit = match.rule.gives["unit"];
  if (unit === "week" || unit === "month" || unit === "quarter") return ownPeriod(unit, anchor);
  if (unit === "year") {
    const { start, end, precision } = resolveDate(wholeYear(null), anchor);
    return { start, end, precision, yearInferred: true };
  }
  if (slot?.value.type === "stretch") return between(slot, undefined, undefined, anchor);
  const range = resolved(slot, anchor);
  return range === null ? {} : partOfPeriod(match, range);
}

/** "từ nay": from the issue date, where it is known to the day; `unit: year` is "đến hết năm". */
function fromNow(match: RuleMatch, anchor: DateAnchor): Bounds {
  if (match.rule.gives["now"] !== true) return {};
  const start = fullDay(anchor.issuedOn);
  return match.rule.gives["unit"] === "year" ? { ...endOfYear(anchor), start } : { start };
}

function endOfYear(anchor: DateAnchor): Bounds {
  const { end, precision } = resolveDate(wholeYear(null), anchor);
  return { end, precision, yearInferred: true };
}

function between(
  stretch: FilledSlot | undefined,
  start: FilledSlot | undefined,
  end: FilledSlot | undefined,
  anchor: DateAnchor,
): Bounds {
  const both = stretch?.value.type === "stretch" ? stretch.value : null;
  return betweenDates(both?.from ?? statedIn(start, "from"), both?.to ?? statedIn(end, "to"), anchor);
}

/** A rule that gives its duration as a constant: "ngay trong ngày" is P0D. */
function sameDay(match: RuleMatch): Partial<DeadlineValue> {
  const duration = match.rule.gives["duration"];
  return typeof duration === "string" && slotNameOf(duration) === null ? { duration } : {};
}
