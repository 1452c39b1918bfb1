import type { Span } from "../../model/span.js";
import { ANY_NUMBER, foldedAt, isLetterCode, isWordCode, type MatchForms } from "../../text/match-forms.js";
import { fold } from "../../text/letters/vietnamese.js";
import { UNNUMBERED } from "../../text/word-forms.js";
import type { Matcher } from "./compile-phrase.js";
import type { Needs } from "./needs.js";
import { MOST_SLOTS, slotsBegunBy, type SlotShape } from "./slot-shape.js";
import type { SlotValue } from "./slots.js";
import { TextWords } from "./text-words.js";

/** What a slot held: its meaning and where it stands in the text. */
export interface FilledSlot {
  readonly value: SlotValue;
  readonly span: Span;
}

interface Filled {
  readonly name: string;
  readonly slot: FilledSlot;
}

/**
 * A text being matched, and what has been filled so far. A slot is tried once at each place and remembered, so that the cost
 * of a text does not grow with the number of phrases that ask for the same slot.
 */
export class MatchState {
  readonly form: string;
  readonly isFolded: boolean;
  readonly #starts: readonly number[];
  readonly #forms: MatchForms;
  #tried: Map<number, FilledSlot | null> | null = null;
  #words: TextWords | null = null;
  readonly #filled: Filled[] = [];
  #literals = 0;
  #mark: { start: number; end: number } | null = null;

  /** A text as it is written, or with its tones off. */
  constructor(forms: MatchForms, isFolded: boolean) {
    this.form = isFolded ? forms.folded() : forms.form;
    this.#forms = forms;
    this.#starts = forms.starts;
    this.isFolded = isFolded;
  }

  /** False where a phrase that needs these can match nowhere in the text. */
  hasAll(needs: Needs): boolean {
    return (this.#words ??= new TextWords(this.#forms, this.form, this.isFolded)).hasAll(needs);
  }

  /** Forgets what was filled. */
  clear(): void {
    if (this.#filled.length > 0) this.#filled.length = 0;
    this.#mark = null;
    this.#literals = 0;
  }

  /** How many words the match that has just succeeded took, those in gaps and free words left out. */
  get wordsTaken(): number {
    let words = this.#literals;
    for (const { slot } of this.#filled)
      if (slot.value.type !== "words")
        words += this.form
          .slice(slot.span.start, slot.span.end)
          .split(" ")
          .filter((word) => isLetterCode(word.charCodeAt(0))).length;
    return words;
  }

  /** Counts words of the phrase itself and goes on; takes them back where that fails. */
  countWords(words: number, at: number, next: Matcher): number {
    this.#literals += words;
    const end = next(this, at);
    if (end < 0) this.#literals -= words;
    return end;
  }

  /** What was filled by the match that has just succeeded. */
  filled(): Readonly<Record<string, FilledSlot>> {
    if (this.#filled.length === 0) return NOTHING_FILLED;
    const slots: Record<string, FilledSlot> = {};
    for (const { name, slot } of this.#filled) slots[name] = slot;
    return slots;
  }

  /** The words in « » of the match that has just succeeded; null where it has none. */
  get mark(): Span | null {
    return this.#mark;
  }

  hasLetterAt(at: number): boolean {
    return isLetterCode(this.form.charCodeAt(at));
  }

  endsWord(at: number): boolean {
    return !isWordCode(this.form.charCodeAt(at));
  }

  /** Up to two spaces further on. */
  skipSpaces(at: number): number {
    if (this.form.charCodeAt(at) !== 32) return at;
    return this.form.charCodeAt(at + 1) === 32 ? at + 2 : at + 1;
  }

  /**
   * Tries to go on at each word from `at` on, at most so many letters away, not across a semicolon or a full stop (a dot inside
   * a number or an abbreviation is none).
   */
  goOnWithin(at: number, letters: number, next: Matcher): number {
    const starts = this.#starts;
    let checked = at;
    for (let index = firstFrom(starts, at); index < starts.length; index++) {
      const start = starts[index] ?? 0;
      if (start > at + letters) return -1;
      for (; checked < start; checked++) {
        const sign = this.form.charAt(checked);
        if (sign === ";" || (sign === "." && !isWordCode(this.form.charCodeAt(checked + 1)))) return -1;
      }
      const end = next(this, start);
      if (end >= 0) return end;
    }
    return -1;
  }

  /** Fills a slot at a place and goes on; takes it back where that fails. */
  fillSlot(name: string, shape: SlotShape, at: number, next: Matcher): number {
    const hit = this.#slotAt(shape, at);
    if (hit === null) return -1;
    this.#filled.push({ name, slot: hit });
    const end = next(this, hit.span.end);
    if (end < 0) this.#filled.pop();
    return end;
  }

  beginMark(at: number, next: Matcher): number {
    const before = this.#mark;
    this.#mark = { start: at, end: at };
    const end = next(this, at);
    if (end < 0) this.#mark = before;
    return end;
  }

  endMark(at: number, next: Matcher): number {
    const before = this.#mark;
    this.#mark = { start: before?.start ?? at, end: at };
    const end = next(this, at);
    if (end < 0) this.#mark = before;
    return end;
  }

  #slotAt(shape: SlotShape, at: number): FilledSlot | null {
    if ((this.#slotsBegunAt(at) & (1 << shape.number)) === 0) return null;
    const key = at * MOST_SLOTS + shape.number;
    const tried = (this.#tried ??= new Map<number, FilledSlot | null>());
    let hit = tried.get(key);
    if (hit === undefined) {
      hit = this.#trySlot(shape, at);
      tried.set(key, hit);
    }
    return hit;
  }

  #trySlot(shape: SlotShape, at: number): FilledSlot | null {
    const expression = this.isFolded ? shape.folded : shape.exact;
    expression.lastIndex = at;
    const found = expression.exec(this.form);
    if (found === null) return null;
    const value = shape.parse(this.isFolded ? found[0] : fold(found[0]));
    return value === null ? null : { value, span: { start: at, end: at + found[0].length } };
  }

  #numberAt(index: number): number {
    return this.isFolded ? foldedAt(this.#forms, index) : (this.#forms.numbers[index] ?? UNNUMBERED);
  }

  /** The slots that can begin at a place; a digit begins a number even within one with dashes ("15" of "01-15/3"). */
  #slotsBegunAt(at: number): number {
    const code = this.form.charCodeAt(at);
    if (code >= 48 && code <= 57) return slotsBegunBy(ANY_NUMBER, UNNUMBERED, this.isFolded);
    const index = firstFrom(this.#starts, at);
    if (this.#starts[index] !== at) return slotsBegunBy(null, UNNUMBERED, this.isFolded);
    return slotsBegunBy(this.#numberAt(index), this.#numberAt(index + 1), this.isFolded);
  }
}

const NOTHING_FILLED: Readonly<Record<string, FilledSlot>> = {};

/** Index of the first of ascending numbers that is at least `least`. */
export function firstFrom(ascending: readonly number[], least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
