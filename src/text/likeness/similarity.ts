import { JaroWinklerDistance } from "natural/lib/natural/distance/index.js";
import { fold, toNfc } from "../letters/vietnamese.js";

/** Below this a name is another name: "Phòng Nội vụ" and "Phòng Nông nghiệp" have 0.83 (measured, natural 8.1.1). */
const LEAST = 0.88;

/** Closeness of two names, 0..1; 1 for the same letters whatever their tones and capitals. Jaro-Winkler, so beginnings weigh more. */
export function closeness(a: string, b: string): number {
  return JaroWinklerDistance(fold(toNfc(a)), fold(toNfc(b)));
}

/** All runs of `length` words of a name; the whole name where it is shorter. */
function runsOf(name: string, length: number): readonly string[] {
  const words = name.split(" ");
  if (words.length <= length) return [name];
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(" "));
}

/**
 * The names that were perhaps meant by words that no name holds, nearest first, at most `limit`: "trung tâm y tê" for
 * "Trung tâm Y tế huyện Sông Lam". As many words of a name are compared as were asked for. Empty where none is near.
 */
export function namesNear(asked: string, names: readonly string[], limit = 3): readonly string[] {
  const length = asked.trim().split(/\s+/u).length;
  return names
    .map((name) => ({ name, near: Math.max(...runsOf(name, length).map((run) => closeness(asked.trim(), run))) }))
    .filter(({ near }) => near >= LEAST)
    .sort((a, b) => b.near - a.near)
    .slice(0, limit)
    .map(({ name }) => name);
}
