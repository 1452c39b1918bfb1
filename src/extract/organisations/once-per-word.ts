import type { Reading } from "./reading.js";

/**
 * A reader that reads at each word of a text once: what begins there is asked for by many rules that know nothing of each
 * other. The answers live as long as the reading.
 */
export function oncePerWord<T>(read: (r: Reading, at: number) => T): (r: Reading, at: number) => T {
  const readings = new WeakMap<Reading, (T | undefined)[]>();
  // Most questions are about the text of the question before.
  let last: Reading | null = null;
  let answers: (T | undefined)[] = [];
  return (r, at) => {
    if (r !== last) {
      answers = readings.get(r) ?? new Array<T | undefined>(r.words.length);
      readings.set(r, answers);
      last = r;
    }
    const known = answers[at];
    if (known !== undefined) return known;
    // Reading may ask about other words, even of another text.
    const own = answers;
    const found = read(r, at);
    own[at] = found;
    return found;
  };
}
