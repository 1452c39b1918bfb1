/** Words in a row that make one shingle. */
const WIDTH = 3;
const BANDS = 24;
const ROWS = 3;

function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

// The finaliser of MurmurHash3: every bit of the input moves every bit of the output.
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The hashes (32 bit) of every three words in a row. `words` are separated by one space, folded, so that tones and punctuation do not
 * count. Empty for fewer than three words.
 */
export function shinglesOf(words: string): ReadonlySet<number> {
  const hashes = words.split(" ").map((word) => hashOf(word, 0x811c9dc5));
  const shingles = new Set<number>();
  for (let at = 0; at + WIDTH <= hashes.length; at++) {
    let hash = 0;
    for (let next = 0; next < WIDTH; next++) hash = mixed(Math.imul(hash, 31) + (hashes[at + next] ?? 0));
    shingles.add(hash);
  }
  return shingles;
}

const SEEDS = Array.from({ length: BANDS * ROWS }, (_, index) => mixed(index + 1) | 1);

/**
 * Keys by which texts that are alike meet: texts that share half of their shingles share a key 96 times in a hundred, those that
 * share a tenth twice in a hundred. MinHash with 24 bands of 3 rows (Broder 1997; Leskovec, Rajaraman, Ullman, "Mining of
 * Massive Datasets", ch. 3). Whole numbers below 2^37; none for an empty set.
 */
export function meetingKeys(shingles: ReadonlySet<number>): readonly number[] {
  if (shingles.size === 0) return [];
  const least = new Uint32Array(SEEDS.length).fill(0xffffffff);
  for (const shingle of shingles)
    for (let index = 0; index < SEEDS.length; index++) {
      const product = Math.imul(shingle ^ (SEEDS[index] ?? 0), 0x9e3779b1);
      const hash = (product ^ (product >>> 15)) >>> 0;
      if (hash < (least[index] ?? 0)) least[index] = hash;
    }
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = 0;
    for (let row = 0; row < ROWS; row++) hash = mixed(Math.imul(hash, 31) + (least[band * ROWS + row] ?? 0));
    return band * 2 ** 32 + hash;
  });
}

/** How alike two texts are, 0 to 1. Two empty sets have nothing in common. */
export interface Likeness {
  /** Shared shingles of all shingles (Jaccard). */
  readonly jaccard: number;
  /** Shared shingles of the smaller text's: 1 where it is a part of the other. */
  readonly containment: number;
}

/** See `Likeness`. */
export function likenessOf(a: ReadonlySet<number>, b: ReadonlySet<number>): Likeness {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  const all = a.size + b.size - shared;
  return { jaccard: all === 0 ? 0 : shared / all, containment: small.size === 0 ? 0 : shared / small.size };
}
