import type { Lexicon } from "../../patternbook/lexicon.js";
import { collapse, toneStyle } from "../../text/letters/vietnamese.js";
import { slice, type Reading } from "./reading.js";

/** A name in full words: capital abbreviations written out ("BCĐ NTM" → "Ban Chỉ đạo nông thôn mới"), "&" as "và", one tone style. */
export function inFullWords(text: string, lexicon: Lexicon): string {
  const joined = text.includes("&") ? spelled(text, lexicon).replace(/\s*&\s*/gu, " và ") : text;
  const words = joined.replace(/\p{Lu}[\p{L}\p{M}]{0,12}/gu, (word) => {
    return word === word.toUpperCase() && word.length > 1 ? (lexicon.abbreviations.get(word) ?? word) : word;
  });
  return toneStyle(collapse(words)).replace(/(?<=(?:trực thuộc|cấp) )trung ương(?!\p{L})/gu, "Trung ương");
}

/** "Thông tin KH&CN": letters of a field within a name. */
function spelled(text: string, { shortFields }: Lexicon): string {
  return text.replace(/(?<![\p{L}\d])\p{Lu}{1,6}(?:&\p{Lu}{1,6}){1,2}(?![\p{L}\d])/gu, (letters) => {
    for (const [name, short] of shortFields) if (short === letters) return name;
    return letters;
  });
}

/** Words [from, to) of a reading in full words. */
export function fullWords(r: Reading, from: number, to: number): string {
  return inFullWords(slice(r, from, to), r.lexicon);
}

/** First letter small: "Các thôn" → "các thôn"; letters that stand for words stay ("PX Vận tải"). */
export function lowerFirst(text: string): string {
  return /^\p{Lu}{2,8}(?!\p{L})/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** First letter large. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A person's name written in capitals throughout, in title case; others as they are. */
export function titleCaseName(name: string): string {
  if (name !== name.toUpperCase()) return toneStyle(name);
  return toneStyle(name.replace(/\p{L}[\p{L}\p{M}]{0,12}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()));
}
