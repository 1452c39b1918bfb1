import { decodeLegacy, encodingOfFont } from "../../text/letters/legacy-encodings.js";
import { toNfc } from "../../text/letters/vietnamese.js";
import type { PageWord } from "../layout/page-words.js";

// Symbol and Wingdings keep their bullets in the private use area.
const SYMBOLS: Readonly<Record<string, string>> = {
  "\uf0b7": "•",
  "\uf02d": "-",
  "\uf0a7": "▪",
  "\uf0a8": "□",
  "\uf06f": "□",
  "\uf0d8": "➢",
  "\uf0e0": "→",
  "\uf0fc": "✓",
  "\uf0fe": "☑",
  "\uf02a": "*",
};
const SYMBOL = /[\uf02a\uf02d\uf06f\uf0a7\uf0a8\uf0b7\uf0d8\uf0e0\uf0fc\uf0fe]/gu;
const IGNORED = /[\u200b-\u200f\u2060\ufeff\u0000-\u0008\u000b-\u001f]/gu;

function tidy(text: string): string {
  if (/^[!-~À-ỹ]{1,60}$/u.test(text)) return toNfc(text);
  // Word writes the hyphens of some fonts as soft hyphens: "Số: 1961/QĐ\u00adUBND".
  return toNfc(
    text
      .replace(SYMBOL, (symbol) => SYMBOLS[symbol] ?? symbol)
      .replace(IGNORED, "")
      .replace(/\u00ad/gu, "-"),
  );
}

/** True where letters that only Unicode has are as frequent as in Vietnamese: a look that spares most pages a judgement. */
function isUnicode(text: string): boolean {
  return (text.match(/[ĂăĐđƠơƯư\u1ea0-\u1ef9]/gu)?.length ?? 0) > 0.05 * text.length;
}

/**
 * The words with their texts as NFC Unicode: TCVN3 and VNI fonts decoded (judged by all the text of a font on the page),
 * bullets of symbol fonts as Unicode bullets, invisible marks left out. Words that vanish by it are dropped.
 */
export function decodeWords(words: readonly PageWord[]): readonly PageWord[] {
  const byFont = new Map<string | null, PageWord[]>();
  for (const word of words) {
    const same = byFont.get(word.font.name);
    if (same) same.push(word);
    else byFont.set(word.font.name, [word]);
  }
  const decoded = new Map<PageWord, string>();
  for (const [font, same] of byFont) {
    const text = same.map((word) => word.text).join("\n");
    if (isUnicode(text) && (font === null || encodingOfFont(font) === null)) continue;
    const run = decodeLegacy(text, font);
    if (run.encoding === null) continue;
    const texts = run.text.split("\n");
    if (texts.length === same.length) same.forEach((word, index) => decoded.set(word, texts[index] ?? word.text));
  }
  return words
    .map((word) => ({ ...word, text: tidy(decoded.get(word) ?? word.text) }))
    .filter((word) => word.text.trim() !== "");
}
