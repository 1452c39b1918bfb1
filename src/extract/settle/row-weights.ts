import type { Feature } from "./row-features.js";
import type { Tree } from "./row-trees.js";

// Written by `tests/bench/fit-confidence.ts` on 11382 rows of 1018 directives.

/** What each feature of a row adds to its score. */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  one: 1.047,
  evidence: 0.568,
  scan: 0.33,
  "garbled lead": -1.041,
  "garbled words": -0.211,
  "date without deadline": -1.246,
  "odd deadline": -1.243,
  "lead inferred": -0.988,
  "lead inherited": 0.502,
  "lead from afar": -1.282,
  "order without lead": -0.883,
  target: 0.477,
  "conjoined lead": 0.465,
  "scanned lead": 0.616,
  "scanned date": 1.272,
  "garbled document": -1.038,
  "lead unknown": -0.321,
  "opens unknown": -1.007,
  "lead bare": -0.602,
  "lead cut short": -0.753,
  "lead completed": -0.413,
  "deadline amid": -0.902,
  "time without deadline": -0.953,
  "issuer other": -0.547,
  long: 0.345,
  clauses: 0.382,
  "colon within": -0.421,
  tells: 0.552,
  "two leads": -0.663,
  deep: 0.791,
  alone: -0.459,
  "lead beside none": -0.621,
  "deadline inherited": -0.956,
  "deadline without day": -0.06,
};

