import { ANY_NUMBER, foldedAt, isLetterCode, type MatchForms } from "../../text/match-forms.js";
import { formNumber, UNNUMBERED } from "../../text/word-forms.js";
import type { Needs, Wording } from "./needs.js";
import { slotsBegunBy } from "./slot-shape.js";

/** Which words a text holds, and which slots can begin in it. */
export class TextWords {
  /** The bits of the numbers of forms. */
  readonly #bits: Int32Array;
  readonly #slots: number;
  readonly #isFolded: boolean;

  /** `form`: the text as written, or with its tones off. */
  constructor(forms: MatchForms, form: string, isFolded: boolean) {
    const { starts, isMixed } = forms;
    const numbers = isFolded ? starts.map((_, index) => foldedAt(forms, index)) : forms.numbers;
    const runs: number[] = [];
    let slots = isMixed ? slotsBegunBy(ANY_NUMBER, UNNUMBERED, isFolded) : 0;
    for (let index = 0; index < numbers.length; index++) {
      const number = numbers[index] ?? UNNUMBERED;
      const following = index + 1 < numbers.length ? (numbers[index + 1] ?? UNNUMBERED) : UNNUMBERED;
      slots |= slotsBegunBy(number, following, isFolded);
      if (number === UNNUMBERED || number === ANY_NUMBER || isMixed)
        addRuns(runs, form, starts[index] ?? 0, starts[index + 1] ?? form.length);
    }
    this.#bits = new Int32Array((Math.max(greatest(numbers), greatest(runs)) >> 5) + 1);
    this.#hold(numbers);
    this.#hold(runs);
    this.#slots = slots;
    this.#isFolded = isFolded;
  }

  #hold(numbers: readonly number[]): void {
    for (const number of numbers) this.#bits[number >> 5] = (this.#bits[number >> 5] ?? 0) | (1 << (number & 31));
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
    for (const number of wording) {
      const place = number >> 5;
      if (place >= this.#bits.length || ((this.#bits[place] ?? 0) & (1 << (number & 31))) === 0) return false;
    }
    return true;
  }
}

function greatest(numbers: readonly number[]): number {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most;
}

/** The letters of a word that holds digits too, up to the next word: "5ngày" has "ngày", "quý1" has "quý". */
function addRuns(held: number[], form: string, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const start = at;
    while (at < to && isLetterCode(form.charCodeAt(at))) at++;
    if (at > start) held.push(formNumber(form, start, at));
  }
}
