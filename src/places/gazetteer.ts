import type { Level } from "../model/directive.js";
import { collapse, fold, matchForm, toNfc } from "../text/letters/vietnamese.js";
import { remembered } from "../text/remembered.js";
import { eraOf, nameOf, type Change, type ChangedUnit, type PlaceUnit } from "./place-unit.js";

/** A commune as the list up to 30 June 2025 has it, with the codes of those that it became. */
export interface CommuneBefore {
  readonly province: string;
  readonly district: string;
  /** Empty for an island district without communes. */
  readonly commune: string;
  readonly change: Change;
  readonly became: readonly string[];
}

/** A commune as the list since 1 July 2025 has it. */
export interface CommuneSince {
  readonly province: string;
  readonly code: string;
  readonly commune: string;
}

/** Words that ask for a unit; `word` null: of any kind. */
export interface AskedUnit {
  readonly word: string | null;
  readonly name: string;
}

/** Both lists of units, and what became of each. Looked up only; pure. */
export interface Gazetteer {
  /** Units of that name, whatever the capitals and the tone style, in every spelling where it is asked for without tones; those of the list that holds on `day`, or of both where it is not known. */
  find(asked: AskedUnit, day?: string | null): readonly PlaceUnit[];
  byKey(key: string): PlaceUnit | null;
  /** What a unit of the older list became; empty for a unit of today. */
  became(unit: PlaceUnit): readonly ChangedUnit[];
  /** Of what a unit of today was made; empty for one of the older list. */
  was(unit: PlaceUnit): readonly ChangedUnit[];
}

/** A gazetteer without units: every place is known by its words alone. */
export const NO_PLACES: Gazetteer = { find: () => [], byKey: () => null, became: () => [], was: () => [] };

function form(words: string): string {
  return collapse(matchForm(toNfc(words)));
}

const WORDS: ReadonlySet<string> = new Set([
  "xã",
  "phường",
  "thị trấn",
  "đặc khu",
  "huyện",
  "quận",
  "thị xã",
  "thành phố",
  "tỉnh",
]);

/** "Thị trấn Lam Sơn" → "thị trấn", "Lam Sơn". */
function wordAndName(written: string): { readonly word: string; readonly name: string } {
  const first = written.indexOf(" ");
  for (const end of [first, written.indexOf(" ", first + 1)]) {
    const word = end < 0 ? "" : written.slice(0, end).toLowerCase();
    if (WORDS.has(word)) return { word, name: written.slice(end + 1) };
  }
  return { word: "", name: written };
}

interface Draft {
  unit: PlaceUnit;
  readonly form: string;
  /** Null where nothing is known: of most units one is. */
  became: Map<string, Change> | null;
  was: Map<string, Change> | null;
}

/** How loosely one change binds: what went two ways is the looser of both. */
const LOOSENESS: Readonly<Record<Change, number>> = { unchanged: 0, renamed: 1, merged: 2, divided: 3 };

function noted(changes: Map<string, Change> | null, key: string, change: Change): Map<string, Change> {
  if (changes === null) return new Map([[key, change]]);
  const before = changes.get(key);
  return before === undefined || LOOSENESS[change] > LOOSENESS[before] ? changes.set(key, change) : changes;
}

/** The units of both lists while they are put together. */
class Drafts {
  readonly all = new Map<string, Draft>();

  add(key: string, written: string, level: Level, parents: readonly string[], list: "before" | "since"): void {
    const known = this.all.get(key)?.unit;
    const { word, name } = wordAndName(written);
    const within = known?.within ?? parents.flatMap((parent) => this.#nameOf(parent));
    const withinKeys = known ? [...known.withinKeys, ...parents] : parents;
    const isBefore = list === "before" || known?.isBefore === true;
    const isSince = list === "since" || known?.isSince === true;
    const unit = { key, word, name, level, within, withinKeys, isBefore, isSince };
    const draft = this.all.get(key);
    if (draft) draft.unit = unit;
    else this.all.set(key, { unit, form: form(name), became: null, was: null });
  }

  link(older: string, younger: string, change: Change): void {
    const [from, to] = [this.all.get(older), this.all.get(younger)];
    if (older === younger || !from || !to) return;
    from.became = noted(from.became, younger, change);
    to.was = noted(to.was, older, change);
  }

  #nameOf(key: string): readonly string[] {
    const unit = this.all.get(key)?.unit;
    return unit ? [nameOf(unit)] : [];
  }
}

/** Builds the index over both lists. */
export function gazetteer(before: readonly CommuneBefore[], since: readonly CommuneSince[]): Gazetteer {
  const drafts = new Drafts();
  const formed = remembered(form);
  const provinceOf = new Map<string, string>();
  for (const { province, code, commune } of since) {
    const key = formed(province);
    if (!drafts.all.has(key)) drafts.add(key, province, "tỉnh", [], "since");
    drafts.add(code, commune, "xã", [key], "since");
    provinceOf.set(code, key);
  }
  const districts = new Set<string>();
  for (const { province, district, commune, change, became } of before) {
    const provinceKey = formed(province);
    const districtKey = `${provinceKey}/${formed(district)}`;
    if (!districts.has(districtKey)) {
      drafts.add(provinceKey, province, "tỉnh", [], "before");
      drafts.add(districtKey, district, "huyện", [provinceKey], "before");
      districts.add(districtKey);
    }
    const [only = ""] = became;
    const key = change === "unchanged" ? only : `${districtKey}/${form(commune)}`;
    if (commune !== "") drafts.add(key, commune, "xã", [districtKey, provinceKey], "before");
    for (const code of became) {
      if (commune !== "") drafts.link(key, code, change);
      drafts.link(districtKey, code, commune === "" ? "unchanged" : "divided");
      drafts.link(provinceKey, provinceOf.get(code) ?? provinceKey, "merged");
    }
  }
  return indexed(drafts.all);
}

function indexed(drafts: ReadonlyMap<string, Draft>): Gazetteer {
  const byForm = index(drafts, (name) => name);
  let byFolded: ReadonlyMap<string, readonly PlaceUnit[]> | null = null;
  const changed = (changes: ReadonlyMap<string, Change> | null | undefined): readonly ChangedUnit[] =>
    [...(changes ?? [])].flatMap(([key, change]) => {
      const unit = drafts.get(key)?.unit;
      return unit ? [{ unit, change }] : [];
    });
  return {
    find: ({ word, name }, day) => {
      const era = eraOf(day);
      const asked = form(name);
      const isFolded = fold(asked) === asked;
      const named = byForm.get(asked) ?? (isFolded ? (byFolded ??= index(drafts, fold)).get(asked) : undefined) ?? [];
      return named.filter(
        (unit) =>
          (word === null || word === "" || unit.word === form(word) || (isFolded && fold(unit.word) === fold(word))) &&
          (era === null || (era === "before" ? unit.isBefore : unit.isSince)),
      );
    },
    byKey: (key) => drafts.get(key)?.unit ?? null,
    became: (unit) => changed(drafts.get(unit.key)?.became),
    was: (unit) => changed(drafts.get(unit.key)?.was),
  };
}

function index(
  drafts: ReadonlyMap<string, Draft>,
  formOf: (name: string) => string,
): ReadonlyMap<string, readonly PlaceUnit[]> {
  const units = new Map<string, PlaceUnit[]>();
  for (const { unit, form: name } of drafts.values()) {
    const key = formOf(name);
    const known = units.get(key);
    if (known) known.push(unit);
    else units.set(key, [unit]);
  }
  return units;
}
