/** A set of words by the numbers of their forms: whether a word is in it is asked at every word of every document. */
export class FormSet {
  readonly #has: Uint8Array;

  constructor(numbers: readonly number[]) {
    this.#has = new Uint8Array(Math.max(0, ...numbers) + 1);
    for (const number of numbers) this.#has[number] = 1;
  }

  /** True where the word is in it whose form has this number; never for `UNNUMBERED`. */
  has(number: number): boolean {
    return number < this.#has.length && this.#has[number] === 1;
  }
}
