import type { Parsed } from "./read-body.js";
import type { UnitHit } from "./read-unit.js";

/** What the readers that are asked again and again found at a word; null where nothing begins there. */
interface Found {
  readonly unit: UnitHit | null;
  readonly body: Parsed | null;
  readonly groupOfMany: Parsed | null;
  readonly anyGroup: Parsed | null;
  readonly item: Parsed | null;
  readonly listOverSemicolons: Parsed | null;
  readonly listOfCommas: Parsed | null;
}

/**
 * The answers of those readers for one text, by the index of the word. They belong to the text's reading and go with it: a
 * `WeakMap` beside it would keep each document's answers until the next full collection of garbage.
 */
export type Answers = { [Reader in keyof Found]?: (Found[Reader] | undefined)[] };

/** What a reader needs to remember its answers. */
interface Remembering {
  readonly words: readonly unknown[];
  readonly answers: Answers;
}

/**
 * A reader that reads at each word of a text once: what begins there is asked for by many rules that know nothing of each
 * other. `name`: where its answers are kept.
 */
export function oncePerWord<Name extends keyof Found, R extends Remembering>(
  name: Name,
  read: (r: R, at: number) => Found[Name],
): (r: R, at: number) => Found[Name] {
  return (r, at) => {
    const answers: Answers[Name] = r.answers[name];
    const known = answers?.[at];
    if (known !== undefined) return known;
    const found = read(r, at);
    (r.answers[name] ??= new Array(r.words.length))[at] = found;
    return found;
  };
}
