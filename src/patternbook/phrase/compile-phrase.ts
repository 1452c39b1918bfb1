import { fold } from "../../text/letters/vietnamese.js";
import type { MatchState } from "./match-state.js";
import { firstWords } from "./first-words.js";
import { type Needs, needsOf } from "./needs.js";
import type { PhrasePart } from "./phrase.js";
import { slotShape } from "./slot-shape.js";

/** Tries to match from a place on; gives the end of the match, or -1. What it filled is left in the state. */
export type Matcher = (state: MatchState, at: number) => number;

/** A phrase that was parsed, and what follows from its parts; plain data. */
export interface WrittenPhrase {
  readonly phrase: string;
  readonly parts: readonly PhrasePart[];
  /** Names of the slots that it may fill. */
  readonly slots: readonly string[];
  /** The words with which it can begin, as `firstWords` has them. */
  readonly starts: readonly string[];
  /** The most syllables that it can match, a slot counted as one: with fewer than two it is never tried with tones off. */
  readonly syllables: number;
}

/** A phrase ready to be tried at the beginning of a word. */
export interface CompiledPhrase extends WrittenPhrase {
  readonly match: Matcher;
  /** What a text must hold for it to match anywhere. */
  readonly needs: () => Needs;
}

/** What may stand before a part: nothing more, a space, or a gap of up to 60 letters. */
type Entry = "here" | "space" | "gap";

const LONGEST_GAP = 60;

/** What follows from the parts of a phrase that `parsePhrase` accepted. */
export function writtenPhrase(phrase: string, parts: readonly PhrasePart[]): WrittenPhrase {
  return {
    phrase,
    parts,
    slots: slotNames(parts),
    starts: [...(firstWords(parts) ?? [])],
    syllables: syllablesOf(parts),
  };
}

/**
 * Makes a phrase ready to be tried. Alternatives are tried longest first, optional words before their absence. Compiled where
 * it is first tried: a document meets the first words of few phrases.
 */
export function compilePhrase(written: WrittenPhrase): CompiledPhrase {
  let compiled: Matcher | null = null;
  let needs: Needs | null = null;
  const { phrase, parts, slots, starts, syllables } = written;
  // Written out: what is spread has a hidden class of its own in each object, and whoever reads it later takes ten times as long.
  return {
    phrase,
    parts,
    slots,
    starts,
    syllables,
    needs: () => (needs ??= needsOf(parts)),
    match: (state, at) => (compiled ??= sequence(parts, 0, "here", endOfPhrase))(state, at),
  };
}

const endOfPhrase: Matcher = (state, at) => (state.endsWord(at) ? at : -1);

function sequence(parts: readonly PhrasePart[], index: number, entry: Entry, next: Matcher): Matcher {
  const part = parts[index];
  if (part === undefined) return next;
  const rest = (then: Entry): Matcher => sequence(parts, index + 1, then, next);
  switch (part.kind) {
    case "gap":
      return rest("gap");
    case "literal":
      return entering(entry, literal(part.text, rest("space")));
    case "slot": {
      const after = rest("space");
      const shape = slotShape(part.slot);
      return entering(entry, (state, at) => state.fillSlot(part.name, shape, at, after));
    }
    case "marked": {
      const after = rest("space");
      const inner = sequence(part.parts, 0, "here", (state, at) => state.endMark(at, after));
      return entering(entry, (state, at) => state.beginMark(at, inner));
    }
    case "choice": {
      const after = rest("space");
      const ways = [...part.options]
        .sort((a, b) => size(b) - size(a))
        .map((option): Way => ({ first: firstLetters(option), match: sequence(option, 0, entry, after) }));
      if (part.optional) ways.push({ first: null, match: rest(entry) });
      return choice(ways, entry);
    }
  }
}

/** One way to go on, and the letters with which it can begin; null where any could. */
interface Way {
  readonly first: readonly string[] | null;
  readonly match: Matcher;
}

/** `ways[index]` are those that can begin with the letter `codes[index]`. Few: looked through from the first. */
interface WaysByLetter {
  readonly codes: readonly number[];
  readonly ways: readonly (readonly Matcher[])[];
}

