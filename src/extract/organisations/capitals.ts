import { collapse, fold, isAllCaps, lower, toneStyle } from "../../text/letters/vietnamese.js";
import { ABBREVIATIONS, FIXED_PHRASES, HEAD_NOUNS, INNER_HEADS, NAMED_PHRASES, PLACE_WORDS } from "./body-phrases.js";

interface Phrase {
  readonly text: string;
  /** Its tokens: "phòng, chống" has three. */
  readonly words: readonly string[];
  readonly kind: "fixed" | "named" | "place" | "head";
}

const TOKEN = /[\p{L}\p{M}\p{N}&.’']{1,40}|[^\p{L}\p{M}\p{N}\s]/gu;
const PHRASES = new Map<string, Phrase[]>();
for (const [kind, list] of [
  ["fixed", FIXED_PHRASES],
  ["named", NAMED_PHRASES],
  ["place", PLACE_WORDS],
  ["head", HEAD_NOUNS],
] as const)
  for (const phrase of list) {
    const words = phrase.match(TOKEN) ?? [];
    const first = fold(words[0] ?? "");
    PHRASES.set(first, [...(PHRASES.get(first) ?? []), { text: phrase, words, kind }]);
  }
for (const phrases of PHRASES.values()) phrases.sort((a, b) => b.words.length - a.words.length);

const SYLLABLE = /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u;

/**
 * A body's or an office's name in the case it has inside a sentence: "ỦY BAN NHÂN DÂN HUYỆN ĐÔNG SƠN" → "Ủy ban nhân dân huyện Đông Sơn",
 * "PHÓ CHỦ TỊCH UBND HUYỆN" → "Phó Chủ tịch Ủy ban nhân dân huyện". Abbreviations are written out; those that are not known, roman
 * numerals and mixed-case text stay as they are. Runs of white space become one space.
 */
export function sentenceCase(name: string): string {
  const expanded = expandAbbreviations(toneStyle(collapse(name)));
  const isCaps = isAllCaps(collapse(name));
  const tokens = [...expanded.matchAll(TOKEN)].map((match) => ({ text: match[0], start: match.index }));
  let out = "";
  let end = 0;
  let proper = false;
  let capital = true;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    out += expanded.slice(end, token.start);
    const phrase = phraseAt(tokens, at, proper, isCaps);
    if (phrase) {
      const last = tokens[at + phrase.words.length - 1] ?? token;
      // Mixed case is the writer's own, but for phrases that are always written in one way.
      if (isCaps || (phrase.kind === "fixed" && /^\p{Lu}/u.test(phrase.words[0] ?? "")))
        out += capital && phrase.kind !== "place" ? upperFirst(phrase.text) : phrase.text;
      else out += expanded.slice(token.start, endOf(last));
      end = endOf(last);
      at += phrase.words.length - 1;
      proper = phrase.kind === "place" || phrase.kind === "named";
      capital = phrase.kind === "head";
      continue;
    }
    const isWord = /\p{L}/u.test(token.text);
    out += isWord && isCaps ? cased(token.text, proper || capital) : token.text;
    end = endOf(token);
    if (isWord) capital = isCaps && (FORMS_OF_FIRMS.has(token.text) || (lower(token.text) === "và" && !proper));
    else if (/[-–,]/u.test(token.text)) {
      // "PHÒNG, CHỐNG ĐÓI, RÉT": what is fought, and no second field
      capital = !/phòng, chống [\p{Ll}\p{M} ,]{1,60}$/u.test(out);
      if (token.text === ",") proper = false;
    }
  }
  return upperFirst(out + expanded.slice(end));
}

/** Tiers whose word stands in no proper name but at its end: "BỆNH VIỆN SẢN NHI TỈNH LÀO CAI", "XÃ TÂN XÃ". */
const TIERS = new Set(["tỉnh", "huyện", "xã", "quận", "phường", "miền"]);

/** Behind them a firm's own name begins. */
const FORMS_OF_FIRMS = new Set(["MTV", "TNHH"]);

/** Abbreviations that need no context as full words: "UBND xã" → "Ủy ban nhân dân xã". */
export function expandAbbreviations(name: string): string {
  return name.replace(ABBREVIATION, (short) => FULL.get(short) ?? short).replace(/ & /gu, " và ");
}

const FULL: ReadonlyMap<string, string> = new Map(ABBREVIATIONS);
const ABBREVIATION = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}&/-])(?:${[...FULL.keys()].sort((a, b) => b.length - a.length).join("|")})(?![\\p{L}\\p{M}\\p{N}&/]|-\\p{L})`,
  "gu",
);

interface Token {
  readonly text: string;
  readonly start: number;
}

function endOf(token: Token): number {
  return token.start + token.text.length;
}

function phraseAt(tokens: readonly Token[], at: number, proper: boolean, isCaps: boolean): Phrase | null {
  const phrases = PHRASES.get(fold(tokens[at]?.text ?? "")) ?? [];
  const written = (offset: number): string => lower(tokens[at + offset]?.text ?? "");
  for (const phrase of phrases) {
    const [only = "", ...more] = phrase.words;
    // "HẢI PHÒNG", "CỤC PHÒNG BỆNH": in the middle of a name one word alone is no noun.
    const isTier = TIERS.has(only) && (only !== "xã" || at + 1 < tokens.length);
    if (more.length === 0 && !isTier && (proper || (phrase.kind === "head" && at > 0 && !INNER_HEADS.has(only))))
      continue;
    if (phrase.words.every((word, offset) => written(offset) === lower(word))) return phrase;
  }
  // "GIÁM ĐÓC": OCR loses tones of capitals first; two words that differ in tones alone are the phrase.
  return isCaps
    ? (phrases.find(
        ({ words }) => words.length > 1 && words.every((word, offset) => fold(written(offset)) === fold(word)),
      ) ?? null)
    : null;
}

function cased(word: string, capital: boolean): string {
  if (/^[IVX]{1,4}$/u.test(word) || /\d|&/u.test(word)) return word;
  if (!SYLLABLE.test(fold(word))) return word;
  return capital ? upperFirst(lower(word)) : lower(word);
}

function upperFirst(text: string): string {
  return (text[0] ?? "").toUpperCase() + text.slice(1);
}
