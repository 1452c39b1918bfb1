import type { RuleMatch } from "../../patternbook/match.js";
import { endsSentenceBetween } from "../../text/sentences.js";
import type { DeadlineValue } from "./deadline-value.js";
import { yearlyOn } from "./rrule.js";

interface Finding {
  readonly match: RuleMatch;
  readonly value: DeadlineValue;
}

/**
 * One act that recurs has one deadline: in a sentence a bare frequency gives way to a dated one ("báo cáo hằng tháng … trước
 * ngày 20 hằng tháng"), and makes a yearless day that follows it recurring ("Hằng năm, … trước ngày 31 tháng 3").
 */
export function oneRecurrence(findings: readonly Finding[], text: string): readonly Finding[] {
  const isBare = ({ value }: Finding): boolean => value.rrule !== null && !value.rrule.includes(";BY");
  const together = (a: Finding, b: Finding): boolean => {
    const [from, to] =
      a.match.span.end <= b.match.span.start
        ? [a.match.span.end, b.match.span.start]
        : [b.match.span.end, a.match.span.start];
    return !endsSentenceBetween(text, from, to);
  };
  const bare = findings.filter(isBare);
  if (bare.length === 0) return findings;
  const dated = findings.filter(({ value }) => value.rrule !== null && value.rrule.includes(";BY"));
  const dropped = new Set<Finding>();
  const replaced = new Map<Finding, Finding>();
  for (const one of bare) {
    if (dated.some((other) => together(one, other))) dropped.add(one);
    for (const other of findings) {
      const day = other.match.slots["date"]?.value;
      const follows = other.match.span.start > one.match.span.start && together(one, other);
      const isUpTo = other.value.kind === "before" || other.value.kind === "by";
      if (!follows || !isUpTo || !other.value.yearInferred || one.value.rrule !== "FREQ=YEARLY") continue;
      if (day?.type !== "day" || day.month === null) continue;
      dropped.add(one);
      const value: DeadlineValue = {
        ...other.value,
        kind: "recurring",
        start: null,
        end: null,
        precision: null,
        rrule: yearlyOn(day.month, day.day),
        yearInferred: false,
      };
      replaced.set(other, { match: other.match, value });
    }
  }
  return findings.filter((finding) => !dropped.has(finding)).map((finding) => replaced.get(finding) ?? finding);
}
