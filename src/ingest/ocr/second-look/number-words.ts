import type { OcrPage, OcrWord } from "../engine.js";

/** A word with a digit, and its neighbours on its line. */
export interface NumberWord {
  readonly word: OcrWord;
  readonly before: OcrWord | null;
  readonly after: OcrWord | null;
  /** True for digits and their separators alone: nothing else may be read then. */
  readonly isPure: boolean;
}

/** What a pure number may be written with. */
export const NUMBER_CHARACTERS = "0123456789/.,-%:;() "; // without the space numbers side by side would be one word

const PURE = /^[\d/.,\-–%:;()]{1,24}$/u;

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
              isPure: PURE.test(word.text),
            },
          ]
        : [],
    ),
  );
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
