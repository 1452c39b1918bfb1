import type { Feature } from "./row-features.js";

/**
 * Weights of the features of a row; written by `tests/bench/fit-confidence.ts` on 5193 rows of 466 directives.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  one: 1.7,
  evidence: 0.546,
  scan: 0.646,
  "garbled lead": -0.944,
  "garbled words": -0.293,
  "date without deadline": -1.387,
  "odd deadline": -0.611,
  "lead inferred": -1.269,
  "lead inherited": 0.661,
  "lead from afar": -1.399,
  "order without lead": -1.186,
  target: 0.658,
  "conjoined lead": 0.614,
  "scanned lead": 0.945,
  "scanned date": 0.999,
  "garbled document": -1.186,
  "lead unknown": -0.262,
  "opens unknown": -0.914,
  "lead bare": -0.803,
  "lead cut short": -1.07,
  "lead completed": -0.521,
  "deadline amid": -1.135,
  "time without deadline": -0.989,
  "issuer other": -0.75,
};
