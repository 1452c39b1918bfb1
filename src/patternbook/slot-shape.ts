import { ANY_NUMBER } from "../text/match-forms.js";
import { fold } from "../text/vietnamese.js";
import { foldedNumber, phraseFormNumber } from "../text/word-forms.js";
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

interface Beginnings {
  /** By the number of a word's form. */
  readonly of: ReadonlyMap<number, number>;
  /** Slots that can begin with any word. */
  readonly any: number;
}

function beginnings(numberOf: (word: string) => number): Beginnings {
  const of = new Map<number, number>();
  let any = 0;
  NAMES.forEach((name, index) => {
    const starts = SLOTS[name]?.starts ?? null;
    if (starts === null) any |= 1 << index;
    for (const start of starts ?? []) {
      const number = numberOf(start.split(" ")[0] ?? "");
      of.set(number, (of.get(number) ?? 0) | (1 << index));
    }
  });
  return { of, any };
}

const WRITTEN = beginnings((word) => (word === "#" ? ANY_NUMBER : phraseFormNumber(word)));
const TONES_OFF = beginnings((word) => (word === "#" ? ANY_NUMBER : phraseFormNumber(fold(word))));

/** The slots (bits by their numbers) that can begin with a word, given by the number of its form; null: with no word at all. */
export function slotsBegunBy(number: number | null, isFolded: boolean): number {
  const { of, any } = isFolded ? TONES_OFF : WRITTEN;
  if (number === null) return any;
  return (of.get(isFolded && number !== ANY_NUMBER ? foldedNumber(number) : number) ?? 0) | any;
}
