import type { Feature } from "./row-features.js";

/**
 * Weights of the features of a row; written by `tests/bench/fit-confidence.ts` on 6048 rows of 554 directives.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  one: 1.588,
  evidence: 0.517,
  scan: 0.515,
  "garbled lead": -0.837,
  "garbled words": -0.137,
  "date without deadline": -1.294,
  "odd deadline": -0.713,
  "lead inferred": -1.06,
  "lead inherited": 0.808,
  "lead from afar": -1.253,
  "order without lead": -1.123,
  target: 0.643,
  "conjoined lead": 0.528,
  "scanned lead": 0.716,
  "scanned date": 1.01,
  "garbled document": -1.095,
  "lead unknown": -0.094,
  "opens unknown": -1.078,
  "lead bare": -0.637,
  "lead cut short": -0.954,
  "lead completed": -0.585,
  "deadline amid": -0.809,
  "time without deadline": -1.041,
  "issuer other": -0.752,
};
