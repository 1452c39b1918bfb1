import { collapse, fold, matchForm, toNfc } from "../text/vietnamese.js";

const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

/** The words of a text for exact search: lower case, one tone style, punctuation as one space. */
export function searchWords(text: string): string {
  return collapse(matchForm(toNfc(text)).replace(BETWEEN_WORDS, " "));
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
  const terms = [...text.slice(0, 2_000).matchAll(TERM)]
    .map((match) => searchWords(match[1] ?? match[2] ?? ""))
    .filter((words) => words !== "");
  return terms.length > 0 ? terms.map((words) => `${column} : "${words}"`).join(" AND ") : null;
}
