import type { Parsed } from "./body/read-body.js";
import type { UnitHit } from "./read-unit.js";

/** What one reader found at the words of a text, by their indices; null where nothing begins, undefined where it was not asked. */
class AnswersOf<T> {
  #found: (T | null | undefined)[] | null = null;

  at(index: number): T | null | undefined {
    return this.#found?.[index];
  }

  keep(index: number, found: T | null, words: number): T | null {
    (this.#found ??= new Array(words))[index] = found;
    return found;
  }
}

/**
 * What the readers that are asked again and again have found in one text. It belongs to the text's reading and goes with it: a
 * `WeakMap` beside it would keep each document's answers until the next full collection of garbage.
 */
export class Answers {
  readonly unit = new AnswersOf<UnitHit>();
  readonly body = new AnswersOf<Parsed>();
  readonly groupOfMany = new AnswersOf<Parsed>();
  readonly anyGroup = new AnswersOf<Parsed>();
  readonly item = new AnswersOf<Parsed>();
  readonly listOverSemicolons = new AnswersOf<Parsed>();
  readonly listOfCommas = new AnswersOf<Parsed>();
}

/** What a reader needs to remember its answers. */
interface Remembering {
  readonly words: readonly unknown[];
  readonly answers: Answers;
}

/**
 * A reader that reads at each word of a text once: what begins there is asked for by many rules that know nothing of each
 * other. `kept`: where its answers are, not by their name, which would be looked up at every word.
 */
export function oncePerWord<T, R extends Remembering>(
  kept: (answers: Answers) => AnswersOf<T>,
  read: (r: R, at: number) => T | null,
): (r: R, at: number) => T | null {
  return (r, at) => {
    const answers = kept(r.answers);
    const known = answers.at(at);
    return known !== undefined ? known : answers.keep(at, read(r, at), r.words.length);
  };
}
