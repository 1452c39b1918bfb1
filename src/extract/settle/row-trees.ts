/** A feature and the value above which a row goes to the right. */
export type Split<F> = readonly [feature: F, border: number];

/** A tree three splits deep: a node's branches stand at twice its place and one, and two, behind it. */
export interface Tree<F> {
  readonly splits: readonly Split<F>[];
  /** What is added to the score in each leaf, from left to right. */
  readonly leaves: readonly number[];
}

export const SPLITS = 7;
export const LEAVES = SPLITS + 1;

/** The leaf that a row comes to, 0..7, by the values of its features. */
export function leafOf<F>(splits: readonly Split<F>[], valueOf: (feature: F) => number): number {
  let node = 0;
  while (node < SPLITS) {
    const split = splits[node];
    node = 2 * node + (split && valueOf(split[0]) > split[1] ? 2 : 1);
  }
  return node - SPLITS;
}
