import type { AskedPlaces } from "../../places/asked-place.js";
import type { Gazetteer } from "../../places/gazetteer.js";
import { fullNameOf, nameOf, type ChangedUnit, type PlaceUnit } from "../../places/place-unit.js";
import type { Say } from "./speech.js";

const MOST_NAMED = 12;

/** "xã Thọ Long, xã Lam Sơn (một phần)", the first dozen. */
export function changedWords(changed: readonly ChangedUnit[], say: Say, isFull = false): string {
  const words = changed
    .slice(0, MOST_NAMED)
    .map(({ unit, change }) => say(`place.${change}`, { unit: isFull ? fullNameOf(unit) : nameOf(unit) }));
  const more = changed.length - words.length;
  return [...words, ...(more > 0 ? [say("place.more", { count: more })] : [])].join("; ");
}

/** What a unit is today, or was: lines for people. */
export function placeLines(unit: PlaceUnit, places: Gazetteer, say: Say): readonly string[] {
  const became = places.became(unit);
  const was = places.was(unit).filter(({ unit: older }) => older.level === unit.level);
  const ways = (changed: readonly ChangedUnit[]): readonly ChangedUnit[] =>
    unit.level === "huyện" ? changed.map(({ unit: one }) => ({ unit: one, change: "merged" })) : changed;
  return [
    say("place.is", { place: fullNameOf(unit) }),
    ...(unit.isSince || became.length === 0
      ? []
      : [say(unit.level === "huyện" ? "place.district" : "place.gone", { units: changedWords(ways(became), say) })]),
    ...(unit.isSince && was.length > 0 ? [say("place.made", { units: changedWords(was, say, true) })] : []),
  ];
}

/** What to say beside the tasks of a place: where else was looked, what is not sure, or which places were perhaps meant. */
export function placeNotes(words: string, found: AskedPlaces, say: Say): readonly string[] {
  const { asked, isAmbiguous, same, perhaps } = found;
  const [first] = asked;
  if (!first) return [];
  if (isAmbiguous) {
    const units = asked.slice(0, MOST_NAMED).map(fullNameOf).join("; ");
    return [say("place.ambiguous", { asked: words, count: asked.length, units, example: fullNameOf(first) })];
  }
  const plain = same.map(({ unit }) => ({ unit, change: "merged" as const }));
  return [
    ...(same.length > 0 ? [say("place.also", { asked: words, units: changedWords(plain, say) })] : []),
    ...(perhaps.length > 0
      ? [
          say("place.perhaps", {
            units: changedWords(
              perhaps.map(({ unit }) => ({ unit, change: "merged" })),
              say,
            ),
          }),
        ]
      : []),
  ];
}
