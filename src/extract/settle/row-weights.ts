import type { Feature } from "./row-features.js";

/**
 * Weights of the features of a row; written by `tests/bench/fit-confidence.ts` on 5195 rows of 466 directives.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  one: 1.684,
  evidence: 0.549,
  scan: 0.666,
  "garbled lead": -0.795,
  "garbled words": -0.335,
  "date without deadline": -1.384,
  "odd deadline": -0.604,
  "lead inferred": -1.271,
  "lead inherited": 0.663,
  "lead from afar": -1.394,
  "order without lead": -1.184,
  target: 0.672,
  "conjoined lead": 0.626,
  "scanned lead": 0.938,
  "scanned date": 1.001,
  "garbled document": -1.214,
  "lead unknown": -0.202,
  "opens unknown": -0.906,
  "lead bare": -0.797,
  "lead cut short": -1.066,
  "lead completed": -0.524,
  "deadline amid": -1.142,
  "time without deadline": -0.984,
  "issuer other": -0.749,
};
