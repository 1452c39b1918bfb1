import { fold } from "../../text/letters/vietnamese.js";
import { foldedFormNumber, foldedNumber, moreNumbers, phraseFormNumber } from "../../text/word-forms.js";
import type { CompiledPhrase } from "./compile-phrase.js";
import type { Rule } from "../pattern-book.js";

/** A phrase, and the rule that it belongs to; null for a phrase that only says where another rule holds. */
export interface IndexEntry {
  readonly rule: Rule | null;
  readonly phrase: CompiledPhrase;
}

/** The phrases that can begin with one word: whatever follows, or where a certain word does (by the number of its form). */
export interface PhrasesOfWord {
  readonly always: readonly IndexEntry[];
  readonly before: ReadonlyMap<number, readonly IndexEntry[]>;
}

/** The phrases to try at a word: as it is written, and with tones off. */
export interface PhrasesAt {
  readonly exact: PhrasesOfWord | null;
  readonly folded: PhrasesOfWord | null;
}

interface Draft {
  readonly always: IndexEntry[];
  readonly before: Map<number, IndexEntry[]>;
}

interface Drafts {
  readonly exact: ReadonlyMap<number, Draft>;
  readonly folded: ReadonlyMap<number, Draft>;
}

const UNASKED = 0;
const NONE = 1;
const FEWEST_FORMS = 1024;

/**
 * Phrases by the words with which they can begin ("#": a number), so that no phrase is tried where it cannot match. Made
 * where it is first asked: few documents need every index.
 */
export class PhraseIndex {
  readonly #entries: readonly IndexEntry[];
  #drafts: Drafts | null = null;
  /** By the number of a word's form: not asked yet, none, or the place in `#found` and two. */
  #places = new Uint16Array(FEWEST_FORMS);
  readonly #found: PhrasesAt[] = [];

  constructor(entries: readonly IndexEntry[]) {
    this.#entries = entries;
  }

  /** Those to try at a word, by the number of its form; null where no phrase begins so. */
  at(number: number): PhrasesAt | null {
    const place = this.#places[number] ?? UNASKED;
    if (place === NONE) return null;
    return place === UNASKED ? this.#find(number) : (this.#found[place - 2] ?? null);
  }

  /** The same for a word that has no number of its own: it can only be a slip of another. */
  atRare(form: string): PhrasesAt | null {
    const folded = this.#drafted().folded.get(foldedFormNumber(form));
    return folded === undefined ? null : { exact: null, folded };
  }

  #find(number: number): PhrasesAt | null {
    const { exact, folded } = this.#drafted();
    const [asWritten, tonesOff] = [exact.get(number) ?? null, folded.get(foldedNumber(number)) ?? null];
    const found = asWritten === null && tonesOff === null ? null : { exact: asWritten, folded: tonesOff };
    if (number >= this.#places.length) this.#places = moreNumbers(this.#places, number);
    this.#places[number] = found === null ? NONE : this.#found.push(found) + 1;
    return found;
  }

  #drafted(): Drafts {
    return (this.#drafts ??= draftsOf(this.#entries));
  }
}

function draftsOf(entries: readonly IndexEntry[]): Drafts {
  const exact = new Map<number, Draft>();
  const folded = new Map<number, Draft>();
  for (const entry of entries) {
    put(exact, entry.phrase.starts, entry);
    if (entry.phrase.syllables > 1 && entry.rule?.slips === true) put(folded, entry.phrase.starts.map(fold), entry);
  }
  return { exact, folded };
}

function put(index: Map<number, Draft>, starts: readonly string[], entry: IndexEntry): void {
  const alone = new Set(starts.filter((start) => !start.includes(" ")));
  for (const start of new Set(starts)) {
    const [first = "", second] = start.split(" ");
    const number = phraseFormNumber(first);
    const draft = index.get(number) ?? { always: [], before: new Map<number, IndexEntry[]>() };
    index.set(number, draft);
    if (second === undefined) draft.always.push(entry);
    else if (!alone.has(first)) {
      const following = draft.before.get(phraseFormNumber(second));
      if (following) following.push(entry);
      else draft.before.set(phraseFormNumber(second), [entry]);
    }
  }
}
