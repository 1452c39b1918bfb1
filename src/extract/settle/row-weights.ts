import type { Feature } from "./row-features.js";

/**
 * Weights of the features of a row; written by `tests/bench/fit-confidence.ts` on 6081 rows of 532 directives.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  one: 2.77,
  evidence: 0.695,
  scan: 0.924,
  "garbled lead": -0.979,
  "garbled words": -1.199,
  "date without deadline": -2.359,
  "odd deadline": -0.521,
  deadline: 0.142,
  "deadline inherited": 0.448,
  "lead inferred": -0.574,
  "lead inherited": 0.166,
  "lead from afar": -1.371,
  "no lead": 0.0,
  "order without lead": -0.903,
  target: 0.784,
  short: -0.52,
  small: -1.1,
  label: -0.386,
  "conjoined lead": -0.515,
  scanned: -1.38,
  "scanned lead": 2.251,
  "scanned date": 1.944,
  "garbled document": -1.787,
  "garbled heading": -0.423,
  "place disagrees": -0.854,
  "heading skipped": -1.717,
  "lead unknown": -1.081,
};
