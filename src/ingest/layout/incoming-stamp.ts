import { fold, isAllCaps } from "../../text/letters/vietnamese.js";
import { rowsOf, textOfWords, type Segment } from "./page-rows.js";
import type { PageWord } from "./page-words.js";

// The stamp "ĐẾN" of a clerk's office, 35 by 50 mm: the office, ĐẾN, Số, Ngày, Chuyển (Nghị định 30/2020/NĐ-CP, Phụ lục IV); points.
const AROUND = { left: 10, right: 135, above: 45, below: 40 };
const LABEL = /^[\p{P}\s]{0,3}(?:so|ngay|gio|chuyen|luu|ho|nguoi|nhan|ky|hieu|hs)[\p{P}\d]{0,8}$/u;
const NUMBER_LINE = /^\s{0,3}so\s{0,3}[:;.]/u;
const UNSURE = 0.7; // its blanks are filled in by hand: such words are rubbish

/**
 * The words of an incoming stamp that recognition read into the page: "ĐẾN", its labels and what was written after them, and the office
 * named above. A word of the document's own text that the stamp touches stays. None where there is no "ĐẾN" standing alone.
 */
export function incomingStamp(words: readonly PageWord[]): readonly PageWord[] {
  const seed = words.find(
    (word) => word.recognised !== undefined && /^[\p{P}\s]{0,2}ĐẾN[\p{P}\s]{0,2}$/u.test(word.text),
  );
  if (!seed) return [];
  const segments = rowsOf(words).flatMap((row) => row.segments);
  const own = segments.find((segment) => segment.words.includes(seed));
  const before = own?.words.slice(0, own.words.indexOf(seed)) ?? [];
  // "CÔNG VĂN ĐẾN" is a stamp too; "GỬI ĐẾN CÁC ĐƠN VỊ" and "TỪ NAY ĐẾN NĂM 2025" are not.
  if (before.length > 0 && !/^(?:cong van|van ban)$/u.test(fold(textOfWords(before)))) return [];
  const after = own?.words[before.length + 1];
  if (
    after &&
    (after.recognised?.confidence ?? 1) >= UNSURE &&
    !LABEL.test(fold(after.text)) &&
    after.left - seed.right < seed.size
  )
    return [];
  const isNear = (word: PageWord): boolean => {
    const middle = (word.left + word.right) / 2;
    return (
      middle > seed.left - AROUND.left &&
      middle < seed.left + AROUND.right &&
      word.baseline > seed.baseline - AROUND.above &&
      word.baseline < seed.baseline + AROUND.below
    );
  };
  const taken = new Set<PageWord>([...before, seed, ...officeAbove(segments, seed, isNear)]);
  for (const word of words) {
    if (!word.recognised || !isNear(word) || word.baseline < seed.baseline - seed.size) continue;
    if (word.recognised.confidence < UNSURE || LABEL.test(fold(word.text))) taken.add(word);
  }
  return words.filter((word) => taken.has(word));
}

/** The line of capitals over "ĐẾN", below the document's own number. */
function officeAbove(
  segments: readonly Segment[],
  seed: PageWord,
  isNear: (word: PageWord) => boolean,
): readonly PageWord[] {
  const number = segments.find(
    ({ words, left }) => left < seed.left + AROUND.right && NUMBER_LINE.test(fold(textOfWords(words))),
  );
  const below = number?.words[0]?.baseline;
  if (below === undefined) return [];
  return segments
    .filter(
      ({ words }) =>
        words.every(
          (word) => isNear(word) && word.baseline < seed.baseline - 0.5 * word.size && word.baseline > below + 2,
        ) && isAllCaps(textOfWords(words)),
    )
    .flatMap(({ words }) => words);
}
