import type { KnownWords, OcrBook, Slip } from "../../patternbook/ocr-book.js";
import { isVietnameseSyllable } from "../../text/letters/syllables.js";
import { isUsualSlip } from "../../text/letters/ocr-slips.js";
import type { LineWord } from "./line-words.js";
import { meantBy } from "./misspelt.js";

/** Words that stand on the paper in place of those that were read; [start, end) in the source text. */
export interface Repair {
  readonly start: number;
  readonly end: number;
  readonly read: string;
  readonly is: string;
}

interface Proposal {
  readonly at: number;
  readonly forms: readonly string[];
  readonly changed: readonly number[];
}

/**
 * The slips among the words of a scan. A word is repaired where with its neighbours it makes words that belong together but for its
 * tone and marks ("tô chức" → "tổ chức"), unless it already belongs to others as it was read ("trao đổi với"), or two repairs are possible;
 * and by the closed list of slips. In order of place. Words of digits are never touched.
 */
export function findRepairs(words: readonly LineWord[], book: OcrBook): readonly Repair[] {
  const forms = new Map<number, string>();
  const give = (at: number, form: string): void => void forms.set(at, form);
  words.forEach((word, at) => {
    const slip = (book.slips.get(word.form) ?? []).find((one) => isSlip(words, at, one));
    slip?.is.forEach((form, index) => give(at + index, form));
    const abbreviation = slip ? null : abbreviationFor(word, book);
    if (abbreviation !== null) give(at, abbreviation);
  });
  // A word put right may put its neighbour right: "UBND tính Quảng Ngài".
  for (let round = 0; round < 2; round++) repairByNeighbours(words, book, forms);
  const formAt = (at: number): string => forms.get(at) ?? words[at]?.form ?? "";
  words.forEach((_, at) => {
    const meant = forms.has(at) ? null : meantBy(words, at, book, formAt);
    if (meant !== null) give(at, meant);
  });
  return words.flatMap((word, at) => {
    const form = forms.get(at);
    const is = form === undefined ? parted(word, book) : inCaseOf(word.text, form);
    return is !== null && word.text !== is ? [{ start: word.start, end: word.end, read: word.text, is }] : [];
  });
}

/** "UBNDTỈNH" is "UBND TỈNH": two words that belong together, read without the space between them. */
function parted({ text, form, folded }: LineWord, { joined }: OcrBook): string | null {
  const pairs = joined.get(folded) ?? [];
  const [first, second] = pairs[0]?.forms ?? [];
  if (pairs.length !== 1 || first === undefined || second === undefined) return null;
  if (isVietnameseSyllable(form) || !isUsualSlip(form, first + second)) return null;
  const written = inCaseOf(text, first + second);
  return `${written.slice(0, first.length)} ${written.slice(first.length)}`;
}

/** Adds to `repaired` (forms by index) what words that belong together tell. */
function repairByNeighbours(read: readonly LineWord[], book: OcrBook, repaired: Map<number, string>): void {
  const words = repaired.size === 0 ? read : read.map((word, at) => ({ ...word, form: repaired.get(at) ?? word.form }));
  const settled = new Set(repaired.keys());
  const proposals: Proposal[] = [];
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (!next?.follows) return;
    const here = (book.known.get(`${word.folded} ${next.folded}`) ?? []).flatMap(
      (one) => proposalOf(words, at, one) ?? [],
    );
    for (const { forms, changed } of here)
      if (changed.length === 0) forms.forEach((_, index) => settled.add(at + index));
    proposals.push(...oneALength(here.filter(({ changed }) => changed.length > 0)));
  });
  for (const { at, forms, changed } of proposals.sort((a, b) => b.forms.length - a.forms.length || a.at - b.at))
    if (changed.every((index) => !settled.has(at + index)) && isLikely(words, at, forms, changed)) {
      for (const index of changed) repaired.set(at + index, forms[index] ?? "");
      forms.forEach((_, index) => settled.add(at + index));
    }
}

function proposalOf(words: readonly LineWord[], at: number, { forms, folded }: KnownWords): Proposal | null {
  const changed: number[] = [];
  for (const [index, form] of forms.entries()) {
    const word = words[at + index];
    if (!word || (index > 0 && !word.follows) || word.folded !== folded[index]) return null;
    if (word.form === form) continue;
    if (isVietnameseSyllable(word.form) && !isUsualSlip(word.form, form)) return null;
    changed.push(index);
  }
  return { at, forms, changed };
}

/** Of the proposals of one length that with the fewest changes; two of them ("bản đồ", "bàn đỏ") say nothing. */
function oneALength(proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.filter((one) =>
    proposals.every(
      (other) => other === one || other.forms.length !== one.forms.length || other.changed.length > one.changed.length,
    ),
  );
}

/** Of two or three words one may be another valid word than was meant, of more two; what is no syllable at all is surely misread. */
function isLikely(
  words: readonly LineWord[],
  at: number,
  forms: readonly string[],
  changed: readonly number[],
): boolean {
  const valid = changed.filter((index) => isVietnameseSyllable(words[at + index]?.form ?? "")).length;
  return valid <= (forms.length > 3 ? 2 : 1) && (valid < forms.length || forms.length > 2);
}

function isSlip(words: readonly LineWord[], at: number, { read, before, after, isShouted }: Slip): boolean {
  const matches = (from: number, forms: readonly string[]): boolean =>
    forms.every(
      (form, index) =>
        words[from + index]?.form === form && (from + index === 0 || (words[from + index]?.follows ?? false)),
    );
  const first = words[at];
  if (
    !first ||
    read.some((form, index) => words[at + index]?.form !== form || (index > 0 && !words[at + index]?.follows))
  )
    return false;
  if (isShouted && first.text !== first.text.toUpperCase()) return false;
  return (
    (before.length === 0 || before.some((forms) => matches(at + read.length, forms))) &&
    (after.length === 0 ||
      (first.follows && after.some((forms) => at >= forms.length && matches(at - forms.length, forms))))
  );
}

/** "BCD" is "BCĐ", "UBNĐ" is "UBND": the one abbreviation of these letters. */
function abbreviationFor({ text, folded }: LineWord, { abbreviations }: OcrBook): string | null {
  if (text.length < 3 || text !== text.toUpperCase()) return null;
  const known = abbreviations.get(folded) ?? [];
  return known.length === 1 && known[0] !== undefined && known[0] !== text ? known[0].toLowerCase() : null;
}

/** The letters of `form` in capitals where those that were read are. */
function inCaseOf(read: string, form: string): string {
  if (read.length > 1 && read === read.toUpperCase()) return form.toUpperCase();
  return Array.from(form, (letter, index) => {
    const other = read[index];
    return other !== undefined && other !== other.toLowerCase() ? letter.toUpperCase() : letter;
  }).join("");
}
