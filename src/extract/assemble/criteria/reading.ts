import type { Block, Outline } from "../../../model/outline.js";
import type { Span } from "../../../model/span.js";
import { wordsOf, type Word } from "../../../text/words.js";

/** A block with the words of its reading text. */
export interface Reading {
  readonly block: Block;
  readonly words: readonly Word[];
}

// Blocks are never changed: each is cut into words once, whoever asks.
const WORDS = new WeakMap<Block, readonly Word[]>();

/** The words of a block's reading text. */
export function wordsOfBlock(block: Block): readonly Word[] {
  const known = WORDS.get(block);
  if (known) return known;
  const words = wordsOf(block.text);
  WORDS.set(block, words);
  return words;
}

// parts of "tiêu chí", "tiểu chí", "chỉ tiêu" ... that begin with a rare letter, so that the search is quick
const UNIT_STEMS = ["êu ch", "ểu chí", "ỉ tiêu", "í tiêu", "TC", "ÊU CH", "Ỉ TIÊU"];

/** True where a text has a word for criterion or indicator, OCR's slips included. */
export function speaksOfCriteria(text: string): boolean {
  return UNIT_STEMS.some((stem) => text.includes(stem));
}

/** The block that `block` stands under, or null at the top. */
export function parentOf(outline: Outline, block: Block): Block | null {
  return block.parent === null ? null : (outline.blocks[block.parent] ?? null);
}

/** What stands above a block, nearest first; at most 12. */
export function ancestorsOf(outline: Outline, block: Block): readonly Block[] {
  const above: Block[] = [];
  for (let at = parentOf(outline, block); at && above.length < 12; at = parentOf(outline, at)) above.push(at);
  return above;
}

/** The blocks right below one, in reading order. What stands below a block follows it without a gap. */
export function childrenIn(outline: Outline, block: Block): readonly Block[] {
  const children: Block[] = [];
  for (let id = block.id + 1; id < outline.blocks.length; id++) {
    const next = outline.blocks[id];
    if (!next || next.parent === null || next.parent < block.id) break;
    if (next.parent === block.id) children.push(next);
  }
  return children;
}

/** Form of the word at an index; empty outside the words. */
export function formAt(words: readonly Word[], index: number): string {
  return words[index]?.form ?? "";
}

/** True where the words from `from` up to but not including `to` are all among `forms`. */
export function areAll(words: readonly Word[], from: number, to: number, forms: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (!forms.has(formAt(words, at))) return false;
  return true;
}

function endsSentence(words: readonly Word[], index: number): boolean {
  const form = formAt(words, index);
  if (form === "!" || form === "?") return true;
  if (form !== ".") return false;
  const next = words[index + 1];
  if (!next) return true;
  // "TP. Vinh", "13. 2": not the end of a sentence
  const last = words[index - 1];
  const isAbbreviation = last !== undefined && last.isCapital && last.end - last.start <= 2;
  return (next.isCapital || next.kind === "mark") && !isAbbreviation;
}

/** A sentence is looked at this many words either way: a text without full stops stays linear. */
const REACH = 160;

/** Index of the first word of the sentence that `words[index]` stands in; at most 160 words back. */
export function sentenceStart(words: readonly Word[], index: number): number {
  const least = Math.max(0, index - REACH);
  for (let at = index - 1; at >= least; at--) if (endsSentence(words, at)) return at + 1;
  return least;
}

/** Index after the last word of the sentence that `words[index]` stands in; at most 160 words on. */
export function sentenceEnd(words: readonly Word[], index: number): number {
  const most = Math.min(words.length, index + REACH);
  for (let at = index; at < most; at++) if (endsSentence(words, at)) return at + 1;
  return most;
}

/** Index after the bracket that opens at `index`, or `index` where none opens there or it is longer than `limit` words. */
export function afterBracket(words: readonly Word[], index: number, limit = 60): number {
  if (formAt(words, index) !== "(") return index;
  for (let at = index + 1; at < words.length && at <= index + limit; at++) if (formAt(words, at) === ")") return at + 1;
  return index;
}

/** Range in the block's reading text of the words from `from` up to but not including `to` (at least one). */
export function spanOfWords(words: readonly Word[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}
