import type { OcrWord } from "../engine.js";
import { isBelievable } from "../ink/believable.js";

const NEW = 0.85; // confidence of a word that the first reading has not at all
const PERHAPS = 0.2; // the same under a seal between sure words
const MARKED = 0.7; // confidence from which a reading with more tone marks is believed
const UNMARKED = 0.8; // the same of a reading with fewer, where the other is below
const CLEARLY = 0.05; // better by this, on the scale of `worth`
const UNBELIEVABLE = 0.6;
const DASH = /^[-–—+•]$/u;

/**
 * Two readings of a line, word by word: of those on the same place the better ones. Words that differ in tone and vowel marks alone: the one
 * with more of them, as marks get lost on paper and are not invented; the same letters in the pieces that words have; else the surer one, if clearly so, tokens that are built
 * like no Vietnamese syllable counting less. Words of known truth that differ in marks alone were chosen rightly: 73 of 82 on three real scans, 32
 * of 50 on worn synthetic copies; no bound on the confidence makes both better. `isBesideSeal`: the first reading may have lost words under a seal.
 */
export function betterReadings(
  first: readonly OcrWord[],
  second: readonly OcrWord[],
  isBesideSeal = false,
): readonly OcrWord[] {
  const groups = groupsOf(first, second);
  const isSure = (at: number): boolean => {
    const { first: a = [], second: b = [] } = groups[at] ?? {};
    return [...a, ...b].some(({ text, confidence }) => confidence >= MARKED && isBelievable(text));
  };
  return groups.flatMap(({ first: a, second: b }, at) => {
    if (b.length === 0 || a.some((word) => word.isHandwritten === true)) return a;
    if (a.length === 0)
      return b.every(isSurelyWord) || (isBesideSeal && b.every(isPerhapsWord) && isSure(at - 1) && isSure(at + 1))
        ? b.map((word) => onRowOf(nearest(word, first), word))
        : [];
    return isBetter(b, a) ? inPlaceOf(a, b) : a;
  });
}

// A line read alone has words as high as its picture, and in noise far too wide: their places are those of the first reading.
function inPlaceOf(first: readonly OcrWord[], words: readonly OcrWord[]): readonly OcrWord[] {
  return words.map((word, index) => {
    const { box } = onRowOf(nearest(word, first), word);
    const same = first.length === words.length ? first[index]?.box : undefined;
    const left = Math.max(box.left, Math.min(...first.map((one) => one.box.left)));
    const right = Math.min(box.left + box.width, Math.max(...first.map((one) => one.box.left + one.box.width)));
    return { ...word, box: same ?? { ...box, left, width: Math.max(1, right - left) }, symbols: [] };
  });
}

function onRowOf(first: OcrWord | undefined, word: OcrWord): OcrWord {
  if (!first) return word;
  const { top, height } = first.box;
  return { ...word, box: { ...word.box, top, height }, symbols: [] };
}

function nearest({ box }: OcrWord, words: readonly OcrWord[]): OcrWord | undefined {
  const distance = (other: OcrWord): number =>
    Math.abs(other.box.left + other.box.width / 2 - box.left - box.width / 2);
  return [...words].sort((a, b) => distance(a) - distance(b))[0];
}

interface Group {
  readonly first: OcrWord[];
  readonly second: OcrWord[];
  end: number;
}

/** Words of the two readings that stand on the same place, from left to right. */
function groupsOf(first: readonly OcrWord[], second: readonly OcrWord[]): readonly Group[] {
  const all = [
    ...first.map((word) => ({ word, of: "first" as const })),
    ...second.map((word) => ({ word, of: "second" as const })),
  ].sort((a, b) => a.word.box.left - b.word.box.left);
  const groups: Group[] = [];
  for (const { word, of } of all) {
    const { box } = word;
    let group = groups.at(-1);
    if (!group || box.left >= group.end - Math.min(box.width, box.height) * 0.3) {
      group = { first: [], second: [], end: 0 };
      groups.push(group);
    }
    group[of].push(word);
    group.end = Math.max(group.end, box.left + box.width);
  }
  return groups;
}

function isSurelyWord({ text, confidence }: OcrWord): boolean {
  return confidence >= NEW && isBelievable(text) && /[\p{L}\p{N}]{2}/u.test(text);
}

// "nghệ tHŸng tin" under the ring of a seal: something is printed there.
function isPerhapsWord({ text, confidence }: OcrWord): boolean {
  return confidence >= PERHAPS && /^\p{L}{3,8}$/u.test(text);
}

function isBetter(one: readonly OcrWord[], other: readonly OcrWord[]): boolean {
  if (bareOf(one) === bareOf(other)) {
    const more = marksOf(one) - marksOf(other);
    if (more > 0) return worth(one) >= MARKED;
    if (more < 0) return worth(other) < MARKED && worth(one) >= UNMARKED;
    if (one.length !== other.length) return worth(one) >= MARKED && isRightlyParted(one, other);
    return worth(one) > worth(other);
  }
  return worth(one) > worth(other) + CLEARLY;
}

// Fewer pieces are right ("2011", not "201 1"), but for a dash before a word ("- Tự") and words joined to none ("UBNDTỈNH").
function isRightlyParted(one: readonly OcrWord[], other: readonly OcrWord[]): boolean {
  const [more, fewer] = one.length > other.length ? [one, other] : [other, one];
  const isAll = (words: readonly OcrWord[]): boolean => words.every(({ text }) => isBelievable(text));
  const hasDash = more.some(({ text }, at) => DASH.test(text) && /^\p{L}/u.test(more[at + 1]?.text ?? ""));
  const isParted = hasDash || (isAll(more) && !isAll(fewer));
  return isParted ? one === more : one === fewer;
}

function worth(words: readonly OcrWord[]): number {
  let [sum, letters] = [0, 0];
  for (const { text, confidence } of words) {
    letters += text.length;
    sum += text.length * confidence * (isBelievable(text) ? 1 : UNBELIEVABLE);
  }
  return letters === 0 ? 0 : sum / letters;
}

const textOf = (words: readonly OcrWord[]): string =>
  words
    .map(({ text }) => text)
    .join("")
    .normalize("NFD");
const bareOf = (words: readonly OcrWord[]): string => textOf(words).replace(/\p{M}/gu, "");
const marksOf = (words: readonly OcrWord[]): number => textOf(words).match(/\p{M}/gu)?.length ?? 0;
