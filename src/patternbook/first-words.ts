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
  const [part, ...rest] = parts;
  if (part === undefined || part.kind === "gap") return null;
  switch (part.kind) {
    case "literal": {
      const [first, second] = part.text.match(WORD) ?? NO_WORDS;
      // A sign is no word of its own: what follows it decides nothing.
      if (first === undefined) return null;
      if (second !== undefined) return new Set([`${keyOf(first)} ${keyOf(second)}`]);
      const next = firstWords(rest);
      return next === null
        ? new Set([keyOf(first)])
        : new Set([...next].map((word) => `${keyOf(first)} ${word.split(" ")[0] ?? ""}`));
    }
    case "slot": {
      const starts = SLOTS[part.slot]?.starts ?? null;
      return starts === null ? null : new Set(starts);
    }
    case "marked":
      return firstWords([...part.parts, ...rest]);
    case "choice": {
      const ways = part.options.map((option) => firstWords([...option, ...rest]));
      if (part.optional) ways.push(firstWords(rest));
      const words = new Set<string>();
      for (const way of ways) {
        if (way === null) return null;
        for (const word of way) words.add(word);
      }
      return words;
    }
  }
}
