import type { PhrasePart } from "./phrase.js";
import { SLOTS } from "./slots.js";

const WORD = /[\p{L}\p{M}\p{N}]{1,40}|[<≤“"]/gu;
const NO_WORDS: readonly string[] = [];

function keyOf(word: string): string {
  return /^\d/u.test(word) ? "#" : word;
}

/**
 * The words with which a match can begin, "#" for a number: "trước" alone, or "trước ngày" where only that can follow; null
 * where any word could. A phrase is tried only at such words, so that a text is not searched phrase by phrase.
 */
export function firstWords(parts: readonly PhrasePart[]): ReadonlySet<string> | null {
  let words = FOUND.get(parts);
  if (words === undefined) {
    words = firstOf(parts, 0, () => null);
    FOUND.set(parts, words);
  }
  return words;
}

// Asked for when a phrase is parsed and when it is compiled.
const FOUND = new WeakMap<readonly PhrasePart[], ReadonlySet<string> | null>();

type Words = ReadonlySet<string> | null;

/** The first words of the parts from an index on; `after` gives those of what follows them. */
function firstOf(parts: readonly PhrasePart[], index: number, after: () => Words): Words {
  const part = parts[index];
  if (part === undefined) return after();
  const rest = once(() => firstOf(parts, index + 1, after));
  switch (part.kind) {
    case "gap":
      return null;
    case "literal":
      return firstOfLiteral(part.text, rest);
    case "slot": {
      const starts = SLOTS[part.slot]?.starts ?? null;
      return starts === null ? null : new Set(starts);
    }
    case "marked":
      return firstOf(part.parts, 0, rest);
    case "choice": {
      const ways = part.options.map((option) => firstOf(option, 0, rest));
      if (part.optional) ways.push(rest());
      const words = new Set<string>();
      for (const way of ways) {
        if (way === null) return null;
        for (const word of way) words.add(word);
      }
      return words;
    }
  }
}

function firstOfLiteral(text: string, rest: () => Words): Words {
  const [first, second] = text.match(WORD) ?? NO_WORDS;
  // A sign is no word of its own.
  if (first === undefined) return null;
  if (second !== undefined) return new Set([`${keyOf(first)} ${keyOf(second)}`]);
  const next = rest();
  if (next === null) return new Set([keyOf(first)]);
  return new Set(Array.from(next, (word) => `${keyOf(first)} ${word.split(" ")[0] ?? ""}`));
}

function once(make: () => Words): () => Words {
  let made: Words | undefined;
  return () => (made === undefined ? (made = make()) : made);
}
