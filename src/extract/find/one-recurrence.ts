import type { RuleMatch } from "../../patternbook/phrase/match.js";
import { endsSentenceBetween } from "../../text/sentences.js";
import type { DeadlineValue } from "./deadline-value.js";
import { yearlyOn } from "./rrule.js";

interface Finding {
  readonly match: RuleMatch;
  readonly value: DeadlineValue;
}

/**
 * One act that recurs has one deadline: in a sentence a bare frequency gives way to a dated one ("báo cáo hằng tháng … trước
 * ngày 20 hằng tháng"), and makes a yearless day that follows it recurring ("Hằng năm, … trước ngày 31 tháng 3", "Hằng năm, vào dịp … 05/6"). Of dated ones in
 * a list ("hằng tháng (trước ngày 12), hằng quý (trước ngày 12 tháng cuối quý)") the most frequent stands.
 */
export function oneRecurrence(findings: readonly Finding[], text: string): readonly Finding[] {
  const listed: Finding[] = [];
  findings.forEach((one, index) => {
    const before = findings[index - 1];
    const isAlone = (listed.at(-2)?.value.rrule ?? null) === null;
    const isSame = before !== undefined && isAlone && isSameOnceMore(before, one, text);
    const isListed = !isSame && isListedAfterOftener(before, one, text);
    if (!isListed) listed.push(one);
  });
  if (!listed.some(isBare)) return listed;
  return sentencesOf(listed, text).flatMap(inOneSentence);
}

// What stands between the items of a list of recurrences: "), hằng quý (", " và ".
const LIST_WORDS = /^[\s,()]{0,6}(?:và )?(?:báo cáo )?(?:(?:hàng|hằng) )?(?:tháng|quý|6 tháng|năm)?[\s,()]{0,4}$/iu;
const FREQUENCIES = ["MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;

function isListedAfterOftener(before: Finding | undefined, { match, value }: Finding, text: string): boolean {
  const [first, second] = [before?.value.rrule ?? null, value.rrule];
  if (before === undefined || first === null || second === null) return false;
  const between = text.slice(before.match.span.end, match.span.start);
  const rank = (rrule: string): number => FREQUENCIES.findIndex((frequency) => rrule.startsWith(`FREQ=${frequency}`));
  return rank(first) < rank(second) && LIST_WORDS.test(between);
}

/** "hàng quý trước ngày 20 của tháng cuối quý", "hằng quý (trước ngày 20 …)": the frequency before it once more, with its day. */
function isSameOnceMore(before: Finding, { match, value }: Finding, text: string): boolean {
  const between = text.slice(before.match.span.end, match.span.start);
  return value.rrule !== null && isBare(before) && /^[\s(]{0,3}$/u.test(between);
}

function isBare({ value }: Finding): boolean {
  return value.rrule !== null && !value.rrule.includes(";BY");
}

/** The findings, in order of place, those of one sentence together. */
function sentencesOf(findings: readonly Finding[], text: string): Finding[][] {
  const sentences: Finding[][] = [];
  let last: Finding | undefined;
  for (const finding of findings) {
    const sentence = sentences.at(-1);
    if (
      last === undefined ||
      sentence === undefined ||
      endsSentenceBetween(text, last.match.span.end, finding.match.span.start)
    )
      sentences.push([finding]);
    else sentence.push(finding);
    last = finding;
  }
  return sentences;
}

function inOneSentence(findings: readonly Finding[]): readonly Finding[] {
  if (findings.some(({ value }) => value.rrule?.includes(";BY") === true))
    return findings.filter((one) => !isBare(one));
  const yearly = findings.findIndex((one) => isBare(one) && one.value.rrule === "FREQ=YEARLY");
  if (yearly < 0) return findings;
  const recurring = findings.map((one, index) => (index > yearly ? (madeYearly(one) ?? one) : one));
  const hasChanged = recurring.some((one, index) => one !== findings[index]);
  return hasChanged ? recurring.filter((_, index) => index !== yearly) : findings;
}

/** "trước ngày 31 tháng 3" as it is meant after "Hằng năm"; null where it names its year or no day. */
function madeYearly({ match, value }: Finding): Finding | null {
  const day = match.slots["date"]?.value;
  if ((value.kind !== "before" && value.kind !== "by" && value.kind !== "on") || !value.yearInferred) return null;
  if (day?.type !== "day" || day.month === null) return null;
  const rrule = yearlyOn(day.month, day.day);
  return {
    match,
    value: { ...value, kind: "recurring", start: null, end: null, precision: null, rrule, yearInferred: false },
  };
}
