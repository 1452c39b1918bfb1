import { isDay, isoDay } from "../../text/dates/calendar-date.js";
import { UsageError } from "../failure.js";
import type { Say } from "../speech/speech.js";

type Parse<T> = (value: string) => T;

const WRITTEN = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** A day, ISO or as Vietnamese write it, as an ISO date. */
export function dayValue(name: string, say: Say): Parse<string> {
  return (value) => {
    const written = WRITTEN.exec(value.trim());
    const [, year, month, day] = written ? [null, written[3], written[2], written[1]] : (ISO.exec(value.trim()) ?? []);
    const parts = [Number(year), Number(month), Number(day)] as const;
    if (!isDay(...parts)) throw new UsageError({ name, reason: say("usage.date") });
    return isoDay(...parts);
  };
}

/** A number within bounds, both included. */
export function numberValue(name: string, [least, most]: readonly [number, number], say: Say): Parse<number> {
  return (value) => {
    const number = Number(value.trim().replace(",", "."));
    if (value.trim() === "" || !(number >= least && number <= most))
      throw new UsageError({ name, reason: say("usage.number", { least, most }) });
    return number;
  };
}

/** A whole number of 1 or more. */
export function countValue(name: string, say: Say): Parse<number> {
  return (value) => {
    const number = Number(value);
    if (!/^\d{1,15}$/u.test(value.trim()) || number < 1) throw new UsageError({ name, reason: say("usage.whole") });
    return number;
  };
}

/** A number of days: "14d", "14 ngày" or "14". */
export function daysValue(name: string, say: Say): Parse<number> {
  return (value) => {
    const found = /^(\d{1,4})\s?(?:d|ngày|ngay)?$/iu.exec(value.trim());
    if (!found) throw new UsageError({ name, reason: say("usage.days") });
    return Number(found[1]);
  };
}

/** One of a few words. */
export function choiceValue<T extends string>(name: string, choices: readonly T[], say: Say): Parse<T> {
  return (value) => {
    const chosen = choices.find((choice) => choice === value);
    if (chosen === undefined)
      throw new UsageError({ name, reason: say("usage.choice", { choices: choices.join(", ") }) });
    return chosen;
  };
}