/** Tries in their order the ways that can begin with the letter that stands there. */
function choice(ways: readonly Way[], entry: Entry): Matcher {
  const all = ways.map(({ match }) => match);
  if (entry === "gap") return (state, at) => firstThatMatches(all, state, at);
  // Made at the first use: many phrases never meet their first word.
  let exact: WaysByLetter | null = null;
  let folded: WaysByLetter | null = null;
  const open = ways.filter(({ first }) => first === null).map(({ match }) => match);
  return (state, at) => {
    const from = entry === "space" ? state.skipSpaces(at) : at;
    const byLetter = state.isFolded
      ? (folded ??= waysByLetter(ways, fold))
      : (exact ??= waysByLetter(ways, (letter) => letter));
    const place = byLetter.codes.indexOf(state.form.charCodeAt(from));
    return firstThatMatches((place < 0 ? undefined : byLetter.ways[place]) ?? open, state, at);
  };
}

function firstThatMatches(ways: readonly Matcher[], state: MatchState, at: number): number {
  for (const way of ways) {
    const end = way(state, at);
    if (end >= 0) return end;
  }
  return -1;
}

function waysByLetter(ways: readonly Way[], written: (letter: string) => string): WaysByLetter {
  const letters = [...new Set(ways.flatMap(({ first }) => first ?? []).map(written))];
  return {
    codes: letters.map((letter) => letter.charCodeAt(0)),
    ways: letters.map((letter) =>
      ways
        .filter(({ first }) => first === null || first.some((own) => written(own) === letter))
        .map(({ match }) => match),
    ),
  };
}

/** The first letters of the words with which a sequence can begin; null where that is not known. */
function firstLetters(parts: readonly PhrasePart[]): readonly string[] | null {
  const part = parts[0];
  if (part?.kind === "literal") return [part.text.charAt(0)];
  if (part?.kind === "marked") return firstLetters(part.parts);
  if (part?.kind !== "choice" || part.optional) return null;
  const letters: string[] = [];
  for (const option of part.options) {
    const own = firstLetters(option);
    if (own === null) return null;
    letters.push(...own);
  }
  return letters;
}

/** Moves to where the next part may stand, then tries it. */
function entering(entry: Entry, then: Matcher): Matcher {
  if (entry === "here") return then;
  if (entry === "space") return (state, at) => then(state, state.skipSpaces(at));
  return (state, at) => state.goOnWithin(at, LONGEST_GAP, then);
}

function literal(exact: string, next: Matcher): Matcher {
  const folded = fold(exact);
  const syllables = exact.split(" ").length;
  const isWord = /[\p{L}\p{M}]$/u.test(exact);
  const [first, firstFolded] = [exact.charCodeAt(0), folded.charCodeAt(0)];
  return (state, at) => {
    // Most places fail at the first letter.
    if (state.form.charCodeAt(at) !== (state.isFolded ? firstFolded : first)) return -1;
    const text = state.isFolded ? folded : exact;
    if (!state.form.startsWith(text, at)) return -1;
    const end = at + text.length;
    return isWord && state.hasLetterAt(end) ? -1 : state.countWords(syllables, end, next);
  };
}

function size(parts: readonly PhrasePart[]): number {
  return parts.reduce((sum, part) => sum + (part.kind === "literal" ? part.text.length : 10), 0);
}

function slotNames(parts: readonly PhrasePart[]): string[] {
  return parts.flatMap((part) => {
    if (part.kind === "slot") return [part.name];
    if (part.kind === "marked") return slotNames(part.parts);
    return part.kind === "choice" ? part.options.flatMap(slotNames) : [];
  });
}

function syllablesOf(parts: readonly PhrasePart[]): number {
  return parts.reduce((sum, part) => {
    if (part.kind === "literal") return sum + part.text.split(" ").length;
    if (part.kind === "slot") return sum + 1;
    if (part.kind === "marked") return sum + syllablesOf(part.parts);
    return part.kind === "choice" ? sum + Math.max(...part.options.map(syllablesOf)) : sum;
  }, 0);
}
