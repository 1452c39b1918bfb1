import type { Feature } from "./row-features.js";

/**
 * Weights of the features of a row; written by `tests/bench/fit-confidence.ts` on 3817 rows of 322 directives.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  one: 2.567,
  evidence: 0.721,
  scan: 1.023,
  "garbled lead": -1.458,
  "garbled words": -1.308,
  "date without deadline": -2.195,
  "odd deadline": -0.513,
  deadline: 0.084,
  "deadline inherited": 0.52,
  "lead inferred": -0.864,
  "lead inherited": 0.161,
  "lead from afar": -1.018,
  "no lead": 0.0,
  "order without lead": -1.112,
  target: 0.89,
  short: -0.504,
  small: -1.03,
  label: -0.321,
  "conjoined lead": -0.69,
  scanned: -1.577,
  "scanned lead": 2.753,
  "scanned date": 1.965,
  "garbled document": -1.539,
  "garbled heading": -0.247,
  "place disagrees": -0.84,
  "heading skipped": -1.553,
};