/** What the features add together that they do not one by one. */
// prettier-ignore
export const TREES: readonly Tree<Feature>[] = [
  { splits: [["garbled document", 0.0230], ["issuer other", 0.0000], ["garbled document", 0.0630], ["lead inferred", 0.0000], ["one", Infinity], ["issuer other", 0.0000], ["evidence", 2.7515]], leaves: [-0.069, 0.084, -0.282, 0.000, -0.164, 0.140, 0.023, -0.034] },
  { splits: [["garbled document", 0.0230], ["issuer other", 0.0000], ["garbled document", 0.0630], ["deep", 0.2500], ["one", Infinity], ["issuer other", 0.0000], ["deep", 0.5000]], leaves: [-0.087, 0.061, -0.212, 0.000, -0.136, 0.125, 0.005, -0.110] },
  { splits: [["garbled document", 0.0230], ["time without deadline", 0.0000], ["scan", -0.0471], ["lead inherited", 0.0000], ["one", Infinity], ["lead inherited", 0.0000], ["evidence", 3.1780]], leaves: [-0.170, -0.008, 0.048, 0.000, 0.018, -0.146, -0.001, 0.114] },
  { splits: [["deep", 0.5000], ["evidence", 2.7515], ["lead inferred", 0.0000], ["evidence", 2.5870], ["evidence", 3.1780], ["garbled document", 0.1180], ["one", Infinity]], leaves: [-0.003, 0.106, -0.072, 0.045, -0.054, -0.222, 0.062, 0.000] },
  { splits: [["garbled document", 0.0230], ["issuer other", 0.0000], ["scan", -0.0471], ["deep", 0.2500], ["one", Infinity], ["lead inherited", 0.0000], ["evidence", 3.1780]], leaves: [-0.065, 0.062, -0.134, 0.000, 0.007, -0.114, 0.002, 0.097] },
  { splits: [["evidence", 2.7515], ["evidence", 2.5870], ["evidence", 3.1780], ["evidence", 1.2657], ["scanned lead", -0.0258], ["garbled document", 0.2240], ["lead unknown", 0.0000]], leaves: [0.045, -0.047, -0.062, 0.130, -0.099, 0.021, 0.111, -0.138] },
  { splits: [["deep", 0.5000], ["evidence", 1.2657], ["lead inferred", 0.0000], ["lead inferred", 0.0000], ["evidence", 2.4420], ["garbled document", 0.5802], ["one", Infinity]], leaves: [0.115, -0.087, -0.100, 0.009, -0.074, -0.210, 0.050, 0.000] },
  { splits: [["scanned lead", -0.0258], ["lead unknown", 0.3333], ["evidence", 3.1780], ["time without deadline", 0.0000], ["deep", 0.2500], ["lead unknown", 0.3333], ["scanned lead", -0.0141]], leaves: [0.031, -0.125, -0.058, -0.209, -0.017, 0.093, -0.024, 0.180] },
  { splits: [["deep", 0.5000], ["evidence", 1.2657], ["lead inferred", 0.0000], ["lead inferred", 0.0000], ["evidence", 2.4420], ["tells", 0.0000], ["one", Infinity]], leaves: [0.101, -0.074, -0.076, 0.007, -0.168, 0.029, 0.041, 0.000] },
  { splits: [["evidence", 2.7515], ["evidence", 2.5870], ["time without deadline", 0.3333], ["tells", 0.3330], ["garbled document", 0.1544], ["evidence", 3.1780], ["long", 0.1180]], leaves: [-0.019, 0.095, 0.183, 0.033, -0.037, 0.045, -0.168, 0.019] },
  { splits: [["scan", -0.0471], ["time without deadline", 0.0000], ["evidence", 3.1780], ["clauses", 0.1667], ["long", 0.0000], ["garbled document", 0.1880], ["scanned lead", -0.0141]], leaves: [0.035, -0.058, -0.143, -0.020, -0.026, 0.032, -0.019, 0.171] },
  { splits: [["scanned lead", -0.0258], ["lead unknown", 0.3333], ["clauses", 0.0000], ["clauses", 0.1667], ["deep", 0.2500], ["garbled document", 0.1180], ["clauses", 0.1667]], leaves: [0.050, -0.053, -0.052, -0.169, -0.109, 0.011, 0.090, 0.007] },
  { splits: [["garbled document", 0.5802], ["lead inferred", 0.0000], ["lead inferred", 0.0000], ["garbled document", 0.0230], ["deep", 0.2500], ["evidence", 1.2657], ["scan", -0.0471]], leaves: [-0.047, 0.027, -0.159, 0.029, 0.064, -0.077, -0.016, 0.085] },
  { splits: [["evidence", 2.7515], ["evidence", 2.5870], ["time without deadline", 0.3333], ["tells", 0.3330], ["garbled document", 0.1544], ["evidence", 3.1780], ["clauses", 0.5000]], leaves: [-0.015, 0.082, 0.174, 0.025, -0.029, 0.036, -0.124, 0.037] },
  { splits: [["deep", 0.5000], ["evidence", 1.2657], ["lead inferred", 0.0000], ["lead inferred", 0.0000], ["evidence", 2.4420], ["garbled document", 0.5802], ["one", Infinity]], leaves: [0.086, -0.053, -0.057, 0.005, -0.048, -0.136, 0.033, 0.000] },
  { splits: [["scan", -0.0471], ["date without deadline", 0.0000], ["evidence", 3.1780], ["garbled words", 0.0000], ["one", Infinity], ["evidence", 2.7515], ["scanned lead", -0.0141]], leaves: [0.004, -0.073, -0.132, 0.000, 0.019, -0.029, -0.016, 0.162] },
  { splits: [["scanned lead", -0.0258], ["lead unknown", 0.3333], ["clauses", 0.0000], ["clauses", 0.1667], ["deep", 0.2500], ["garbled document", 0.1180], ["clauses", 0.1667]], leaves: [0.046, -0.040, -0.044, -0.139, -0.084, 0.008, 0.073, 0.006] },
  { splits: [["deep", 0.5000], ["lead inferred", 0.0000], ["lead inferred", 0.0000], ["lead unknown", 0.0000], ["lead unknown", 0.3333], ["lead unknown", 0.0000], ["one", Infinity]], leaves: [0.025, -0.052, -0.081, 0.075, -0.102, -0.002, 0.030, 0.000] },
  { splits: [["garbled document", 0.5802], ["garbled document", 0.4192], ["clauses", 0.5000], ["lead inferred", 0.0000], ["lead unknown", 0.0000], ["deep", 0.0000], ["one", Infinity]], leaves: [0.009, -0.047, 0.011, 0.090, 0.080, -0.022, -0.108, 0.000] },
  { splits: [["scan", -0.0471], ["date without deadline", 0.0000], ["evidence", 3.1780], ["garbled words", 0.0000], ["one", Infinity], ["evidence", 2.7515], ["scanned lead", -0.0141]], leaves: [0.005, -0.055, -0.116, 0.000, 0.015, -0.024, -0.010, 0.153] },
];
