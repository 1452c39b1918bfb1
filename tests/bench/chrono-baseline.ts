import * as chrono from "chrono-node/vi";
import type { DeadlinePhrase } from "../../src/extract/find/score-phrases.js";

/** What chrono-node's Vietnamese locale makes of the phrases: the figure to beat. */
export interface Baseline {
  /** Share of the phrases with dated deadlines in which it finds just their last days; kinds are not asked of it. */
  readonly valueAccuracy: number;
  /** Share of the false alarms in which it finds a date. */
  readonly falseOnNegatives: number;
}

/** The days that chrono-node finds in a phrase, ISO, read as a document of the phrase's own date. */
function daysIn({ text, reference }: DeadlinePhrase): readonly string[] {
  const issued = new Date(reference.issuedOn ?? `${String(reference.year ?? 2024)}-01-01`);
  return chrono.parse(text, issued, { forwardDate: true }).map(({ start, end }) => {
    const day = end ?? start;
    const part = (name: "year" | "month" | "day", length: number): string =>
      String(day.get(name) ?? 0).padStart(length, "0");
    return `${part("year", 4)}-${part("month", 2)}-${part("day", 2)}`;
  });
}

/** Scores chrono-node on the phrases, generously: of a deadline only its last day (or, where that is open, its first) counts. */
export function chronoBaseline(phrases: readonly DeadlinePhrase[]): Baseline {
  const dated = phrases.filter(({ expect }) => expect.some(({ end, start }) => (end ?? start) !== null));
  const negatives = phrases.filter(({ expect }) => expect.length === 0);
  const right = dated.filter((phrase) => {
    const wanted = phrase.expect.flatMap(({ end, start }) => end ?? start ?? []);
    const got = daysIn(phrase);
    return got.length === wanted.length && wanted.every((day) => got.includes(day));
  });
  const alarms = negatives.filter((phrase) => daysIn(phrase).length > 0);
  return {
    valueAccuracy: dated.length === 0 ? 1 : right.length / dated.length,
    falseOnNegatives: negatives.length === 0 ? 0 : alarms.length / negatives.length,
  };
}
