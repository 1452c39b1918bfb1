import type { Feature } from "./row-features.js";

/**
 * Weights of the features of a row; written by `tests/bench/fit-confidence.ts` on 3817 rows of 322 directives.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  one: 2.661,
  evidence: 0.687,
  scan: 0.85,
  "garbled lead": -1.249,
  "garbled words": -1.282,
  "date without deadline": -2.257,
  "odd deadline": -0.532,
  deadline: 0.077,
  "deadline inherited": 0.498,
  "lead inferred": -0.586,
  "lead inherited": 0.154,
  "lead from afar": -0.912,
  "no lead": 0.0,
  "order without lead": -1.107,
  target: 0.688,
  short: -0.496,
  small: -1.09,
  label: -0.316,
  "conjoined lead": -0.645,
  scanned: -1.101,
  "scanned lead": 2.097,
  "scanned date": 2.025,
  "garbled document": -1.696,
  "garbled heading": -0.328,
  "place disagrees": -0.927,
  "heading skipped": -1.757,
  "lead unknown": -1.14,
};
