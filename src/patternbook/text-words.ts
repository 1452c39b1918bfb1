import { ANY_NUMBER, isLetterCode, type MatchForms } from "../text/match-forms.js";
import { foldedNumber, formNumber, UNNUMBERED } from "../text/word-forms.js";
import type { Needs } from "./needs.js";
import { slotsBegunBy } from "./slot-shape.js";

const DIGIT = /\d/u;
const MIXED = /[\p{L}\p{M}]\d/u;

/** Which words a text holds, and which slots can begin in it. */
export class TextWords {
  readonly #words = new Set<number>();
  readonly #isFolded: boolean;
  #slots: number;

  /** `form`: the text as written, or with its tones off. */
  constructor({ numbers, starts }: MatchForms, form: string, isFolded: boolean) {
    this.#isFolded = isFolded;
    this.#slots = slotsBegunBy(null, isFolded) | (DIGIT.test(form) ? slotsBegunBy(ANY_NUMBER, isFolded) : 0);
    const isMixed = MIXED.test(form);
    for (let index = 0; index < numbers.length; index++) {
      const number = numbers[index] ?? UNNUMBERED;
      if (number === UNNUMBERED || number === ANY_NUMBER || isMixed) this.#addRuns(form, starts[index] ?? 0);
      if (number !== UNNUMBERED && number !== ANY_NUMBER) this.#add(isFolded ? foldedNumber(number) : number);
    }
  }

  #add(number: number): void {
    if (this.#words.has(number)) return;
    this.#words.add(number);
    this.#slots |= slotsBegunBy(number, this.#isFolded);
  }

  /** The letters of a word that holds digits too: "5ngày" has "ngày", "quý1" has "quý". */
  #addRuns(form: string, from: number): void {
    for (let at = from; at < form.length && form.charCodeAt(at) !== 32; at++) {
      const start = at;
      while (isLetterCode(form.charCodeAt(at))) at++;
      if (at > start) this.#add(formNumber(form, start, at));
    }
  }

  /** False where a phrase that needs these can match nowhere. */
  hasAll({ slots, exact, folded }: Needs): boolean {
    if ((slots & ~this.#slots) !== 0) return false;
    for (const list of this.#isFolded ? folded : exact) if (!this.#hasOne(list)) return false;
    return true;
  }

  #hasOne(list: readonly number[]): boolean {
    for (const number of list) if (this.#words.has(number)) return true;
    return false;
  }
}
