import { isBeyondTable, KIND_OF, SPACE } from "./letters/letters.js";

const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]{1,400}/gu;
const SPACES = / {2,}/gu;
const BLANK = 32;
const CHUNK = 4096;

/** The words of a text with one space between them and none at the ends; whatever is no letter, mark or number is left out. Linear. */
export function spacedWords(text: string): string {
  if (isBeyondTable(text)) return text.replace(BETWEEN_WORDS, " ").replace(SPACES, " ").trim();
  let out = "";
  let codes: number[] = [];
  let isApart = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = KIND_OF[code] ?? 0;
    if (kind === 0 || kind === SPACE) {
      isApart = true;
      continue;
    }
    if (isApart && (codes.length > 0 || out !== "")) codes.push(BLANK);
    isApart = false;
    codes.push(code);
    if (codes.length < CHUNK) continue;
    out += String.fromCharCode(...codes);
    codes = [];
  }
  return out + String.fromCharCode(...codes);
}
