import { collapse, fold, matchForm, toNfc } from "../text/letters/vietnamese.js";
import type { AskedUnit, Gazetteer } from "./gazetteer.js";
import type { ChangedUnit, PlaceUnit } from "./place-unit.js";

/** The places that words may mean, and where the same ground is found on the other side of 1 July 2025. */
export interface AskedPlaces {
  /** Units of that name; several where both lists have it, or where the name is common. */
  readonly asked: readonly PlaceUnit[];
  /** True where they are places that have nothing to do with each other: which is meant is not known, so nothing more is looked for. */
  readonly isAmbiguous: boolean;
  /** Units of the other list that are the same ground, whole: merged, renamed, what a district is today. */
  readonly same: readonly ChangedUnit[];
  /** Units of which only a part is: divided communes, the former district of a commune of today. */
  readonly perhaps: readonly ChangedUnit[];
}

const UNIT =
  /(?:^|\s)(thành phố|thanh pho|thị trấn|thi tran|thị xã|thi xa|đặc khu|dac khu|huyện|huyen|quận|quan|tỉnh|tinh|phường|phuong|xã|xa)\s([^,]{1,60})$/u;

/** "UBND xã Thọ Lập, huyện Thọ Xuân" → the units it names, the nearest first. */
export function readAskedPlace(text: string): readonly AskedUnit[] {
  return text
    .slice(0, 300)
    .split(",")
    .map((part) => collapse(matchForm(toNfc(part))))
    .filter((part) => part !== "")
    .map((part) => {
      const found = UNIT.exec(part);
      return found ? { word: found[1] ?? null, name: (found[2] ?? "").trim() } : { word: null, name: part };
    });
}

function isNamed(unit: PlaceUnit, { word, name }: AskedUnit): boolean {
  const isFolded = fold(name) === name;
  const form = (words: string): string => (isFolded ? fold(words) : matchForm(words));
  return form(unit.name) === form(name) && (word === null || fold(unit.word) === fold(word));
}

function isLinked(a: PlaceUnit, b: PlaceUnit, places: Gazetteer): boolean {
  const links = [...places.became(a), ...places.was(a)].map(({ unit }) => unit.key);
  return links.includes(b.key) || a.withinKeys.includes(b.key) || b.withinKeys.includes(a.key);
}

/** True where each hangs together with the first, directly or by others. */
function hangTogether(units: readonly PlaceUnit[], places: Gazetteer): boolean {
  const together = new Set(units.slice(0, 1));
  for (const known of together)
    for (const unit of units) if (isLinked(known, unit, places) || isLinked(unit, known, places)) together.add(unit);
  return together.size === units.length;
}

/** Finds the places meant by "xã Thọ Lập" or "xã Tân Tiến, tỉnh Hưng Yên", with or without tones, and their other side. */
export function askedPlaces(text: string, places: Gazetteer): AskedPlaces {
  const [first, ...outer] = readAskedPlace(text);
  if (!first) return { asked: [], isAmbiguous: false, same: [], perhaps: [] };
  const asked = places
    .find(first)
    .filter((unit) =>
      outer.every((one) => unit.withinKeys.some((key) => [places.byKey(key)].some((at) => at && isNamed(at, one)))),
    );
  const isAmbiguous = asked.length > 1 && !hangTogether(asked, places);
  if (isAmbiguous || asked.length === 0) return { asked, isAmbiguous, same: [], perhaps: [] };
  const same = new Map<string, ChangedUnit>();
  const perhaps = new Map<string, ChangedUnit>();
  for (const unit of asked)
    for (const changed of [...places.became(unit), ...places.was(unit)]) {
      const isDistrictOfToday = unit.level === "huyện";
      const isWhole = changed.change !== "divided" || isDistrictOfToday;
      if (!asked.some(({ key }) => key === changed.unit.key)) (isWhole ? same : perhaps).set(changed.unit.key, changed);
    }
  for (const key of same.keys()) perhaps.delete(key);
  return { asked, isAmbiguous, same: [...same.values()], perhaps: [...perhaps.values()] };
}
