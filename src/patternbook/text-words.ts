import { ANY_NUMBER, foldedAt, isLetterCode, type MatchForms } from "../text/match-forms.js";
import { formNumber, UNNUMBERED } from "../text/word-forms.js";
import type { Needs, Wording } from "./needs.js";
import { slotsBegunBy } from "./slot-shape.js";

const DIGIT = /\d/u;
const MIXED = /[\p{L}\p{M}]\d/u;

/** Which words a text holds, and which slots can begin in it. */
export class TextWords {
  readonly #words = new Set<number>();
  readonly #isFolded: boolean;
  readonly #slots: number;

  /** `form`: the text as written, or with its tones off. */
  constructor(forms: MatchForms, form: string, isFolded: boolean) {
    const { numbers, starts } = forms;
    const numberAt = (index: number): number => (isFolded ? foldedAt(forms, index) : (numbers[index] ?? UNNUMBERED));
    this.#isFolded = isFolded;
    let slots = DIGIT.test(form) ? slotsBegunBy(ANY_NUMBER, UNNUMBERED, isFolded) : 0;
    const isMixed = MIXED.test(form);
    let number = numbers.length === 0 ? UNNUMBERED : numberAt(0);
    for (let index = 0; index < numbers.length; index++) {
      const following = index + 1 < numbers.length ? numberAt(index + 1) : UNNUMBERED;
      this.#words.add(number);
      slots |= slotsBegunBy(number, following, isFolded);
      if (number === UNNUMBERED || number === ANY_NUMBER || isMixed) this.#addRuns(form, starts[index] ?? 0);
      number = following;
    }
    this.#slots = slots;
  }

  /** The letters of a word that holds digits too: "5ngày" has "ngày", "quý1" has "quý". */
  #addRuns(form: string, from: number): void {
    for (let at = from; at < form.length && form.charCodeAt(at) !== 32; at++) {
      const start = at;
      while (isLetterCode(form.charCodeAt(at))) at++;
      if (at > start) this.#words.add(formNumber(form, start, at));
    }
  }

  /** False where a phrase that needs these can match nowhere. */
  hasAll({ slots, exact, folded }: Needs): boolean {
    if ((slots & ~this.#slots) !== 0) return false;
    for (const list of this.#isFolded ? folded : exact) if (!this.#hasOne(list)) return false;
    return true;
  }

  #hasOne(list: readonly Wording[]): boolean {
    for (const wording of list) if (this.#hasEach(wording)) return true;
    return false;
  }

  #hasEach(wording: Wording): boolean {
    for (const number of wording) if (!this.#words.has(number)) return false;
    return true;
  }
}
