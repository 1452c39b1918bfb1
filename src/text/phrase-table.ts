import { moreNumbers, phraseFormNumber, UNNUMBERED } from "./word-forms.js";
import { wordsOf, type Word } from "./words.js";

/** What may follow the words so far, and what they mean by themselves. */
interface Node<T> {
  /** By the number of the next word's form; null where no phrase goes on. */
  next: Map<number, Node<T>> | null;
  entry: { readonly value: T } | null;
}

/** How far a wording has come: after so many words, those at `capitals` in capitals throughout. */
interface Path<T> {
  /** Null at the beginning. */
  readonly node: Node<T> | null;
  readonly length: number;
  readonly capitals: readonly number[];
}

const BEGINNING: Path<never> = { node: null, length: 0, capitals: [] };

function isInCapitals(text: string, { kind, isCapital, start, end }: Word): boolean {
  if (kind !== "letters" || !isCapital || end - start < 2) return false;
  const written = text.slice(start, end);
  return written === written.toUpperCase();
}

/** What a phrase means, and the index of the first word after it. */
export interface PhraseHit<T> {
  readonly value: T;
  readonly end: number;
}

function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if ("([".includes(text.charAt(at))) depth++;
    if (")]".includes(text.charAt(at)) && --depth === 0) return at;
  }
  throw new Error(`bracket not closed: ${text}`);
}

function alternatives(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const letter = text.charAt(at);
    if ("([".includes(letter) && letter) depth++;
    if (")]".includes(letter) && letter) depth--;
    if (at === text.length || (letter === "|" && depth === 0)) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return parts;
}

function choicesOf(phrase: string, open: number, close: number): readonly string[] {
  const choices = alternatives(phrase.slice(open + 1, close));
  return phrase.charAt(open) === "[" ? [...choices, ""] : choices;
}

/** Where the first bracket opens; -1 where none does. */
function opening(phrase: string): number {
  const [round, square] = [phrase.indexOf("("), phrase.indexOf("[")];
  return round < 0 || square < 0 ? Math.max(round, square) : Math.min(round, square);
}

/**
 * Every plain wording of a phrase: `(a|b)` is one of these, `[a|b]` may be there. "[xã] (NTM|nông thôn mới)" gives four.
 * Throws on a bracket that is not closed.
 */
export function wordingsOf(phrase: string): readonly string[] {
  const open = opening(phrase);
  if (open < 0) return [phrase.trim()];
  const close = closing(phrase, open);
  return choicesOf(phrase, open, close).flatMap((choice) =>
    wordingsOf(`${phrase.slice(0, open)} ${choice} ${phrase.slice(close + 1)}`.replace(/ {2,}/gu, " ")),
  );
}

function after<T>(node: Node<T>, number: number): Node<T> {
  const known = node.next?.get(number);
  if (known !== undefined) return known;
  const made: Node<T> = { next: null, entry: null };
  (node.next ??= new Map<number, Node<T>>()).set(number, made);
  return made;
}

/** Phrases with a meaning each, looked up word by word; the longest that fits wins, of equal ones the first added. */
export class PhraseTable<T> {
  readonly #first: Node<T>[] = [];
  /** By the number of the first word's form: its place in `#first` from 1 on; 0 for most words, which begin nothing. */
  #places = new Uint16Array(0);

  /** `shouted` of an entry: what it means in a wording whose words at these indices are in capitals throughout. */
  constructor(entries: Iterable<readonly [phrase: string, value: T, shouted?: (words: readonly number[]) => T]>) {
    for (const [phrase, value, shouted] of entries)
      for (const { node, capitals } of this.#ends(phrase, [BEGINNING])) {
        if (node === null) throw new Error("a phrase without words");
        node.entry ??= { value: shouted === undefined || capitals.length === 0 ? value : shouted(capitals) };
      }
  }

  /** Where the wordings of a phrase end that go on from these places. */
  #ends(phrase: string, from: readonly Path<T>[]): readonly Path<T>[] {
    const open = opening(phrase);
    if (open < 0) return wordsOf(phrase).reduce((ends, word) => this.#goOn(ends, phrase, word), from);
    const close = closing(phrase, open);
    const before = this.#ends(phrase.slice(0, open), from);
    const chosen = choicesOf(phrase, open, close).flatMap((choice) => this.#ends(choice, before));
    return this.#ends(phrase.slice(close + 1), chosen);
  }

  #goOn(ends: readonly Path<T>[], phrase: string, word: Word): readonly Path<T>[] {
    const number = word.number === UNNUMBERED ? phraseFormNumber(word.form) : word.number;
    const isShouted = isInCapitals(phrase, word);
    return ends.map(({ node, length, capitals }) => ({
      node: node === null ? this.#beginning(number) : after(node, number),
      length: length + 1,
      capitals: isShouted ? [...capitals, length] : capitals,
    }));
  }

  #beginning(number: number): Node<T> {
    if (number >= this.#places.length) this.#places = moreNumbers(this.#places, number);
    const place = this.#places[number] ?? 0;
    const known = place === 0 ? undefined : this.#first[place - 1];
    if (known !== undefined) return known;
    const made: Node<T> = { next: null, entry: null };
    this.#places[number] = this.#first.push(made);
    return made;
  }

  /** The longest phrase that begins at `words[index]`, or null. */
  at(words: readonly Word[], index: number): PhraseHit<T> | null {
    // Asked for words before the first and past the last too: an array is slow where it is looked up outside its range.
    const number = (index >= 0 && index < words.length ? words[index]?.number : undefined) ?? UNNUMBERED;
    const place = number < this.#places.length ? (this.#places[number] ?? 0) : 0;
    if (place === 0) return null;
    let node = this.#first[place - 1];
    let entry: Node<T>["entry"] = null;
    let end = index;
    for (let at = index + 1; node !== undefined; at++) {
      if (node.entry !== null) {
        entry = node.entry;
        end = at;
      }
      if (node.next === null || at >= words.length) break;
      node = node.next.get(words[at]?.number ?? UNNUMBERED);
    }
    return entry && { value: entry.value, end };
  }
}
