import type { Span } from "../model/span.js";
import { spacedWords } from "../text/spaced-words.js";
import { fold, matchForm, toNfc } from "../text/letters/vietnamese.js";
import type { SearchText } from "./prepared-document.js";

/** The words of a text for exact search: lower case, one tone style, punctuation as one space. */
export function searchWords(text: string): string {
  return spacedWords(matchForm(toNfc(text)));
}

/** The words of a text for search, exact and folded. */
export function searchText(text: string): SearchText {
  const words = searchWords(text);
  return { words, folded: fold(words) };
}

/** The same words without tones and marks: "Đường sá" → "duong sa". */
export function foldedWords(text: string): string {
  return fold(searchWords(text));
}

/** True where the words have no Vietnamese mark, so that they ask for every spelling. */
export function isUnaccented(words: string): boolean {
  return fold(words) === words;
}

/** `"…"` for words that stand together; other words stand for themselves. */
const TERM = /"([^"]{0,400})"|([^\s"]{1,400})/gu;

/**
 * An FTS5 query over the columns `words` and `folded`, all terms required. A query with a single Vietnamese mark is
 * taken as it is written ("Ủy ban" does not find "Uy bản"); one without any finds every spelling. Null where the text
 * holds no word.
 */
export function searchQuery(text: string): string | null {
  const column = isUnaccented(searchWords(text)) ? "folded" : "words";
  const terms = termsOf(text);
  return terms.length > 0 ? terms.map((words) => `${column} : "${words}"`).join(" AND ") : null;
}

/** The terms of a query, each one or more words that stand together. */
function termsOf(query: string): readonly string[] {
  return [...query.slice(0, 2_000).matchAll(TERM)]
    .map((match) => searchWords(match[1] ?? match[2] ?? ""))
    .filter((words) => words !== "");
}

const WORD = /[\p{L}\p{M}\p{N}]{1,200}/gu;

/**
 * Where in a text the words of a query stand that `searchQuery` finds it by, in order, none overlapping another; words of a phrase
 * that stand together are one span. `text` in NFC. A word longer than 200 letters is not looked at.
 */
export function foundSpans(text: string, query: string): readonly Span[] {
  const isFolded = isUnaccented(searchWords(query));
  const terms = termsOf(query).map((term) => term.split(" "));
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    form: isFolded ? foldedWords(word) : searchWords(word),
    span: { start: index, end: index + word.length },
  }));
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const longest = terms
      .filter((term) => term.every((word, offset) => words[at + offset]?.form === word))
      .reduce((most, { length }) => Math.max(most, length), 0);
    const [first, last] = [words[at], words[at + longest - 1]];
    if (longest === 0 || !first || !last) continue;
    spans.push({ start: first.span.start, end: last.span.end });
    at += longest - 1;
  }
  return spans;
}
