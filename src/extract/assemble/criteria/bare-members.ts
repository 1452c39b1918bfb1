import type { Word } from "../../../text/words.js";
import { afterBracket, formAt, sentenceEnd } from "./reading.js";

const MOST_NAME_WORDS = 5;
const JOINTS = new Set([",", ";", "và"]);

/** Where the members are named behind a count that ends before word `at`: "(A, B)", "gồm: A, B"; null where nothing leads to names. */
function listBehind(words: readonly Word[], at: number): readonly [number, number] | null {
  if (formAt(words, at) === "(") return [at + 1, afterBracket(words, at) - 1];
  const isLed = formAt(words, at) === "gồm" || (formAt(words, at) === "là" && formAt(words, at + 1) === ":");
  if (!isLed) return null;
  const from = formAt(words, at + 1) === ":" ? at + 2 : at + 1;
  let to = sentenceEnd(words, from) - 1;
  for (let next = from; next < to; next++) if (formAt(words, next) === ";") to = next;
  return [from, to];
}

/**
 * "02/9 xã đạt 19/19 tiêu chí (Bình Sơn, Lộc An)", "… gồm: Bình Sơn, Lộc An": the names of a counted group that stand bare behind the count,
 * each with the group's head word ("xã"); empty where other words are among them.
 */
export function bareMembers(text: string, words: readonly Word[], head: string, at: number): readonly string[] {
  const [from, to] = listBehind(words, at) ?? [0, 0];
  const names: string[] = [];
  let start = from;
  for (let next = from; next <= to && to > from; next++) {
    const isEnd = next === to || JOINTS.has(formAt(words, next));
    if (!isEnd && words[next]?.isCapital !== true) return [];
    if (!isEnd) continue;
    const [first, last] = [words[start], words[next - 1]];
    if (first && last && next > start && next - start <= MOST_NAME_WORDS)
      names.push(`${head} ${text.slice(first.start, last.end)}`);
    start = next + 1;
  }
  return names;
}
