import type { Span } from "../model/span.js";
import { isLetterCode, isWordCode } from "../text/match-forms.js";
import { fold } from "../text/vietnamese.js";
import type { Matcher } from "./compile-phrase.js";
import { SLOTS, type Slot, type SlotValue } from "./slots.js";

/** What a slot held: its meaning and where it stands in the text. */
export interface FilledSlot {
  readonly value: SlotValue;
  readonly span: Span;
}

interface Filled {
  readonly name: string;
  readonly slot: FilledSlot;
}

interface Shape {
  readonly number: number;
  readonly exact: RegExp;
  readonly folded: RegExp;
  readonly starts: ReadonlySet<string> | null;
  readonly foldedStarts: ReadonlySet<string> | null;
  readonly parse: Slot["parse"];
}

/** More than there are slots. */
const MOST_SHAPES = 64;
const SHAPES = new Map<string, Shape>();

function first(words: string): string {
  return words.split(" ")[0] ?? "";
}

function shapeOf(name: string): Shape | null {
  const known = SHAPES.get(name);
  if (known !== undefined) return known;
  const slot = SLOTS[name];
  if (slot === undefined) return null;
  const shape: Shape = {
    number: SHAPES.size,
    exact: new RegExp(slot.shape, "uy"),
    folded: new RegExp(fold(slot.shape), "uy"),
    starts: slot.starts === null ? null : new Set(slot.starts.map(first)),
    foldedStarts: slot.starts === null ? null : new Set(slot.starts.map((start) => fold(first(start)))),
    parse: slot.parse,
  };
  SHAPES.set(name, shape);
  return shape;
}

/**
 * A text being matched, and what has been filled so far. A slot is tried once at each place and remembered, so that the cost
 * of a text does not grow with the number of phrases that ask for the same slot.
 */
export class MatchState {
  readonly form: string;
  readonly isFolded: boolean;
  readonly #starts: readonly number[];
  readonly #word: (index: number) => string;
  readonly #tried = new Map<number, FilledSlot | null>();
  readonly #filled: Filled[] = [];
  #literals = 0;
  #mark: { start: number; end: number } | null = null;

  /** `form` is in match form, or folded; both have the length of the text. `starts` and `word` as `MatchForms` has them. */
  constructor(form: string, starts: readonly number[], word: (index: number) => string, isFolded: boolean) {
    this.form = form;
    this.#starts = starts;
    this.#word = word;
    this.isFolded = isFolded;
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
    return Object.fromEntries(this.#filled.map(({ name, slot }) => [name, slot]));
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
  fillSlot(name: string, slot: string, at: number, next: Matcher): number {
    const hit = this.#slotAt(slot, at);
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

  #slotAt(name: string, at: number): FilledSlot | null {
    const shape = shapeOf(name);
    if (shape === null) return null;
    const key = at * MOST_SHAPES + shape.number;
    let hit = this.#tried.get(key);
    if (hit === undefined) {
      hit = this.#trySlot(shape, at);
      this.#tried.set(key, hit);
    }
    return hit;
  }

  #trySlot(shape: Shape, at: number): FilledSlot | null {
    const starts = this.isFolded ? shape.foldedStarts : shape.starts;
    if (starts !== null && !starts.has(this.#wordAt(at))) return null;
    const expression = this.isFolded ? shape.folded : shape.exact;
    expression.lastIndex = at;
    const found = expression.exec(this.form);
    if (found === null) return null;
    const value = shape.parse(this.isFolded ? found[0] : fold(found[0]));
    return value === null ? null : { value, span: { start: at, end: at + found[0].length } };
  }

  /** The word at a place; a digit is "#" even within a number with dashes ("15" of "01-15/3"). */
  #wordAt(at: number): string {
    const code = this.form.charCodeAt(at);
    if (code >= 48 && code <= 57) return "#";
    const index = firstFrom(this.#starts, at);
    return this.#starts[index] === at ? this.#word(index) : "";
  }
}

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
