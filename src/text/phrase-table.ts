import { phraseFormNumber, UNNUMBERED } from "./word-forms.js";
import { wordsOf, type Word } from "./words.js";

/** What may follow the words so far, and what they mean by themselves. */
interface Node<T> {
  /** By the number of the next word's form. */
  readonly next: Map<number, Node<T>>;
  entry: { readonly value: T } | null;
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

/**
 * Every plain wording of a phrase: `(a|b)` is one of these, `[a|b]` may be there. "[xã] (NTM|nông thôn mới)" gives four.
 * Throws on a bracket that is not closed.
 */
export function wordingsOf(phrase: string): readonly string[] {
  const open = phrase.search(/[([]/u);
  if (open < 0) return [phrase.trim()];
  const close = closing(phrase, open);
  const choices = [...alternatives(phrase.slice(open + 1, close)), ...(phrase.charAt(open) === "[" ? [""] : [])];
  return choices.flatMap((choice) =>
    wordingsOf(`${phrase.slice(0, open)} ${choice} ${phrase.slice(close + 1)}`.replace(/ {2,}/gu, " ")),
  );
}

/** Phrases with a meaning each, looked up word by word; the longest that fits wins, of equal ones the first added. */
export class PhraseTable<T> {
  // By the number of the first word's form: an array, since most words of a text begin nothing.
  readonly #first: (Node<T> | undefined)[] = [];

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) for (const wording of wordingsOf(phrase)) this.#add(wording, value);
  }

  #add(wording: string, value: T): void {
    let node: Node<T> | null = null;
    for (const { form } of wordsOf(wording)) {
      const number = phraseFormNumber(form);
      const next: Node<T> = (node ? node.next.get(number) : this.#first[number]) ?? { next: new Map(), entry: null };
      if (node) node.next.set(number, next);
      else this.#first[number] = next;
      node = next;
    }
    if (node === null) throw new Error("a phrase without words");
    node.entry ??= { value };
  }

  /** The longest phrase that begins at `words[index]`, or null. */
  at(words: readonly Word[], index: number): PhraseHit<T> | null {
    const number = words[index]?.number ?? UNNUMBERED;
    let node = number < this.#first.length ? this.#first[number] : undefined;
    let entry: Node<T>["entry"] = null;
    let end = index;
    for (let at = index + 1; node !== undefined; at++) {
      if (node.entry !== null) {
        entry = node.entry;
        end = at;
      }
      const next = words[at];
      node = next === undefined || node.next.size === 0 ? undefined : node.next.get(next.number);
    }
    return entry && { value: entry.value, end };
  }
}
