import { resolve } from "node:path";
import type { OfficeDays } from "../calendar/due.js";
import { bodyReader } from "../extract/organisations/body/body-parts.js";
import { loadCalendar } from "../patternbook/load-calendar.js";
import { loadPlaces } from "../patternbook/load-places.js";
import { describeFault } from "../patternbook/pattern-book.js";
import { loadRules, type Rules } from "../patternbook/rules.js";
import type { Gazetteer } from "../places/gazetteer.js";
import type { BodyKnowledge } from "../store/organisations/body-knowledge.js";
import { installation } from "../jobs/installation.js";
import { EXIT } from "./exit-codes.js";
import { Failure } from "./failure.js";
import { printable } from "./speech/speech.js";

/** The folder of rules: the one asked for, else the one that comes with the program. */
export function patternsFolder(asked: string | undefined): string {
  return resolve(asked ?? installation().patterns);
}

/** Loads the rules. Throws a `Failure` (exit 4) that names every fault. */
export function rulesOrFail(asked: string | undefined): Rules {
  const folder = patternsFolder(asked);
  const loaded = loadRules(folder);
  if (loaded.ok) return loaded.rules;
  throw new Failure(EXIT.patterns, "failure.patterns", { folder: printable(folder) }, loaded.faults.map(describeFault));
}

/** The administrative units of the rules' folder. Throws a `Failure` (exit 4). */
export function placesOrFail(asked: string | undefined): Gazetteer {
  const folder = patternsFolder(asked);
  const loaded = loadPlaces(folder);
  if (loaded.ok) return loaded.places;
  throw new Failure(EXIT.patterns, "failure.patterns", { folder: printable(folder) }, loaded.faults.map(describeFault));
}

/** What tells bodies apart: the lexicon of `rules` and the units of the same folder. Throws a `Failure` (exit 4). */
export function bodiesOrFail(rules: Rules, asked: string | undefined): BodyKnowledge {
  return { read: bodyReader(rules.lexicon), places: placesOrFail(asked) };
}

/** How this office reckons days: the calendar of the rules' folder, and `DONDOC_BEFORE_INCLUDES_DAY=1`. Throws a `Failure` (exit 4). */
export function officeDaysOrFail(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): OfficeDays {
  const folder = patternsFolder(asked);
  const loaded = loadCalendar(folder);
  if (loaded.ok) return { calendar: loaded.calendar, beforeIncludesDay: beforeIncludesDay(environment) };
  throw new Failure(EXIT.patterns, "failure.patterns", { folder: printable(folder) }, loaded.faults.map(describeFault));
}

/** True where this office takes "trước ngày X" to include X (`DONDOC_BEFORE_INCLUDES_DAY=1`). */
export function beforeIncludesDay(environment: Readonly<Record<string, string | undefined>>): boolean {
  return environment["DONDOC_BEFORE_INCLUDES_DAY"] === "1";
}
