import { isVietnameseSyllable } from "../../../text/letters/syllables.js";
import type { OcrWord } from "../engine.js";

const EDGES = /^[\p{P}\p{S}]{1,8}|[\p{P}\p{S}]{1,8}$/gu;
const NUMBER = /^[\dIVXLC]{1,8}(?:[./,:-]?\d{1,8}){0,5}[a-zđ]?(?:[/-]\p{Lu}[\p{L}\p{N}&.-]{0,20}){0,3}$/u;
const ABBREVIATION = /^\p{Lu}{1,6}(?:[-/&.]\p{Lu}[\p{L}]{0,6}){0,3}$/u;
const MARK = /^(?:[-–+*•…]|\.\/\.|\.{3}|\/)$/u; // a bullet, the end of a directive, dots to be filled in

/** True for a token as Vietnamese directives have them: a syllable or several joined, an abbreviation, a number, a bullet. */
export function isBelievable(text: string): boolean {
  const bare = text.replace(EDGES, "");
  if (bare === "") return MARK.test(text);
  if (NUMBER.test(bare) || ABBREVIATION.test(bare)) return true;
  const parts = bare.split(/[-/.,&]/u).filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => isVietnameseSyllable(part) && hasUsualCapitals(part));
}

// "tHụ": letters of a stamp; print has small letters, capitals, or one capital in front.
function hasUsualCapitals(word: string): boolean {
  return word === word.toLowerCase() || word === word.toUpperCase() || word.slice(1) === word.slice(1).toLowerCase();
}

const VERY_SURE = 0.75; // whatever it is (a foreign name, an address): rubbish over pictures is below 0.6

const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** True where most letters of a line stand in believable words and the engine was sure of them. `least`: mean confidence, 0 to 1. */
export function isBelievableLine(words: readonly OcrWord[], least: number): boolean {
  let [all, good, sure] = [0, 0, 0];
  for (const { text, confidence } of words) {
    const count = letters(text);
    all += count;
    sure += count * confidence;
    if (isBelievable(text)) good += count;
  }
  return all >= 2 && sure >= all * (good >= all * 0.7 ? least : VERY_SURE);
}

/** True for a token without letter or digit. */
export function isWordless(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
