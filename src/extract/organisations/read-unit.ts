import type { Level } from "../../model/directive.js";
import type { UnitEntry } from "../../patternbook/lexicon.js";
import type { PhraseHit } from "../../text/phrase-table.js";
import { fullWords, lowerFirst } from "./expand.js";
import { oncePerWord } from "./once-per-word.js";
import type { UnitMention } from "./mention.js";
import {
  actionAt,
  endsName,
  form,
  isCapital,
  isDash,
  isGlued,
  isLetters,
  isShouted,
  lookUp,
  slice,
  type Reading,
} from "./reading.js";

/** A unit, or one for each name listed ("các xã: A, B"); `from` and `to` are the words of each name, `next` the word after all. */
export interface UnitHit {
  readonly units: readonly { readonly unit: UnitMention; readonly from: number; readonly to: number }[];
  readonly next: number;
}

const LONGEST_NAME = 5;
const MOST_NAMES = 60;

/** "xã Viên An", "xã Hội Xuân", "Xã Đoàn Kết Hạ": what would be a word of its own ("xã viên") is a commune's name, by its capitals. */
function isProper(r: Reading, at: number): boolean {
  const isName = isCapital(r, at + 1) && !isShouted(r, at + 1) && !["ủy", "lộ", "đội"].includes(form(r, at + 1));
  // "Huyện Đoàn Hà Trung" is a body; "Thương binh và Xã Hội" no commune
  return isName && isCapital(r, at + 2) && (!isCapital(r, at) || form(r, at + 1) !== "đoàn") && form(r, at) === "xã";
}

/** The word for a unit at `at` ("xã"), or null; "xã hội" is none. */
export function unitWordAt(r: Reading, at: number): PhraseHit<UnitEntry> | null {
  const known = r.lexicon.units.at(r.words, at);
  const hit = known?.value === null && isProper(r, at) ? r.lexicon.unitWords.at(r.words, at) : known;
  if (!hit?.value) return null;
  // "Ban Nhân dân các ấp"; "các bản" may be copies
  const isMany = form(r, at - 1) === "các" && hit.value.word !== "bản";
  if (hit.value.named && !isMany && !isCapital(r, hit.end)) return null;
  return { value: hit.value, end: hit.end };
}

/** "các huyện, TP": towns in full words. */
function spelled(words: string): string {
  return words
    .replace(/(?<!\p{L})T\.?P\.?(?=[\s,]|$)/gu, "thành phố")
    .replace(/(?<!\p{L})T\.?X\.?(?=[\s,]|$)/gu, "thị xã");
}

