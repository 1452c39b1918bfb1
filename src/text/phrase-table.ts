import { moreNumbers, phraseFormNumber, UNNUMBERED } from "./word-forms.js";
import { wordsOf, type Word } from "./words.js";

/** What may follow the words so far, and what they mean by themselves. */
interface Node<T> {
  /** By the number of the next word's form; null where no phrase goes on. */
  next: Map<number, Node<T>> | null;
  entry: { readonly value: T } | null;
}

/** A phrase and what it means. */
interface Entry<T> {
  /** Brackets and strokes are words too. */
  readonly words: readonly ShoutableWord[];
  readonly value: T;
  readonly shouted: ((words: readonly number[]) => T) | undefined;
}

interface ShoutableWord {
  readonly form: string;
  readonly number: number;
  /** In capitals throughout. */
  readonly isShouted: boolean;
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

function shoutable(phrase: string): readonly ShoutableWord[] {
  return wordsOf(phrase).map((word) => ({
    form: word.form,
    number: word.number === UNNUMBERED ? phraseFormNumber(word.form) : word.number,
    isShouted: isInCapitals(phrase, word),
  }));
}

const isOpening = ({ form }: ShoutableWord): boolean => form === "(" || form === "[";

/** A bracket of words: where its choices begin and end, what stands behind it, and whether none of them need be there. */
interface Bracket {
  readonly choices: readonly { readonly from: number; readonly to: number }[];
  readonly next: number;
  readonly isOptional: boolean;
}

/** The bracket that opens at a word; throws where it is not closed. */
function bracketAt(words: readonly ShoutableWord[], open: number): Bracket {
  const choices: { from: number; to: number }[] = [];
  let depth = 0;
  let from = open + 1;
  for (let at = open; at < words.length; at++) {
    const form = words[at]?.form ?? "";
    if (form === "(" || form === "[") depth++;
    else if (form === ")" || form === "]") depth--;
    if (depth > 1 || (depth === 1 && form !== "|")) continue;
    choices.push({ from, to: at });
    from = at + 1;
    if (depth === 0) return { choices, next: at + 1, isOptional: words[open]?.form === "[" };
  }
  throw new Error(`bracket not closed: ${words.map(({ form }) => form).join(" ")}`);
}

/** Adds the first words of a phrase's words [from, to) to `first`; true where these can be no words at all. */
function gatherFirst(words: readonly ShoutableWord[], from: number, to: number, first: Set<number>): boolean {
  for (let at = from; at < to;) {
    const word = words[at];
    if (word === undefined) break;
    if (!isOpening(word)) {
      first.add(word.number);
      return false;
    }
    const { choices, next, isOptional } = bracketAt(words, at);
    const areEmpty = choices.map((choice) => gatherFirst(words, choice.from, choice.to, first));
    if (!isOptional && !areEmpty.includes(true)) return false;
    at = next;
  }
  return true;
}

/** The words with which the wordings of a phrase begin, by the numbers of their forms. Throws on a bracket that is not closed. */
export function firstWordsOf(phrase: string): ReadonlySet<number> {
  const words = shoutable(phrase);
  const first = new Set<number>();
  gatherFirst(words, 0, words.length, first);
  return first;
}

/** Throws where a bracket is not closed. */
function checkBrackets(words: readonly ShoutableWord[]): void {
  words.forEach((word, at) => {
    if (isOpening(word)) bracketAt(words, at);
  });
}

/** Where the wordings of words [from, to) end that go on from these places; those that begin with another word than `first` are left out. */
function ends<T>(
  words: readonly ShoutableWord[],
  from: number,
  to: number,
  paths: readonly Path<T>[],
  first: { readonly number: number; readonly node: Node<T> },
): readonly Path<T>[] {
  let reached = paths;
  for (let at = from; at < to && reached.length > 0;) {
    const word = words[at];
    if (word === undefined) break;
    if (isOpening(word)) {
      const { choices, next, isOptional } = bracketAt(words, at);
      const before = reached;
      const chosen = choices.flatMap((choice) => ends(words, choice.from, choice.to, before, first));
      reached = isOptional ? [...chosen, ...before] : chosen;
      at = next;
      continue;
    }
    reached = reached.flatMap(({ node, length, capitals }) =>
      node === null && word.number !== first.number
        ? []
        : [
            {
              node: node === null ? first.node : after(node, word.number),
              length: length + 1,
              capitals: word.isShouted ? [...capitals, length] : capitals,
            },
          ],
    );
    at++;
  }
  return reached;
}

/** What begins with one word: phrases that wait to be laid out until a text has it. */
interface Beginning<T> {
  readonly number: number;
  readonly node: Node<T>;
  waiting: Entry<T>[];
}

/**
 * Phrases with a meaning each, looked up word by word; the longest that fits wins, of equal ones the first added. The wordings
 * that begin with a word are laid out when it is first looked up: documents meet few of them.
 */
export class PhraseTable<T> {
  readonly #beginnings: Beginning<T>[] = [];
  /** By the number of the first word's form: its place in `#beginnings` from 1 on; 0 for most words, which begin nothing. */
  #places = new Uint16Array(0);

  /**
   * `shouted` of an entry: what it means in a wording whose words at these indices are in capitals throughout. Throws on a bracket
   * that is not closed, and on a phrase that can be without words.
   */
  constructor(entries: Iterable<readonly [phrase: string, value: T, shouted?: (words: readonly number[]) => T]>) {
    for (const [phrase, value, shouted] of entries) {
      const words = shoutable(phrase);
      if (opening(phrase) >= 0) checkBrackets(words);
      const first = new Set<number>();
      if (gatherFirst(words, 0, words.length, first)) throw new Error(`a phrase without words: ${phrase}`);
      const entry = { words, value, shouted };
      for (const number of first) this.#beginning(number).waiting.push(entry);
    }
  }

  #beginning(number: number): Beginning<T> {
    if (number >= this.#places.length) this.#places = moreNumbers(this.#places, number);
    const place = this.#places[number] ?? 0;
    const known = place === 0 ? undefined : this.#beginnings[place - 1];
    if (known !== undefined) return known;
    const made: Beginning<T> = { number, node: { next: null, entry: null }, waiting: [] };
    this.#places[number] = this.#beginnings.push(made);
    return made;
  }

  /** The longest phrase that begins at `words[index]`, or null. */
  at(words: readonly Word[], index: number): PhraseHit<T> | null {
    // Asked for words before the first and past the last too: an array is slow where it is looked up outside its range.
    const number = (index >= 0 && index < words.length ? words[index]?.number : undefined) ?? UNNUMBERED;
    const place = number < this.#places.length ? (this.#places[number] ?? 0) : 0;
    if (place === 0) return null;
    const beginning = this.#beginnings[place - 1];
    if (beginning === undefined) return null;
    if (beginning.waiting.length > 0) layOut(beginning);
    let node: Node<T> | undefined = beginning.node;
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

function layOut<T>(beginning: Beginning<T>): void {
  for (const { words, value, shouted } of beginning.waiting)
    for (const { node, capitals } of ends(words, 0, words.length, [BEGINNING], beginning))
      if (node !== null)
        node.entry ??= { value: shouted === undefined || capitals.length === 0 ? value : shouted(capitals) };
  beginning.waiting = [];
}
