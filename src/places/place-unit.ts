import type { Level } from "../model/directive.js";

/** The day on which communes and provinces of two tiers took the place of three (Nghị quyết 202/2025/QH15): ISO. */
export const TWO_TIERS_SINCE = "2025-07-01";

/** An administrative unit of one of the two lists. */
export interface PlaceUnit {
  /** Stable name for it: the code of a commune of today ("15505"), else its path in small letters ("tỉnh thanh hóa/huyện thọ xuân"). */
  readonly key: string;
  /** "xã", "thị trấn", "huyện", "thành phố": in small letters. */
  readonly word: string;
  /** "Thọ Lộc". */
  readonly name: string;
  readonly level: Level;
  /** The units it lay in, nearest first: "huyện Thọ Xuân", "tỉnh Thanh Hóa"; empty for a province. */
  readonly within: readonly string[];
  /** Keys of all units it lies or lay in, by either list. */
  readonly withinKeys: readonly string[];
  /** True where it stands in the list up to 30 June 2025. */
  readonly isBefore: boolean;
  /** True where it stands in the list since 1 July 2025. */
  readonly isSince: boolean;
}

/** What became of a commune: kept as it was, renamed, merged with others, or divided among several. */
export type Change = "unchanged" | "renamed" | "merged" | "divided";

/** A unit that another one became or was, and how. "divided": only a part of the older went into the younger. */
export interface ChangedUnit {
  readonly unit: PlaceUnit;
  readonly change: Change;
}

/** "xã Thọ Lộc". */
export function nameOf(unit: Pick<PlaceUnit, "word" | "name">): string {
  return unit.name === "" ? unit.word : `${unit.word} ${unit.name}`;
}

/** "xã Thọ Lộc, huyện Thọ Xuân, tỉnh Thanh Hóa". */
export function fullNameOf(unit: PlaceUnit): string {
  return [nameOf(unit), ...unit.within].join(", ");
}

/** Which list a day belongs to; null where it is not known, or a year alone that had both. */
export function eraOf(day: string | null | undefined): "before" | "since" | null {
  if (!day || !/^\d{4}/u.test(day)) return null;
  const bound = TWO_TIERS_SINCE.slice(0, day.length);
  if (day.length < "2025-07".length && day === bound) return null;
  return day < bound ? "before" : "since";
}
