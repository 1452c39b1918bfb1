import { daysInMonth } from "../../../text/dates/calendar-date.js";
import { isBelievable } from "../ink/believable.js";
import { digitGroups, hasSameDigits, isQuarter, isQuarterSlip } from "./number-words.js";

/** A reading of a number; `text` is empty where nothing was read. Confidence 0 to 1. */
export interface Reading {
  readonly text: string;
  readonly confidence: number;
}

/** What is made of all readings of one number. */
export interface Settled {
  /** The text that is kept. */
  readonly text: string;
  /** 0..1 */
  readonly confidence: number;
  /** Another reading that may be right: to be told. Null where the readings agree. */
  readonly rival: string | null;
}

const SURE = 0.8;
const WEAK = 0.5; // a look at a lone crop that is so unsure says nothing against a sure reading
const USUAL = /^[\p{L}\p{N}.,;:/()%"“”'’&+–-]{1,60}$/u; // "0]", "0!" and "1†00" are no numbers
const QUARTER_READ = 0.6; // most confidence of a quarter that only the second look could read
const TOLD = 0.4; // most confidence of a number with a rival

/**
 * True where a third look is needed: the second one read other digits and was not plainly worse. A second look that read nothing, or
 * hardly anything, is no evidence against a sure first one.
 */
export function isContested(first: Reading, second: Reading): boolean {
  if (hasSameDigits(first.text, second.text)) return false;
  return first.confidence < SURE || second.confidence >= WEAK;
}

/**
 * Settles a number from two or three readings. A quarter whose strokes ran together ("HI/2012") is what the second look, which knew only
 * Roman numerals, made of it. Two that agree carry it. Where none do, the first is kept, unless it is no number
 * at all ("0]") or a date that no calendar has, and another reading is sound; it is doubtful then and its rival is told. Digits are never mixed out of several readings.
 */
export function settleReadings(first: Reading, second: Reading, third: Reading | null): Settled {
  if (isQuarterSlip(first.text) && isQuarter(second.text) && hasSameYear(first.text, second.text))
    return { text: second.text, confidence: Math.min(second.confidence, QUARTER_READ), rival: first.text };
  if (!isContested(first, second)) {
    if (!hasSameDigits(first.text, second.text)) return { ...first, rival: null };
    return { text: first.text, confidence: 1 - (1 - first.confidence) * (1 - second.confidence / 2), rival: null };
  }
  const others = [second, ...(third ? [third] : [])].filter(({ text }) => digitGroups(text).length > 0);
  if (third && hasSameDigits(first.text, third.text)) {
    // Seen among its neighbours it reads as before: the lone crop was wrong, unless it was sure of itself.
    const isSure = third.confidence >= SURE && second.confidence < SURE;
    return isSure
      ? { text: first.text, confidence: Math.max(first.confidence, third.confidence * 0.95), rival: null }
      : { text: first.text, confidence: Math.min(first.confidence, 0.6), rival: null };
  }
  const isSound = ({ text }: Reading): boolean => USUAL.test(text) && isBelievable(text) && !isImpossibleDate(text);
  const better = isSound(first)
    ? third && hasSameDigits(second.text, third.text) && third.confidence >= WEAK && first.confidence < SURE
      ? third
      : undefined
    : others.find((other) => isSound(other) && other.confidence >= WEAK);
  if (better && isSound(better)) return { text: better.text, confidence: TOLD, rival: first.text };
  const rival = [...others].sort((a, b) => b.confidence - a.confidence)[0];
  return { text: first.text, confidence: Math.min(first.confidence, TOLD), rival: rival?.text ?? null };
}

function hasSameYear(a: string, b: string): boolean {
  return /\d{4}/u.exec(a)?.[0] === /\d{4}/u.exec(b)?.[0];
}

/** True for three groups like a date ("31/4/2024") that name no day. */
export function isImpossibleDate(text: string): boolean {
  const date = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4})/u.exec(text);
  if (!date) return false;
  const [day, month, year] = [Number(date[1]), Number(date[3]), Number(date[4])];
  return year < 1900 || year > 2199 || day < 1 || day > daysInMonth(year, month);
}
