import type { Feature } from "./row-features.js";

/**
 * Weights of the features of a row; written by `tests/bench/fit-confidence.ts` on 5195 rows of 466 directives.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  one: 1.687,
  evidence: 0.546,
  scan: 0.769,
  "garbled lead": -0.759,
  "garbled words": -0.327,
  "date without deadline": -1.368,
  "odd deadline": -0.616,
  "lead inferred": -1.269,
  "lead inherited": 0.633,
  "lead from afar": -1.348,
  "order without lead": -1.165,
  target: 0.645,
  "conjoined lead": 0.627,
  scanned: 0.196,
  "scanned lead": 1.025,
  "scanned date": 1.05,
  "garbled document": -1.361,
  "lead unknown": -0.325,
  "opens unknown": -0.901,
  "lead bare": -0.778,
  "lead cut short": -1.067,
  "lead completed": -0.532,
  "deadline amid": -1.117,
  "time without deadline": -0.987,
  "issuer other": -0.759,
};
