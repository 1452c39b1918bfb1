import { FormSet } from "../../text/form-set.js";
import { ANY_NUMBER } from "../../text/match-forms.js";
import { fold } from "../../text/letters/vietnamese.js";
import { phraseFormNumber } from "../../text/word-forms.js";
import { SLOTS, type Slot } from "./slots.js";

/** A slot ready to be tried at a place of a text. */
export interface SlotShape {
  /** Its place among the slots; below `MOST_SLOTS`. */
  readonly number: number;
  /** Sticky; for texts as they are written. */
  readonly exact: RegExp;
  /** Sticky; for texts with their tones off. */
  readonly folded: RegExp;
  readonly parse: Slot["parse"];
}

/** A set of slots is the bits of one integer. */
export const MOST_SLOTS = 32;

const NAMES = Object.keys(SLOTS);
if (NAMES.length > MOST_SLOTS) throw new Error(`more than ${MOST_SLOTS} slots`);
const SHAPES = new Map<string, SlotShape>();

/** The slot with this name; throws where there is none, which `parsePhrase` has seen to. */
export function slotShape(name: string): SlotShape {
  const known = SHAPES.get(name);
  if (known !== undefined) return known;
  const slot = SLOTS[name];
  if (slot === undefined) throw new Error(`no slot ${name}`);
  const shape: SlotShape = {
    number: NAMES.indexOf(name),
    exact: new RegExp(slot.shape, "uy"),
    folded: new RegExp(fold(slot.shape), "uy"),
    parse: slot.parse,
  };
  SHAPES.set(name, shape);
  return shape;
}

/** Slots as bits: those that can begin with a word, whatever follows, and those that can where a certain word does. */
interface BegunBy {
  always: number;
  readonly before: Map<number, number>;
}

interface Beginnings {
  /** By the number of a word's form. */
  readonly of: ReadonlyMap<number, BegunBy>;
  /** The words that begin any: few do. */
  readonly words: FormSet;
  /** Slots that can begin with any word. */
  readonly any: number;
}

function beginnings(numberOf: (word: string) => number): Beginnings {
  const of = new Map<number, BegunBy>();
  let any = 0;
  NAMES.forEach((name, index) => {
    const bit = 1 << index;
    const starts = SLOTS[name]?.starts ?? null;
    if (starts === null) any |= bit;
    for (const start of starts ?? []) {
      const [first = "", second] = start.split(" ");
      const number = numberOf(first);
      const begun = of.get(number) ?? { always: 0, before: new Map<number, number>() };
      of.set(number, begun);
      // "5ngày" is one word: what follows a digit is not asked.
      if (second === undefined || number === ANY_NUMBER) begun.always |= bit;
      else begun.before.set(numberOf(second), (begun.before.get(numberOf(second)) ?? 0) | bit);
    }
  });
  return { of, words: new FormSet([...of.keys()]), any };
}

const WRITTEN = beginnings((word) => (word === "#" ? ANY_NUMBER : phraseFormNumber(word)));
const TONES_OFF = beginnings((word) => (word === "#" ? ANY_NUMBER : phraseFormNumber(fold(word))));

/**
 * The slots (bits by their numbers) that can begin with a word that another follows, both given by the numbers of their forms,
 * tones off where `isFolded`; null: with no word at all.
 */
export function slotsBegunBy(number: number | null, following: number, isFolded: boolean): number {
  const { of, words, any } = isFolded ? TONES_OFF : WRITTEN;
  if (number === null || !words.has(number)) return any;
  const begun = of.get(number);
  return begun === undefined ? any : begun.always | (begun.before.get(following) ?? 0) | any;
}
