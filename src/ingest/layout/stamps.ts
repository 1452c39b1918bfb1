import { fold } from "../../text/letters/vietnamese.js";
import { incomingStamp } from "./incoming-stamp.js";
import { rowsOf, textOfWords } from "./page-rows.js";
import { bottomOf, topOf, type PageWord } from "./page-words.js";

// What the appearance of a digital signature says, on folded text.
const SIGNATURE_LINE =
  /^\s{0,3}(?:nguoi\s{1,3}ky|ky\s{1,3}boi|duoc\s{1,3}ky\s{1,3}boi|thoi\s{1,3}gian\s{1,3}ky|ngay\s{1,3}ky|digitally\s{1,3}signed|signature\s{1,3}valid)/u;
const FILLED_IN = /^(?:\d{1,5}[\p{L}]?|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)$/u;

/** The words of a page without those of signatures and stamps, and each stamp's words. */
export interface StampedPage {
  readonly own: readonly PageWord[];
  readonly stamps: readonly (readonly PageWord[])[];
}

/**
 * Takes apart what was put on a page after it was made. An annotation that shows only a number or a date and stands on a line
 * of the page (the number and day that a clerk's office fills in) belongs to that line; any other annotation is a stamp. So is
 * a block of lines in the page itself that begins like a signature's appearance ("Ký bởi: ...", "Người ký: ..."), and an incoming stamp.
 */
export function takeStamps(words: readonly PageWord[]): StampedPage {
  const own: PageWord[] = words.filter((word) => word.annotation === null);
  const byAnnotation = new Map<string, PageWord[]>();
  for (const word of words) {
    if (word.annotation === null) continue;
    const same = byAnnotation.get(word.annotation);
    if (same) same.push(word);
    else byAnnotation.set(word.annotation, [word]);
  }
  const stamps: (readonly PageWord[])[] = [];
  const filledIn: PageWord[] = [];
  for (const group of byAnnotation.values()) {
    const isFilledIn =
      FILLED_IN.test(group.map((word) => word.text).join("")) &&
      group.every((word) => own.some((one) => isLevel(one, word)));
    if (isFilledIn) filledIn.push(...group);
    else stamps.push(group);
  }
  const printed = new Set<PageWord>();
  for (const stamp of [printedSignature(own), incomingStamp(own)]) {
    const fresh = stamp.filter((word) => !printed.has(word));
    if (fresh.length) stamps.push(fresh);
    for (const word of fresh) printed.add(word);
  }
  return { own: [...own.filter((word) => !printed.has(word)), ...filledIn], stamps };
}

function isLevel(a: PageWord, b: PageWord): boolean {
  const overlap = Math.min(bottomOf(a), bottomOf(b)) - Math.max(topOf(a), topOf(b));
  return overlap >= 0.5 * Math.min(a.size, b.size);
}

/** The lines under and around a line that begins like a signature, left-aligned with it and as small. */
function printedSignature(words: readonly PageWord[]): readonly PageWord[] {
  const segments = rowsOf(words).flatMap((row) => row.segments);
  const about = segments.map((segment) => ({ segment, first: segment.words[0] }));
  const seeds = about.filter(
    ({ segment, first }) => first && first.size < 11.5 && SIGNATURE_LINE.test(fold(textOfWords(segment.words))),
  );
  const taken = new Set(seeds.map(({ segment }) => segment));
  for (let grew = seeds.length > 0; grew;) {
    grew = false;
    for (const { segment, first } of about) {
      if (!first || taken.has(segment)) continue;
      const touches = [...taken].some((other) => {
        const near = other.words[0];
        // Recognised letters are measured to a point or two only.
        const slack = first.recognised ? 3 : 1;
        if (!near || Math.abs(near.size - first.size) > 0.5 * slack) return false;
        return (
          Math.abs(segment.left - other.left) < (slack > 1 ? 1 : 0.5) * first.size &&
          Math.abs(first.baseline - near.baseline) < 1.5 * first.size
        );
      });
      if (touches) {
        taken.add(segment);
        grew = true;
      }
    }
  }
  return [...taken].flatMap((segment) => segment.words);
}