function titleCase(name: string): string {
  return name.replace(/\p{L}[\p{L}\p{M}]{0,20}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

function startsAnother(r: Reading, at: number): boolean {
  if (r.lexicon.notNames.at(r.words, at) || lookUp(r, r.lexicon.functions, at)) return true;
  const body = lookUp(r, r.lexicon.bodies, at);
  return body?.value != null && (body.end - at > 1 || isShouted(r, at));
}

/** "Đoàn Thanh niên xã ⏎ Lồng ghép tuyên truyền": what is to be done on the next line, its second word in small letters as no name's is. */
function beginsDeed(r: Reading, at: number): boolean {
  const action = actionAt(r, at);
  if (action?.value !== "verb" || action.end - at < 2) return false;
  for (let word = at + 1; word < action.end; word++) if (!isLetters(r, word) || isCapital(r, word)) return false;
  return true;
}

/** A place's name at `at`: words in capitals, numbers of a ward. `loud`: names in capitals throughout are allowed. Null where there is none. */
export function readPlaceName(
  r: Reading,
  at: number,
  loud: boolean,
): { readonly name: string; readonly next: number } | null {
  let next = at;
  // "tổ dân phố số 12"
  if (form(r, at) === "số" && r.words[at + 1]?.kind === "number" && !["/", "-"].includes(form(r, at + 2))) next += 2;
  else if (r.words[next]?.kind === "number" && !form(r, next).includes("/") && form(r, next + 1) !== "/") next++;
  else
    for (let count = 0; count < LONGEST_NAME;) {
      const bridge = next > at && isDash(r, next) && isGlued(r, next + 1) === isGlued(r, next) ? 1 : 0;
      const word = next + bridge;
      if (!isLetters(r, word) || !isCapital(r, word) || startsAnother(r, word) || (!loud && isShouted(r, word))) break;
      if ((unitWordAt(r, word) && next > at) || beginsDeed(r, word)) break;
      if (bridge) count = 0;
      next = word + 1;
      count++;
    }
  if (next === at) return null;
  const name = slice(r, at, next);
  return { name: loud && name === name.toUpperCase() && name.length > 2 ? titleCase(name) : name, next };
}

function separatorEnd(r: Reading, at: number): number {
  if (form(r, at) === "," && form(r, at + 1) === "và") return at + 2;
  return [",", "và", "/", "hoặc"].includes(form(r, at)) ? at + 1 : at;
}

function readNames(r: Reading, at: number, word: string, level: Level, loud: boolean): UnitHit | null {
  const units: { unit: UnitMention; from: number; to: number }[] = [];
  let next = at;
  for (let from = at; units.length < MOST_NAMES;) {
    const name = readPlaceName(r, from, loud);
    if (!name) break;
    units.push({ unit: { word, level, name: name.name, isPlural: false }, from, to: name.next });
    next = name.next;
    const after = separatorEnd(r, next);
    if (after === next) break;
    from = after;
  }
  return units.length > 0 ? { units, next } : null;
}

/** Where the words end that say which units are meant: "trực thuộc Trung ương", "diễn ra sự kiện". */
function pluralTailEnd(r: Reading, at: number): number {
  if (form(r, at) === "vùng" || form(r, at) === "miền") {
    let end = at + 1;
    for (let action = actionAt(r, end); isLetters(r, end) && end - at < 6 && form(r, end) !== "và";) {
      if (action && action.value !== "none") break;
      end = action?.end ?? end + 1;
      action = actionAt(r, end);
    }
    return end;
  }
  const tail = r.lexicon.tails.at(r.words, at);
  const clause = r.lexicon.clauses.at(r.words, at);
  if (!clause || clause.end < (tail?.end ?? 0)) return tail?.end ?? at;
  let next = clause.end;
  while (isLetters(r, next) && form(r, next) !== "và" && next - at < 12) {
    const action = actionAt(r, next);
    if (action && action.value !== "none") break;
    next = action?.end ?? next + 1;
  }
  return next;
}

/**
 * An administrative unit at word `at`: "xã Tân An", "huyện", "các huyện, thị xã, thành phố", "cấp xã", "các phường: A, B và C".
 * Null where there is none.
 */
export const readUnit: (r: Reading, at: number) => UnitHit | null = oncePerWord(({ unit }) => unit, unitAt);

const COUNTS = new Set("hai ba bốn năm sáu bảy tám chín mười".split(" "));

/** "03 xã Tân An, Tân Bình và Tân Hòa": how many there are, before their names. */
export function countsMany(r: Reading, at: number): boolean {
  return (r.words[at]?.kind === "number" && /^(?:0?[2-9]|[1-5]\d)$/u.test(form(r, at))) || COUNTS.has(form(r, at));
}

const UNITS_BEFORE = new Set("huyện quận thành thị phố xã".split(" "));

/** "các huyện, thành, thị": cities and towns in one word behind another unit; null where another word begins so ("thành lập"). */
export function townInShort(r: Reading, at: number): number | null {
  if (
    !["thành", "thị"].includes(form(r, at)) ||
    !UNITS_BEFORE.has(form(r, at - 2)) ||
    isCapital(r, at) ||
    actionAt(r, at)
  )
    return null;
  const isLast = form(r, at - 2) === "thành" || !isLetters(r, at + 1) || form(r, at + 1) === "và";
  return isLast || endsName(r, at + 1) ? at + 1 : null;
}

const TOWNS = new Set(["thành phố", "thị xã", "thị trấn", "đặc khu"]);

/** "các huyện, thị xã và thành phố Tân An", "các xã, phường, đặc khu Hòn Ngọc": the one town or zone of them, by its name behind the kinds without one; null where others are named behind it. */
function townByName(r: Reading, { value, end }: PhraseHit<UnitEntry>, loud: boolean): number | null {
  const name = TOWNS.has(value.word) && !loud ? readPlaceName(r, end, false) : null;
  if (!name) return null;
  const after = separatorEnd(r, name.next);
  // "…, Sở Y tế": a body, no place
  const isPlace = lookUp(r, r.lexicon.bodies, after)?.value == null && readPlaceName(r, after, false) !== null;
  const isListed = after > name.next && (isPlace || unitWordAt(r, after) !== null);
  return isListed ? null : name.next;
}

/** Cities directly under the centre (Nghị quyết 202/2025/QH15); all other units of that tier are provinces. */
const CITIES = new Set(["Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"]);

/** One of "các tỉnh, thành phố: Lào Cai, Huế", by its right word. */
function ofCentre(one: UnitHit["units"][number]): UnitHit["units"][number] {
  return CITIES.has(one.unit.name ?? "") ? { ...one, unit: { ...one.unit, word: "thành phố" } } : one;
}

/** A unit without a name of its own, words [at, next). */
function unnamed(at: number, next: number, { word, level, isPlural }: Omit<UnitMention, "name">): UnitHit {
  return { units: [{ unit: { word, level, name: null, isPlural }, from: at, to: next }], next };
}

/** "xã Tân An, Tân Bình và Tân Hòa rà soát", "thôn Thượng, Đoài, Trung họp": the word for the unit said once for several as long as the name from `first` to `at`, where a verb follows; null where the comma joins no such names. */
function moreNames(r: Reading, first: number, at: number, { word, level }: UnitEntry, loud: boolean): UnitHit | null {
  if (form(r, at) !== "," || loud || r.words[at + 1]?.kind === "number") return null;
  const names = readNames(r, at + 1, word, level, false);
  const isEach = names?.units.every(
    ({ from, to }) => to - from === Math.min(2, at - first) && r.words[from]?.kind === "letters",
  );
  const action = names ? actionAt(r, names.next)?.value : null;
  return isEach === true && (action === "verb" || action === "adverb" || action === "modal") ? names : null;
}

/** "phường" in "UBND cấp xã, phường": one more kind without a name, in small letters; null where none stands at `at`. */
function kindOfTier(r: Reading, at: number): PhraseHit<UnitEntry> | null {
  const unit = isCapital(r, at) ? null : unitWordAt(r, at);
  const isOther = unit && (unit.value.alone || form(r, unit.end) === "trưởng" || readPlaceName(r, unit.end, false));
  return isOther ? null : unit;
}

function unitAt(r: Reading, at: number): UnitHit | null {
  if (form(r, at) === "cấp") {
    const first = unitWordAt(r, at + 1);
    if (!first) return null;
    let cap = first;
    for (let count = 0; count < 6; count++) {
      const more = separatorEnd(r, cap.end);
      if (more === cap.end) break;
      const next = form(r, more) === "cấp" ? unitWordAt(r, more + 1) : kindOfTier(r, more);
      if (!next) break;
      cap = next;
    }
    return unnamed(at, cap.end, { word: slice(r, at, cap.end), level: cap.value.level, isPlural: true });
  }
  const isCounted = countsMany(r, at);
  const isMany = form(r, at) === "các" || isCounted;
  const first = unitWordAt(r, isMany ? at + 1 : at);
  if (!first) return null;
  const { word, level, alone, named } = first.value;
  if (alone) return isMany ? null : unnamed(at, first.end, { word, level, isPlural: false });
  const loud = isShouted(r, first.end - 1);
  let next = first.end;
  if (isMany) {
    const names = readNames(r, form(r, next) === ":" ? next + 1 : next, word, level, loud);
    if (names && (!isCounted || names.units.length > 1)) return names;
    if (isCounted) return null;
  } else {
    const name = readPlaceName(r, next, loud);
    if (name) {
      const isOldTown =
        word === "thành phố" && form(r, name.next) === "," && unitWordAt(r, name.next + 1)?.value.word === "tỉnh";
      const unit: UnitMention = { word, level: isOldTown ? "huyện" : level, name: name.name, isPlural: false };
      const one = { unit, from: at, to: name.next };
      const more = isOldTown ? null : moreNames(r, first.end, name.next, first.value, loud);
      return more ? { units: [one, ...more.units], next: more.next } : { units: [one], next: name.next };
    }
    if (named) return null;
  }
  let isPlural = isMany;
  for (let more = 0; more < 8; more++) {
    const after = separatorEnd(r, next);
    const other = after > next ? unitWordAt(r, after) : null;
    const short = after > next && other === null ? townInShort(r, after) : null;
    const town = isMany && other ? townByName(r, other, loud) : null;
    if (short !== null) next = short;
    else if (town !== null) {
      next = town;
      isPlural = true;
      break;
    }
    // "UBND huyện, xã Tân An": the second is a unit of its own
    else if (!other || other.value.alone || readPlaceName(r, other.end, loud)) break;
    else next = other.end;
    isPlural = true;
  }
  if (isPlural) next = pluralTailEnd(r, next);
  const provinces =
    isMany && word === "tỉnh" && form(r, next) === ":" ? readNames(r, next + 1, word, level, loud) : null;
  if (provinces) return { ...provinces, units: provinces.units.map(ofCentre) };
  // "tỉnh/thành phố", "tỉnh, thành phố": one spelling
  const words = isPlural ? spelled(lowerFirst(fullWords(r, at, next)).replace(/\s?\/\s?/gu, ", ")) : word;
  return unnamed(at, next, { word: words, level, isPlural });
}
