import type { OcrPage, OcrWord } from "../engine.js";

/** A word with a digit, and its neighbours on its line. */
export interface NumberWord {
  readonly word: OcrWord;
  readonly before: OcrWord | null;
  readonly after: OcrWord | null;
  /** What it may be written with, nothing else being read then: digits and their separators, or a quarter's; null: anything. */
  readonly characters: string | null;
}

const PURE = /^[\d/.,\-–%:;()]{1,24}$/u;
const PURE_CHARACTERS = "0123456789/.,-%:;() "; // without the space numbers side by side would be one word
const QUARTER_CHARACTERS = "IVX0123456789/.,; ";
const QUARTER = /^(?:I{1,3}|IV|V|VI{1,3}|IX|XI{0,2})[/.]\d{4}\p{P}{0,2}$/u;
const QUARTER_SLIP = /^[IVXHLlÌÍ|!1]{1,5}[/.]\d{4}\p{P}{0,2}$/u;

/** True for a quarter or month in Roman numerals with its year: "III/2012". */
export function isQuarter(text: string): boolean {
  return QUARTER.test(text);
}

/** True for what is no quarter, and may be one whose strokes ran together: "HI/2012", "1V/2012". */
export function isQuarterSlip(text: string): boolean {
  return QUARTER_SLIP.test(text) && !PURE.test(text) && !QUARTER.test(text);
}

/** The printed words of a page that hold a digit: dates, counts, numbers of documents, markers of items. */
export function numberWords(page: OcrPage): NumberWord[] {
  return page.lines.flatMap(({ words }) =>
    words.flatMap((word, index) =>
      /\d/u.test(word.text) && word.isHandwritten !== true
        ? [
            {
              word,
              before: words[index - 1] ?? null,
              after: words[index + 1] ?? null,
              characters: charactersOf(word.text),
            },
          ]
        : [],
    ),
  );
}

function charactersOf(text: string): string | null {
  if (PURE.test(text)) return PURE_CHARACTERS;
  return isQuarterSlip(text) ? QUARTER_CHARACTERS : null;
}

/**
 * The digits of a token in their groups: "28/5/2008" is 28, 5, 2008. Full stops part no groups: engines lose them in small crops, and
 * "1.500" is 1500.
 */
export function digitGroups(text: string): readonly string[] {
  return text.replace(/\./gu, "").match(/\d{1,24}/gu) ?? [];
}

/** True where two readings hold the same digits in the same groups; full stops, kinds of separators and letters may differ. */
export function hasSameDigits(a: string, b: string): boolean {
  return digitGroups(a).join(" ") === digitGroups(b).join(" ");
}
