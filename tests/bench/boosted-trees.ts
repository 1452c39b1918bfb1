import { LEAVES, leafOf, type Split, SPLITS } from "../../src/extract/settle/row-trees.js";
import type { Example } from "./logistic.js";

/** A tree over features by their place. */
export interface FittedTree {
  readonly splits: readonly Split<number>[];
  readonly leaves: readonly number[];
}

const TREES = 20;
/** How much of each tree's correction is taken. */
const RATE = 0.2;
/** Holds leaves near zero. */
const RIDGE = 5;
/** The least that a leaf's examples weigh, by their spread. */
const LEAST = 5;
/** The fewest examples that are parted. */
const FEWEST = 40;
/** Borders of a feature that are tried: its twelfths. */
const PARTS = 12;

/**
 * Small trees that correct a score where the sum of its features misleads, each fitted to what the ones before leave (gradient boosting of the
 * logistic loss, second order). `scores` are those of the examples to begin with.
 */
export function boost(examples: readonly Example[], scores: readonly number[]): readonly FittedTree[] {
  const now = [...scores];
  const borders = bordersOf(examples);
  const bins = examples.map(({ x }) => x.map((value, at) => binOf(value, borders[at] ?? [])));
  return Array.from({ length: TREES }, () => {
    const pulls = examples.map(({ isRight, weight }, at): Pull => {
      const p = 1 / (1 + Math.exp(-(now[at] ?? 0)));
      return { pull: weight * ((isRight ? 1 : 0) - p), spread: weight * p * (1 - p) };
    });
    const splits: Split<number>[] = Array.from({ length: SPLITS }, () => [0, Number.POSITIVE_INFINITY]);
    const leaves = Array.from({ length: LEAVES }, () => 0);
    grow(0, [...examples.keys()], { bins, borders, pulls, splits, leaves });
    examples.forEach(({ x }, at) => {
      now[at] = (now[at] ?? 0) + (leaves[leafOf(splits, (feature) => x[feature] ?? 0)] ?? 0);
    });
    return { splits, leaves };
  });
}

/** Which way a score is to move for an example, and how firmly. */
interface Pull {
  readonly pull: number;
  readonly spread: number;
}

interface Growing {
  readonly bins: readonly (readonly number[])[];
  readonly borders: readonly (readonly number[])[];
  readonly pulls: readonly Pull[];
  readonly splits: Split<number>[];
  readonly leaves: number[];
}

/** Parts the examples at a node by the border that gains most; where none gains, all below the node get one value. */
function grow(node: number, members: readonly number[], tree: Growing): void {
  if (node >= SPLITS) {
    tree.leaves[node - SPLITS] = valueOf(sumOf(members, tree.pulls));
    return;
  }
  const best = members.length < FEWEST ? null : bestSplit(members, tree);
  if (best === null) {
    // no border: all go left
    grow(2 * node + 1, members, tree);
    return;
  }
  tree.splits[node] = [best.feature, tree.borders[best.feature]?.[best.bin] ?? 0];
  const isLeft = (member: number): boolean => (tree.bins[member]?.[best.feature] ?? 0) <= best.bin;
  grow(2 * node + 1, members.filter(isLeft), tree);
  grow(
    2 * node + 2,
    members.filter((member) => !isLeft(member)),
    tree,
  );
}

function bestSplit(
  members: readonly number[],
  { bins, borders, pulls }: Growing,
): { readonly feature: number; readonly bin: number } | null {
  const whole = sumOf(members, pulls);
  let best: { readonly feature: number; readonly bin: number; readonly gain: number } | null = null;
  for (const [feature, own] of borders.entries()) {
    const sums = Array.from({ length: own.length + 1 }, () => ({ pull: 0, spread: 0 }));
    for (const member of members) {
      const sum = sums[bins[member]?.[feature] ?? 0];
      const one = pulls[member];
      if (!sum || !one) continue;
      sum.pull += one.pull;
      sum.spread += one.spread;
    }
    let left: Pull = { pull: 0, spread: 0 };
    for (const bin of own.keys()) {
      left = plus(left, sums[bin]);
      const right = { pull: whole.pull - left.pull, spread: whole.spread - left.spread };
      if (left.spread <= LEAST || right.spread <= LEAST) continue;
      const gain = worthOf(left) + worthOf(right) - worthOf(whole);
      if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain };
    }
  }
  return best;
}

const plus = (a: Pull, b: Pull | undefined): Pull => ({
  pull: a.pull + (b?.pull ?? 0),
  spread: a.spread + (b?.spread ?? 0),
});
const worthOf = ({ pull, spread }: Pull): number => pull ** 2 / (spread + RIDGE);
const valueOf = ({ pull, spread }: Pull): number => (RATE * pull) / (spread + RIDGE);

function sumOf(members: readonly number[], pulls: readonly Pull[]): Pull {
  return members.reduce((sum: Pull, member) => plus(sum, pulls[member]), { pull: 0, spread: 0 });
}

/** The values that part each feature's examples into twelfths, ascending; none where all are equal. */
function bordersOf(examples: readonly Example[]): readonly (readonly number[])[] {
  return (examples[0]?.x ?? []).map((_, feature) => {
    const values = examples.map(({ x }) => x[feature] ?? 0).sort((a, b) => a - b);
    const at = (part: number): number => values[Math.floor((part * (values.length - 1)) / PARTS)] ?? 0;
    const borders = new Set(Array.from({ length: PARTS - 1 }, (__, part) => at(part + 1)));
    return [...borders].filter((border) => border < (values.at(-1) ?? 0));
  });
}

/** How many borders a value is above. */
function binOf(value: number, borders: readonly number[]): number {
  const at = borders.findIndex((border) => value <= border);
  return at < 0 ? borders.length : at;
}
