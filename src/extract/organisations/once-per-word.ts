import type { Reading } from "./reading.js";

/**
 * A reader that reads at each word of a text once: what begins there is asked for by many rules that know nothing of each
 * other. The answers live as long as the reading.
 */
export function oncePerWord<T>(read: (r: Reading, at: number) => T): (r: Reading, at: number) => T {
  const readings = new WeakMap<Reading, Map<number, T>>();
  return (r, at) => {
    let known = readings.get(r);
    if (known === undefined) {
      known = new Map();
      readings.set(r, known);
    }
    let found = known.get(at);
    if (found === undefined) {
      found = read(r, at);
      known.set(at, found);
    }
    return found;
  };
}
